import Testing

@testable import VanBan

@Suite("References inside a document")
struct ReferenceReaderTests {
  private static let circular = """
    BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 7/2023/TT-BTC                      Độc lập - Tự do - Hạnh phúc
                                      Hà Nội, ngày 02 tháng 3 năm 2023

    THÔNG TƯ
    Quy định về quản lý thư viện

    Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

    Chương I
    QUY ĐỊNH CHUNG

    Điều 1. Phạm vi điều chỉnh
    1. Thông tư này quy định về thư viện.
    2. Các nội dung sau:
    a) Việc quy định tại khoản 1 Điều này;
    b) Việc khác.

    Điều 2. Đối tượng áp dụng
    1. Cơ quan nêu tại điểm b khoản 2 Điều 1 Thông tư này.
    2. Cơ quan nêu tại các Điều 1 và 9 Thông tư này.

    Điều 3. Thực hiện
    1. Thực hiện theo Nghị định số 5/2020/NĐ-CP của Chính phủ.
    2. Trừ trường hợp tại Điều 6 Nghị định nêu trên.
    """

  /// The text with the label of the block that is meant.
  private static func references() -> [String] {
    let document = Document(parsing: circular)
    return document.references.map { reference in
      let target =
        switch reference.target {
        case .blocks(let ids):
          ids.map { document.blocks[$0].text(in: document.source).prefix(12) }.joined(separator: " | ")
        case .citation(let id): "citation \(document.citations[id - 1].number?.text ?? "-")"
        case .unresolved: "unresolved"
        }
      return reference.text + " → " + target
    }
  }

  @Test("Lead to the block that they name")
  func targets() {
    #expect(
      Self.references() == [
        "khoản 1 Điều này → 1. Thông tư ", "điểm b khoản 2 Điều 1 Thông tư này → b) Việc khác",
        "Điều 1 và 9 Thông tư này → unresolved", "Điều 6 Nghị định nêu trên → citation 5/2020/NĐ-CP",
      ])
  }

  @Test("Are no citations")
  func apart() {
    let document = Document(parsing: Self.circular)
    #expect(
      document.citations.map { $0.number?.text ?? $0.name ?? "-" } == ["Luật Thư viện", "5/2020/NĐ-CP"])
  }
}
