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
    "Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú", "Tương trợ tư pháp về hình sự",
    "Tương trợ tư pháp về dân sự",
  ]
  private static let otherOrdinances = [
    "Cán bộ, công chức", "Dân quân tự vệ",
    "Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân",
  ]

  /// The words with which parts between commas begin in titles that begin with two or more verbs: `sử` of `Quản lý, sử
  /// dụng …`, `chống` of `Phòng, chống …`, `bảo` of `Bảo vệ, chăm sóc …`.
  static let secondVerbs = KeySet(
    KnownLaw.titles(of: .law).flatMap { title -> [SyllableKey] in
      let parts = title.split(separator: ",").map { $0.split(separator: " ") }
      let isPair = parts.count > 1 && parts[0].count <= 2
      return (isPair ? parts : Array(parts.dropFirst())).compactMap {
        $0.first.map { SyllableKey(String($0)) }
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
