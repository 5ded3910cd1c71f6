/// A text as the model of heads sees it, for fitting its weights.
package struct HeadSample: Sendable {
  /// The index of the line of each piece, and how many pieces of that line are before it.
  package let lines: [Int]
  package let columns: [Int]
  let features: [HeadFeatures]

  /// The first `count` lines of text in `text`.
  package init(_ text: String, lines count: Int) {
    let scanned = ScannedLines(text)
    let indices = scanned.lines.indices.lazy.filter { scanned.roles[$0] == nil }.prefix(count)
    let segments = HeadCutter(text: scanned.text).segments(of: Array(indices))
    var seen: [Int: Int] = [:]
    var columns: [Int] = []
    for segment in segments {
      columns.append(seen[segment.line, default: 0])
      seen[segment.line, default: 0] += 1
    }
    lines = segments.map(\.line)
    self.columns = columns
    features = HeadFeatureReader(text: scanned.text).features(of: segments)
  }

  /// The lines of a text with their roles as furniture.
  private struct ScannedLines {
    let text: HeaderText
    var lines: [Line] { text.lines }
    var roles: [BlockRole?] { text.roles }

    init(_ text: String) {
      let source = SourceText(text)
      let lines = LineScanner.lines(of: source)
      self.text = HeaderText(source: source, lines: lines, roles: PageFurniture.roles(of: lines, in: source))
    }
  }

  /// Whether the piece at `place` may have `role` at all.
  package func mayBe(_ role: HeadRole, at place: Int) -> Bool {
    HeadBars(features[place]).mayBe(Int(role.rawValue))
  }

  /// The features of the piece at `place`.
  package func features(at place: Int) -> [HeadFeature] {
    HeadFeature.allCases.filter { features[place].contains($0) }
  }

  /// The best roles by `model`, with `penalty` for each role of each piece.
  package func roles(by model: HeadModel, penalty: ((Int, Int) -> Int32)? = nil) -> [HeadRole] {
    model.roles(features, penalty: penalty)
  }
}
