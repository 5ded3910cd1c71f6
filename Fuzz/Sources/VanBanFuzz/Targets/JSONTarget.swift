import VanBan

/// Documents in their published form, and requests for documents.
struct JSONTarget: FuzzTarget {
  static let name = "json"

  func faults(of input: [UInt8]) -> [String] {
    var faults: [String] = []
    if let document = try? Document(json: input) { faults += Invariants.faults(of: document) }
    if case .success(let source) = DocumentRequest(line: input).source {
      faults += Invariants.faults(of: Document(parsing: source))
    }
    return faults
  }

  let pieces: InputPieces? = InputPieces(
    .json,
    known: [
      "{}", "[]", "null", "true", "\"\"", "\"a\"", "\"\\ud800\"", "\"\\u0000\"", "\"id\":1,",
      "\"text\":\"a\"",
      "\"range\":[0,1]", "\"blocks\":[]", "0", "-1", "1e9", "9223372036854775807", "4294967296", "1.5", ",",
      ":",
      "\"children\":[]", "\"pieces\":[]",
    ])

  func seeds(of texts: [[UInt8]]) -> [[UInt8]] {
    texts.flatMap { $0.pieces(lines: 40) }.flatMap { piece in
      let document = Document(parsing: piece)
      let text = String(decoding: piece, as: UTF8.self)
      let request = DocumentRequest(line: Array(#"{"id": 1, "text": ""}"#.utf8))
      return [DocumentJSON(document).bytes(), request.answer("text", text)]
    }
  }
}
