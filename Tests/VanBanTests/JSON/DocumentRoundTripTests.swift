import Foundation
import Testing

@testable import VanBan

@Suite("Documents read back from their JSON")
struct DocumentRoundTripTests {
  @Test("text → document → JSON → document, equal; and the same JSON again")
  func samples() async {
    await Samples.forEach(Samples.all + Samples.goldTexts) { sample in
      check(SourceText(bytes: sample.bytes, name: sample.name), sample.name)
    }
  }

  private func check(_ source: SourceText, _ name: String) {
    let document = Document(parsing: source)
    let json = DocumentJSON(document).bytes()
    do {
      let again = try Document(json: json)
      #expect(again.source == document.source, "\(name)")
      #expect(again.blocks == document.blocks, "\(name)")
      #expect(again.body == document.body, "\(name)")
      #expect(again.citations == document.citations, "\(name)")
      #expect(again == document, "\(name)")
      #expect(DocumentJSON(again).bytes() == json, "\(name)")
      #expect(try Document(json: DocumentJSON(document).bytes(pretty: true)) == document, "\(name)")
    } catch {
      Issue.record("\(name): \(error)")
    }
  }

  @Test(
    "of other encodings, with the way back to the bytes of the file",
    arguments: TextEncoding.vietnamese)
  func encodings(encoding: TextEncoding) throws {
    // A font of capitals alone has no small letters.
    let text =
      encoding == .tcvn3Capitals
      ? "ỦY BAN NHÂN DÂN\nKẾ HOẠCH\nVỀ CHUYỂN ĐỔI SỐ\n"
      : "ỦY BAN NHÂN DÂN\nSố: 12/KH-UBND\nKẾ HOẠCH\nvề chuyển đổi số\n\nI. MỤC TIÊU\n1. Đến năm 2025\n"
    let bytes = try #require(encoding.encode(text))
    let source = SourceText(bytes: bytes, encoding: encoding, name: "cũ.txt")
    check(source, encoding.rawValue)
    let again = try Document(json: DocumentJSON(Document(parsing: source)).bytes())
    #expect(again.source.file == FileIdentity(of: bytes))
    for offset in 0...source.bytes.count {
      #expect(again.source.offsets.original(of: offset) == source.offsets.original(of: offset))
    }
  }

  @Test("of a text that was taken out of another file")
  func takenOut() throws {
    let page = FileIdentity(of: Array("<p>Điều 1. Tên</p>".utf8))
    let document = Document(parsing: SourceText("Điều 1. Tên\n").takenOut(of: page))
    #expect(try Document(json: DocumentJSON(document).bytes()).source.file == page)
  }

  @Test("of a text with its layout, and with what was noticed when it was taken out of its file")
  func layout() {
    let lines = [
      SourceLayout.Line(beginsParagraph: true, isCentred: true, isBold: true),
      SourceLayout.Line(place: .pageHeader), SourceLayout.Line(table: 0, isTableHeading: true),
      SourceLayout.Line(table: 0), SourceLayout.Line(place: .pageFooter),
    ]
    let source = SourceText(
      "KẾ HOẠCH\nCông báo\nTT\tTên\n1\tMột\nTrang 2\n", name: "a.pdf", encoding: .utf8, encodingConfidence: 1,
      layout: SourceLayout(lines: lines, marksTables: true), diagnostics: [.unreadPages([2])]
    ).signed([
      DigitalSignature(
        signer: "Lê An", organisation: "Sở Nội vụ", unit: "Văn phòng", email: "a@b.vn", authority: "CA",
        seconds: 1_736_219_397, validity: .changed, trust: .expired, coversWholeFile: false,
        stamp: PageBox(page: 2, left: 1, top: 2.5, right: 30.1, bottom: 40)), DigitalSignature(),
    ])
    check(source.takenOut(of: FileIdentity(of: [0x25])), "a.pdf")
  }

