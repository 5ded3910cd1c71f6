extension Lexicon {
  /// Type words of documents beside those of ``DocumentKind``.
  static let kindRows: [LexiconRow] = [
    .init("giấy phép", [.otherKind], "Giấy phép số 12/QĐ-UBND", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "giấy chứng nhận", [.otherKind], "Giấy chứng nhận số 12/QĐ-UBND",
      in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("phiếu chuyển", [.otherKind], "Phiếu chuyển số 12/QĐ-UBND"),
    .init("phiếu trình", [.otherKind], "Phiếu trình số 12/QĐ-UBND"),
    .init("thông tri", [.otherKind], "Thông tri số 12/QĐ-UBND"),
    .init("hiệp định", [.otherKind], "Hiệp định số 12/QĐ-UBND"),
    .init("nghị định thư", [.otherKind], "Nghị định thư số 12/QĐ-UBND"),
    .init("giấy ủy quyền", [.otherKind], "Giấy ủy quyền số 12/QĐ-UBND"),
    .init("hiệp định", [.treaty], "Hiệp định thương mại tự do Việt Nam - EU"),
    .init("công ước", [.treaty], "Công ước Liên hợp quốc về quyền trẻ em của UNICEF"),
  ]
}
