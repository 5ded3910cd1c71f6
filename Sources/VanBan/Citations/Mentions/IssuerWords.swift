/// Words that tell where the name of a body ends, and names of fields of work.
enum IssuerWords {
  static let subjectOpeners = Lexicon.phrases(.opensSubject)
  static let stops = Lexicon.words(.endsBodyName)
  static let committees = Lexicon.phrases(.namedByMatter)
  /// Heads of bodies beside those of ``Authority``.
  static let otherHeads = Lexicon.phrases(.headsBody)

  /// Names of a ministry's or a department's field of work that have a comma, a dash or `và` in them,
  /// without the word for the body.
  static let fields: PhraseTable<Bool> = PhraseTable(
    (Ministry.all.compactMap { ministry in
      ministry.name.hasPrefix("Bộ ") ? String(ministry.name.dropFirst(3)) : nil
    } + otherFields).map { (spaced($0), true) })

  private static let otherFields = [
    "Văn hóa và Thông tin", "Văn hóa - Thể thao và Du lịch", "Lao động, Thương binh và Xã hội",
    "Lao động Thương binh và Xã hội", "Tài chính - Kế hoạch", "Tài chính và Kế hoạch", "Kinh tế và Hạ tầng",
    "Văn hóa - Xã hội", "Văn hóa, Xã hội", "Kinh tế - Ngân sách", "Kinh tế và Ngân sách", "Pháp chế",
    "Kinh tế, Hạ tầng và Đô thị", "Tuyên giáo và Dân vận", "Khoa học, Công nghệ và Môi trường",
    "Chính sách, chiến lược", "Nông nghiệp và PTNT", "Văn hóa, Khoa học và Thông tin",
    "Quy hoạch - Kiến trúc", "Quy hoạch và Kiến trúc",
    "Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
    "Văn hóa, Thông tin và Thể thao",
  ]

  private static func spaced(_ name: String) -> String {
    name.reduce(into: "") { $0 += ",&-".contains($1) ? " \($1) " : String($1) }
  }
}
