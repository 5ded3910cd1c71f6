/// What the graph keeps of a document: which work it is, as far as it shows, and what it cites.
public struct DocumentFacts: Sendable, Hashable {
  /// The file, as it was given.
  public var path: String
  /// A digest of the file's bytes, which changes when they do.
  public var hash: String
  /// The number of its bytes.
  public var byteCount: Int
  /// The document's own identity.
  public var identity: WorkFacts
  /// Whether it says that it is a draft.
  public var isDraft: Bool
  /// The documents that it cites, in reading order.
  public var citations: [CitationFacts]
  /// From and to which day it is in force, by its own words.
  public var force: [ForceFacts]
  /// What it does to acts that it cites, in its own words.
  public var changes: [ChangeFacts]
  /// Its provisions, in reading order.
  public var provisions: [ProvisionKey]

  /// The facts of the document at `path`.
  public init(
    path: String, hash: String, byteCount: Int, identity: WorkFacts, isDraft: Bool = false,
    citations: [CitationFacts] = [],
    force: [ForceFacts] = [], changes: [ChangeFacts] = [], provisions: [ProvisionKey] = []
  ) {
    self.path = path
    self.hash = hash
    self.byteCount = byteCount
    self.identity = identity
    self.isDraft = isDraft
    self.citations = citations
    self.force = force
    self.changes = changes
    self.provisions = provisions
  }
}

/// What a text says of a work: of the document itself, or of one that it cites.
public struct WorkFacts: Sendable, Hashable {
  /// The work identifier, `/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp`, where the text identifies it.
  public var identifier: String?
  /// The parts of the identifier that the text leaves out: `year`, `issuer` …
  public var missing: [String] = []
  /// The works that it may mean, where the text allows several.
  public var candidates: [String] = []
  /// The kind: `nghi-dinh`.
  public var kind: String?
  /// The number as printed: `64/2007/NĐ-CP`.
  public var number: String?
  /// The year of issue.
  public var year: Int?
  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  public var date: String?
  /// The issuing body as printed.
  public var issuer: String?
  /// The particular body that issued it; nil where the text does not show which.
  public var body: BodyFacts?
  /// What it is about, with the word for its kind before it: `Luật Kế toán`.
  public var title: String?

  /// Facts that say nothing.
  public init() {}
}

/// A body that issues documents.
public struct BodyFacts: Sendable, Hashable {
  /// Its key, unique among bodies: `vn/chinh-phu`, `vn-61/uy-ban-nhan-dan-huyen-thanh-mien`.
  public var key: String
  /// Its name in full.
  public var name: String
  /// The province that it is in, by its name at the time; nil for bodies of the whole country.
  public var province: String?
  /// `central`, `province`, `district` or `commune`; nil where it is not known.
  public var level: String?
  /// What kind of body it is, such as `ministry`; nil where its name does not show it.
  public var kind: String?

  /// A body with that key, unique in the graph.
  public init(
    key: String, name: String, province: String? = nil, level: String? = nil, kind: String? = nil
  ) {
    self.key = key
    self.name = name
    self.province = province
    self.level = level
    self.kind = kind
  }
}

/// One mention of a work.
public struct CitationFacts: Sendable, Hashable {
  /// Whose word the relation is.
  public enum Standing: String, Sendable, CaseIterable {
    /// That of the citing work, in its own text.
    case own
    /// That of the citing work in its title, which another document quotes.
    case quoted
    /// That of a third: a document that says what one work has done to another.
    case reported
  }

  /// Its place among the citations of the document, from 1; what is reported stands behind them.
  public var ordinal: Int
  /// The ``ordinal`` of the citation from which the relation starts: that in whose title it stands, or of which it is
  /// reported; nil where it starts from the document.
  public var origin: Int?
  /// What the mention says of the cited work.
  public var work: WorkFacts
  /// `basis`, `implements`, `amends` …, as in the JSON of citations.
  public var relation: String
  /// Whose word that is.
  public var standing: Standing
  /// The part that is cited, as printed.
  public var pinpoint: String?
  /// The provisions that are cited, each of a list by itself; empty for the whole, and where they have no numbers.
  public var provisions: [ProvisionKey]
  /// Its place in the tree, as labels from the outermost to its own: `Phần thứ nhất / I. / 2.`.
  public var node: String?
  /// The provision of the citing document that it stands in.
  public var citing: ProvisionKey?
  /// The sentence or part of it that the mention stands in.
  public var quote: String
  /// The line that it begins on, from 1.
  public var line: Int
  /// The start of its bytes in the text of the document, from 0.
  public var start: Int
  /// The end of its bytes: one past the last.
  public var end: Int

  /// A mention with its place. The quote is not checked against the text. Without `standing` it is the document's own word,
  /// or that of the title in which it stands.
  public init(
    ordinal: Int, origin: Int? = nil, work: WorkFacts, relation: String, standing: Standing? = nil,
    pinpoint: String? = nil, provisions: [ProvisionKey] = [], node: String? = nil,
    citing: ProvisionKey? = nil, quote: String = "", line: Int = 1, start: Int = 0, end: Int = 0
  ) {
    self.ordinal = ordinal
    self.origin = origin
    self.work = work
    self.relation = relation
    self.standing = standing ?? (origin == nil ? .own : .quoted)
    self.pinpoint = pinpoint
    self.provisions = provisions
    self.node = node
    self.citing = citing
    self.quote = quote
    self.line = line
    self.start = start
    self.end = end
  }
}

extension WorkFacts {
  /// The key that brings works and mentions together: the number, else the name.
  var key: String? { numberKey ?? nameKey }

  var numberKey: String? {
    if let identifier, let last = identifier.split(separator: "/").last {
      return WorkKey.number(String(last))
    }
    return number.flatMap { WorkKey.number($0) }
  }

  var nameKey: String? { title.flatMap { WorkKey.name($0) } }

  /// A name for all works that match what the text says, where that does not identify one:
  /// `?/nghi-quyet/-/-/52-nqtw`.
  var description: String {
    func part(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? "-" }
    let place = part(body?.key.split(separator: "/").joined(separator: ":"))
    return "?/" + part(kind) + "/" + part(year.map { String($0) }) + "/" + place + "/"
      + part(key.map { String($0.dropFirst(2)) })
  }
}
