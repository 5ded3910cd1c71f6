import Testing

@testable import VanBanFormats

@Suite("How large the pictures of a PDF file are")
struct PDFPicturesTests {
  @Test(
    "The largest picture, told from its dictionary",
    arguments: [
      ("1 0 obj <</Subtype/Image/Width 20/Height 30>>stream\nabc\nendstream", 600),
      ("1 0 obj\n<< /Height 30 /Width 20 >>\nstream\nendstream 2 0 obj <</Width 9/Height 90>> stream\n", 810),
      ("1 0 obj <</W#69dth 20/#48eight 30>>stream\n", 600),
      ("1 0 obj <</Width 7 0 R/Height 30>>stream\n", Int.max), ("1 0 obj <</Length 30>>stream\n", 0),
      ("1 0 obj <</Width 9223372036854775807/Height 9>>stream\n", Int.max),
      ("1 0 obj <</Width 20/Height 30>> 2 0 obj <</Length 3>>stream\n", 0), ("stream", 0), ("", 0),
    ])
  func pixels(file: String, pixels: Int) {
    #expect(PDFPictures(Array(file.utf8)).mostPixels == pixels)
  }
}
