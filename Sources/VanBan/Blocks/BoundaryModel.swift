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

    init(room: Int, fullWidth: Int) {
      switch Double(room) / Double(max(fullWidth, 1)) {
      case ..<0: self = .none
      case ..<0.12: self = .little
      case ..<0.3: self = .some
      default: self = .much
      }
    }
  }

  private var breaks = Counts(slack: [0.3, 0.15, 0.2, 0.35])
  private var continuations = Counts(slack: [0.7, 0.2, 0.07, 0.03])
  private var weights: Weights
  /// The width that full lines have.
  private(set) var fullWidth = 80

  private struct Counts: Sendable {
    var total = 0.0
    var blank = 0.0
    var trailing = 0.0
    var indented = 0.0
    /// How often each slack was seen, after first lines of blocks and after others.
    var slacks: [[Double]]

    init(slack: [Double]) { slacks = [slack, slack].map { $0.map { $0 * BoundaryModel.prior } } }

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

  /// How much a model knows before it has seen anything, in lines.
  fileprivate static let prior = 6.0

  /// No one sign decides against all others.
  private static let most = 2.5

  /// Whether the text has a line for each paragraph: no page broke its lines.
  private(set) var isUnwrapped = false
  /// A line of so many characters no page has broken, if no gaps are in it.
  private static let widest = 200
  /// How unlikely a paragraph is to go on over the end of a line there, in units of log-odds.
  static let unwrapped = 3.5

  /// The label at the head of each line, as far as it is one of those learned from; nil for the others.
  let labels: [Label?]

  init() {
    labels = []
    weights = Weights(breaks: breaks, continuations: continuations)
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
    self.labels = labels
    weights = Weights(breaks: breaks, continuations: continuations)
    learnWidth(lines, indices)
    var wide = 0
    var isFirstLine = true
    for position in indices.indices.dropFirst() {
      let (previous, next) = (indices[position - 1], indices[position])
      let border = border(lines, previous, next, isFirstLine: isFirstLine)
      let words = span[next].words
      if span[next].width > Self.widest, span[next].gaps == 0 { wide += 1 }
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
    weights = Weights(breaks: breaks, continuations: continuations)
    isUnwrapped = wide >= 4 && wide * 16 >= indices.count && continuations.total * 8 <= Double(indices.count)
  }

  private mutating func learnWidth(_ lines: [Line], _ indices: [Int]) {
    let lines = lines.span
    var widths: [Int] = []
    for position in indices.indices.dropFirst() where lines[indices[position]].words.startsLower {
      widths.append(lines[indices[position - 1]].width)
    }
    if widths.count < 8 {
      widths.removeAll()
      for index in indices { widths.append(lines[index].width) }
    }
    guard !widths.isEmpty else { return }
    fullWidth = max(Self.element(min(widths.count - 1, widths.count * 9 / 10), of: widths), 20)
  }

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
    let lines = lines.span
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
      slack: Slack(room: fullWidth - lines[previous].width - 1 - firstWord, fullWidth: fullWidth),
      isFirstLine: isFirstLine,
      isIndented: isIndented(lines, previous, next))
  }

  /// Whether line `next` is indented more than the one before it, or as much as that is indented from the margin.
  private func isIndented(_ lines: Span<Line>, _ previous: Int, _ next: Int) -> Bool {
    guard !lines[next].startsPage else { return false }
    let indent = lines[next].indent
    if indent > lines[previous].indent + 1 { return true }
    guard indent > 1, indent + 1 >= lines[previous].indent else { return false }
    let near = max(0, next - Self.reach)..<min(lines.count, next + Self.reach + 1)
    var margin: Int?
    for index in near where !lines[index].words.isEmpty { margin = min(margin ?? .max, lines[index].indent) }
    return indent > (margin ?? indent) + 1
  }

  /// How many lines around one show where its margin is.
  private static let reach = 8

  /// How much the layout speaks for a break: above 0 for, below 0 against, in units of log-odds.
  func evidence(_ border: Border) -> Double { weights.evidence(border) }

  /// What ``evidence(_:)`` is the sum of, without the signs that say nothing.
  func signs(_ border: Border) -> [Evidence] { weights.signs(border).filter { abs($0.weight ?? 0) >= 0.005 } }

  /// What each sign at a border says once the model has learned, in units of log-odds.
  private struct Weights: Sendable {
    private let blank: (no: Double, yes: Double)
    private let trailing: (no: Double, yes: Double)
    private let indented: (no: Double, yes: Double)
    /// For each slack, after first lines of blocks and then after others.
    private let slacks: [Double]

    init(breaks: Counts, continuations: Counts) {
      blank = Self.blank(breaks, continuations)
      func weights(_ inBreaks: Double, _ inRest: Double, _ base: Double) -> (no: Double, yes: Double) {
        Self.odds(
          (inBreaks + BoundaryModel.prior * base) / (breaks.total + BoundaryModel.prior),
          (inRest + BoundaryModel.prior * base) / (continuations.total + BoundaryModel.prior),
          most: BoundaryModel.most)
      }
      trailing = weights(breaks.trailing, continuations.trailing, 0.5)
      indented = weights(breaks.indented, continuations.indented, 0.2)
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
    private static func blank(_ breaks: Counts, _ continuations: Counts) -> (no: Double, yes: Double) {
      let isSure = min(breaks.total, continuations.total) >= BoundaryModel.sure
      let prior = isSure ? BoundaryModel.prior / 3 : BoundaryModel.prior
      let inBreaks = (breaks.blank + prior * 0.4) / (breaks.total + prior)
      let inRest = (continuations.blank + prior * 0.4) / (continuations.total + prior)
      return odds(inBreaks, inRest, most: isSure ? BoundaryModel.most * 1.8 : BoundaryModel.most)
    }

    private static func odds(_ inBreaks: Double, _ inRest: Double, most: Double) -> (no: Double, yes: Double)
    {
      let yes = log(inBreaks / inRest)
      let no = log((1 - inBreaks) / (1 - inRest))
      return (min(max(no, -most), most), min(max(yes, -most), most))
    }
  }

  /// How many breaks and continuations must have been seen before a blank line decides.
  private static let sure = 12.0
}
