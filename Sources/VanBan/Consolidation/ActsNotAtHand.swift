/// Acts that have changed the base, as the texts at hand say, and that are not at hand themselves: `khoản 2 Điều 3 Thông
/// tư số 07/2023/TT-BTC đã được sửa đổi, bổ sung theo Thông tư số 09/2023/TT-BTC`.
struct ActsNotAtHand {
  /// A sentence for each act, in reading order.
  let remarks: [String]
  /// The blocks that speak of such acts, for each act at hand.
  private let blocks: [Set<Int>]
  /// Whether the base is the act as issued: a text without a letterhead may have the changes in it.
  let isAsIssued: Bool

  init(base: Document, target: ActIdentity, acts: [Document]) {
    isAsIssued = base.header.number.map { !$0.uppercased().contains("VBHN") } ?? false
    let known = acts.map { ActIdentity($0, number: nil) }
    var remarks: [String] = []
    func note(_ other: Citation, _ document: Document) {
      let name = Self.name(of: other, in: document)
      let remark = "Văn bản gốc đã được sửa đổi theo \(name), mà văn bản này chưa có ở đây."
      if !remarks.contains(remark) { remarks.append(remark) }
    }
    func isMissing(_ other: Citation) -> Bool {
      !target.isAct(other) && (other.number != nil || other.name != nil)
        && !known.contains(where: { $0.isAct(other) })
    }
    blocks = acts.map { document in
      var found: Set<Int> = []
      let citations = document.citations
      for change in document.reportedChanges
      where citations.indices.contains(change.by - 1) && target.isAct(change.act, of: document) {
        let other = citations[change.by - 1]
        guard isMissing(other) else { continue }
        found.insert(change.block)
        note(other, document)
      }
      // `Sửa đổi khoản 2 Điều 10 đã được sửa đổi theo Thông tư số 9`, where the act stands in a heading or the title.
      var last = -1
      for amendment in document.amendments
      where amendment.block != last && target.isAct(amendment.act, of: document) {
        last = amendment.block
        var start = amendment.range.lowerBound
        let first = citations.partitioningIndex { $0.range.lowerBound >= start }
        for other in citations[first...].prefix(while: { $0.block == amendment.block }) {
          let words = document.source[SourceRange(start, max(start, other.range.lowerBound))]
          start = other.range.upperBound
          let clause = words.split { "“”\";:".contains($0) }.last.map { String($0) } ?? ""
          guard isMissing(other), Self.endsInChange(clause) else { continue }
          found.insert(amendment.block)
          note(other, document)
        }
      }
      return found
    }
    self.remarks = remarks
  }

  /// Whether `amendment` of the act `number` speaks of a text that such an act has made.
  func isNeeded(for amendment: Amendment, of number: Int) -> Bool {
    isAsIssued && blocks[number].contains(amendment.block)
  }

  /// Whether `clause` ends where an act is named that has changed something.
  private static func endsInChange(_ clause: String) -> Bool {
    let source = SourceText(clause)
    let words = WordSequence(Tokenizer.tokens(of: source))
    let block = Block(
      id: 0, role: .paragraph, label: nil, depth: 0, pieces: [SourceRange(0, source.bytes.count)])
    let own = DocumentWords(source: source, words: words, blocks: [block])[0]
    return ReportedChangeReader(words: own, mentions: []).endsInChange
  }

  /// `Thông tư số 69/2023/TT-BTC`, as far as the citation says.
  private static func name(of citation: Citation, in document: Document) -> String {
    guard let number = citation.number?.text else {
      return TextFolding.whiteSpace(document.source[citation.range])
    }
    let kind = citation.kind?.name ?? "văn bản"
    return kind.prefix(1).uppercased() + kind.dropFirst() + " số " + number
  }
}

/// Parts that the text of an act shows to be missing from it.
struct BaseGaps {
  let remarks: [String]

  init(_ base: Document) {
    var remarks: [String] = []
    let numbers = Self.articles(base.body)
    for (before, next) in zip(numbers, numbers.dropFirst()) where next > before + 1 {
      let missing =
        next == before + 2 ? "Điều \(before + 1)" : "các điều từ Điều \(before + 1) đến Điều \(next - 1)"
      remarks.append("Văn bản gốc không có \(missing).")
    }
    if !numbers.isEmpty, base.force == nil, base.signatures.isEmpty {
      remarks.append("Văn bản gốc không có quy định về hiệu lực và chữ ký: có thể thiếu phần cuối.")
    }
    self.remarks = remarks
  }

  /// The whole numbers of the Điều, in reading order.
  private static func articles(_ nodes: [Node]) -> [Int] {
    nodes.flatMap { node -> [Int] in
      guard let step = node.block.label.flatMap({ ProvisionPath.Step($0) }), node.block.role != .quote else {
        return node.block.role == .quote ? [] : articles(node.children)
      }
      guard step.unit == .article else { return articles(node.children) }
      return Int(step.number.prefix { $0.isNumber }).map { [$0] } ?? []
    }
  }
}
