import VanBan

/// The names of a document in Akoma Ntoso.
struct WorkName {
  /// A full date, as Akoma Ntoso requires; an unknown day or month is the first.
  struct Date {
    let value: String
    /// How much of the date is known.
    let name: String
    let isKnown: Bool
  }

  let form: WorkIdentifier.Form
  let kind: String
  let country: String
  /// The IRI of the work.
  let iri: String
  let date: Date

  init(_ document: Document) {
    date = Self.date(document.header.date)
    if let identifier = document.identifier.identifier {
      form = identifier.form
      kind = identifier.kind
      country = identifier.country + (identifier.subdivision.map { "-" + $0 } ?? "")
      iri = identifier.description
      return
    }
    // The text does not identify the document; the digest of its file does, and cannot be mistaken for more.
    kind = document.kind?.rawValue ?? DocumentKind.text.rawValue
    form = WorkIdentifier.Form(kind: document.kind, hasYear: document.header.year != nil)
    country = "vn"
    let year = document.header.date.map { String($0.year) } ?? document.header.year.map { String($0) }
    let digest = document.source.file.sha256.prefix(16)
    iri = "/akn/vn/" + form.rawValue + "/" + kind + "/" + (year ?? "0001") + "/sha256-" + digest
  }

  /// The IRI of the cited work, with the part if only one is cited; nil if the work is not resolved.
  static func iri(of citation: Citation) -> String? {
    guard let work = citation.resolution.identifier?.description else { return nil }
    guard let parts = citation.pinpoint?.parts, parts.count == 1, let portion = portion(parts[0]) else {
      return work
    }
    return work + "/~" + portion
  }

  /// The IRI of the provision at `path`; of the work where the naming convention has no name for it.
  func iri(of path: ProvisionPath) -> String {
    Self.portion(path.steps.map { ($0.unit, $0.number) }).map { iri + "/~" + $0 } ?? iri
  }

  /// The name of `part`; nil for a run of provisions.
  private static func portion(_ part: Pinpoint.Part) -> String? {
    portion(part.steps.map { ($0.unit, $0.through == nil ? $0.number : "") })
  }

  /// `art_5__para_2__point_a`: an article is named without its parents, other parts with them. Nil where a step has no
  /// number, or its unit no name in the naming convention.
  private static func portion(_ steps: [(unit: ProvisionUnit, number: String)]) -> String? {
    let start = steps.lastIndex { $0.unit == .article } ?? 0
    var names: [String] = []
    for step in steps[start...] {
      let number = NodeNumber.text(printed: step.number)
      guard !number.isEmpty, !unnamed.contains(step.unit) else { return nil }
      names.append(step.unit.abbreviation + "_" + number)
    }
    return names.isEmpty ? nil : names.joined(separator: "__")
  }

  /// The units without a name in the naming convention.
  private static let unnamed: Set<ProvisionUnit> = [.item, .paragraph, .appendix, .form]

  private static func date(_ date: PartialDate?) -> Date {
    guard let date else { return Date(value: "0001-01-01", name: "unknown", isKnown: false) }
    let value = "\(date.year)-" + (date.month ?? 1).twoDigits + "-" + (date.day ?? 1).twoDigits
    let name = date.day != nil ? "issue" : date.month != nil ? "month of issue" : "year of issue"
    return Date(value: value, name: name, isKnown: true)
  }
}
