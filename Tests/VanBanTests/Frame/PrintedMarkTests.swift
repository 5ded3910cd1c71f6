import Testing

@testable import VanBan

@Suite("Marks of notes as they are printed")
struct PrintedMarkTests {
  @Test(
    "The number, and all that is around it",
    arguments: [
      ("[5] rest", 5, "[5]"), ("[12]", 12, "[12]"), ("[[5]](#_ftn5) rest", 5, "[[5]](#_ftn5)"),
      ("[5](#_ftn5)", 5, "[5](#_ftn5)"), ("[5](Điều 1)", 5, "[5]"), ("⁵ rest", 5, "⁵"), ("¹²³", 123, "¹²³"),
      ("¹⁰ Khoản", 10, "¹⁰"), ("⁽⁵⁾ rest", 5, "⁽⁵⁾"), ("^5^ rest", 5, "^5^"), ("^ 5 ^.", 5, "^ 5 ^"),
      ("^[5]^", 5, "^[5]^"), ("^{5} rest", 5, "^{5}"), ("$^{5}$.", 5, "$^{5}$"),
      ("${ }^{5}$", 5, "${ }^{5}$"),
      ("<sup>5</sup> rest", 5, "<sup>5</sup>"), ("<sup>[5]</sup>", 5, "<sup>[5]</sup>"),
      (
        "<a href=\"#_ftn5\" name=\"_ftnref5\"><sup>[5]</sup></a> rest", 5,
        "<a href=\"#_ftn5\" name=\"_ftnref5\"><sup>[5]</sup></a>"
      ), ("<a href=\"#_ftn5\">5</a>", 5, "<a href=\"#_ftn5\">5</a>"),
      ("<sup><b>5</b></sup>", 5, "<sup><b>5</b></sup>"),
    ])
  func read(text: String, value: Int, mark: String) throws {
    let found = try #require(PrintedMark(Array(text.utf8), at: 0))
    #expect(found.value == value)
    #expect(String(decoding: Array(text.utf8)[..<found.range.upperBound], as: UTF8.self) == mark)
  }

  @Test(
    "What is none",
    arguments: [
      "[a]", "[5", "[1234]", "[0]", "[[5]", "(5)", "5", "^5", "^x^", "$5$", "$^{x}$", "<b>5</b>", "<sup>2",
      "<sup>a</sup>", "<a href=\"x.html\">5</a>", "<", "[", "", "\u{A0}5", "“5”",
    ])
  func refused(text: String) {
    #expect(PrintedMark(Array(text.utf8), at: 0) == nil)
  }
}
