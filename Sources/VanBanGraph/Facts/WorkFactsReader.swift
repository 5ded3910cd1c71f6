internal import VanBan

extension WorkFacts {
  /// Which work `document` is, as far as it says.
  init(_ document: Document) {
    self.init()
    let header = document.header
    kind = document.kind?.rawValue
    number = header.serial == nil ? nil : header.number
    year = header.year ?? header.date?.year
    date = header.date?.description
    issuer = header.issuer
    title = Self.title(kind: document.kind, text: document.title.text)
  }

  /// Which work `citation` is of, as far as the text says.
  init(_ citation: Citation) {
    self.init()
    kind = citation.kind?.rawValue
    number = citation.number?.text
    year = citation.number?.year ?? citation.date?.year
    date = citation.date?.description
    issuer = citation.issuer
    title = citation.name
  }

  /// `Kế hoạch chuyển đổi số huyện Thanh Hà năm 2023`: as texts name a document by its title.
  private static func title(kind: DocumentKind?, text: String?) -> String? {
    guard let text else { return nil }
    guard let kind, kind != .other, kind != .text else { return text }
    let name = kind.name
    let beginsWithKind = Slug.of(text).hasPrefix(Slug.of(name) + "-")
    return beginsWithKind ? text : name.prefix(1).uppercased() + name.dropFirst() + " " + text
  }
}
