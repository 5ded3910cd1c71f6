import Testing

@testable import VanBan

@Suite("Abbreviations")
struct AbbreviationReaderTests {
  private static let head = "KẾ HOẠCH\nTriển khai\n\nI. MỤC ĐÍCH\n"

  private static func document(_ text: String) -> Document { Document(parsing: head + text) }

  @Test(
    "Defined by the text",
    arguments: [
      ("Ứng dụng công nghệ thông tin (CNTT) trong cơ quan.", "CNTT", "công nghệ thông tin"),
      ("Sở Thông tin và Truyền thông (TT&TT) chủ trì.", "TT&TT", "Thông tin và Truyền thông"),
      ("Giải quyết thủ tục hành chính (sau đây viết tắt là TTHC) đúng hạn.", "TTHC", "thủ tục hành chính"),
      // With a wrong mark, in brackets and without.
      ("Giải quyết thủ tục hành chính (sau đây viêt tắt là TTHC) đúng hạn.", "TTHC", "thủ tục hành chính"),
      ("Ban Quản lý dự án, sau đây goi tắt là Ban Quản lý, chủ trì.", "Ban Quản lý", "Ban Quản lý dự án"),
      (
        "Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 (viết tắt là Đề án 06) tại tỉnh.", "Đề án 06",
        "Quyết định số 06/QĐ-TTg ngày 06/01/2022"
      ),
      (
        "Cơ sở dữ liệu quốc gia (sau đây gọi tắt là “Cơ sở dữ liệu”) được lập.", "Cơ sở dữ liệu",
        "Cơ sở dữ liệu quốc gia"
      ),
    ])
  func defined(text: String, short: String, long: String) throws {
    let found = try #require(Self.document(text).abbreviations.first)
    #expect(found.short == short)
    #expect(found.long == long)
  }

  @Test("Brackets that define nothing", arguments: ["Có kinh phí (CNTT) riêng.", "Nội dung (nếu có) khác."])
  func notDefined(text: String) {
    #expect(Self.document(text).abbreviations.isEmpty)
  }

  private static func undefined(_ document: Document) -> [String] {
    document.diagnostics.filter { $0.code == .undefinedAbbreviation }.map { document.source[$0.range] }
  }

  @Test("Undefined ones are told once, at the first use")
  func undefined() {
    let document = Self.document("Đẩy mạnh CNTT và BHYT trong ngành.\nCNTT là nền tảng của UBND tỉnh.\n")
    #expect(Self.undefined(document) == ["CNTT", "BHYT"])
    #expect(
      document.diagnostics.filter { $0.code == .undefinedAbbreviation }.allSatisfy {
        $0.severity == .information
      })
  }

  @Test("A definition holds from its place on")
  func scope() {
    let text = "Công nghệ thông tin (CNTT) là nền tảng.\nĐẩy mạnh CNTT trong ngành.\n"
    #expect(Self.undefined(Self.document(text)).isEmpty)
    #expect(Self.undefined(Self.document("Đẩy mạnh CNTT trong ngành.\n" + text)) == ["CNTT"])
  }
}