  @Test("of a scan with words written by hand, with their pictures or without")
  func handwriting() throws {
    let text = "Số: … /CT-UBND\nSơn Hà, ngày … tháng 3 năm 2024\n"
    func writing(_ field: TextRecognition.Handwriting.Field, _ start: Int, _ picture: [UInt8])
      -> TextRecognition.Handwriting
    {
      .init(
        field: field, range: SourceRange(start, start + 3),
        box: PageBox(page: 1, left: 1, top: 2, right: 3, bottom: 4.5), misreading: "22", picture: picture)
    }
    func source(_ picture: [UInt8]) -> SourceText {
      SourceText(
        text, encoding: .utf8, encodingConfidence: 1, layout: SourceLayout(lines: [], marksTables: true),
        recognition: TextRecognition(
          pages: [1],
          words: [
            .init(
              range: SourceRange(0, 6), confidence: 0.9,
              box: PageBox(page: 1, left: 0, top: 0, right: 9, bottom: 9))
          ], handwriting: [writing(.number, 7, picture), writing(.day, 38, picture)]))
    }
    check(source([]), "no pictures")
    let document = Document(parsing: source([0x89, 0x50, 0x4E]))
    #expect(try Document(json: DocumentJSON(document, pictures: true).bytes()) == document)
    let plain = String(decoding: DocumentJSON(document).bytes(), as: UTF8.self)
    #expect(!plain.contains("data:image"))
    #expect(plain.contains(#""handwritten":["number","day"]"#))
    #expect(document.diagnostics.count { $0.code == .handwriting } == 2)
    #expect(!document.diagnostics.contains { $0.code == .blankNumber || $0.code == .blankDate })
  }

  @Test(
    "what is no such JSON is an error that says where",
    arguments: [
      ("", "1:1: This should be an object."),
      ("{\"schemaVersion\":1", "1:19: A “,” or “}” is missing."),
      (
        "{\"schemaVersion\":2}",
        "1:19: schemaVersion: This is version 2 of the form; this program reads version 1."
      ),
      ("{\"schemaVersion\":1}", "1:20: The member “source” is missing."),
      (
        "{\"schemaVersion\":1,\n\"source\":{\"encoding\":\"UTF-9\"}}",
        "2:29: source.encoding: “UTF-9” is none of: UTF-8, UTF-16LE, UTF-16BE, windows-1252, windows-1258, TCVN3, TCVN3-H, "
          + "TCVN5712-1, VNI, VISCII, VIQR."
      ),
      ("{\"schemaVersion\":1,\"schemaVersion\":1}", "1:36: schemaVersion: This member is there twice."),
      (
        "{\"title\":{\"text\":\"\\q\"}}",
        "1:21: title.text: “\\” does not stand before a character that it can escape."
      ),
      ("{\"title\":{\"text\":\"\\ud800\"}}", "1:25: title.text: Half of a surrogate pair is missing."),
      ("[1]", "1:1: This should be an object."),
    ])
  func errors(json: String, message: String) {
    let error = #expect(throws: DocumentJSONError.self) { try Document(json: Array(json.utf8)) }
    #expect(error?.description == message)
  }

  /// A change of a good JSON, and the message that it should give.
  @Test(
    "JSON that contradicts itself is an error",
    arguments: [
      (#""pieces":[[0,"#, #""pieces":[[9999,"#, "A range is two offsets"),
      (#""block":"sec_1__indent_1""#, #""block":"sec_9""#, "There is no block with the id “sec_9”."),
    ])
  func contradictions(original: String, replacement: String, message: String) throws {
    let text =
      "UBND HUYỆN TỨ KỲ\n\nKẾ HOẠCH\nChuyển đổi số\n\nI. CĂN CỨ\n- Nghị quyết số 52-NQ/TW của Bộ Chính trị.\n"
    let json = String(decoding: DocumentJSON(Document(parsing: text)).bytes(), as: UTF8.self)
    let broken = json.replacing(original, with: replacement)
    #expect(broken != json)
    let error = #expect(throws: DocumentJSONError.self) { try Document(json: Array(broken.utf8)) }
    #expect(error?.message.hasPrefix(message) ?? false, "\(error?.description ?? "")")
  }

  @Test("a text cut off behind its blocks is an error")
  func shortText() throws {
    let json = String(decoding: DocumentJSON(Document(parsing: "Điều 1. Tên\n")).bytes(), as: UTF8.self)
    let error = #expect(throws: DocumentJSONError.self) {
      try Document(json: Array(json.replacing(#""text":"Điều 1. Tên\n""#, with: #""text":"Điều""#).utf8))
    }
    #expect(error?.message.hasSuffix("reaches past the end of source.text.") ?? false)
  }

  @Test("values nested without end are refused, not followed")
  func deepValues() {
    let deep = "{\"new\":" + String(repeating: "[", count: 1_000_000)
    let error = #expect(throws: DocumentJSONError.self) { try Document(json: Array(deep.utf8)) }
    #expect(error?.message == "Values are nested more than 512 levels deep.")
  }

  @Test("members that a later program adds are passed over")
  func newMembers() throws {
    let document = Document(parsing: "Điều 1. Tên\n")
    let json = String(decoding: DocumentJSON(document).bytes(), as: UTF8.self)
    let newer = json.replacing(
      #"{"schemaVersion""#, with: #"{"new":[{"a":null,"b":[1e3,true]}],"schemaVersion""#)
    #expect(try Document(json: Array(newer.utf8)) == document)
  }
}
