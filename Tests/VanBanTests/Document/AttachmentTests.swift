import Testing

@testable import VanBan

@Suite("Appendices as documents of their own")
struct AttachmentTests {
  private static let document = """
    ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 12/QĐ-UBND
    Tân Lập, ngày 05 tháng 01 năm 2023

    QUYẾT ĐỊNH
    Ban hành Quy chế quản lý hồ sơ

    Điều 1. Ban hành Quy chế, danh mục tại Phụ lục 01 và Phụ lục II kèm theo Quyết định này.
    Điều 2. Báo cáo theo Mẫu số 02, theo Phụ lục I Nghị định số 30/2020/NĐ-CP và Phụ lục 7.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.

    CHỦ TỊCH

    Nguyễn Văn An

    ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    QUY CHẾ
    Quản lý hồ sơ điện tử
    (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2023)

    Điều 1. Phạm vi điều chỉnh
    Quy chế này quy định việc quản lý hồ sơ.

    Phụ lục 1
    DANH MỤC HỒ SƠ
    (Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2023)
    1. Hồ sơ thu.
    2. Hồ sơ chi.

    PHỤ LỤC II: THỜI HẠN
    1. Mười năm.

    MẪU SỐ 02
    BÁO CÁO
    UBND XÃ AN BÌNH
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: …/BC-UBND
    1. Kết quả.
    """

  @Test("kind, number, title and note of each")
  func headings() {
    let found = Document(parsing: Self.document).appendices.map { appendix in
      [
        appendix.kind.rawValue, appendix.documentKind?.rawValue, appendix.number, appendix.title,
        appendix.note.map { String($0.prefix(22)) },
      ].map { $0 ?? "-" }.joined(separator: " | ")
    }
    #expect(
      found == [
        "attachment | quy-che | - | Quản lý hồ sơ điện tử | Ban hành kèm theo Quyế",
        "appendix | - | 1 | DANH MỤC HỒ SƠ | Kèm theo Quyết định số",
        "appendix | - | II | THỜI HẠN | -", "form | - | 02 | BÁO CÁO | -",
      ])
  }

  @Test("a header of its own, above its heading or under it")
  func headers() {
    let appendices = Document(parsing: Self.document).appendices
    #expect(
      appendices.map { $0.header?.issuer }
        == ["ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP", nil, nil, "UBND XÃ AN BÌNH"])
    #expect(appendices.last?.header?.symbol == "BC-UBND")
    #expect(appendices.last?.body.count == 1)
  }

  @Test("the text leads to those that are there; those of other documents are not meant")
  func mentions() {
    let document = Document(parsing: Self.document)
    let found = document.appendixMentions.filter { document.blocks[$0.block].label?.style == .article }.map {
      "\($0.kind.rawValue) \($0.number ?? "-") → \($0.appendix.map { String($0) } ?? "-")"
    }
    #expect(found == ["appendix 01 → 2", "appendix II → 3", "form 02 → 4", "appendix 7 → -"])
    let missing = document.diagnostics.filter { $0.code == .missingAppendix }
    #expect(missing.map { document.source[$0.range] } == ["Phụ lục 7"])
  }

  @Test("footnotes of a consolidated text and the places where they hang")
  func footnotes() {
    let document = Document(
      parsing: """
        BỘ TƯ PHÁP
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 15/VBHN-BTP
        Hà Nội, ngày 10 tháng 6 năm 2024

        THÔNG TƯ
        HƯỚNG DẪN CÔNG TÁC LƯU TRỮ

        Thông tư số 10/2020/TT-BTP có hiệu lực kể từ ngày 15 tháng 02 năm 2021, được sửa đổi bởi:
        Thông tư số 03/2023/TT-BTP, có hiệu lực kể từ ngày 01 tháng 9 năm 2023.
        Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
        Bộ trưởng Bộ Tư pháp ban hành Thông tư hướng dẫn công tác lưu trữ.[1]
        Điều 1. Phạm vi điều chỉnh
        Thông tư này hướng dẫn công tác lưu trữ.[2]
        XÁC THỰC VĂN BẢN HỢP NHẤT
        KT. BỘ TRƯỞNG
        THỨ TRƯỞNG

        Nguyễn Khánh An
        [1] Thông tư số 03/2023/TT-BTP có căn cứ ban hành như sau: Luật Lưu trữ.
        [2] Điều này được sửa đổi theo Thông tư số 03/2023/TT-BTP.
        """)
    #expect(document.kind == .consolidatedText)
    #expect(document.footnotes.map(\.number) == [1, 2])
    let marked = document.footnotes.flatMap(\.marks).map { document.source.lines.line(at: $0.lowerBound) }
    #expect(marked == [13, 15])
    #expect(document.preamble.bases.count == 1)
    #expect(document.preamble.enacting != nil)
    #expect(document.signatures.map(\.name) == ["Nguyễn Khánh An"])
  }
}
