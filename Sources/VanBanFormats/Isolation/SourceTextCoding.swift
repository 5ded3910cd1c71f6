internal import VanBan

// Coding of a text that was taken out of a file, with its layout. A text that is its file, byte for byte, is never sent:
// the asking process has it.

extension MessageWriter {
  mutating func put(_ text: SourceText) {
    put(text.bytes)
    put(text.name) { $0.put($1) }
    put(text.encoding.rawValue)
    put(text.encodingConfidence)
    put(text.layout) { writer, layout in
      writer.put(layout.marksTables)
      writer.put(layout.lines) { $0.put($1) }
      writer.put(layout.pages) { writer, page in
        writer.put(page.width)
        writer.put(page.height)
      }
    }
    put(text.recognition) { writer, recognition in
      writer.put(recognition.pages) { $0.put($1) }
      writer.put(recognition.words) { writer, word in
        writer.put(word.range)
        writer.put(word.confidence)
        writer.put(word.box) { $0.put($1) }
        writer.put(word.misreading) { $0.put($1) }
      }
      writer.put(recognition.handwriting) { writer, writing in
        writer.put(writing.field.rawValue)
        writer.put(writing.range)
        writer.put(writing.box)
        writer.put(writing.misreading)
        writer.put(writing.picture)
      }
    }
    put(text.diagnostics) { writer, diagnostic in
      writer.put(diagnostic.code.rawValue)
      writer.put(diagnostic.severity.rawValue)
      writer.put(diagnostic.range)
      writer.put(diagnostic.message)
      writer.put(diagnostic.messageVi)
    }
    put(text.signatures) { $0.put($1) }
  }

  private mutating func put(_ signature: DigitalSignature) {
    for text in [
      signature.signer, signature.organisation, signature.unit, signature.email, signature.authority,
    ] {
      put(text) { $0.put($1) }
    }
    put(signature.seconds) { $0.put($1) }
    put(signature.validity.rawValue)
    put(signature.trust.rawValue)
    put(signature.coversWholeFile) { $0.put($1) }
    put(signature.stamp) { $0.put($1) }
  }

  private mutating func put(_ box: PageBox) {
    put(box.page)
    for edge in [box.left, box.top, box.right, box.bottom] { put(edge) }
  }

  private mutating func put(_ range: SourceRange) {
    put(range.lowerBound)
    put(range.upperBound)
  }

  private mutating func put(_ line: SourceLayout.Line) {
    let flags: [Bool] = [line.beginsParagraph, line.isCentred, line.isBold, line.isTableHeading]
    let place: UInt8 =
      switch line.place {
      case .text: 0
      case .pageHeader: 1
      case .pageFooter: 2
      case .site: 3
      }
    put(flags.reduce(place) { $0 << 1 | ($1 ? 1 : 0) })
    put(line.table) { $0.put($1) }
    put(line.spans) { writer, span in
      writer.put(span.column)
      writer.put(span.columns)
      writer.put(span.rows)
    }
    put(line.box) { $0.put($1) }
  }
}

