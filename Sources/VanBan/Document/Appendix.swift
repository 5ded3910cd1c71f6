/// An appendix or an attached regulation: a document of its own inside the document.
public struct Appendix: Sendable, Hashable, Identifiable {
  /// Its place among the document's appendices, from 1.
  public let id: Int
  /// What sort of appendix it is, by the word of its heading: `PHỤ LỤC`, `Mẫu số`.
  public let kind: AppendixKind
  /// What kind of document an attached one is: a regulation, a plan …
  public let documentKind: DocumentKind?
  /// Its number as printed: `01`, `I`, `2a`; nil without one.
  public let number: String?
  /// What it is about, lines joined, without its word, number and note.
  public let title: String?
  /// `(Ban hành kèm theo Quyết định số … ngày …)`, without the brackets.
  public let note: String?
  /// Its heading, all title lines; nil for text after the signature without a heading.
  public let heading: Block?
  /// Its own header, where one is printed above its heading.
  public let header: Header?
  /// The tree of its body.
  public let body: [Node]
}

/// A place where the text names an appendix: `(Phụ lục 01 kèm theo)`, `theo Mẫu số 02`.
public struct AppendixMention: Sendable, Hashable {
  /// `phụ lục`, `mẫu` …, as a kind.
  public let kind: AppendixKind
  /// The number as printed; nil without one.
  public let number: String?
  /// The ``Appendix/id`` of the appendix that is meant; nil where the document holds none that fits.
  public let appendix: Int?
  /// The ``Block/id`` of the block in which it is.
  public let block: Int
  /// The stretch that names the appendix: `Phụ lục 01`.
  public let range: SourceRange
}
