import Testing

@testable import VanBan

@Suite("Stamps of digital signatures")
struct StampReaderTests {
  @Test(
    "What its lines say",
    arguments: [
      (
        "Người ký: Trần Văn An\nEmail: an@haidong.gov.vn\nCơ quan: UBND tỉnh Hải Đông\nThời gian ký: 05.12.2022 16:30:01 +07:00",
        "Trần Văn An | UBND tỉnh Hải Đông | an@haidong.gov.vn | 05.12.2022 16:30:01 +07:00"
      ),
      ("Ký bởi: Trần Văn An\nĐược ký bởi: Lê Thị Bình", "Trần Văn An | - | - | -"),
      ("Người ký:\nTrần Văn An", "-"), ("người ký: Trần Văn An", "-"), ("", "-"),
    ])
  func stamp(text: String, expected: String) {
    let input = ReaderInput(text)
    let stamp = StampReader.read(input.rows, source: input.source)
    let row = stamp.map { stamp in
      [stamp.signer, stamp.organisation, stamp.email, stamp.time].map { $0 ?? "-" }.joined(separator: " | ")
    }
    #expect(row ?? "-" == expected)
  }
}
