internal import VanBan

extension WorkFacts {
  /// What `document` says of itself.
  init(_ document: Document) {
    self.init()
    let header = document.header
    number = header.serial == nil ? nil : header.number
    year = header.year ?? header.date?.year
    // Laws have no date in their letterhead, and say at their end when they were passed.
    let adopted = document.force?.adopted.flatMap { $0.refusal == nil ? $0.date : nil }
    date = (header.date ?? adopted)?.description
    issuer = header.issuer
    body = document.issuer.map { BodyFacts($0.body, level: $0.level) }
    title = Self.title(document.title.text, of: document.kind)
    set(document.identifier, kind: document.kind)
    if identifier == nil, Self.isDrafted(document) { title = title.map { Self.draft($0) } }
  }

  /// Whether an unnumbered document is the draft of an act, which must not be taken for it.
  private static func isDrafted(_ document: Document) -> Bool {
    switch document.kind {
    case .law, .code, .ordinance: true
    case .decree, .circular, .jointCircular: document.header.isDraft
    default: false
    }
  }

  /// `Dự thảo Luật Đất đai`: a name of its own, which texts and files of the draft share.
  private static func draft(_ title: String) -> String { "Dự thảo " + title }

  /// What `citation` says of the cited work.
  init(_ citation: Citation) {
    self.init()
    number = citation.number?.text
    year = citation.number?.year ?? citation.date?.year
    date = citation.date?.description
    issuer = citation.issuer
    body = citation.body.map { BodyFacts($0, level: $0.issuerLevel) }
    title = citation.name ?? Self.title(citation.title, of: citation.kind)
    set(citation.resolution, kind: citation.kind)
    if citation.isDraft { title = title.map { Self.draft($0) } }
  }

  private mutating func set(_ resolution: WorkResolution, kind: DocumentKind?) {
    self.kind = kind?.rawValue
    switch resolution {
    case .resolved(let work):
      identifier = work.description
      year = work.year
      // The number says more than “văn bản” or no word at all.
      if kind == nil || kind == .text || kind == .other { self.kind = work.kind }
    case .ambiguous(let works): candidates = works.map(\.identifier.description)
    case .incomplete(let parts): missing = parts.map(\.rawValue)
    }
  }

  /// `Kế hoạch chuyển đổi số huyện Thanh Hà năm 2023`: the title as other texts use it for a name.
  static func title(_ text: String?, of kind: DocumentKind?) -> String? {
    guard let text else { return nil }
    guard let kind, kind != .other, kind != .text else { return text }
    let subject = withoutPreposition(text)
    let beginsWithKind = Slug.of(subject).hasPrefix(Slug.of(kind.name) + "-")
    return beginsWithKind ? subject : kind.name.prefix(1).uppercased() + kind.name.dropFirst() + " " + subject
  }

  /// `text` without the preposition between number and title.
  private static func withoutPreposition(_ text: String) -> String {
    for word in ["về việc ", "v/v ", "về "] where text.lowercased().hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    return text
  }
}
