/// The context for writing the published form: the document's text and the names of its blocks.
struct PublishedContext {
  let document: Document
  let source: SourceText
  let identifiers: NodeIdentifiers
  let provisions: ReferredProvisions

  init(_ document: Document) {
    self.document = document
    provisions = ReferredProvisions(document)
    source = document.source
    identifiers = document.identifiers
  }

  func line(of range: SourceRange) -> Int { source.lines.line(at: range.lowerBound) }
}

/// The context for reading the published form.
struct RestoringContext {
  /// Every block by its name.
  let blocks: [String: Block]

  /// The block that `json` describes.
  func block(_ json: BlockJSON) throws(RestoringError) -> Block { try block(named: json.id) }

  func block(named name: String) throws(RestoringError) -> Block {
    guard let block = blocks[name] else {
      throw RestoringError(message: "There is no block with the id “\(name)”.")
    }
    return block
  }

  func blocks(_ json: [BlockJSON]) throws(RestoringError) -> [Block] {
    var result: [Block] = []
    for item in json { result.append(try block(item)) }
    return result
  }
}

/// Why well-formed objects do not make a document.
struct RestoringError: Error {
  let message: String
}
