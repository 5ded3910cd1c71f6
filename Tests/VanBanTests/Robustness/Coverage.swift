@testable import VanBan

/// Invariant: every token that is not white space lies in exactly one piece of one block.
enum Coverage {
  /// What is wrong with the blocks of `document`, in words; empty if nothing is.
  static func faults(of document: Document) -> [String] {
    var faults: [String] = []
    let end = document.source.bytes.count
    for (index, block) in document.blocks.enumerated() where block.id != index {
      faults.append("block \(index) has the id \(block.id)")
    }
    let pieces = document.blocks.flatMap { block in block.pieces.map { (range: $0, block: block) } }
      .filter { !$0.range.isEmpty }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (one, next) in zip(pieces, pieces.dropFirst()) where one.range.upperBound > next.range.lowerBound {
      faults.append(
        "\(one.range) of block \(one.block.id) and \(next.range) of block \(next.block.id) overlap")
    }
    if let last = pieces.last, last.range.upperBound > end || (pieces.first?.range.lowerBound ?? 0) < 0 {
      faults.append("block \(last.block.id) reaches past the text")
    }
    var index = 0
    for token in Tokenizer.tokens(of: document.source) where !token.isBlank {
      while index < pieces.count, pieces[index].range.upperBound <= token.range.lowerBound { index += 1 }
      guard index < pieces.count, pieces[index].range.contains(token.range) else {
        let line = document.source.lines.line(at: token.range.lowerBound)
        faults.append("\(document.source[token.range].debugDescription) on line \(line) is in no block")
        continue
      }
    }
    return faults
  }

  /// Faults of the tree over the blocks: a block that stands in it twice, or is none of the document's.
  static func treeFaults(of document: Document) -> [String] {
    var faults: [String] = []
    var seen: Set<Int> = []
    var open =
      document.body + document.appendices.flatMap(\.body) + document.footnotes.flatMap(\.body)
    while let node = open.popLast() {
      let block = node.block
      if !document.blocks.indices.contains(block.id) || document.blocks[block.id] != block {
        faults.append("block \(block.id) of the tree is none of the document's")
      }
      if !seen.insert(block.id).inserted { faults.append("block \(block.id) stands in the tree twice") }
      open += node.children
    }
    for block in document.blocks where block.role.isBody && block.role != .closing && !seen.contains(block.id)
    {
      faults.append("block \(block.id) (\(block.role)) is not in the tree")
    }
    return faults
  }
}
