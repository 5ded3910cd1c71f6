/// A Vietnamese administrative document, read.
///
/// Parsing never fails and never drops text: whatever the input, ``blocks`` holds every line of it, the
/// typed parts show what was recognised, and ``diagnostics`` say what was not.
public struct Document: Sendable, Hashable {
  /// The text that was read.
  public let source: SourceText
  /// Every leaf in reading order: parts of the frame, of the body, and page furniture.
  public let blocks: [Block]
  /// The kind, as far as the document shows one.
  public let kind: DocumentKind?
  public let header: Header
  /// Type name and trích yếu.
  public let title: Title
  /// Kính gửi.
  public let addressees: [Block]
  /// Căn cứ, the acting authority, and the enacting words.
  public let preamble: Preamble
  /// The tree of the body.
  public let body: [Node]
  /// The closing formula, where it is a block of its own; it stands in ``body`` too, as its last node.
  public let closing: Block?
  /// Nơi nhận.
  public let recipients: Recipients?
  public let signatures: [Signature]
  /// Phụ lục and attached regulations.
  public let appendices: [Appendix]
  /// Where the text speaks of its appendices, in reading order.
  public internal(set) var appendixMentions: [AppendixMention] = []
  /// Footnotes in the order of their numbers' lines; each stands in ``body`` or in an appendix too.
  public internal(set) var footnotes: [Footnote] = []
  /// Page numbers, running heads, links and ornaments that were taken out of the text.
  public let furniture: [Block]
  /// Which document this is, or what its text does not say of that.
  public internal(set) var identifier = WorkResolution.incomplete(missing: [.number])
  /// Mentions of other documents, in reading order.
  public let citations: [Citation]
  /// What it says of its own parts, and of documents that it has cited before, in reading order.
  public internal(set) var references: [Reference] = []
  /// Short forms that the text defines itself (`công nghệ thông tin (CNTT)`), in the order of their
  /// definitions.
  public let abbreviations: [Abbreviation]
  public let diagnostics: [Diagnostic]
}
