#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Decides whether a line continues the paragraph before it, from the way the document itself is laid out.
///
/// Documents differ in what a line break means: one has a blank line after every line, another only
/// between paragraphs; one keeps a trailing space where a line runs on, another everywhere. The model
/// learns this from the places that are certain — a line that begins with a label begins a block, one
/// that begins with a small letter continues — and weighs the uncertain ones by it (naive Bayes).
struct BoundaryModel: Sendable {
  /// The layout between two lines.
  struct Border: Sendable {
    /// Whether a blank line is between them.
    var hasBlank: Bool
    /// Whether the first keeps a trailing space.
    var hasTrailingSpace: Bool
    /// How much room the first line has left for the next line's first word.
    var slack: Slack
    /// Whether the first line is the first of its block.
    var isFirstLine: Bool
    /// Whether the second is indented more than the first.
    var isIndented: Bool
  }

  /// Room left at the end of a line, after the next line's first word. Widths in characters vary with the
  /// letters' widths, so that a little room says little.
  enum Slack: Int, Sendable, CaseIterable {
    case none, little, some, much

    init(room: Int, fullWidth: Int, little: Double, some: Double) {
      switch Double(room) / Double(max(fullWidth, 1)) {
      case ..<0: self = .none
      case ..<little: self = .little
      case ..<some: self = .some
      default: self = .much
      }
    }
  }

  /// One reference, as the model is handed on at every line.
  private let learned: Learned

  private final class Learned: Sendable {
    let measure: Measure
    let weights: Weights
    let isUnwrapped: Bool
    let labels: [Label?]

    init(measure: Measure, weights: Weights, isUnwrapped: Bool, labels: [Label?]) {
      self.measure = measure
      self.weights = weights
      self.isUnwrapped = isUnwrapped
      self.labels = labels
    }
  }

  /// The width that full lines have.
  var fullWidth: Int { learned.measure.fullWidth }
  /// Whether the text has a line for each paragraph: no page broke its lines.
  var isUnwrapped: Bool { learned.isUnwrapped }
  /// The label at the head of each line, as far as it is one of those learned from; nil for the others.
  var labels: [Label?] { learned.labels }

  private struct Counts: Sendable {
    var total = 0.0
    var blank = 0.0
    var trailing = 0.0
    var indented = 0.0
    /// How often each slack was seen, after first lines of blocks and after others.
    var slacks: [[Double]]

    /// Counts as if `lines` lines had been seen after first lines of blocks and as many after others, with room in the
    /// shares of `slack`.
    init(slack: SIMD4<Double>, lines: Double) {
      let counts = Slack.allCases.map { slack[$0.rawValue] * lines }
      slacks = [counts, counts]
    }

    mutating func add(_ border: Border) {
      total += 1
      if border.hasBlank { blank += 1 }
      if border.hasTrailingSpace { trailing += 1 }
      if border.isIndented { indented += 1 }
      slacks[border.isFirstLine ? 0 : 1][border.slack.rawValue] += 1
    }

    /// How often `slack` was seen among all slacks, after first lines of blocks or after others.
    func share(of slack: Slack, _ isFirstLine: Bool) -> Double {
      let seen = slacks[isFirstLine ? 0 : 1]
      return seen[slack.rawValue] / seen.reduce(0, +)
    }
  }

