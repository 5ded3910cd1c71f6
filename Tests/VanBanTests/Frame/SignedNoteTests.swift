import Testing

@testable import VanBan

@Suite("What stands in place of a signature")
struct SignedNoteTests {
  @Test(
    "In brackets or without, alone on its line",
    arguments: [
      ("(Đã ký)", true), ("[Đã ký]", true), ("Đã ký", true), ("đã ký.", true), ("Đã ký số", true),
      ("Ký điện tử", true), ("Signed", true), ("Đã ký văn bản", false), ("Ký kết hợp đồng", false),
      ("CHỦ TỊCH", false),
      ("", false),
    ])
  func note(line: String, expected: Bool) { #expect(SignedNote.isNote(ReaderInput(line).words) == expected) }

  @Test(
    "Behind an office",
    arguments: [("CHỦ TỊCH Đã ký", 2), ("CHỦ TỊCH", nil), ("CHỦ TỊCH Đã ký văn bản", nil)] as [(String, Int?)]
  )
  func behind(line: String, expected: Int?) {
    #expect(SignedNote.start(behind: ReaderInput(line).words) == expected)
  }
}
