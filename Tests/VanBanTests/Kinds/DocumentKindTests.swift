import Testing

@testable import VanBan

@Suite("Kinds of document")
struct DocumentKindTests {
  @Test(
    "A kind goes by its usual name",
    arguments: [
      (DocumentKind.notice, "thông báo"), (.plan, "kế hoạch"), (.resolution, "nghị quyết"),
      (.programme, "chương trình"), (.guideline, "hướng dẫn"), (.jointCircular, "thông tư liên tịch"),
      (.standard, "tiêu chuẩn"), (.text, "văn bản"),
    ])
  func name(kind: DocumentKind, name: String) {
    #expect(kind.name == name)
  }

  @Test(
    "A code is read as written, else in any case",
    arguments: [
      ("TT", DocumentKind.circular), ("TTr", .submission), ("CTr", .programme), ("CT", .directive),
      ("QyĐ", .regulation), ("nđ", .decree), ("TTLT", .jointCircular),
      ("KHLN", .plan), ("QCLT", .statute), ("CTLT", .programme),
    ])
  func code(code: String, kind: DocumentKind) {
    #expect(DocumentKind.kind(ofCode: code) == kind)
  }

  @Test("What is no code")
  func noCode() {
    #expect(DocumentKind.kind(ofCode: "UBND") == nil)
    #expect(DocumentKind.kind(ofCode: "") == nil)
  }
}