  /// Learns from the lines at `indices`, in order.
  init(_ source: SourceText, lines: [Line], indices: [Int]) {
    let span = lines.span
    var labels: [Label?] = []
    labels.reserveCapacity(lines.count)
    var lists = LongLists()
    for index in indices {
      while labels.count < index { labels.append(nil) }
      let label = LabelReader.label(of: span[index].words, in: source, continuing: lists)
      lists.take(label)
      labels.append(label)
    }
    while labels.count < lines.count { labels.append(nil) }
    let priors = BoundaryPriors.current
    let measure = Measure(priors, fullWidth: Self.fullWidth(lines, indices, priors))
    var breaks = Counts(slack: priors.roomAtBreaks, lines: priors.lines)
    var continuations = Counts(slack: priors.roomElsewhere, lines: priors.lines)
    var wide = 0
    var isFirstLine = true
    for position in indices.indices.dropFirst() {
      let (previous, next) = (indices[position - 1], indices[position])
      let border = measure.border(lines, previous, next, isFirstLine: isFirstLine)
      let words = span[next].words
      if span[next].width > priors.widest, span[next].gaps == 0 { wide += 1 }
      if labels[next] != nil || FrameOpeners.opensBlock(words) {
        breaks.add(border)
        isFirstLine = true
      } else if words.startsLower {
        continuations.add(border)
        isFirstLine = false
      } else {
        isFirstLine = border.hasBlank || Line.Ending.of(span[previous].words).isTerminal
      }
    }
    learned = Learned(
      measure: measure, weights: Weights(priors, breaks: breaks, continuations: continuations),
      isUnwrapped: wide >= priors.leastWide && wide * priors.oneWideIn >= indices.count
        && continuations.total * priors.oneContinuationIn <= Double(indices.count),
      labels: labels)
  }

  /// The width of full lines among those at `indices`.
  private static func fullWidth(_ lines: [Line], _ indices: [Int], _ priors: borrowing BoundaryPriors) -> Int
  {
    let lines = lines.span
    var widths: [Int] = []
    for position in indices.indices.dropFirst() where lines[indices[position]].words.startsLower {
      widths.append(lines[indices[position - 1]].width)
    }
    if widths.count < priors.leastRunningOn {
      widths.removeAll()
      for index in indices { widths.append(lines[index].width) }
    }
    guard !widths.isEmpty else { return usualWidth }
    let place = Int(Double(widths.count) * priors.fullShare)
    return max(element(min(widths.count - 1, place), of: widths), priors.narrowestFull)
  }

  /// Where no lines show it.
  private static let usualWidth = 80

  /// The element that would be at `place` were `widths` sorted. Few lines are wider than `common` characters, so
  /// that it is found by counting how many have each width.
  private static func element(_ place: Int, of widths: [Int]) -> Int {
    let common = 512
    var counts = [Int](repeating: 0, count: common)
    for width in widths where width < common { counts[width] += 1 }
    var before = 0
    for width in 0..<common {
      before += counts[width]
      if before > place { return width }
    }
    return widths.sorted()[place]
  }

  /// The border between the lines at `previous` and `next`.
  func border(_ lines: [Line], _ previous: Int, _ next: Int, isFirstLine: Bool) -> Border {
    learned.measure.border(lines, previous, next, isFirstLine: isFirstLine)
  }

  /// What borders are measured by.
  private struct Measure: Sendable {
    let fullWidth: Int
    private let little: Double
    private let some: Double
    private let leastIndent: Int
    private let marginReach: Int

    init(_ priors: borrowing BoundaryPriors, fullWidth: Int) {
      self.fullWidth = fullWidth
      little = priors.little
      some = priors.some
      leastIndent = priors.leastIndent
      marginReach = priors.marginReach
    }

    func border(_ lines: [Line], _ previous: Int, _ next: Int, isFirstLine: Bool) -> Border {
      var hasBlank = false
      var isAtPage = false
      for between in previous + 1..<next {
        // A form feed alone on its line is the end of a page, not of a paragraph.
        let isBlank = lines[between].words.isEmpty && !lines[between].startsPage
        if isBlank { hasBlank = true } else { isAtPage = true }
      }
      // The blank lines around a page's number part pages, and a sentence goes on with a small letter.
      if isAtPage, lines[next].words.startsLower { hasBlank = false }
      let firstWord = lines[next].words.first.map { $0.key == .none ? $0.range.count : $0.key.count } ?? 0
      return Border(
        hasBlank: hasBlank, hasTrailingSpace: lines[previous].hasTrailingSpace,
        slack: Slack(
          room: fullWidth - lines[previous].width - 1 - firstWord, fullWidth: fullWidth, little: little,
          some: some),
        isFirstLine: isFirstLine,
        isIndented: isIndented(lines, previous, next))
    }

