import VanBan
import VanBanGraph
import VanBanViews
import VanBanXML

/// What holds of every document.
enum Invariants {
  /// What does not hold of the text, of its document, or of what is written of that.
  static func faults(of source: SourceText) -> [String] {
    let tokens = Tokenizer.tokens(of: source)
    let document = Document(parsing: source)
    return tilingFaults(tokens, of: source) + coverageFaults(document, tokens: tokens) + faults(of: document)
  }

  /// What does not hold of what is written of a document.
  static func faults(of document: Document) -> [String] {
    var faults: [String] = []
    let json = DocumentJSON(document).bytes()
    do {
      if try Document(json: json) != document { faults.append("JSON does not read back as it was") }
    } catch {
      faults.append("JSON does not read back: \(error)")
    }
    let page = DocumentPage(document).html
    // The page has one script of its own; those of the text must not be any.
    if page.count(of: "<script") > 1 { faults.append("a script of the text is one of the page") }
    // An error says what the document lacks for it.
    _ = try? AkomaNtoso(document).xml()
    _ = CitationJSON(document).bytes()
    for citation in document.citations {
      _ = CitationRow(citation, of: document, file: "a").csv
    }
    _ = MarkdownText(document).text
    _ = PlainText(document).text
    _ = document.outline()
    _ = document.treeDump()
    _ = DocumentFacts(document, path: "a", hash: "1", byteCount: document.source.bytes.count)
    return faults
  }

  /// Tokens follow one another from the first byte to the last.
  private static func tilingFaults(_ tokens: [Token], of source: SourceText) -> [String] {
    var faults: [String] = []
    var end = 0
    for token in tokens {
      if token.range.lowerBound != end || token.range.isEmpty {
        faults.append("tokens do not tile at \(end)")
      }
      end = token.range.upperBound
    }
    if end != source.bytes.count { faults.append("tokens do not reach the end") }
    if String(validating: source.bytes, as: UTF8.self) == nil { faults.append("the text is not UTF-8") }
    return faults
  }

  /// Every token that is not white space lies in exactly one piece of one block.
  private static func coverageFaults(_ document: Document, tokens: [Token]) -> [String] {
    var faults: [String] = []
    let pieces = document.blocks.flatMap(\.pieces).filter { !$0.isEmpty }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for (piece, next) in zip(pieces, pieces.dropFirst()) where piece.upperBound > next.lowerBound {
      faults.append("pieces overlap at \(next.lowerBound)")
    }
    var index = 0
    for token in tokens where !token.isBlank {
      while index < pieces.count, pieces[index].upperBound <= token.range.lowerBound { index += 1 }
      if index >= pieces.count || !pieces[index].contains(token.range) {
        faults.append("the token at \(token.range.lowerBound) is in no block")
      }
    }
    return faults
  }
}

extension String {
  /// How many times `part` stands in it.
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
