/// The parts of a document as the stages found them, before they are put together.
struct DocumentLayout {
  /// What follows the signature: an appendix with its heading, or text without one.
  struct Region {
    let heading: Draft?
    /// Its own header, where it has one.
    var header: HeaderReader.Result?
    let body: [Draft]
    /// Whether it is another document, and not part of this one.
    var isDocument = false
  }

  var kind: DocumentKind?
  /// The parts of the header.
  var frame: [Draft] = []
  var preamble: [Draft] = []
  var body: [Draft] = []
  var closing: ClosingReader.Result?
  var regions: [Region] = []
  /// The notes, each with its number and blocks.
  var notes: [(number: Int, drafts: [Draft])] = []
  /// The lines above the header that are text; they are first in `body`.
  var above: [Draft] = []
  /// Where further documents begin in the text.
  var documents: [DocumentStarts.Start] = []
  /// Where a website's own text is: its first line and the one after its last, as indices.
  var siteText: [Range<Int>] = []
  /// Where text stands behind the document that a website may have printed, and that has labels.
  var doubtfulText: [Range<Int>] = []
  /// Lines that belong to no part.
  var furniture: [(role: BlockRole, line: Line)] = []
}
