/// An appendix or an attached regulation: a document of its own inside the document.
public struct Appendix: Sendable, Hashable, Identifiable {
  /// Its place among the document's appendices, from 1.
  public let id: Int
  public let kind: AppendixKind
  /// What kind of document an attached one is: a regulation, a plan …
  public let documentKind: DocumentKind?
  /// Its number as printed: `01`, `I`, `2a`; nil where it has none.
  public let number: String?
  /// What it is about, lines joined, without its word, number and note.
  public let title: String?
  /// `(Ban hành kèm theo Quyết định số … ngày …)`, without the brackets.
  public let note: String?
  /// Its heading, all title lines; nil for text after the signature that has none.
  public let heading: Block?
  /// Its own header, where one is printed above its heading.
  public let header: Header?
  /// The tree of its body.
  public let body: [Node]
}

/// A place where the text speaks of an appendix: `(Phụ lục 01 kèm theo)`, `theo Mẫu số 02`.
public struct AppendixMention: Sendable, Hashable {
  /// `phụ lục`, `mẫu` …, as a kind.
  public let kind: AppendixKind
  /// The number as printed; nil where it has none.
  public let number: String?
  /// The ``Appendix/id`` of the appendix that is meant; nil where the document holds none that fits.
  public let appendix: Int?
  /// The block in which it stands.
  public let block: Int
  public let range: SourceRange
}
