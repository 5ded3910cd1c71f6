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

  @Test(
    "Have one normal form, resolved to provisions of the document or of the one cited before",
    arguments: [
      ("Quy định tại khoản 1 Điều này", "khoản 1 Điều này", ["khoản 1 Điều 3"]),
      ("Quy định tại khoản này", "khoản này", ["khoản 2 Điều 3"]),
      (
        "Quy định tại các điểm a và b khoản 2 Điều 1 Thông tư này", nil,
        ["điểm a khoản 2 Điều 1", "điểm b khoản 2 Điều 1"]
      ),
      ("Quy định tại khoản 1 đến khoản 2 Điều 1 Thông tư này", nil, ["khoản 1 Điều 1", "khoản 2 Điều 1"]),
      ("Theo Nghị định số 5/2020/NĐ-CP và Điều 6 Nghị định đó", nil, ["Điều 6 of 5/2020/NĐ-CP"]),
      (
        "Theo Nghị định số 5/2020/NĐ-CP, các điểm a, c và d khoản 1a Điều 12a Nghị định nêu trên", nil,
        ["điểm a khoản 1a Điều 12a", "điểm c khoản 1a Điều 12a", "điểm d khoản 1a Điều 12a"].map {
          $0 + " of 5/2020/NĐ-CP"
        }
      ),
      (
        "Theo Nghị định số 5/2020/NĐ-CP, từ khoản 2 đến khoản 4 Điều 7 Nghị định nói trên", nil,
        ["khoản 2 Điều 7", "khoản 3 Điều 7", "khoản 4 Điều 7"].map { $0 + " of 5/2020/NĐ-CP" }
      ),
      (
        "Theo Nghị định số 5/2020/NĐ-CP, Nghị định số 6/2021/NĐ-CP và Điều 6 Nghị định đó", nil,
        ["Điều 6 of 6/2021/NĐ-CP"]
      ),
      (
        "Theo Nghị định số 5/2020/NĐ-CP, Nghị định số 6/2021/NĐ-CP và Điều 6 Nghị định nêu trên", nil,
        ["unresolved"]
      ),
      ("Theo Luật Thư viện số 46/2019/QH14 và Điều 6 Nghị định đó", nil, []),
      (
        "Theo Luật Thư viện số 46/2019/QH14 và khoản 1 Điều 6 Luật đó", nil,
        ["khoản 1 Điều 6 of 46/2019/QH14"]
      ),
    ])
  func provisions(_ sentence: String, _ text: String?, _ expected: [String]) {
    let whole = Self.circular.replacing(
      "2. Trừ trường hợp tại Điều 6 Nghị định nêu trên.", with: "2. \(sentence)."
    )
    .replacing("1. Thực hiện theo Nghị định số 5/2020/NĐ-CP của Chính phủ.", with: "1. Thực hiện.")
    let document = Document(parsing: whole)
    let referred = ReferredProvisions(document)
    let last = document.references.filter { $0.block == document.references.last?.block }
      .filter { $0.range.lowerBound > (whole.utf8.count - sentence.utf8.count - 4) }
    if let text { #expect(last.map(\.text) == [text]) }
    let found = last.flatMap { reference -> [String] in
      let paths = referred.provisions(of: reference).map(\.description)
      guard case .citation(let id) = reference.target else { return paths.isEmpty ? ["unresolved"] : paths }
      return paths.map { $0 + " of " + (document.citations[id - 1].number?.text ?? "-") }
    }
    #expect(found == expected)
  }

  @Test("In appendices: below their own step, and in an attached regulation as those of the act")
  func appendices() {
    let document = Document(
      parsing: """
        BỘ TÀI CHÍNH
        Số: 07/2023/TT-BTC

        THÔNG TƯ
        Quy định về thư viện

        Điều 1. Hồ sơ
        1. Mẫu đơn theo Phụ lục II Thông tư này.
        2. Danh mục theo Phụ lục I Thông tư này.

        BỘ TRƯỞNG
        Nguyễn Văn A

        Phụ lục I
        DANH MỤC
        (Ban hành kèm theo Thông tư số 07/2023/TT-BTC)

        Điều 1. Sách
        1. Sách cũ.
        2. Sách mới, trừ khoản 1 Điều này.

        Phụ lục II
        MẪU ĐƠN
        (Ban hành kèm theo Thông tư số 07/2023/TT-BTC)

        I. THƯ VIỆN
        Ghi theo mẫu.

        QUY CHẾ
        Quản lý thư viện
        (Ban hành kèm theo Thông tư số 07/2023/TT-BTC)

        Điều 3. Sổ
        1. Sổ mượn.
        2. Sổ khác theo khoản 1 Điều này.
        """)
    let referred = ReferredProvisions(document)
    #expect(
      document.references.map { referred.provisions(of: $0).map(\.description) } == [
        ["Phụ lục 2"], ["Phụ lục 1"], ["khoản 1 Điều 1 Phụ lục 1"], ["khoản 1 Điều 3"],
      ])
  }

  @Test("Are no citations")
  func apart() {
    let document = Document(parsing: Self.circular)
    #expect(
      document.citations.map { $0.number?.text ?? $0.name ?? "-" } == ["Luật Thư viện", "5/2020/NĐ-CP"])
  }
}
