import Testing

@testable import VanBan

@Suite("Family names")
struct SurnameTests {
  @Test(
    "A name begins with one",
    arguments: [
      ("Trần Văn An", true), ("ĐỖ THỊ LAN", true), ("HUYỆN AN SƠN", false), ("- Trần", false), ("", false),
    ])
  func starts(text: String, expected: Bool) { #expect(Surname.starts(ReaderInput(text).words) == expected) }
}
