/// Maps positions of a decoded text to the bytes of the file that they came from, and back.
///
/// A text is a sequence of cells, each decoded from its own bytes: a letter of two bytes may come from one byte
/// of the file, or one of three from two. Neighbouring cells of one shape are one run.
public struct OffsetMap: Sendable, Hashable {
  /// Cells of one shape that follow each other.
  struct Run: Sendable, Hashable {
    /// Where the first cell begins, in the text and in the file.
    let text: Int
    let original: Int
    /// The length of each cell in the text and in the file, at least 1.
    let textStep: Int
    let originalStep: Int
  }

  fileprivate let runs: [Run]
  fileprivate let textCount: Int
  /// The start and end of the text in the file: 0 and its length, except for a part.
  let originalStart: Int
  fileprivate let originalEnd: Int

  /// The map of a text that is its file, byte for byte.
  static func identity(count: Int) -> OffsetMap {
    var builder = Builder()
    builder.append(cells: count, text: 1, original: 1)
    return builder.map
  }

  /// The offset in the file of the text's byte `offset`; inside a letter that was made from other bytes,
  /// the start of those.
  public func original(of offset: Int) -> Int {
    guard offset < textCount else { return originalEnd }
    guard offset > 0, let run = run(at: offset, by: \.text) else { return originalStart }
    let cell = (offset - run.text) / run.textStep
    return run.original + cell * run.originalStep
  }

  /// The range of the file that the text's `range` was decoded from.
  public func original(of range: SourceRange) -> SourceRange {
    SourceRange(original(of: range.lowerBound), original(of: range.upperBound))
  }

  /// The offset in the text of the file's byte `offset`; inside the bytes of a letter, its start.
  public func position(ofOriginal offset: Int) -> Int {
    guard offset < originalEnd else { return textCount }
    guard offset > originalStart, let run = run(at: offset, by: \.original) else { return 0 }
    let cell = (offset - run.original) / run.originalStep
    return run.text + cell * run.textStep
  }

  /// Whether every position is the same in both, counted from the start of each.
  var isIdentity: Bool {
    runs.count <= 1 && runs.allSatisfy { $0.textStep == 1 && $0.originalStep == 1 }
  }

  /// The runs in the order of the text, each with the number of its cells.
  var cells: [(count: Int, text: Int, original: Int)] {
    runs.indices.map { index in
      let end = index + 1 < runs.count ? runs[index + 1].text : textCount
      let run = runs[index]
      return ((end - run.text) / run.textStep, run.textStep, run.originalStep)
    }
  }

  /// The map of the text's `range`, which begins and ends between cells.
  func part(_ range: SourceRange) -> OffsetMap {
    var builder = Builder(originalStart: original(of: range.lowerBound))
    var start = 0
    for cell in cells {
      let end = start + cell.count * cell.text
      let low = max(start, range.lowerBound)
      let high = min(end, range.upperBound)
      if low < high {
        builder.append(cells: (high - low) / cell.text, text: cell.text, original: cell.original)
      }
      start = end
      if start >= range.upperBound { break }
    }
    return builder.map
  }

  /// The map that leads from this one's text through `next` to its original; this one's original is the text of `next`.
  func followed(by next: OffsetMap) -> OffsetMap {
    if next.isIdentity { return self }
    var builder = Builder(originalStart: next.originalStart)
    var place = 0
    for cell in cells {
      for _ in 0..<cell.count {
        let end = place + cell.original
        builder.append(text: cell.text, original: next.original(of: end) - next.original(of: place))
        place = end
      }
    }
    return builder.map
  }

  /// The number of runs, which determines the size of the map.
  var runCount: Int { runs.count }

  /// The last run that begins at or before `offset`.
  private func run(at offset: Int, by start: KeyPath<Run, Int>) -> Run? {
    let next = runs.partitioningIndex { $0[keyPath: start] > offset }
    return runs.isEmpty ? nil : runs[max(next - 1, 0)]
  }
}

extension OffsetMap {
  /// Makes a map from cells in the order of the text.
  struct Builder {
    private var runs: [Run] = []
    private(set) var textCount = 0
    private let originalStart: Int
    private var originalEnd: Int

    /// - Parameter originalStart: The start of the text in the file.
    init(originalStart: Int = 0) {
      self.originalStart = originalStart
      originalEnd = originalStart
    }

    var map: OffsetMap {
      OffsetMap(runs: runs, textCount: textCount, originalStart: originalStart, originalEnd: originalEnd)
    }

    /// Adds `cells` cells of `text` bytes each, decoded from `original` bytes each.
    mutating func append(cells: Int = 1, text: Int, original: Int) {
      guard cells > 0, text > 0, original > 0 else { return }
      if runs.last.map({ $0.textStep != text || $0.originalStep != original }) ?? true {
        runs.append(
          Run(text: textCount, original: originalEnd, textStep: text, originalStep: original))
      }
      textCount += cells * text
      originalEnd += cells * original
    }
  }
}
