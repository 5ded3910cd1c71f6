import Testing

@testable import VanBan

@Suite("Capacity, office and name of who signed")
struct SignatureReaderTests {
  @Test(
    "From the lines of one signature; the last is the name",
    arguments: [
      ("CHỦ TỊCH\nTrần Văn An", "- | - | CHỦ TỊCH | Trần Văn An"),
      ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn An", "TM. | ỦY BAN NHÂN DÂN | CHỦ TỊCH | Trần Văn An"),
      (
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn An",
        "TM. KT. | ỦY BAN NHÂN DÂN | PHÓ CHỦ TỊCH | Trần Văn An"
      ),
      // The office on the line of the body, behind its place.
      ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH\nTrần Văn An", "TM. | ỦY BAN NHÂN DÂN | CHỦ TỊCH | Trần Văn An"),
      (
        "TM. ỦY BAN NHÂN DÂN TỈNH AN GIANG CHỦ TỊCH\nTrần Văn An",
        "TM. | ỦY BAN NHÂN DÂN TỈNH AN GIANG | CHỦ TỊCH | Trần Văn An"
      ),
      ("TM. UBND XÃ BẾN ĐÒ CHỦ TỊCH\nTrần Văn An", "TM. | UBND XÃ BẾN ĐÒ | CHỦ TỊCH | Trần Văn An"),
      (
        "TM. ĐOÀN CHỦ TỊCH UB TW MẶT TRẬN TỔ QUỐC VIỆT NAM CHỦ TỊCH\nTrần Văn An",
        "TM. | ĐOÀN CHỦ TỊCH UB TW MẶT TRẬN TỔ QUỐC VIỆT NAM | CHỦ TỊCH | Trần Văn An"
      ),
      (
        "TM. HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG PHÓ CHỦ TỊCH\nTrần Văn An",
        "TM. | HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG | PHÓ CHỦ TỊCH | Trần Văn An"
      ),
      ("KT GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn An", "KT. | - | PHÓ GIÁM ĐỐC | Trần Văn An"),
      ("T/M BAN CHẤP HÀNH\nBÍ THƯ\nTrần Văn An", "T/M | BAN CHẤP HÀNH | BÍ THƯ | Trần Văn An"),
      ("TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG,\n(Đã ký)\nTrần Văn An", "TL. | - | CHÁNH VĂN PHÒNG | Trần Văn An"),
    ])
  func signature(text: String, expected: String) {
    let input = ReaderInput(text)
    var authority: Draft?
    for (index, words) in input.rows.dropLast().enumerated() {
      if authority == nil {
        authority = Draft(.signatureAuthority, by: .closingAuthority, words: words, firstLine: index)
      } else {
        authority?.append(words)
      }
    }
    let name = input.rows.last.map {
      Draft(.signatureName, by: .closingName, words: $0, firstLine: input.rows.count - 1)
    }
    let found = SignatureReader.read(
      [authority, name].compactMap { $0 }, blocks: [], source: input.source
    ).signature
    let parts = [found.capacity, found.body, found.office, found.name].map { $0 ?? "-" }
    #expect(parts.joined(separator: " | ") == expected)
  }
}
