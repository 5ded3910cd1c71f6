import Testing

@testable import VanBan

@Suite("Entries of Nơi nhận")
struct RecipientReaderTests {
  @Test(
    "Name, purpose and archive units",
    arguments: [
      ("- Như trên;", "Như trên"), ("- UBND tỉnh (để b/c);", "UBND tỉnh | để b/c"),
      ("- Sở Nội vụ (Phòng Văn thư) (để biết).", "Sở Nội vụ (Phòng Văn thư) | để biết"),
      ("- Lưu: VT, NC (3b).", "Lưu: VT, NC | 3b | VT + NC"), ("- Lưu VP, HS.", "Lưu VP, HS | VP + HS"),
      ("- Lưu: VT; TH", "Lưu: VT; TH | VT + TH"), ("- (để biết)", "(để biết) | để biết"),
      ("- Các sở, ban, ngành;", "Các sở, ban, ngành"), ("Công báo,", "Công báo"), ("- Lưu.", "Lưu"),
    ])
  func entry(line: String, expected: String) {
    let input = ReaderInput(line)
    let label =
      input.words.kind(0) == .dash ? Label(.dash, plain: input.words[0].range) : nil
    let draft = Draft(.recipient, by: .closingRecipient, words: input.words, firstLine: 0, label: label)
    let block = Block(id: 0, role: .recipient, pieces: draft.pieces)
    let found = RecipientReader.read(draft, block: block, source: input.source)
    var parts = [found.name, found.purpose].compactMap { $0 }
    if !found.archiveUnits.isEmpty { parts.append(found.archiveUnits.joined(separator: " + ")) }
    #expect(parts.joined(separator: " | ") == expected)
  }
}
