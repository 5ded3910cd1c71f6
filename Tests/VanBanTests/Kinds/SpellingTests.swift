import Testing

@testable import VanBan

@Suite("Offices and places by part of their letters")
struct SpellingTests {
  @Test(
    "The head whose office ends in words, and his deputy",
    arguments: [
      (["TỊCH"], "CHỦ TỊCH | PHÓ CHỦ TỊCH"), (["CHỦ", "TỊCH"], "CHỦ TỊCH | PHÓ CHỦ TỊCH"), (["TRƯỞNG"], nil),
      (["CỤC", "TRƯỞNG"], nil), (["TOÀ"], nil), ([], nil),
    ] as [([String], String?)])
  func heads(words: [String], heads: String?) {
    let found = OfficeSpelling.head(endingIn: words).map {
      "\($0.office.joined(separator: " ")) | \($0.deputy.joined(separator: " "))"
    }
    #expect(found == heads)
  }

  @Test("Offices that end in words")
  func offices() {
    let found = Set(OfficeSpelling.names(endingIn: ["CHỦ", "TỊCH"]).map { $0.joined(separator: " ") })
    #expect(found.isSuperset(of: ["CHỦ TỊCH", "PHÓ CHỦ TỊCH"]))
    #expect(OfficeSpelling.names(endingIn: []).isEmpty)
    #expect(OfficeSpelling.names(endingIn: ["X"]).isEmpty)
  }

  @Test(
    "The second syllable of the one province that is near",
    arguments: [
      ("Quảng", "Ngã", "Ngãi"), ("Quảng", "Ngải", "Ngãi"), ("Quảng", "Nginh", "Ninh"), ("Vĩnh", "Phú", nil),
      ("Bắc", "Cạn", nil), ("Quảng", "Nam", nil),
      ("Hải", "Phòn", "Phòng"), ("Hải", "Dươngg", "Dương"), ("Quảng", "Phú", nil), ("Xuân", "Ngã", nil),
      ("Hà", "N", nil),
    ] as [(String, String, String?)])
  func places(first: String, read: String, name: String?) {
    #expect(PlaceSpelling.second(after: first, near: read) == name)
  }
}
