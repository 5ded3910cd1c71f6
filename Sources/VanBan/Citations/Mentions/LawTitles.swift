/// Titles of codes, laws and ordinances, without the type word, to be found in a text.
enum LawTitles {
  static let codeTable = table(KnownLaw.titles(of: .code))
  static let lawTable = table(KnownLaw.titles(of: .law) + otherLaws)
  static let ordinanceTable = table(KnownLaw.titles(of: .ordinance) + otherOrdinances)

  /// Those whose versions ``KnownLaw`` does not have, from Công báo.
  private static let otherLaws = [
    "Phòng bệnh", "Sĩ quan Quân đội nhân dân Việt Nam",
    // Of the session of October to December 2025, by texts that cite them with their numbers.
    "Dân số", "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", "Trí tuệ nhân tạo", "Chuyển đổi số",
    "Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú",
  ]
  private static let otherOrdinances = [
    "Cán bộ, công chức", "Dân quân tự vệ",
    "Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân",
  ]

  /// The first words behind the commas of titles: `sử` of `Quản lý, sử dụng …`, `chống` of `Phòng, chống …`.
  static let secondVerbs = KeySet(
    KnownLaw.titles(of: .law).flatMap { title in
      title.split(separator: ",").dropFirst().compactMap { part in
        part.split(separator: " ").first.map { SyllableKey(String($0)) }
      }
    })

  private static func table(_ titles: [String]) -> PhraseTable<Bool> {
    PhraseTable(titles.map { (spaced($0), true) })
  }

  /// A title with each mark apart from its word, as it is a token of its own.
  private static func spaced(_ title: String) -> String {
    title.reduce(into: "") { $0 += ",;-()/".contains($1) ? " \($1) " : String($1) }
  }
}
