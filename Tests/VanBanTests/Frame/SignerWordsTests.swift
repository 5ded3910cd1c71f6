import Testing

@testable import VanBan

@Suite("The words of a signature")
struct SignerWordsTests {
  @Test(
    "A capacity, or an office in capitals, begins its authority",
    arguments: [
      ("TM. ỦY BAN NHÂN DÂN", true), ("KT. CHỦ TỊCH", true), ("T/M BAN CHẤP HÀNH", true), ("TL.", true),
      ("TM. KT. CHỦ TỊCH", true), ("CHỦ TỊCH", true), ("GIÁM ĐỐC SỞ NỘI VỤ", true),
      ("XÁC THỰC VĂN BẢN HỢP NHẤT", true),
      ("Chủ tịch UBND huyện", false), ("TM. Ủy ban nhân dân huyện", false), ("KẾ HOẠCH", false),
      ("CHỦ TỊCH CÁC XÃ, THỊ TRẤN PHẢI CHỊU TRÁCH NHIỆM THI HÀNH QUYẾT ĐỊNH", false), ("", false),
    ])
  func authority(line: String, expected: Bool) {
    #expect(SignerWords.startsAuthority(ReaderInput(line).words) == expected)
  }

  @Test(
    "A name: capitalised words and nothing else, titles and ranks before it",
    arguments: [
      ("Trần Văn An", true), ("PGS.TS. Trần Văn An", true), ("Đại tá Trần Văn An", true),
      ("H’ Lim Niê", true),
      ("Nguyễn Thị Minh-Châu", true), ("An", false), ("Trần văn An", false), ("TRẦN VĂN AN", false),
      ("Trần Văn An, Giám đốc", false), ("Ông Trần Văn An là giám đốc", false), ("Năm 2022", false),
      ("", false),
    ])
  func name(line: String, expected: Bool) {
    #expect(SignerWords.isName(ReaderInput(line).words) == expected)
  }

  @Test("One word is a name where it may be broken off")
  func single() {
    #expect(SignerWords.isName(ReaderInput("Nguyễn").words, single: true))
    #expect(!SignerWords.isName(ReaderInput("nguyễn").words, single: true))
  }

  @Test(
    "Where a capacity ends: behind its dot, or before capitals",
    arguments: [("KT. CHỦ TỊCH", 2), ("KT CHỦ TỊCH", 1), ("KT Chủ tịch", nil), ("T/M BAN", 3), ("TỔ", nil)]
      as [(String, Int?)])
  func capacity(line: String, expected: Int?) {
    #expect(SignerWords.capacity(ReaderInput(line).words, at: 0) == expected)
  }
}