extension MessageReader {
  mutating func sourceText() throws(Damaged) -> SourceText {
    let text = try string()
    let name = try optional { reader throws(Damaged) in try reader.string() }
    let encoding = try encoding()
    let confidence = try double()
    guard (0...1).contains(confidence) else { throw Damaged() }
    let layout = try optional { reader throws(Damaged) in
      let marksTables = try reader.bool()
      return SourceLayout(
        lines: try reader.list { reader throws(Damaged) in try reader.line() }, marksTables: marksTables,
        pages: try reader.list { reader throws(Damaged) in
          PageSize(width: try reader.double(), height: try reader.double())
        })
    }
    guard let layout else { throw Damaged() }
    let count = text.utf8.count
    let recognition = try optional { reader throws(Damaged) in
      let pages = try reader.list { reader throws(Damaged) in try reader.int() }
      let words = try reader.list { reader throws(Damaged) in
        let range = try reader.range(within: count)
        let confidence = try reader.double()
        guard (0...1).contains(confidence) else { throw Damaged() }
        let box = try reader.optional { reader throws(Damaged) in try reader.box() }
        let misreading = try reader.optional { reader throws(Damaged) in try reader.string() }
        return TextRecognition.Word(
          range: range, confidence: confidence, box: box, misreading: misreading)
      }
      let handwriting = try reader.list { reader throws(Damaged) in
        guard let field = TextRecognition.Handwriting.Field(rawValue: try reader.string()) else {
          throw Damaged()
        }
        let range = try reader.range(within: count)
        let box = try reader.box()
        let misreading = try reader.string()
        return TextRecognition.Handwriting(
          field: field, range: range, box: box, misreading: misreading, picture: try reader.array())
      }
      return TextRecognition(pages: pages, words: words, handwriting: handwriting)
    }
    let diagnostics = try list { reader throws(Damaged) in
      guard let code = Diagnostic.Code(rawValue: try reader.string()),
        let severity = Diagnostic.Severity(rawValue: try reader.string())
      else { throw Damaged() }
      let range = try reader.range(within: count)
      let message = try reader.string()
      return Diagnostic(code, severity, at: range, message, vi: try reader.string())
    }
    let signatures = try list { reader throws(Damaged) in try reader.signature() }
    return SourceText(
      text, name: name, encoding: encoding, encodingConfidence: confidence, layout: layout,
      recognition: recognition, diagnostics: diagnostics
    ).signed(signatures)
  }

  private mutating func signature() throws(Damaged) -> DigitalSignature {
    func text() throws(Damaged) -> String? {
      try optional { reader throws(Damaged) in try reader.string() }
    }
    var signature = DigitalSignature(
      signer: try text(), organisation: try text(), unit: try text(), email: try text(),
      authority: try text())
    signature.seconds = try optional { reader throws(Damaged) in try reader.int() }
    guard let validity = DigitalSignature.Validity(rawValue: try string()),
      let trust = DigitalSignature.Trust(rawValue: try string())
    else { throw Damaged() }
    (signature.validity, signature.trust) = (validity, trust)
    signature.coversWholeFile = try optional { reader throws(Damaged) in try reader.bool() }
    signature.stamp = try optional { reader throws(Damaged) in try reader.box() }
    return signature
  }

  private mutating func box() throws(Damaged) -> PageBox {
    let page = try int()
    let edges = (try double(), try double(), try double(), try double())
    return PageBox(page: page, left: edges.0, top: edges.1, right: edges.2, bottom: edges.3)
  }

  private mutating func range(within count: Int) throws(Damaged) -> SourceRange {
    let (start, end) = (try int(), try int())
    guard start >= 0, start <= end, end <= count else { throw Damaged() }
    return SourceRange(start, end)
  }

  private mutating func line() throws(Damaged) -> SourceLayout.Line {
    let flags = try byte()
    let places: [SourceLayout.Line.Place] = [.text, .pageHeader, .pageFooter, .site]
    guard Int(flags >> 4) < places.count else { throw Damaged() }
    let table = try optional { reader throws(Damaged) in try reader.int() }
    guard table ?? 0 >= 0 else { throw Damaged() }
    let spans = try list { reader throws(Damaged) in
      let (column, columns, rows) = (try reader.int(), try reader.int(), try reader.int())
      guard (0...9999).contains(column), (1...9999).contains(columns), (1...9999).contains(rows) else {
        throw Damaged()
      }
      return SourceLayout.Line.Span(column: column, columns: columns, rows: rows)
    }
    let box = try optional { reader throws(Damaged) in try reader.box() }
    return .init(
      beginsParagraph: flags & 8 != 0, isCentred: flags & 4 != 0, isBold: flags & 2 != 0,
      place: places[Int(flags >> 4)], table: table, isTableHeading: flags & 1 != 0, spans: spans, box: box)
  }
}
