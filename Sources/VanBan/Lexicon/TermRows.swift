extension Lexicon {
  /// Terms of office of councils and congresses.
  static let termRows: [LexiconRow] = [
    .init("khóa", [.councilTerm], "KHÓA XVI, KỲ HỌP THỨ 28", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("kỳ họp", [.councilTerm], "KỲ HỌP THỨ 28", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("nhiệm kỳ", [.councilTerm], "NHIỆM KỲ 2021-2026", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "lần thứ", [.congressTerm, .congressNumber], "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII",
      in: "mixed/cong-dien-1095764e.txt"),
    .init(
      "khóa", [.congressTerm, .congressNumber], "Nghị quyết Đại hội đại biểu toàn quốc khóa XIII",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "nhiệm kỳ", [.congressTerm], "Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020-2025",
      in: "gold/texts/004_af4708fd19bea487.txt"),
  ]
}
