import Testing

@testable import VanBan
@testable import VanBanFormats

@Suite("Messages between a program and its helper")
struct MessageTests {
  /// A text with everything that a reader can say of one.
  static let text = SourceText(
    "Số: 1/UBND\nĐiều 1\t2\n\u{C}3\n", name: "quét/1.pdf", encoding: .tcvn3, encodingConfidence: 0.1 + 0.2,
    layout: SourceLayout(
      lines: [
        .init(beginsParagraph: true, isCentred: true, isBold: true),
        .init(place: .text, table: 7, isTableHeading: true), .init(place: .pageFooter),
        .init(
          isBold: true, place: .pageHeader, box: PageBox(page: 3, left: 1, top: 2, right: 3.5, bottom: 4)),
      ], marksTables: true, pages: [PageSize(width: 595.3, height: 841.9), PageSize(width: 0, height: 0)]),
    recognition: TextRecognition(
      pages: [1, 3],
      words: [
        .init(
          range: SourceRange(0, 4), confidence: 0.93,
          box: PageBox(page: 1, left: 1, top: 2, right: 3, bottom: 4)),
        .init(range: SourceRange(6, 10), confidence: 0),
      ],
      handwriting: [
        .init(
          field: .day, range: SourceRange(5, 6), box: PageBox(page: 3, left: 0, top: 0, right: 9, bottom: 9),
          misreading: "Ø3", picture: [0x89, 0x50])
      ]),
    diagnostics: [
      .unreadPages([2]), Diagnostic(.doubtfulText, .error, at: SourceRange(1, 3), "a", vi: "ă"),
    ]
  ).signed([
    DigitalSignature(
      signer: "Lê An", organisation: "Sở Nội vụ", unit: "Văn phòng", email: "a@b.vn", authority: "CA",
      seconds: 1_736_219_397, validity: .valid, trust: .unknownAuthority, coversWholeFile: true,
      stamp: PageBox(page: 1, left: 1, top: 2.5, right: 30.1, bottom: 40)), DigitalSignature(),
  ])

  @Test("A text arrives as it was sent, with layout, pages, confidences and diagnostics")
  func text() throws {
    let plain = SourceText(
      "a\n", encoding: .utf8, encodingConfidence: 1, layout: SourceLayout(lines: [], marksTables: false))
    for text in [Self.text, plain] {
      #expect(try ReadingAnswer(ReadingAnswer.text(text).bytes) == .text(text))
    }
  }

  @Test("So do the other answers, and requests with every limit")
  func others() throws {
    let answers: [ReadingAnswer] = [
      .page(12), .survived, .failure(FormatError(message: "hỏng", isFinal: true)),
      .failure(FormatError(message: "")),
    ]
    for answer in answers { #expect(try ReadingAnswer(answer.bytes) == answer) }
    var limits = ReadingLimits.batch
    for (number, row) in LimitRow.all.enumerated() {
      if let count = row.count { limits[keyPath: count] = number }
      if let time = row.time { limits[keyPath: time] = Double(number) / 3 }
    }
    #expect(limits != .batch)
    let request = ReadingRequest(
      task: .trial, name: "a", encoding: .viscii, forms: ["json", "akn"], limits: limits)
    #expect(try ReadingRequest(request.bytes) == request)
    let bare = ReadingRequest(name: nil, encoding: nil, limits: ReadingLimits())
    #expect(try ReadingRequest(bare.bytes) == bare)
  }

  @Test(
    "A message that is cut off, has one byte more, or another byte anywhere, is refused or is another message"
  )
  func damaged() {
    let whole = ReadingAnswer.text(Self.text).bytes
    for end in whole.indices {
      #expect(throws: MessageReader.Damaged.self) { try ReadingAnswer(Array(whole[..<end])) }
    }
    #expect(throws: MessageReader.Damaged.self) { try ReadingAnswer(whole + [0]) }
    for place in whole.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var bytes = whole
        bytes[place] = value
        if case .text(let text)? = try? ReadingAnswer(bytes) {
          let isWithin = text.recognition?.words.allSatisfy { $0.range.upperBound <= text.bytes.count }
          #expect(isWithin ?? true)
        }
      }
    }
  }
}
