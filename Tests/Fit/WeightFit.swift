#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Fits weights to lines of which gold says whether a block begins there: logistic regression, with a normal prior around
/// the weights that stand in the table, so that signs which the data hardly show keep theirs. Newton's method.
struct WeightFit {
  /// Lines with how much each counts. All copies of a document count as one document together.
  typealias Example = (line: WeighedLine, count: Double)

  let start: [Double]
  /// The signs that no weight may outvote; they are not fitted.
  let fixed: Set<Int>
  /// How much a weight is held to where it began, in lines.
  let hold: Double

  private static let rounds = 12

  func weights(of examples: [Example]) -> [Double] {
    var weights = start
    var best = loss(weights, examples)
    for _ in 0..<Self.rounds {
      let step = step(weights, examples)
      var share = 1.0
      // Half of it, and again, where the whole step is too far.
      while share > 0.01 {
        let next = zip(weights, step).map { $0 - share * $1 }
        let value = loss(next, examples)
        if value < best {
          (weights, best) = (next, value)
          break
        }
        share /= 2
      }
      if share <= 0.01 { break }
    }
    return weights
  }

  static func score(_ line: WeighedLine, _ weights: [Double]) -> Double {
    line.signs.reduce(line.layout) { $0 + weights[$1] }
  }

  /// How unlikely gold is by `weights`, in nats.
  static func surprise(_ line: WeighedLine, _ weights: [Double]) -> Double {
    let score = score(line, weights)
    return log1p(exp(-abs(score))) + (line.begins == (score > 0) ? 0 : abs(score))
  }

  private func loss(_ weights: [Double], _ examples: [Example]) -> Double {
    let held = zip(weights, start).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } * hold / 2
    return examples.reduce(held) { $0 + $1.count * Self.surprise($1.line, weights) }
  }

  private func step(_ weights: [Double], _ examples: [Example]) -> [Double] {
    let size = weights.count
    var gradient = zip(weights, start).map { hold * ($0 - $1) }
    var curvature = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for place in 0..<size { curvature[place][place] = hold }
    for (line, count) in examples {
      let share = 1 / (1 + exp(-Self.score(line, weights)))
      let error = count * (share - (line.begins ? 1 : 0))
      let weight = count * share * (1 - share)
      for one in line.signs {
        gradient[one] += error
        for other in line.signs { curvature[one][other] += weight }
      }
    }
    for place in fixed {
      gradient[place] = 0
      for other in 0..<size where other != place {
        curvature[place][other] = 0
        curvature[other][place] = 0
      }
    }
    return Self.solved(curvature, gradient)
  }

  /// The solution of a system of linear equations whose matrix is symmetric and positive definite (Gauss).
  private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (matrix, right) = (matrix, right)
    for pivot in right.indices {
      for row in right.indices where row > pivot && matrix[row][pivot] != 0 {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot..<right.count { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for row in right.indices.reversed() {
      for column in (row + 1)..<max(row + 1, right.count) {
        right[row] -= matrix[row][column] * right[column]
      }
      right[row] /= matrix[row][row]
    }
    return right
  }
}
