extension Lexicon {
  /// Words that define a short name, and those that refer back.
  static let definitionRows: [LexiconRow] = [
    .init("gọi tắt là", [.defines], "gọi tắt là Ban Quản lý", in: "gold/texts/d03-ke-hoach.txt"),
    .init("viết tắt là", [.defines], "viết tắt là CNTT", in: "mixed/thong-tu-514184bd.txt"),
    .init("gọi là", [.defines], "gọi là Nghị định số 30/1998/NĐ-CP", in: "mixed/nghi-dinh-1180a89c.txt"),
    .init("gọi chung là", [.defines], "gọi chung là cơ quan", in: "mixed/nghi-dinh-e8b69e31.txt"),
    .init("gọi tắt", [.defines], "gọi tắt: Quy chế", in: "gold/texts/d03-ke-hoach.txt"),
    .init("viết tắt", [.defines], "viết tắt: CNTT", in: "mixed/thong-tu-514184bd.txt"),
    .init(
      "sau đây", [.hereafter], "Bộ Tài chính, sau đây gọi tắt là BTC",
      in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("trên", [.refersBack], "trên", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("nêu trên", [.refersBack], "nêu trên", in: "aside/texts/thong-bao-299dbc03.txt"),
    .init("nói trên", [.refersBack], "nói trên"),
    .init("đã nêu", [.refersBack], "đã nêu"),
    .init("đó", [.refersBack], "đó"),
  ]
}
