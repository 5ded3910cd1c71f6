/// Titles of codes, laws and ordinances, without the type word, to be found in a text.
enum LawTitles {
  static let codeTable = table(KnownLaw.titles(of: .code))
  static let lawTable = table(KnownLaw.titles(of: .law) + otherLaws)
  static let ordinanceTable = table(KnownLaw.titles(of: .ordinance) + otherOrdinances)

  /// Those whose versions ``KnownLaw`` does not have, from Công báo.
  private static let otherLaws = ["Phòng bệnh", "Sĩ quan Quân đội nhân dân Việt Nam"]
  private static let otherOrdinances = [
    "Cán bộ, công chức", "Dân quân tự vệ",
    "Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân",
  ]

  private static func table(_ titles: [String]) -> PhraseTable<Bool> {
    PhraseTable(titles.map { (spaced($0), true) })
  }

  /// A title with each mark apart from its word, as it is a token of its own.
  private static func spaced(_ title: String) -> String {
    title.reduce(into: "") { $0 += ",;-()/".contains($1) ? " \($1) " : String($1) }
  }
}
