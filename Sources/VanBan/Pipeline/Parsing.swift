extension Document {
  /// Reads the document in `text`.
  ///
  /// Parsing always gives a document: what it could not make out is in ``diagnostics``.
  public init(parsing text: String, name: String? = nil) {
    self.init(parsing: SourceText(text, name: name))
  }

  /// Reads the document in `bytes`, in `encoding` where it is given, else in the one that the bytes show.
  public init(parsing bytes: some Sequence<UInt8>, encoding: TextEncoding? = nil, name: String? = nil) {
    self.init(parsing: SourceText(bytes: bytes, encoding: encoding, name: name))
  }

  /// Reads the document in `source`; `trace` collects what was decided on the way, and why.
  ///
  /// Each line with words gets at least its role. The places of decisions and evidence are in UTF-8 bytes of `source`.
  /// Reading takes time linear in the text. With a trace it takes several times as long, and the decisions take more
  /// memory than the document; without one, nothing is collected.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - trace: Collects the decisions. A trace that has some already keeps them, so that one may be used for several
  ///     documents; their places then are those of different texts.
  public init(parsing source: SourceText, trace: Trace? = nil) {
    let reading = NoteReading(source, isTraced: trace != nil)
    trace?.add(reading.decisions)
    guard let form = reading.source.reading else {
      self = Trace.collecting(into: trace) { DocumentParser.document(of: reading.text) }
      return
    }
    let own = trace.map { _ in Trace() }
    var document = Trace.collecting(into: own) { DocumentParser.document(of: reading.text) }
    if let trace, let own { trace.add(own.decisions.map { $0.placed(form) }) }
    document = document.placed(in: reading.source, Placement(form: form, direction: .toText))
    if !reading.marks.isEmpty || !document.footnotes.isEmpty { document.link(reading.marks) }
    self = document
  }
}
