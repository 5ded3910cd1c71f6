/// A part of the frame that documents of some kinds must have.
struct FramePart: Sendable {
  let name: String
  let nameVi: String
  /// The kinds that must have it; nil for all.
  let kinds: Set<DocumentKind>?
  private let isThere: @Sendable (DocumentLayout, Header) -> Bool

  /// Kinds that rest on căn cứ (Nghị định 78/2025/NĐ-CP, Điều 62; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.6).
  private static let based: Set<DocumentKind> = [.decree, .circular, .jointCircular, .decision, .resolution]

  /// The parts: Nghị định 30/2020/NĐ-CP, Điều 8 and the templates of Phụ lục III.
  private static let all: [FramePart] = [
    FramePart(name: "national motto", nameVi: "Quốc hiệu, Tiêu ngữ", kinds: nil) { $1.motto != nil },
    FramePart(name: "issuing body", nameVi: "cơ quan ban hành", kinds: nil) { $1.issuer != nil },
    FramePart(name: "number and symbol", nameVi: "số và ký hiệu", kinds: nil) { $1.symbol != nil },
    FramePart(name: "type name", nameVi: "tên loại văn bản", kinds: nil) { layout, _ in layout.kind != nil },
    FramePart(name: "signature", nameVi: "chữ ký", kinds: nil) { layout, _ in
      layout.closing?.drafts.contains { $0.role == .signatureName } ?? false
    },
    FramePart(name: "legal basis", nameVi: "căn cứ ban hành", kinds: based) { layout, _ in
      (layout.preamble + layout.body).contains { $0.role == .basis }
    },
    FramePart(name: "addressee", nameVi: "phần Kính gửi", kinds: [.officialLetter, .submission]) {
      layout, _ in
      layout.preamble.contains { $0.role == .addressee }
    },
  ]

  private init(
    name: String, nameVi: String, kinds: Set<DocumentKind>?,
    isThere: @escaping @Sendable (DocumentLayout, Header) -> Bool
  ) {
    self.name = name
    self.nameVi = nameVi
    self.kinds = kinds
    self.isThere = isThere
  }

  /// The parts that a document of its kind must have and that were not found.
  static func missing(in layout: DocumentLayout, header: Header) -> [FramePart] {
    all.filter { part in
      let isDue = part.kinds.map { kinds in layout.kind.map { kinds.contains($0) } ?? false } ?? true
      return isDue && !part.isThere(layout, header)
    }
  }
}
