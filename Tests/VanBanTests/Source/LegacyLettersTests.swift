import Testing

@testable import VanBan

@Suite("Letters of old fonts that are Unicode already")
struct LegacyLettersTests {
  /// What a program makes of the bytes of `text` in `encoding` that it takes for windows-1252.
  private static func misread(_ text: String, _ encoding: TextEncoding) throws -> String {
    let bytes = try #require(encoding.encode(text))
    return String(
      String.UnicodeScalarView(
        bytes.map { byte in
          let scalar = SingleByteTable.windows1252.scalars[Int(byte)]
          return Unicode.Scalar(scalar == SingleByteTable.undefined ? UInt32(byte) : scalar) ?? "?"
        }))
  }

  private static let plan = """
    ỦY BAN NHÂN DÂN
    HUYỆN AN SƠN
    Số: 45/KH-UBND

    KẾ HOẠCH
    Phát triển giao thông nông thôn năm 2021

    1. Mục tiêu chung: nâng cao chất lượng đường sá, như đã định trước.

    """

  @Test("A whole text", arguments: [TextEncoding.vni, .utf8])
  func whole(encoding: TextEncoding) throws {
    let source = SourceText(bytes: try Self.misread(Self.plan, encoding).utf8)
    #expect(source[source.range] == Self.plan)
    #expect(source.diagnostics.map(\.code) == [.legacyLetters])
    #expect(source.encoding == .utf8)
  }

  @Test(
    "Texts as converters leave them",
    arguments: [
      (
        "Sè: 45/KH-UBND\nKÕ HO¹CH\nPh¸t triÓn giao th«ng nh\u{AD} sau",
        "Số: 45/KH-UBND\nKẾ HOẠCH\nPhát triển giao thông như sau"
      ),
      ("Thñ t\u{2212}íng ChÝnh phñ b¶o l\u{2219}nh tÝn dông", "Thủ tướng Chính phủ bảo lãnh tín dụng"),
      ("Coäng hoøa xaõ hoäi chuû nghóa\nÑoäc laäp - Töï do", "Cộng hòa xã hội chủ nghĩa\nĐộc lập - Tự do"),
      ("Káº¿ hoáº¡ch phÃ¡t triá»ƒn nÃ´ng thÃ´n", "Kế hoạch phát triển nông thôn"),
    ])
  func left(written: String, expected: String) {
    let source = SourceText(bytes: written.utf8)
    #expect(source[source.range] == expected)
  }

  @Test("What is Unicode in the same text stays, also on the same line")
  func mixed() {
    let source = SourceText(
      bytes: "Bản sao y bản chính\nKÕ HO¹CH Người ký: Sở Tư pháp\nPh¸t triÓn giao th«ng\nSố lượng: 3 bản".utf8
    )
    #expect(
      source[source.range]
        == "Bản sao y bản chính\nKẾ HOẠCH Người ký: Sở Tư pháp\nPhát triển giao thông\nSố lượng: 3 bản")
  }

  @Test("Places lead back to the bytes of the file")
  func places() throws {
    let written = "Điều 1\nKÕ HO¹CH ph¸t triÓn th«ng tin nh\u{AD} sau: x"
    let source = SourceText(bytes: written.utf8)
    let text = source[source.range]
    for (word, original) in [("KẾ", "KÕ"), ("triển", "triÓn"), ("như", "nh\u{AD}"), ("x", "x")] {
      let place = try #require(text.range(ofUTF8: word))
      let bytes = source.offsets.original(of: place)
      #expect(
        String(decoding: Array(written.utf8)[bytes.lowerBound..<bytes.upperBound], as: UTF8.self) == original)
    }
  }

  @Test(
    "Other texts stay as they are",
    arguments: [
      // Letters that recognition read wrong, among words in Unicode.
      "PHÓ CHÜ TỊCH\nNgô Bá Định\nỦY BAN NHÀN DÂN\nHUYỆN THANH HÀ Đôc lập - Tự do - Hành phúc\nThực hiên Kế hoach số "
        + "1914 năm 2023 cua tỉnh vê Chuyển dổi so, vöi các xã và thị trấn, cäc cơ quan",
      "Société Générale, Crédit Agricole, Électricité de France: hợp đồng số 3",
      "Müller & Söhne, Köln, Straße des 17. Juni, größere Häuser",
      "Diện tích 15 m², nhiệt độ 30° ± 2°, điều khoản § 4, ¼ lít, « trích »",
      "Smörgåsbord, Ångström, København, Håkon, Göteborg, Malmö",
    ])
  func others(text: String) {
    let source = SourceText(bytes: text.utf8)
    #expect(source[source.range] == text)
    #expect(source.diagnostics.isEmpty)
  }

  @Test("Words of no language are uncertain")
  func unknown() {
    let words = ["K¼þ", "ho®¿ch", "ÐßtÞ", "¶§¼a", "þß¾n", "x¿¡t", "Þ®ö¶", "¼þß", "øø¿þ", "ß®ß¶"]
    let source = SourceText(bytes: words.joined(separator: " ").utf8)
    #expect(source.encodingConfidence < 0.75)
    #expect(source.diagnostics.map(\.code) == [.uncertainEncoding])
  }

  @Test("A given encoding is believed")
  func given() {
    let written = "KÕ HO¹CH Ph¸t triÓn giao th«ng nh\u{AD} sau"
    let source = SourceText(bytes: written.utf8, encoding: .utf8)
    #expect(source[source.range] == written)
  }
}

extension String {
  /// The bytes of the first `text` in it.
  fileprivate func range(ofUTF8 text: String) -> SourceRange? {
    let (all, part) = (Array(utf8), Array(text.utf8))
    return all.indices.first { all[$0...].starts(with: part) }.map { SourceRange($0, $0 + part.count) }
  }
}
