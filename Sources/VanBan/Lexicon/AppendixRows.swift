extension Lexicon {
  /// What appendices are called (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III).
  static let appendixRows: [LexiconRow] = [
    .init(
      "phụ lục", [.namesAppendix, .opensAppendix], "PHỤ LỤC I",
      from: .text("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III")),
    .init(
      "phụ lục số", [.namesAppendix], "Phụ lục số 6b", in: "vbpl/vbpl-000099.html"),
    .init("mẫu", [.namesForm], "Mẫu 01", in: "mixed/thong-tu-637e9efc.txt"),
    .init("mẫu số", [.namesForm, .opensForm], "Mẫu số 01", in: "mixed/thong-tu-637e9efc.txt"),
    .init("biểu mẫu", [.namesForm, .opensForm], "BIỂU MẪU 01", in: "gold/texts/d04-ke-hoach.txt"),
    .init("biểu mẫu số", [.namesForm], "Biểu mẫu số 02"),
    .init("phụ biểu", [.namesList, .opensAppendix], "PHỤ BIỂU 01"),
    .init("phụ biểu số", [.namesList], "Phụ biểu số 03"),
    .init("biểu số", [.namesList, .opensForm], "Biểu số 08"),
    .init("biểu", [.namesList], "Biểu 01", in: "gold/texts/004_af4708fd19bea487.txt"),
  ]
}
