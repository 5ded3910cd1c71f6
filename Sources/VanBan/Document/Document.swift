/// A Vietnamese administrative document, read.
///
/// Parsing never fails and never drops text: whatever the input, ``blocks`` holds every line of it, the
/// typed parts show what was recognised, and ``diagnostics`` say what was not.
public struct Document: Sendable, Hashable {
  /// The text that was read.
  public let source: SourceText
  /// Every leaf in reading order: parts of the frame, of the body, and page furniture.
  public let blocks: [Block]
  /// The kind, by the type name in the title, else by the code in the number; nil where neither shows it.
  public let kind: DocumentKind?
  /// The letterhead: bodies, number, place and date; without any field where the text has no letterhead.
  public let header: Header
  /// Type name and trích yếu.
  public let title: Title
  /// Kính gửi: to whom a letter is addressed, a block each.
  public let addressees: [Block]
  /// Căn cứ, the acting authority, and the enacting words.
  public let preamble: Preamble
  /// The tree of the body.
  public let body: [Node]
  /// The closing formula, where it is a block of its own; it is in ``body`` too, as its last node.
  public let closing: Block?
  /// Nơi nhận: who gets copies; nil where the text has no such list.
  public let recipients: Recipients?
  /// Who signed, in reading order.
  public let signatures: [Signature]
  /// Phụ lục and attached regulations.
  public let appendices: [Appendix]
  /// Where the text names its appendices, in reading order.
  public internal(set) var appendixMentions: [AppendixMention] = []
  /// The notes at the foot of pages or at the end, in reading order; they are no part of ``body`` or an appendix.
  public internal(set) var footnotes: [Footnote] = []
  /// Where the text has marks of notes, in reading order, each with its block and its note.
  public internal(set) var noteMarks: [NoteMark] = []
  /// Page numbers, running heads, links and ornaments that were taken out of the text.
  public let furniture: [Block]
  /// Which work this is, or what the text leaves out that would identify it.
  public internal(set) var identifier = WorkResolution.incomplete(missing: [.number])
  /// Mentions of other documents, in reading order.
  public let citations: [Citation]
  /// What the text says that acts which it cites have done to others, in reading order.
  public internal(set) var reportedChanges: [ReportedChange] = []
  /// Where the text refers to its own parts, or again to documents that it has cited, in reading order.
  public internal(set) var references: [Reference] = []
  /// From and to which day the act is in force, by its own words; nil where it says nothing of that.
  public internal(set) var force: EntryIntoForce?
  /// What the document does, in its own provisions, to acts and their provisions, in reading order.
  public internal(set) var amendments: [Amendment] = []
  /// Short forms that the text defines itself (`công nghệ thông tin (CNTT)`), in the order of their
  /// definitions.
  public let abbreviations: [Abbreviation]
  /// What is wrong with the text, and what was understood in spite of it, in the order of the text.
  public internal(set) var diagnostics: [Diagnostic]
}
