/// Two versions of an act, paragraph beside paragraph.
public struct TextComparison: Sendable {
  /// A paragraph of one version or of both.
  public struct Row: Sendable {
    /// The paragraph of the first version; nil where it has none.
    public let before: Consolidation.Paragraph?
    /// The paragraph of the second version; nil where it has none.
    public let after: Consolidation.Paragraph?
    /// Their words.
    public let words: WordDifference

    /// Whether both versions say the same.
    public var isSame: Bool { words.isSame }
  }

  /// In reading order; a paragraph that only the first version has stands before what comes in there.
  public let rows: [Row]

  /// Compares paragraphs of two versions: those of the same provision with each other, others by their place and words.
  ///
  /// - Complexity: O(*n*·*d*) in the number of paragraphs and of those that only one version has.
  public init(_ before: [Consolidation.Paragraph], _ after: [Consolidation.Paragraph]) {
    let (first, second) = (Self.keys(before), Self.keys(after))
    var removals: Set<Int> = []
    var insertions: Set<Int> = []
    for change in second.difference(from: first) {
      switch change {
      case .remove(let offset, _, _): removals.insert(offset)
      case .insert(let offset, _, _): insertions.insert(offset)
      }
    }
    var rows: [Row] = []
    /// What stands between two paragraphs that both have.
    var gone: [Consolidation.Paragraph] = []
    var new: [Consolidation.Paragraph] = []
    func endGap() {
      rows += Self.paired(gone, new)
      (gone, new) = ([], [])
    }
    var (one, other) = (0, 0)
    while one < before.count || other < after.count {
      if one < before.count, removals.contains(one) {
        gone.append(before[one])
        one += 1
      } else if other < after.count, insertions.contains(other) {
        new.append(after[other])
        other += 1
      } else {
        endGap()
        rows.append(Self.row(before[one], after[other]))
        one += 1
        other += 1
      }
    }
    endGap()
    self.rows = rows
  }

  /// The act as it was beside its consolidated text.
  public init(_ consolidation: Consolidation) {
    self.init(consolidation.originalParagraphs, consolidation.paragraphs)
  }

  /// Rows that are not the same, in reading order.
  public var changes: [Row] { rows.filter { !$0.isSame } }

  private static func row(_ before: Consolidation.Paragraph?, _ after: Consolidation.Paragraph?) -> Row {
    Row(before: before, after: after, words: WordDifference(before?.text ?? "", after?.text ?? ""))
  }

  /// Provisions are known by their addresses, all else by what it says and the provision that it is in.
  private static func keys(_ paragraphs: [Consolidation.Paragraph]) -> [String] {
    var uses: [String: Int] = [:]
    var inside = ""
    return paragraphs.map { paragraph in
      var key: String
      if let provision = paragraph.provision {
        key = provision.description
        inside = key
      } else {
        key = inside + "\n" + TextFolding.whiteSpace(paragraph.text)
      }
      uses[key, default: 0] += 1
      key += "\n\(uses[key, default: 1])"
      return key
    }
  }

  /// Paragraphs without a number of their own that stand in the same place, each beside the next of the other version;
  /// what only the first version has stands first.
  private static func paired(_ gone: [Consolidation.Paragraph], _ new: [Consolidation.Paragraph]) -> [Row] {
    var left = gone
    let pairs = new.map { paragraph -> (before: Consolidation.Paragraph?, after: Consolidation.Paragraph) in
      guard paragraph.provision == nil,
        let at = left.firstIndex(where: { $0.provision == nil && $0.depth == paragraph.depth })
      else { return (nil, paragraph) }
      return (left.remove(at: at), paragraph)
    }
    return left.map { row($0, nil) } + pairs.map { row($0.before, $0.after) }
  }
}

extension TextComparison {
  /// The changed paragraphs in words, two lines or one each: `− ` what was there, `+ ` what is there now, the words that
  /// differ between `[` and `]`.
  public var listing: String {
    changes.map { row in
      var lines: [String] = []
      for (sign, paragraph, side) in [
        ("−", row.before, WordDifference.Run.Side.before), ("+", row.after, .after),
      ] {
        guard let paragraph else { continue }
        let line = Self.line(row.words.runs(of: side))
        lines.append("\(sign) " + (paragraph.isMarked ? "⟨\(line)⟩" : line))
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func line(_ runs: [WordDifference.Run]) -> String {
    guard runs.contains(where: { $0.side == .both }) else { return runs.map(\.text).joined(separator: " ") }
    return runs.map { $0.side == .both ? $0.text : "[\($0.text)]" }.joined(separator: " ")
  }
}
