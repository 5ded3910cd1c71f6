/// Tells whether a line goes on with the paragraph before it, from the way the document itself is laid out.
///
/// Documents differ in what a line break means: one has a blank line after every line, another only
/// between paragraphs; one keeps a trailing space where a line runs on, another everywhere. The model
/// learns this from the places that are certain — a line that begins with a label begins a block, one
/// that begins with a small letter goes on — and weighs the uncertain ones by it (naive Bayes).
struct BoundaryModel: Sendable {
  /// What stands at the border between two lines.
  struct Border: Sendable {
    /// Whether a blank line stands between them.
    var hasBlank: Bool
    /// Whether the first keeps a trailing space.
    var hasTrailingSpace: Bool
    /// Whether the next line's first word would have fitted on the first line.
    var fits: Bool
    /// Whether the first line is the first of its block.
    var isFirstLine: Bool
    /// Whether the second is indented more than the first.
    var isIndented: Bool
  }

  private var breaks = Counts()
  private var continuations = Counts()
  /// The width that full lines have.
  private(set) var fullWidth = 80

  private struct Counts: Sendable {
    var total = 0.0
    var blank = 0.0
    var trailing = 0.0
    var indented = 0.0
    var fits: [Bool: (yes: Double, total: Double)] = [true: (0, 0), false: (0, 0)]

    mutating func add(_ border: Border) {
      total += 1
      if border.hasBlank { blank += 1 }
      if border.hasTrailingSpace { trailing += 1 }
      if border.isIndented { indented += 1 }
      let old = fits[border.isFirstLine] ?? (0, 0)
      fits[border.isFirstLine] = (old.yes + (border.fits ? 1 : 0), old.total + 1)
    }
  }

  /// How much a model knows before it has seen anything, in lines.
  private static let prior = 4.0

  init() {}

  /// Learns from the lines at `indices`, in order.
  init(lines: [Line], indices: [Int], label: (Int) -> Label?) {
    learnWidth(lines, indices)
    var isFirstLine = true
    for (previous, next) in zip(indices, indices.dropFirst()) {
      let border = border(lines, previous, next, isFirstLine: isFirstLine)
      let words = lines[next].words
      if label(next) != nil || FrameOpeners.startsBasis(words) {
        breaks.add(border)
        isFirstLine = true
      } else if words.startsLower {
        continuations.add(border)
        isFirstLine = false
      } else {
        isFirstLine = border.hasBlank || lines[previous].ending.isTerminal
      }
    }
  }

  private mutating func learnWidth(_ lines: [Line], _ indices: [Int]) {
    var widths: [Int] = []
    for (previous, next) in zip(indices, indices.dropFirst()) where lines[next].words.startsLower {
      widths.append(lines[previous].width)
    }
    if widths.count < 8 { widths = indices.map { lines[$0].width } }
    widths.sort()
    if let width = widths.isEmpty ? nil : widths[min(widths.count - 1, widths.count * 9 / 10)] { fullWidth = max(width, 20) }
  }

  /// The border between the lines at `previous` and `next`.
  func border(_ lines: [Line], _ previous: Int, _ next: Int, isFirstLine: Bool) -> Border {
    let hasBlank = (previous + 1..<next).contains { lines[$0].isBlank }
    let firstWord = lines[next].words.first.map { $0.range.count * 2 / 3 + 1 } ?? 0
    return Border(
      hasBlank: hasBlank, hasTrailingSpace: lines[previous].hasTrailingSpace,
      fits: lines[previous].width + 1 + firstWord <= fullWidth, isFirstLine: isFirstLine,
      isIndented: lines[next].indent > lines[previous].indent + 1 && !lines[next].startsPage)
  }

  /// How much the layout speaks for a break: above 0 for, below 0 against, in units of log-odds.
  func evidence(_ border: Border) -> Double {
    var sum = 0.0
    func weigh(_ yes: Bool, _ inBreaks: Double, _ ofBreaks: Double, _ inRest: Double, _ ofRest: Double, _ base: Double) {
      let breaks = (inBreaks + Self.prior * base) / (ofBreaks + Self.prior)
      let rest = (inRest + Self.prior * base) / (ofRest + Self.prior)
      sum += yes ? Logarithm.of(breaks / rest) : Logarithm.of((1 - breaks) / (1 - rest))
    }
    weigh(border.hasBlank, breaks.blank, breaks.total, continuations.blank, continuations.total, 0.4)
    weigh(
      border.hasTrailingSpace, breaks.trailing, breaks.total, continuations.trailing, continuations.total, 0.5)
    weigh(border.isIndented, breaks.indented, breaks.total, continuations.indented, continuations.total, 0.2)
    let inBreaks = breaks.fits[border.isFirstLine] ?? (0, 0)
    let inRest = continuations.fits[border.isFirstLine] ?? (0, 0)
    // Without examples, a word that would have fitted says that the paragraph ended.
    let ofBreaks = (inBreaks.yes + Self.prior * 0.7) / (inBreaks.total + Self.prior)
    let ofRest = (inRest.yes + Self.prior * 0.2) / (inRest.total + Self.prior)
    sum += border.fits ? Logarithm.of(ofBreaks / ofRest) : Logarithm.of((1 - ofBreaks) / (1 - ofRest))
    return sum
  }
}

/// The natural logarithm, without Foundation: exact enough to compare evidence by.
enum Logarithm {
  static func of(_ value: Double) -> Double {
    guard value > 0 else { return -20 }
    let exponent = Double(value.exponent)
    let z = (value.significand - 1) / (value.significand + 1)
    let square = z * z
    return exponent * 0.6931471805599453 + 2 * z * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
  }
}
