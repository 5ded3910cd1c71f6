import Testing

@testable import VanBan

@Suite("Contradictions")
struct ContradictionFinderTests {
  private static func header(_ year: Int) -> Header {
    var header = Header()
    (header.issuer, header.symbol, header.serial) = ("ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH", "KH-UBND", "999")
    header.date = PartialDate(year: year, month: 5, day: 20)
    return header
  }

  private static func found(_ text: String, role: BlockRole = .paragraph, year: Int = 2023) -> [String] {
    let header = header(year)
    let citations = CitationFixture.citations(text, role: role, header: header)
    return ContradictionFinder(header: header, citations: citations).contradictions().map {
      $0.code.rawValue + ($0.suggestion.map { " " + $0 } ?? "")
    }
  }

  @Test(
    "A date of issue after the digital signature of the body",
    arguments: [
      ("ngày 08 tháng 01 năm 2025", true), ("ngày 07 tháng 01 năm 2025", false),
      ("ngày    tháng 01 năm 2025", false), ("ngày    tháng 02 năm 2025", true),
      ("ngày 31 tháng 12 năm 2024", false),
    ])
  func issuedAfterSigning(date: String, isFound: Bool) {
    let text = """
      SỞ NỘI VỤ              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                             Độc lập - Tự do - Hạnh phúc
      Số: 5/TB-SNV           Sơn Hà, \(date)

      THÔNG BÁO
      Về việc tuyển dụng
      """
    let signature = DigitalSignature(signer: "Sở Nội vụ", seconds: 1_736_219_397)
    let document = Document(parsing: SourceText(text).signed([signature]))
    #expect(document.contradictions().map(\.code) == (isFound ? [.issuedAfterSigning] : []))
  }

  @Test(
    "By kind",
    arguments: [
      ("Thông tư số 12/2019/TT-BTC ngày 05/3/2020", ["year-of-date"]),
      ("Quyết định số 2323/BTTTT-THH ngày 31/12/2019", ["kind-of-number"]),
      ("Kế hoạch số 12/QĐ-UBND ngày 05/3/2020 của UBND tỉnh", ["kind-of-number quyết định số 12/QĐ-UBND"]),
      ("Quyết định số 12/QĐ-HĐND ngày 05/3/2020 của HĐND tỉnh", ["kind-of-body"]),
      ("Nghị định số 12/NĐ-UBND ngày 05/3/2020 của UBND tỉnh", ["kind-of-body"]),
      (
        "Quyết định số 5/QĐ-TTg ngày 05/3/2020; Quyết định số 5/QĐ-TTg ngày 05/3/2020; "
          + "Quyết định số 5/QĐ-TTg ngày 06/3/2020",
        ["two-dates 2020-03-05"]
      ),
      ("Luật Lưu trữ số 88/2015/QH13", ["title-of-law 01/2011/QH13, 33/2024/QH15"]),
      ("Luật Kế toán số 88/2015/QH13 ngày 21/11/2015", ["date-of-law 2015-11-20"]),
      ("Công văn số 5/BTC-NSNN ngày 05/3/2024 của Bộ Tài chính", ["cited-before-issue"]),
    ])
  func kinds(text: String, expected: [String]) {
    #expect(Self.found(text) == expected)
  }

  @Test("A basis that was replaced")
  func basis() {
    let text = "Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;"
    #expect(Self.found(text, role: .basis, year: 2025) == ["replaced-basis 31/2024/QH15"])
    #expect(Self.found(text, role: .basis, year: 2023).isEmpty)
    #expect(
      Self.found("Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006;", role: .basis, year: 2026)
        == ["replaced-basis 71/2025/QH15"])
  }

  @Test(
    "None",
    arguments: [
      "Thông tư số 12/2019/TT-BTC ngày 05/3/2019 của Bộ Tài chính", "Quyết định số 5/QĐ-TTg ngày 05/3/2020",
      "Quyết định số 5/QĐ-UBND ngày 05/3/2020; Quyết định số 5/QĐ-UBND ngày 05/3/2021",
      "Luật Kế toán số 88/2015/QH13 ngày 20/11/2015", "Nghị quyết số 5/NQ-HĐND ngày 05/3/2020 của HĐND tỉnh",
      "Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015", "Công văn số 5/CV-UBND ngày 05/3/2020",
    ])
  func none(text: String) {
    #expect(Self.found(text).isEmpty)
  }
}
