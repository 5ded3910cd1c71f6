import VanBan

/// What a document is called in Akoma Ntoso.
struct WorkName {
  /// Whether it lays down rules or not.
  enum Form: String {
    case act, doc
  }

  /// A date as Akoma Ntoso wants it: whole. Where day or month are not known, they are the first.
  struct Date {
    let value: String
    /// How much of it is known.
    let name: String
    let isKnown: Bool
  }

  let form: Form
  let kind: String
  let country: String
  /// The IRI of the work.
  let iri: String
  let date: Date

  init(_ document: Document) {
    kind = document.kind?.rawValue ?? DocumentKind.text.rawValue
    form = Self.isNormative(document) ? .act : .doc
    country = "vn"
    date = Self.date(document.header.date)
    let year = document.header.date.map { String($0.year) } ?? document.header.year.map { String($0) }
    let digest = document.source.file.sha256.prefix(16)
    iri = "/akn/vn/" + form.rawValue + "/" + kind + "/" + (year ?? "0001") + "/sha256-" + digest
  }

  /// The IRI of the cited work; nil where the text does not tell which it is.
  static func iri(of citation: Citation) -> String? { nil }

  private static func date(_ date: PartialDate?) -> Date {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    guard let date else { return Date(value: "0001-01-01", name: "unknown", isKnown: false) }
    let value = "\(date.year)-" + two(date.month ?? 1) + "-" + two(date.day ?? 1)
    let name = date.day != nil ? "issue" : date.month != nil ? "month of issue" : "year of issue"
    return Date(value: value, name: name, isKnown: true)
  }

  private static func isNormative(_ document: Document) -> Bool { false }
}
