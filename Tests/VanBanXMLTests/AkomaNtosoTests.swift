import Foundation
import TestCorpus
import Testing
import VanBan
import VanBanXML

@Suite("Akoma Ntoso")
struct AkomaNtosoTests {
  private func xml(_ text: String) throws -> String {
    String(decoding: try AkomaNtoso(Document(parsing: text)).xml(), as: UTF8.self)
  }

  static let decree = """
    CHÍNH PHỦ
    Số: 45/2020/NĐ-CP

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Hà Nội, ngày 08 tháng 4 năm 2020

    NGHỊ ĐỊNH
    Về thực hiện thủ tục hành chính

    Căn cứ Luật Giao dịch điện tử ngày 29 tháng 11 năm 2005;
    Theo đề nghị của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ;
    Chính phủ ban hành Nghị định về thực hiện thủ tục hành chính.

    Chương II
    QUY ĐỊNH CỤ THỂ

    Điều 5. Sửa đổi, bổ sung
    1. Sửa đổi khoản 2 Điều 10 Nghị định số 43/2011/NĐ-CP như sau:
    “2. Cơ quan nhà nước có trách nhiệm đăng tải.”
    2. Hồ sơ gồm:
    a) Đơn;
    đ) Bản sao.

    TM. CHÍNH PHỦ
    THỦ TƯỚNG
    Nguyễn Văn A

    """

