/// Leads from every position of a decoded text back to the byte of the file that it came from.
///
/// The text is cut into runs: inside a run one byte of text is one byte of the file, or (a run with
/// `scale` 0) the whole run stands for one stretch of the file.
public struct OffsetMap: Sendable {
  /// Where a run of text begins, in the text and in the file.
  struct Run: Sendable {
    let text: Int
    let original: Int
    /// Whether the bytes of the run correspond one to one.
    let isVerbatim: Bool
  }

  private let runs: [Run]
  private let originalCount: Int

  /// The map of a text that is its file, byte for byte.
  static func identity(count: Int) -> OffsetMap {
    OffsetMap(runs: [Run(text: 0, original: 0, isVerbatim: true)], originalCount: count)
  }

  init(runs: [Run], originalCount: Int) {
    self.runs = runs
    self.originalCount = originalCount
  }

  /// The offset in the file of the text's byte `offset`; the start of its stretch where the text was
  /// made from other bytes.
  public func original(of offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle } else { high = middle }
    }
    guard low < runs.count else { return originalCount }
    let run = runs[low]
    return min(run.isVerbatim ? run.original + (offset - run.text) : run.original, originalCount)
  }
}
