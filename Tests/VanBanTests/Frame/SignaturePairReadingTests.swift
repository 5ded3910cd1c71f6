import Testing

@testable import VanBan

@Suite("Reading two signatures side by side")
struct SignaturePairReadingTests {
  @Test(
    "Each has its authority and name",
    arguments: [
      (
        "KT. BỘ TRƯỞNG            KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG               THỨ TRƯỞNG\n\nTrần Văn An              Lê Thị Bình",
        ["KT. BỘ TRƯỞNG THỨ TRƯỞNG / Trần Văn An", "KT. BỘ TRƯỞNG THỨ TRƯỞNG / Lê Thị Bình"]
      ),
      (
        "CHỦ TỊCH                 GIÁM ĐỐC\n\nTrần Văn An\n                         Lê Thị Bình",
        ["CHỦ TỊCH / Trần Văn An", "GIÁM ĐỐC / Lê Thị Bình"]
      ),
      // A third who signs under both.
      (
        "CHỦ TỊCH                 GIÁM ĐỐC\nTrần Văn An              Lê Thị Bình\n\nBỘ TRƯỞNG\nĐỗ Văn Cường",
        ["CHỦ TỊCH / Trần Văn An", "GIÁM ĐỐC / Lê Thị Bình", "BỘ TRƯỞNG / Đỗ Văn Cường"]
      ),
      ("CHỦ TỊCH\n\nTrần Văn An", ["CHỦ TỊCH / Trần Văn An"]),
    ])
  func pairs(text: String, expected: [String]) {
    let input = ReaderInput(text)
    let found = ClosingReader.read(
      input.source, lines: input.lines, roles: input.roles, from: 0, to: input.lines.count)
    let rows = (found?.signatures ?? []).map { places in
      places.compactMap { found?.drafts[$0] }.map { input.text($0.words) }.joined(separator: " / ")
    }
    #expect(rows == expected)
  }
}
