/// One mention of another document: a row of `NAME.citations.tsv`.
public struct AnnotatedCitation: Sendable, Hashable {
  /// From 1 in reading order.
  public var id: Int
  /// The line on which the mention begins.
  public var line: Int
  /// The kind that its type word says; nil without a type word.
  public var kind: DocumentKind?
  /// Number and symbol without white space, otherwise as printed.
  public var number: String?
  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  public var date: String?
  /// The issuing body as printed, white space folded: `Bộ Tài chính`; nil where the mention names no body.
  public var issuer: String?
  /// For a mention without a number, the words that identify it.
  public var name: String?
  /// The part that is cited.
  public var pinpoint: String?
  /// What the citing text says about the cited document.
  public var relation: Citation.Relation
  /// The document that the relation starts from: the citing one, or the cited one in whose title the mention is.
  public var from: Citation.Origin

  /// A row with these values; `from` and `relation` as most citations have them.
  public init(
    id: Int, line: Int, kind: DocumentKind? = nil, number: String? = nil, date: String? = nil,
    issuer: String? = nil, name: String? = nil, pinpoint: String? = nil,
    relation: Citation.Relation = .mentions, from: Citation.Origin = .thisDocument
  ) {
    self.id = id
    self.line = line
    self.kind = kind
    self.number = number
    self.date = date
    self.issuer = issuer
    self.name = name
    self.pinpoint = pinpoint
    self.relation = relation
    self.from = from
  }
}

extension Citation.Origin {
  /// As the files have it: `this`, or the id of the outer citation.
  var annotation: String {
    switch self {
    case .thisDocument: "this"
    case .citation(let id): String(id)
    }
  }
}
