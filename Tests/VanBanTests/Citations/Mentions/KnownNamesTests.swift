import Testing

@testable import VanBan

@Suite("Names that the text has given")
struct KnownNamesTests {
  private static func keys(_ text: String) -> [SyllableKey] { SyllableKey.keys(of: text) }

  @Test("A name cited in full is known by its first words")
  func names() {
    let names = KnownNames(title: [], years: [])
    names.add(Self.keys("Chương trình chuyển đổi số quốc gia đến năm 2025"))
    #expect(names.knows(Self.keys("Chương trình chuyển đổi số quốc")))
    #expect(!names.knows(Self.keys("Chương trình chuyển đổi")))
    #expect(!names.knows(Self.keys("Chương trình chuyển giao số quốc gia")))
    names.add(Self.keys("Đề án số"))
    #expect(!names.knows(Self.keys("Đề án số")))
  }

  @Test("Short names: the longest that the words begin with")
  func short() {
    let names = KnownNames(title: [], years: [])
    names.addShort(Self.keys("Đề án"))
    names.addShort(Self.keys("Đề án thư viện số"))
    names.addShort(Self.keys("Luật"))
    #expect(names.opensShortName(SyllableKey("Đề")))
    #expect(!names.opensShortName(SyllableKey("Luật")))
    #expect(names.shortName(Self.keys("Đề án thư viện số của tỉnh")) == 5)
    #expect(names.shortName(Self.keys("Đề án khác")) == 2)
    #expect(names.shortName(Self.keys("Dự án")) == nil)
  }

  @Test("The document's own title and years are none of another's")
  func own() {
    let names = KnownNames(title: Self.keys("Phát triển thư viện số giai đoạn"), years: [2023, 2025])
    #expect(names.isOwnTitle(Self.keys("phát triển thư viện")))
    #expect(names.isOwnTitle(Self.keys("thư viện số giai")))
    #expect(!names.isOwnTitle(Self.keys("thư viện")))
    #expect(!names.isOwnTitle(Self.keys("phát triển lưu trữ số")))
    #expect(names.isOfOwnYears([2023, 2025]))
    #expect(!names.isOfOwnYears([2023]))
  }

  @Test("A title that names another document by its noun is not the document's own")
  func noun() {
    let names = KnownNames(title: Self.keys("thực hiện Chương trình phát triển thư viện số"), years: [])
    let rest = Self.keys("phát triển thư viện số")
    #expect(!names.isOwnTitle(rest, noun: Self.keys("Chương trình")))
    #expect(names.isOwnTitle(rest, noun: Self.keys("Đề án")))
  }
}
