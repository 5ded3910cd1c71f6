import TestCorpus
import Testing
import VanBan
import VanBanXML

@Suite("Days of force in Akoma Ntoso")
struct AkomaNtosoForceTests {
  private static func act(_ clauses: String) -> String {
    """
    QUỐC HỘI

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Luật số: 84/2025/QH15

    LUẬT
    Thư viện

    Điều 5. Mạng lưới

    1. Thư viện tỉnh.
    2. Thư viện xã.

    Điều 9. Hiệu lực thi hành

    \(clauses)

    Luật này được Quốc hội khóa XV, kỳ họp thứ 9 thông qua ngày 27 tháng 6 năm 2025.
    """
  }

  private static func xml(_ clauses: String) throws -> String {
    String(decoding: try AkomaNtoso(Document(parsing: act(clauses))).xml(), as: UTF8.self)
  }

  static let clauses =
    "1. Luật này có hiệu lực từ ngày 01/01/2026 đến hết ngày 31/12/2030, trừ quy định tại khoản 2 Điều này.\n"
    + "2. Khoản 2 Điều 5 của Luật này có hiệu lực từ ngày 01 tháng 7 năm 2026."

  @Test("events, intervals, and the period of a provision")
  func events() throws {
    let xml = try Self.xml(Self.clauses)
    for part in [
      "<eventRef eId=\"evt_1\" date=\"2025-06-27\" source=\"#vanban\" type=\"generation\"/>",
      "<eventRef eId=\"evt_2\" date=\"2026-01-01\" source=\"#vanban\" refersTo=\"#entryIntoForce\"/>",
      "<eventRef eId=\"evt_3\" date=\"2031-01-01\" source=\"#vanban\" refersTo=\"#endOfForce\" type=\"repeal\"/>",
      "<eventRef eId=\"evt_4\" date=\"2026-07-01\" source=\"#vanban\" refersTo=\"#entryIntoForce\"/>",
      "<temporalGroup eId=\"tg_1\"><timeInterval eId=\"tg_1__ti_1\" start=\"#evt_2\" end=\"#evt_3\" refersTo=\"#inForce\"/>",
      "<timeInterval eId=\"tg_2__ti_1\" start=\"#evt_4\" refersTo=\"#inForce\"/>",
      "<paragraph eId=\"art_5__para_2\" period=\"#tg_2\">",
      "<TLCEvent eId=\"entryIntoForce\"", "<TLCConcept eId=\"inForce\"",
    ] {
      #expect(xml.contains(part), "\(part)")
    }
  }

  @Test("a day that is not told makes no event; without any, nothing is written")
  func refused() throws {
    let xml = try Self.xml("Luật này có hiệu lực từ ngày … tháng … năm 2026.")
    #expect(xml.contains("<eventRef eId=\"evt_1\" date=\"2025-06-27\""))
    #expect(!xml.contains("evt_2") && !xml.contains("temporalData"))
    let letter = String(
      decoding: try AkomaNtoso(Document(parsing: "Kính gửi: Sở Tài chính")).xml(), as: UTF8.self)
    #expect(!letter.contains("lifecycle"))
  }

  @Test(
    "is valid by the schema",
    .enabled(if: Corpus.akomaNtosoSchema != nil, "\(Corpus.noAkomaNtosoSchema)"),
    arguments: [
      clauses,
      "Luật này có hiệu lực từ ngày 01/01/2026 và áp dụng từ ngày 01/7/2025; riêng Điều 5 áp dụng từ 01/7/2026.",
      "Luật này có hiệu lực đến hết ngày 31 tháng 12 năm 2030.",
    ])
  func valid(clauses: String) throws {
    let validator = try XMLSchemaValidator(schemaAt: try #require(Corpus.akomaNtosoSchema))
    let xml = try AkomaNtoso(Document(parsing: Self.act(clauses))).xml()
    #expect(validator.errors(in: xml).map(\.message) == [])
  }
}
