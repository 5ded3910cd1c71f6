import Testing

@testable import VanBan

@Suite("Diagnostics")
struct DiagnosisTests {
  /// `code severity: what it points at`.
  private func diagnostics(_ text: String, _ codes: Diagnostic.Code...) -> [String] {
    let document = Document(parsing: text)
    return document.diagnostics.filter { codes.isEmpty || codes.contains($0.code) }
      .map { "\($0.code.rawValue) \($0.severity.rawValue): \(document.source[$0.range])" }
  }

  private static let frame = """
    ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP
    Số: 12/KH-UBND
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Tân Lập, ngày 05 tháng 01 năm 2023

    KẾ HOẠCH
    Chuyển đổi số năm 2023

    I. MỤC TIÊU
    1. Số hóa hồ sơ.
    2. Lắp đặt máy chủ.
    II. NHIỆM VỤ
    1. Văn phòng chủ trì.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.

    CHỦ TỊCH

    Nguyễn Văn An
    """

  @Test("a document in order has none")
  func none() { #expect(diagnostics(Self.frame) == []) }

  @Test("a text without words", arguments: ["", "\n\n", "12 34", "---"])
  func empty(_ text: String) {
    #expect(diagnostics(text, .emptyDocument) == ["empty-document error: \(text)"])
    #expect(diagnostics(text).count == 1)
  }

  @Test("bytes that are no text")
  func illFormed() {
    let bytes = Array("Các xã ".utf8) + [0xFF] + Array(" thực hiện".utf8)
    let document = Document(parsing: bytes, encoding: .utf8)
    let found = document.diagnostics.filter { $0.code == .illFormedText }
    #expect(found.map { document.source[$0.range] } == ["\u{FFFD}"])
  }

  @Test("a cited number with a letter among its digits")
  func doubtfulNumber() {
    let text = Self.frame.replacing("1. Văn phòng chủ trì.", with: "1. Theo Nghị định số 1 5/2020/NĐ-CP.")
    #expect(diagnostics(text) == ["doubtful-number warning: 1 5/2020/NĐ-CP"])
  }

  @Test("a label left out, and one that comes twice, where they stand")
  func numbering() {
    let text = Self.frame.replacing("2. Lắp đặt", with: "3. Lắp đặt")
    #expect(diagnostics(text) == ["numbering-gap warning: 3."])
    let twice = Self.frame.replacing("2. Lắp đặt", with: "1. Lắp đặt")
    #expect(diagnostics(twice) == ["duplicate-label warning: 1."])
  }

  @Test("numbers that begin again in a new section are in order")
  func restart() {
    let text = Self.frame.replacing(
      "1. Văn phòng chủ trì.", with: "1. Văn phòng chủ trì.\n2. Các xã phối hợp.")
    #expect(diagnostics(text) == [])
  }

  @Test("a part whose word is misspelled")
  func misspelled() {
    let text = "Phần thứ nhất\nMỤC TIÊU\n1. Số hóa hồ sơ.\nPhần thư hai\nNHIỆM VỤ\n1. Văn phòng chủ trì."
    #expect(diagnostics(text, .misspelledKeyword) == ["misspelled-keyword information: Phần thư hai"])
  }

  @Test("a number and a date that were left blank")
  func blanks() {
    let number = Self.frame.replacing("Số: 12/KH-UBND", with: "Số:      /KH-UBND")
    #expect(diagnostics(number) == ["blank-number warning: Số:      /KH-UBND"])
    let date = Self.frame.replacing("ngày 05 tháng", with: "ngày    tháng")
    #expect(diagnostics(date) == ["blank-date warning: Tân Lập, ngày    tháng 01 năm 2023"])
  }

  @Test("parts that are not there, each named in both languages")
  func missing() {
    let document = Document(parsing: "1. Số hóa hồ sơ.\n2. Lắp đặt máy chủ.")
    let missing = document.diagnostics.filter { $0.code == .missingPart }
    #expect(missing.count == 5)
    #expect(missing.allSatisfy { $0.severity == .information && $0.messageVi.hasPrefix("Văn bản không có") })
    #expect(missing.contains { $0.message == "The document shows no signature." })
  }

  @Test("lists that lead in to each other without end")
  func nesting() {
    let text = (1...100).map { "\($0 % 2 == 0 ? "+" : "-") Nội dung:" }.joined(separator: "\n")
    #expect(diagnostics(text, .nestingLimit).count == 1)
    #expect(diagnostics(Self.frame, .nestingLimit).isEmpty)
  }

  @Test("no text makes the parser fail: it says what it could not read")
  func messages() {
    for diagnostic in Document(parsing: Self.frame.replacing("I. MỤC TIÊU", with: "IV. MỤC TIÊU")).diagnostics
    {
      #expect(!diagnostic.message.isEmpty)
      #expect(!diagnostic.messageVi.isEmpty)
    }
  }
}
