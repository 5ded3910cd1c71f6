/// What the graph keeps of a document: which work it is, as far as it says, and whom it cites.
public struct DocumentFacts: Sendable, Hashable {
  /// The file, as it was given.
  public var path: String
  /// What the file holds, as a number that changes when its bytes do.
  public var hash: String
  /// The number of its bytes.
  public var byteCount: Int
  /// The document's own identity.
  public var identity: WorkFacts
  /// The documents that it cites, in reading order.
  public var citations: [CitationFacts]

  public init(
    path: String, hash: String, byteCount: Int, identity: WorkFacts, citations: [CitationFacts] = []
  ) {
    self.path = path
    self.hash = hash
    self.byteCount = byteCount
    self.identity = identity
    self.citations = citations
  }
}

/// What a text says of a work: of the document itself, or of one that it cites.
public struct WorkFacts: Sendable, Hashable {
  /// The work identifier, `/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp`, where the text identifies it.
  public var identifier: String?
  /// What it leaves out of the identifier: `year`, `issuer` …
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
  /// The issuing body in full, where it is known which one it is.
  public var body: BodyFacts?
  /// What it is about, with the word for its kind before it: `Luật Kế toán`.
  public var title: String?

  public init() {}
}

/// A body that issues documents.
public struct BodyFacts: Sendable, Hashable {
  /// What tells it from all others: `vn/chinh-phu`, `vn-61/uy-ban-nhan-dan-huyen-thanh-mien`.
  public var key: String
  /// Its name in full.
  public var name: String
  /// The province that it is in, by its name at the time; nil for bodies of the whole country.
  public var province: String?

  public init(key: String, name: String, province: String? = nil) {
    self.key = key
    self.name = name
    self.province = province
  }
}

/// One mention of a work.
public struct CitationFacts: Sendable, Hashable {
  /// Its place among the citations of the document, from 1.
  public var ordinal: Int
  /// The citation of the same document in whose title it stands, whose relation this then is; nil where it is
  /// that of the document.
  public var origin: Int?
  public var work: WorkFacts
  /// `basis`, `implements`, `amends` …, as in the JSON of citations.
  public var relation: String
  /// The part that is cited, as printed.
  public var pinpoint: String?
  /// Where in the document it stands: the labels from the outermost to its own, `Phần thứ nhất / I. / 2.`.
  public var node: String?
  /// The sentence or part of it that the mention stands in.
  public var quote: String
  /// The line that it begins on, from 1.
  public var line: Int
  /// Its bytes in the text of the document.
  public var start: Int
  public var end: Int

  public init(
    ordinal: Int, origin: Int? = nil, work: WorkFacts, relation: String, pinpoint: String? = nil,
    node: String? = nil, quote: String = "", line: Int = 1, start: Int = 0, end: Int = 0
  ) {
    self.ordinal = ordinal
    self.origin = origin
    self.work = work
    self.relation = relation
    self.pinpoint = pinpoint
    self.node = node
    self.quote = quote
    self.line = line
    self.start = start
    self.end = end
  }
}

extension WorkFacts {
  /// What works and mentions are brought together by: the number, else the name.
  var key: String? { numberKey ?? nameKey }

  var numberKey: String? {
    if let identifier, let last = identifier.split(separator: "/").last {
      return WorkKey.number(String(last))
    }
    return number.flatMap { WorkKey.number($0) }
  }

  var nameKey: String? { title.flatMap { WorkKey.name($0) } }

  /// A name for the works that answer to what the text says, where that does not identify one:
  /// `?/nghi-quyet/-/-/52-nqtw`.
  var description: String {
    func part(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? "-" }
    let place = part(body?.key.split(separator: "/").joined(separator: ":"))
    return "?/" + part(kind) + "/" + part(year.map { String($0) }) + "/" + place + "/"
      + part(key.map { String($0.dropFirst(2)) })
  }
}