    /// Whether line `next` is indented more than the one before it, or as much as that is indented from the margin.
    private func isIndented(_ lines: [Line], _ previous: Int, _ next: Int) -> Bool {
      guard !lines[next].startsPage else { return false }
      let indent = lines[next].indent
      let least = leastIndent
      if indent > lines[previous].indent + least { return true }
      guard indent > least, indent + least >= lines[previous].indent else { return false }
      let near = max(0, next - marginReach)..<min(lines.count, next + marginReach + 1)
      var margin: Int?
      for index in near where !lines[index].words.isEmpty {
        margin = min(margin ?? .max, lines[index].indent)
      }
      return indent > (margin ?? indent) + least
    }
  }

  /// How much the layout speaks for a break: above 0 for, below 0 against, in units of log-odds.
  func evidence(_ border: Border) -> Double { learned.weights.evidence(border) }

  /// What ``evidence(_:)`` is the sum of, without the signs that say nothing.
  func signs(_ border: Border) -> [Evidence] {
    learned.weights.signs(border).filter { abs($0.weight ?? 0) >= 0.005 }
  }

  /// What each sign at a border says once the model has learned, in units of log-odds.
  private struct Weights: Sendable {
    private let blank: (no: Double, yes: Double)
    private let trailing: (no: Double, yes: Double)
    private let indented: (no: Double, yes: Double)
    /// For each slack, after first lines of blocks and then after others.
    private let slacks: [Double]

    init(_ priors: BoundaryPriors, breaks: Counts, continuations: Counts) {
      blank = Self.blank(priors, breaks, continuations)
      func weights(_ inBreaks: Double, _ inRest: Double, _ base: Double) -> (no: Double, yes: Double) {
        Self.odds(
          (inBreaks + priors.lines * base) / (breaks.total + priors.lines),
          (inRest + priors.lines * base) / (continuations.total + priors.lines),
          most: priors.most)
      }
      trailing = weights(breaks.trailing, continuations.trailing, priors.trailing)
      indented = weights(breaks.indented, continuations.indented, priors.indented)
      slacks = [true, false].flatMap { isFirst in
        Slack.allCases.map { slack in
          log(breaks.share(of: slack, isFirst) / continuations.share(of: slack, isFirst))
        }
      }
    }

    func signs(_ border: Border) -> [Evidence] {
      [
        Evidence(
          border.hasBlank ? .blankLine : .noBlankLine, weight: border.hasBlank ? blank.yes : blank.no),
        Evidence(
          border.hasTrailingSpace ? .trailingSpace : .noTrailingSpace,
          weight: border.hasTrailingSpace ? trailing.yes : trailing.no),
        Evidence(
          border.isIndented ? .indented : .notIndented,
          weight: border.isIndented ? indented.yes : indented.no),
        Evidence(
          .room,
          weight: slacks[(border.isFirstLine ? 0 : Slack.allCases.count) + border.slack.rawValue]),
      ]
    }

    func evidence(_ border: Border) -> Double {
      (border.hasBlank ? blank.yes : blank.no) + (border.hasTrailingSpace ? trailing.yes : trailing.no)
        + (border.isIndented ? indented.yes : indented.no)
        + slacks[(border.isFirstLine ? 0 : Slack.allCases.count) + border.slack.rawValue]
    }

    /// What a blank line between the two, or none, says. Where many lines have shown that blank lines part paragraphs
    /// and nothing else does, it decides against most other signs.
    private static func blank(
      _ priors: BoundaryPriors, _ breaks: Counts, _ continuations: Counts
    ) -> (no: Double, yes: Double) {
      let isSure = min(breaks.total, continuations.total) >= priors.sure
      let lines = isSure ? priors.linesWhenSure : priors.lines
      let inBreaks = (breaks.blank + lines * priors.blank) / (breaks.total + lines)
      let inRest = (continuations.blank + lines * priors.blank) / (continuations.total + lines)
      return odds(inBreaks, inRest, most: isSure ? priors.mostWhenSure : priors.most)
    }

    private static func odds(_ inBreaks: Double, _ inRest: Double, most: Double) -> (no: Double, yes: Double)
    {
      let yes = log(inBreaks / inRest)
      let no = log((1 - inBreaks) / (1 - inRest))
      return (min(max(no, -most), most), min(max(yes, -most), most))
    }
  }
}
