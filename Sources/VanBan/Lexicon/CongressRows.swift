extension Lexicon {
  /// Congresses and meetings of the Party whose resolutions are cited by their names.
  static let congressRows: [LexiconRow] = [
    .init(
      "đại hội", [.congress], "Đại hội Đảng bộ huyện lần thứ XXV", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("hội nghị trung ương", [.congress], "Hội nghị Trung ương lần thứ 6 khóa XII"),
    .init("hội nghị ban chấp hành", [.congress], "Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 9"),
    .init(
      "hội nghị lần thứ", [.congress], "Hội nghị lần thứ sáu",
      in: "mixed/quyet-dinh-24c6583a.txt"),
    .init(
      "trung ương", [.congress], "Trung ương lần thứ 6 khóa XII", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"
    ),
    .init("tw", [.congress], "TW lần thứ 6 khóa XII", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("đh", [.congress], "ĐH Đảng bộ huyện lần thứ XXV", in: "mixed/quyet-dinh-3928ef06.txt"),
    .init(
      "đại hội", [.congressName], "Đại hội đại biểu toàn quốc lần thứ XIII",
      in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("đh", [.congressName], "ĐH đại biểu toàn quốc lần thứ XIII", in: "mixed/quyet-dinh-3928ef06.txt"),
  ]
}
