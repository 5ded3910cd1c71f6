import Testing

@testable import VanBan

@Suite("The state of a text")
struct SourceInspectionTests {
  private static func inspect(_ text: String) -> SourceInspection { SourceInspection(SourceText(text)) }

  @Test(
    "Normal forms",
    arguments: [
      ("Viet Nam đ", SourceInspection.NormalForm.none), ("Việt", .composed),
      ("Vie\u{302}\u{323}t", .decomposed),
      ("Vi\u{EA}\u{323}t", .mixed), ("Việt Vie\u{323}\u{302}t", .mixed),
    ])
  func normalForms(text: String, form: SourceInspection.NormalForm) {
    #expect(Self.inspect(text).normalForm == form)
  }

  @Test("Line ends")
  func lineEnds() {
    let ends = Self.inspect("a\nb\r\nc\rd\r\n\n").lineEnds
    #expect(ends.lf == 2 && ends.crlf == 2 && ends.cr == 1)
  }

  @Test("Oddities, each with its count")
  func oddities() {
    let text =
      "\u{FEFF}\u{D0}iều\u{200B} 5\u{A0}a\u{AD}b \u{323} \u{FB01} \u{F0B7}\u{F0B7}\u{1}\u{2009}\u{2028}ạ\u{301}\u{FFFD}"
    #expect(
      Self.inspect(text).oddities == [
        .byteOrderMark: 1, .lookAlikeD: 1, .zeroWidth: 1, .noBreakSpace: 1, .softHyphen: 1, .strayMark: 2,
        .ligature: 1, .privateUse: 2, .control: 1, .unusualSpace: 1, .unusualLineBreak: 1,
        .replacementCharacter: 1,
      ])
    #expect(Self.inspect("Kế hoạch\n").oddities.isEmpty)
  }

  @Test("Ill-formed bytes are counted apart from replacement characters")
  func illFormed() {
    let bytes =
      Array("Kế hoạch số 1 của Ủy ban nhân dân tỉnh \u{FFFD} về việc".utf8) + [0xFF, 0xFE, 0x20, 0xC3]
    let inspection = SourceInspection(SourceText(bytes: bytes, encoding: .utf8))
    #expect(inspection.oddities == [.illFormedBytes: 3, .replacementCharacter: 1])
  }

  @Test("As JSON")
  func json() {
    let json = InspectionJSON(Self.inspect("\u{FEFF}Số\r\n"), file: "a.txt").bytes()
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"file":"a.txt","encoding":"UTF-8","confidence":1.0,"normalForm":"NFC","#
        + #""lineEnds":{"lf":0,"crlf":1,"cr":0},"oddities":[{"kind":"byte-order-mark","count":1}]}"#)
  }
}
