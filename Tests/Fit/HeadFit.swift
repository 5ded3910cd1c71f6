import VanBan

/// Fits the weights of the model of heads: an averaged structured perceptron (Collins 2002) with a margin.
///
/// Copies in other clothes cannot all be told apart, so that weights would grow with each round, against each other,
/// and say what the documents fitted to happen to have. So they shrink after each round, what a mistake changes falls
/// with the rounds, and the margin is wide: of heads left out in three parts 73 % are read without a mistake, and 67 %
/// without these three.
struct HeadFit {
  /// A head with the role of each of its pieces; nil where the annotation does not say which column has which.
  struct Example {
    let name: String
    let sample: HeadSample
    let roles: [HeadRole]
    /// Whether the reader can give each piece the role that it has.
    let isReachable: Bool

    init(_ head: HeadText) {
      let sample = HeadSample(head.text, lines: 160)
      var roles: [HeadRole] = []
      var counts: [Int: Int] = [:]
      for line in sample.lines { counts[line, default: 0] += 1 }
      for (line, column) in zip(sample.lines, sample.columns) {
        let own = head.lines[line].roles
        if own.isEmpty {
          roles.append(.text)
        } else if own.count == 1 || counts[line] == own.count {
          roles.append(own[min(column, own.count - 1)])
        } else {
          // A line of dashes in a cell is one piece more than there are roles.
          roles.append(.text)
        }
      }
      for place in roles.indices {
        let features = sample.features(at: place)
        let line = sample.lines[place]
        if counts[line] != 1, features.contains(.noWord), !features.contains(.digits) {
          roles[place] = .ornament
        }
        if counts[line] != head.lines[line].roles.count, !features.contains(.noWord),
          let role = head.lines[line].roles.first(where: { sample.mayBe($0, at: place) && $0 != .text })
        {
          roles[place] = role
        }
      }
      // What no rule sees as such is text to the model, and lines of dashes are ornaments wherever they stand.
      var isReachable = true
      for place in roles.indices where !sample.mayBe(roles[place], at: place) {
        isReachable = false
        roles[place] = .text
      }
      name = head.name
      self.sample = sample
      self.roles = roles
      self.isReachable = isReachable
    }
  }

  private(set) var model = HeadModel()
  private var sums: (emission: [Int64], transition: [Int64])
  private var steps: Int64 = 0

  /// What one mistake changes in the first round, and what a wrong role must be worse by.
  private static let firstStep: Int32 = 64
  private static let margin: Int32 = 3000
  /// What is left of the weights after each round.
  private static let kept = 0.7

  /// What one mistake changes now.
  private var step = firstStep

  init() {
    sums = (
      Array(repeating: 0, count: model.emission.count), Array(repeating: 0, count: model.transition.count)
    )
  }

  /// Fits to `examples`, going through them `rounds` times.
  static func model(of examples: [Example], rounds: Int) -> HeadModel {
    var fit = HeadFit()
    // A fixed order that mixes the documents.
    let order = examples.indices.sorted { ($0 &* 7919) % 10007 < ($1 &* 7919) % 10007 }
    for round in 0..<rounds {
      fit.step = max(1, firstStep / Int32(round + 1))
      for index in order { fit.learn(examples[index]) }
      fit.shrink()
    }
    return fit.averaged
  }

  private mutating func learn(_ example: Example) {
    steps += 1
    let truth = example.roles
    let found = example.sample.roles(by: model) { place, role in
      truth[place].rawValue == role ? 0 : Self.margin
    }
    guard found != truth else { return }
    add(truth, example.sample, step)
    add(found, example.sample, -step)
  }

  private mutating func add(_ roles: [HeadRole], _ sample: HeadSample, _ step: Int32) {
    for (place, role) in roles.enumerated() {
      for feature in sample.features(at: place) {
        change(\.emission, \.emission, Int(feature.rawValue) * HeadModel.roleCount + Int(role.rawValue), step)
      }
      let before = place == 0 ? HeadModel.roleCount : Int(roles[place - 1].rawValue)
      change(\.transition, \.transition, before * HeadModel.roleCount + Int(role.rawValue), step)
    }
  }

  private mutating func change(
    _ weights: WritableKeyPath<HeadModel, [Int32]>,
    _ sum: WritableKeyPath<(emission: [Int64], transition: [Int64]), [Int64]>, _ place: Int, _ step: Int32
  ) {
    model[keyPath: weights][place] += step
    sums[keyPath: sum][place] += steps * Int64(step)
  }

  private mutating func shrink() {
    for place in model.emission.indices {
      let weight = model.emission[place]
      change(\.emission, \.emission, place, Int32((Double(weight) * Self.kept).rounded()) - weight)
    }
    for place in model.transition.indices {
      let weight = model.transition[place]
      change(\.transition, \.transition, place, Int32((Double(weight) * Self.kept).rounded()) - weight)
    }
  }

  /// The mean of the weights after every example.
  private var averaged: HeadModel {
    func mean(_ weights: [Int32], _ sums: [Int64]) -> [Int32] {
      zip(weights, sums).map { weight, sum in
        Int32((Double(weight) - Double(sum) / Double(max(steps, 1))).rounded())
      }
    }
    return HeadModel(
      emission: mean(model.emission, sums.emission), transition: mean(model.transition, sums.transition))
  }
}
