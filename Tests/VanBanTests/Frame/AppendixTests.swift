import Testing

@testable import VanBan

@Suite("Appendices and attached regulations")
struct AppendixTests {
  private static let document = """
    Điều 1. Ban hành kèm theo Quyết định này Quy định quản lý hồ sơ và Phụ lục.
    Điều 2. Phụ lục ban hành kèm theo Quyết định này thay thế danh mục cũ.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.

    CHỦ TỊCH

    Nguyễn Văn An


    """

  /// The heading of each appendix, and its nodes below it.
  private func appendices(_ text: String) -> [String] {
    let document = Document(parsing: Self.document + text)
    return document.appendices.map { appendix in
      let heading = appendix.heading.map { TextFolding.whiteSpace($0.text(in: document.source)) } ?? "none"
      return heading + "\n" + Reading.tree(appendix.body, in: document.source)
    }
  }

  @Test(
    "headings of appendices",
    arguments: [
      "PHỤ LỤC I\nDANH MỤC NHIỆM VỤ",
      "PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2023)",
      "Phụ lục 01\nDanh mục nhiệm vụ\n(Kèm theo Quyết định số 12/QĐ-UBND\nngày 05 tháng 01 năm 2023 của UBND huyện)",
      "Phụ\nlục 1\nDanh mục nhiệm vụ\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)",
      "PHỤ LỤC 2: DANH MỤC NHIỆM VỤ", "Mẫu số: 02\nĐƠN ĐỀ NGHỊ\n(Kèm theo Quyết định số 12/QĐ-UBND)",
      "Phụ lục 1.\nDANH MỤC BẾN\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2023 của UBND tỉnh)",
      "MẪU SỐ 20[9]", "MẪU SỐ 04-A[6] (được bãi bỏ)",
      "KẾ HOẠCH\nQUẢN LÝ HỒ SƠ NĂM 2023 (Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2023 của Chủ tịch UBND tỉnh)",
      "QUY ĐỊNH\nQuản lý hồ sơ điện tử\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2023)",
      "QUY CHẾ\nQUẢN LÝ HỒ SƠ ĐIỆN TỬ\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)",
      "DANH SÁCH\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\n(Kèm theo Quyết định số 12/QĐ-UBND)",
    ])
  func headings(_ heading: String) {
    #expect(
      appendices(heading + "\n\n1. Số hóa hồ sơ.\n2. Lắp đặt máy chủ.") == [
        heading.split(separator: "\n").joined(separator: " ")
          + "\nitem [1.] Số hóa hồ sơ.\nitem [2.] Lắp đặt máy chủ."
      ])
  }

  @Test("several appendices, the first of them a regulation with chapters")
  func several() {
    #expect(
      appendices(
        """
        QUY ĐỊNH
        Quản lý hồ sơ
        (Ban hành kèm theo Quyết định số 12/QĐ-UBND)

        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh
        Quy định này quy định việc quản lý hồ sơ.
        PHỤ LỤC I
        DANH MỤC HỒ SƠ
        1. Hồ sơ giấy.
        PHỤ LỤC II
        MẪU BÁO CÁO
        1. Kết quả.
        """) == [
          """
          QUY ĐỊNH Quản lý hồ sơ (Ban hành kèm theo Quyết định số 12/QĐ-UBND)
          heading [Chương I] QUY ĐỊNH CHUNG
            heading [Điều 1.] Phạm vi điều chỉnh
              para Quy định này quy định việc quản lý hồ sơ.
          """,
          "PHỤ LỤC I DANH MỤC HỒ SƠ\nitem [1.] Hồ sơ giấy.",
          "PHỤ LỤC II MẪU BÁO CÁO\nitem [1.] Kết quả.",
        ])
  }

  @Test(
    "numbers that go on with a symbol or letter",
    arguments: [
      ("Mẫu 01/TTr\nTỜ KHAI", "01/TTr"), ("Phụ lục I-A\nDANH MỤC", "I-A"), ("Phụ lục 1.\nDANH MỤC", "1"),
      ("Biểu số 2\nKẾT QUẢ", "2"), ("Mẫu số: 02\nĐƠN ĐỀ NGHỊ", "02"), ("PHỤ LỤC 2b\nDANH MỤC", "2b"),
    ])
  func numbers(_ heading: String, _ expected: String) {
    let document = Document(parsing: Self.document + heading + "\n\n1. Số hóa hồ sơ.")
    #expect(document.appendices.map(\.number) == [expected])
    #expect(document.appendices.first?.body.first?.block.depth == 1)
  }

  @Test("a sentence that speaks of an appendix opens none")
  func sentences() {
    #expect(appendices("").isEmpty)
    #expect(Document(parsing: Self.document).body.count == 2)
  }

  @Test("an appendix of a document that has no signature")
  func unsigned() {
    let document = Document(
      parsing: "1. Các phòng thực hiện.\n2. Các xã báo cáo.\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n1. Số hóa hồ sơ."
    )
    #expect(document.body.count == 2)
    #expect(document.appendices.count == 1)
    #expect(document.appendices.first?.body.count == 1)
  }
}
