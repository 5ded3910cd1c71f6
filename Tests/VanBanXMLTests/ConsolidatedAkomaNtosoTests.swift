import TestCorpus
import Testing
import VanBan
import VanBanXML

@Suite("A consolidated text in Akoma Ntoso")
struct ConsolidatedAkomaNtosoTests {
  private static func xml(on day: PartialDate? = nil) throws -> [UInt8] {
    let consolidation = try Consolidation(
      base: Document(parsing: AmendedAct.base, name: "thong-tu-07.txt"),
      amendments: [AmendedAct.first, AmendedAct.second].map { Document(parsing: $0) }, on: day)
    return try ConsolidatedAkomaNtoso(consolidation).xml()
  }

  @Test("events, intervals, modifications and notes")
  func parts() throws {
    let xml = String(decoding: try Self.xml(), as: UTF8.self)
    for part in [
      "contains=\"singleVersion\"", "/akn/vn/act/thong-tu/2023/07-2023-tt-btc/vie@2025-03-01/!main",
      "<eventRef eId=\"evt_made\" date=\"2023-03-02\" source=\"#original\" type=\"generation\"/>",
      "<eventRef eId=\"evt_1\" date=\"2024-06-15\" source=\"#act_1\" type=\"amendment\"/>",
      "<eventRef eId=\"evt_2\" date=\"2025-03-01\" source=\"#act_2\" type=\"amendment\"/>",
      "<textualMod eId=\"pmod_1\" type=\"substitution\">"
        + "<source href=\"/akn/vn/act/thong-tu/2024/10-2024-tt-btc/~art_1__para_1\"/>"
        + "<destination href=\"#art_2__para_3\"/><force period=\"#tg_1\"/></textualMod>",
      "<destination href=\"#art_2__para_1__point_b\"/><destination href=\"#art_2__para_2\"/><force period=\"#tg_1\"/>"
        + "<old><vb:text>bất thường</vb:text></old><new><vb:text>đột xuất</vb:text></new></textualMod>",
      "<timeInterval eId=\"tg_1__ti_1\" start=\"#evt_1\" refersTo=\"#inForce\"/>",
      "<passiveRef eId=\"act_1\" href=\"/akn/vn/act/thong-tu/2024/10-2024-tt-btc\" showAs=\"10/2024/TT-BTC\"/>",
      "<point eId=\"art_2__para_1__point_a\" status=\"removed\" period=\"#tg_end_1\"><num>a)</num>",
      "<p>Báo cáo hằng quý.<authorialNote eId=\"note_1\" marker=\"1\" placement=\"bottom\">",
      "<noteRef href=\"#note_3\" marker=\"3\"/>",
      "<paragraph eId=\"art_2__para_7\" class=\"uncertain\">",
      "<remark status=\"editorial\">⟨khoản 7 Điều 2:",
      "provision=\"Phụ lục 1\" reason=\"attachment\">", "<attachment eId=\"att_1\">",
    ] {
      #expect(xml.contains(part), "\(part)")
    }
  }

  @Test(
    "is valid by the schema",
    .enabled(if: Corpus.akomaNtosoSchema != nil, "\(Corpus.noAkomaNtosoSchema)"),
    arguments: [nil, PartialDate(year: 2024, month: 1, day: 1), PartialDate(year: 2024, month: 7, day: 1)])
  func valid(day: PartialDate?) throws {
    let validator = try XMLSchemaValidator(schemaAt: try #require(Corpus.akomaNtosoSchema))
    #expect(validator.errors(in: try Self.xml(on: day)).map(\.message) == [])
  }

  /// An act with a note of its own, whose mark stands behind these words.
  private static func noted(_ words: String) throws -> [UInt8] {
    let base = """
      BỘ TÀI CHÍNH
      Số: 07/2023/TT-BTC
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hà Nội, ngày 02 tháng 3 năm 2023

      THÔNG TƯ
      Quy định về quản lý thư viện

      Điều 1. Phạm vi điều chỉnh
      1. Thông tư này quy định về thư viện.
      2. Báo cáo hằng năm.
      Điều 2. Trách nhiệm
      1. Sở Văn hóa kiểm tra bất thường thư viện.
      2. Thư viện lập sổ.
      3. Báo cáo hằng năm.

      BỘ TRƯỞNG
      Nguyễn Văn A

      __________
      [1] Chú thích đầu tiên của văn bản này về thư viện.
      """.replacing(words, with: words + "[1]", maxReplacements: 1)
    let consolidation = try Consolidation(
      base: Document(parsing: base), amendments: [Document(parsing: AmendedAct.first)])
    return try ConsolidatedAkomaNtoso(consolidation).xml()
  }

  @Test(
    "The act's own notes are written once, wherever their marks stand",
    arguments: [
      "quy định về thư viện", "Phạm vi điều chỉnh", "Báo cáo hằng năm", "Thư viện lập sổ",
      "Quy định về quản lý thư viện", "no mark",
    ])
  func ownNotes(_ words: String) throws {
    let xml = try Self.noted(words)
    #expect(
      String(decoding: xml, as: UTF8.self).matches(of: /Chú thích đầu tiên của văn bản này/).count == 1)
    guard let schema = Corpus.akomaNtosoSchema else { return }
    #expect(try XMLSchemaValidator(schemaAt: schema).errors(in: xml).map(\.message) == [])
  }
}
