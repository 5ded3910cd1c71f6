import Testing

@testable import VanBan

@Suite("Years that OCR misread, by the digital signature")
struct SignedYearTests {
  struct Row: Sendable {
    let year: Int
    let month: Int?
    let signed: (Int, Int, Int)
    let isMisread: Bool
  }

  static let rows: [Row] = [
    Row(year: 2018, month: 4, signed: (2018, 4, 4), isMisread: false),
    // One figure differs, the month is that of the signature.
    Row(year: 2016, month: 4, signed: (2018, 4, 4), isMisread: true),
    Row(year: 2013, month: 3, signed: (2018, 4, 4), isMisread: true),
    // Later than the signature.
    Row(year: 2028, month: 4, signed: (2018, 4, 4), isMisread: true),
    Row(year: 2019, month: nil, signed: (2018, 4, 4), isMisread: true),
    // An old document that was copied and signed years later.
    Row(year: 2016, month: 9, signed: (2018, 4, 4), isMisread: false),
    Row(year: 2016, month: 3, signed: (2018, 4, 25), isMisread: false),
    Row(year: 1998, month: 4, signed: (2018, 4, 4), isMisread: false),
    Row(year: 2016, month: nil, signed: (2018, 4, 4), isMisread: false),
    // Dated in December, signed in January.
    Row(year: 2017, month: 12, signed: (2018, 1, 4), isMisread: false),
  ]

  @Test("A year is misread if it is later, or one figure away in the month of signing", arguments: rows)
  func misread(row: Row) throws {
    let date = try #require(PartialDate(year: row.year, month: row.month))
    let signed = try #require(PartialDate(year: row.signed.0, month: row.signed.1, day: row.signed.2))
    #expect(SignedYear.isMisread(date, signed: signed) == row.isMisread)
  }

  private static let text = """
    ỦY BAN NHÂN DÂN
    TỈNH QUẢNG NGÃI
    Số: 12/CT-UBND
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Quảng Ngãi, ngày 03 tháng 4 năm 2016
    CHỈ THỊ
    Về việc tăng cường công tác quản lý

    """

  private func document(recognised: Bool) -> Document {
    let source = SourceText(
      Self.text, encoding: .utf8, encodingConfidence: 1,
      layout: SourceLayout(
        lines: Self.text.split(separator: "\n").map { _ in .init() }, marksTables: true),
      recognition: recognised ? TextRecognition(pages: [1], words: []) : nil
    ).signed([DigitalSignature(signer: "Ủy ban nhân dân tỉnh Quảng Ngãi", seconds: 1_522_800_000)])
    return Document(parsing: source)
  }

  @Test("The date that OCR read is not taken, with the reason; that of a text is")
  func refused() {
    let scan = document(recognised: true)
    #expect(scan.header.date == nil)
    #expect(scan.diagnostics.contains { $0.code == .refusedDate && $0.message.contains("2016-04-03") })
    let text = document(recognised: false)
    #expect(text.header.date?.year == 2016)
    #expect(!text.diagnostics.contains { $0.code == .refusedDate })
  }
}
