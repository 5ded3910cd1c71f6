/// The parts of a document as the stages found them, before they are put together.
struct DocumentLayout {
  /// What follows the signature: an appendix with its heading, or text without one.
  struct Region {
    let heading: Draft?
    /// Its own header, where it has one.
    var header: HeaderReader.Result?
    let body: [Draft]
  }

  var kind: DocumentKind?
  /// The parts of the header.
  var frame: [Draft] = []
  var preamble: [Draft] = []
  var body: [Draft] = []
  var closing: ClosingReader.Result?
  var regions: [Region] = []
  /// Lines that belong to no part.
  var furniture: [(role: BlockRole, line: Line)] = []
}