  @Test("has the work, its author and the person who signed in its metadata")
  func meta() throws {
    let xml = try xml(Self.decree)
    #expect(xml.contains("<act name=\"nghi-dinh\" contains=\"originalVersion\">"))
    #expect(xml.contains("<FRBRuri value=\"/akn/vn/act/nghi-dinh/2020/45-2020-nd-cp\"/>"))
    #expect(xml.contains("<FRBRuri value=\"/akn/vn/act/nghi-dinh/2020/45-2020-nd-cp/vie@2020-04-08\"/>"))
    #expect(xml.contains("<FRBRdate date=\"2020-04-08\" name=\"issue\"/>"))
    #expect(
      xml.contains(
        "<TLCOrganization eId=\"issuer\" href=\"/akn/ontology/organization/vn/chinh-phu\" showAs=\"CHÍNH PHỦ\"/>"
      ))
    #expect(
      xml.contains(
        "<TLCPerson eId=\"signer_1\" href=\"/akn/ontology/person/vn/nguyen-van-a\" showAs=\"Nguyễn Văn A\"/>")
    )
  }

  @Test("has the hierarchy with numbers, headings and names")
  func hierarchy() throws {
    let xml = try xml(Self.decree)
    #expect(
      xml.contains(
        "<chapter eId=\"chp_2\"><num>Chương II</num><heading>QUY ĐỊNH CỤ THỂ</heading><article eId=\"art_5\">"
      ))
    #expect(xml.contains("<article eId=\"art_5\"><num>Điều 5.</num><heading>Sửa đổi, bổ sung</heading>"))
    #expect(xml.contains("<paragraph eId=\"art_5__para_2\"><num>2.</num><heading>Hồ sơ gồm:</heading>"))
    #expect(
      xml.contains(
        "<point eId=\"art_5__para_2__point_dd\"><num>đ)</num><content><p>Bản sao.</p></content></point>"))
    #expect(
      xml.contains(
        "<quotedStructure eId=\"art_5__para_1__qstr_1\"><"))
  }

  @Test("has each căn cứ, and citations as references with the part that is cited")
  func citations() throws {
    let xml = try xml(Self.decree)
    #expect(xml.contains("<citations><citation eId=\"basis_1\"><p>Căn cứ "))
    #expect(xml.contains("<ref href=\"/akn/vn/act/nghi-dinh/2011/43-2011-nd-cp/~art_10__para_2\">"))
    #expect(
      xml.contains("<textualMod eId=\"textualMod_1\" type=\"substitution\"><source href=\"#art_5__para_1\"/>")
    )
  }

  @Test("of a document that does not say which it is is named by its digest")
  func unknownWork() throws {
    let xml = try xml("KẾ HOẠCH\nChuyển đổi số\n\nI. MỤC TIÊU\nMột.\n")
    let digest = FileIdentity(of: Array("KẾ HOẠCH\nChuyển đổi số\n\nI. MỤC TIÊU\nMột.\n".utf8)).sha256.prefix(
      16)
    #expect(xml.contains("<doc name=\"ke-hoach\""))
    #expect(xml.contains("<FRBRuri value=\"/akn/vn/doc/ke-hoach/0001/sha256-\(digest)\"/>"))
    #expect(xml.contains("<FRBRdate date=\"0001-01-01\" name=\"unknown\"/>"))
  }

  @Test(
    "of any input is valid by the schema of the standard",
    .enabled(if: Corpus.akomaNtosoSchema != nil, "\(Corpus.noAkomaNtosoSchema)"),
    arguments: [
      "", "\n", "\u{0}\u{1}", "- \n+ \n* \n1.\na)\n", "“Điều 1. Trích\n", "STT\n1\n2\n", "PHỤ LỤC I\n",
      decree,
      "Nơi nhận:\n- A;\n", "[1] xem\n", "Trên đây là Kế hoạch./.\n", "PHỤ LỤC I\nDANH MỤC\n\nTrên đây là\n",
      String(repeating: "Điều 1. Tên\n1. Một\na) Hai\n", count: 20),
    ])
  func anyInput(text: String) throws {
    let validator = try XMLSchemaValidator(schemaAt: try #require(Corpus.akomaNtosoSchema))
    let errors = validator.errors(in: try AkomaNtoso(Document(parsing: text)).xml())
    #expect(errors.isEmpty)
  }

  @Test("has the changes that an act makes, and quoted articles as articles")
  func modifications() throws {
    let xml = try xml(
      """
      BỘ TÀI CHÍNH
      Số: 10/2024/TT-BTC

      THÔNG TƯ
      Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC

      Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC
      1. Bổ sung Điều 5a vào sau Điều 5 như sau:
      “Điều 5a. Sổ
      1. Sổ gồm:
      a) Danh mục.”.
      2. Thay thế cụm từ “A” bằng cụm từ “B” tại khoản 2 Điều 7.
      Điều 2. Hiệu lực
      Thông tư này có hiệu lực từ ngày ký và thay thế Thông tư số 05/2020/TT-BTC.
      """)
    let work = "/akn/vn/act/thong-tu/2023/07-2023-tt-btc"
    for part in [
      "<textualMod eId=\"textualMod_1\" type=\"insertion\"><source href=\"#art_1__para_1\"/>"
        + "<destination href=\"\(work)/~art_5\" pos=\"after\"/><new href=\"#art_1__para_1__qstr_1\"/></textualMod>",
      "<destination href=\"\(work)/~art_7__para_2\"/><old><vb:text>A</vb:text></old><new><vb:text>B</vb:text></new>",
      "<forceMod eId=\"forceMod_1\" type=\"endOfEnactment\">",
      "<article eId=\"art_1__para_1__qstr_1__art_5a\"><num>“Điều 5a.</num><heading>Sổ</heading>",
      "<paragraph eId=\"art_1__para_1__qstr_1__qstr_1\"><num>1.</num><intro><p>Sổ gồm:</p></intro>",
      "<point eId=\"art_1__para_1__qstr_1__qstr_1__qstr_1\"><num>a)</num>",
    ] {
      #expect(xml.contains(part), "\(part)")
    }
  }

  @Test(
    "of amending acts is valid by the schema of the standard",
    .enabled(if: Corpus.akomaNtosoSchema != nil, "\(Corpus.noAkomaNtosoSchema)"))
  func amendingActs() throws {
    let validator = try XMLSchemaValidator(schemaAt: try #require(Corpus.akomaNtosoSchema))
    let files = Corpus.files(in: Corpus.folder.appending(path: "amendments"), ending: ".txt")
    #expect(files.count == 15)
    for file in files {
      let document = Document(parsing: try String(contentsOf: file, encoding: .utf8))
      #expect(validator.errors(in: try AkomaNtoso(document).xml()).isEmpty, "\(file.lastPathComponent)")
    }
  }

  @Test(
    "that was broken is not valid, and the error has its line",
    .enabled(if: Corpus.akomaNtosoSchema != nil, "\(Corpus.noAkomaNtosoSchema)"))
  func broken() throws {
    let validator = try XMLSchemaValidator(schemaAt: try #require(Corpus.akomaNtosoSchema))
    let broken = try xml(Self.decree).replacing("<chapter eId=", with: "<kapitel eId=").replacing(
      "</chapter>", with: "</kapitel>")
    let error = try #require(validator.errors(in: Array(broken.utf8)).first)
    #expect(error.message.contains("kapitel"))
    #expect((error.line ?? 0) > 3)
    #expect(
      validator.errors(in: Array("<akomaNtoso".utf8)).map(\.message) == ["This is not well-formed XML."])
  }

  @Test("A schema that is not there is an error")
  func missingSchema() {
    #expect(throws: XMLError.self) { try XMLSchemaValidator(schemaAt: "/nowhere/akomantoso30.xsd") }
  }
}
