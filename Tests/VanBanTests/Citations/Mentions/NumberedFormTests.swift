import Testing

@testable import VanBan

@Suite("Numbers of documents")
struct NumberedFormTests {
  @Test(
    "Forms of a number",
    arguments: [
      ("theo Nghị định số 15/2021/NĐ-CP", ["nghi-dinh 15/2021/NĐ-CP"]),
      ("theo Nghị định 15/2021/NĐ-CP", ["nghi-dinh 15/2021/NĐ-CP"]),
      ("Quyết định số 812/QĐ-TTg", ["quyet-dinh 812/QĐ-TTg"]),
      ("Kế hoạch số 77/KH-UBND-NV", ["ke-hoach 77/KH-UBND-NV"]),
      ("Công văn số 1290/UBND-KTTH", ["cong-van 1290/UBND-KTTH"]),
      ("Công văn số 7/TCKH", ["cong-van 7/TCKH"]),
      ("Nghị quyết số 18-NQ/TW", ["nghi-quyet 18-NQ/TW"]),
      ("Đề án số 03/ĐA-HU", ["de-an 03/ĐA-HU"]),
      ("Luật số 36/2018/QH14", ["luat 36/2018/QH14"]),
      ("Nghị quyết số 954/2020/UBTVQH14", ["nghi-quyet 954/2020/UBTVQH14"]),
      ("Thông tư liên tịch số 02/2014/TTLT-BNV-BTC", ["thong-tu-lien-tich 02/2014/TTLT-BNV-BTC"]),
      ("Nghị quyết số 66.3/2025/NQ-CP", ["nghi-quyet 66.3/2025/NQ-CP"]),
      ("Nghị định số 217-HĐBT", ["nghi-dinh 217-HĐBT"]),
      ("Nghị định số 91/CP", ["nghi-dinh 91/CP"]),
      ("Chương trình hành động số 40-CTr/TU", ["chuong-trinh 40-CTr/TU"]),
      ("Báo cáo thẩm tra số 31/BC-KTNS", ["bao-cao 31/BC-KTNS"]),
      ("Báo cáo giải trình, tiếp thu số 31/BC-UBND", ["bao-cao 31/BC-UBND"]),
      ("Văn bản số 90/STNMT&TB-VP", ["van-ban 90/STNMT&TB-VP"]),
      ("Luật Thủy sản số 18/2017/QH14", ["luat 18/2017/QH14"]),
      ("văn bản đề ngày 02 tháng 3 năm 2024 số 5/CV-ABC", ["van-ban 5/CV-ABC"]),
      ("Quyết định của UBND tỉnh số 45/QĐ-UBND", ["quyet-dinh 45/QĐ-UBND"]),
      ("theo TCVN ISO 14001:2015", ["tieu-chuan TCVNISO14001:2015"]),
      ("theo QCVN 14:2008/BTNMT", ["tieu-chuan QCVN14:2008/BTNMT"]),
      ("đã có 512/UBND-VX ngày 02/3/2023", ["- 512/UBND-VX"]),
    ])
  func forms(text: String, expected: [String]) {
    #expect(CitationFixture.identities(text) == expected)
  }

  @Test(
    "Broken and misspelled numbers",
    arguments: [
      ("nghị quyết 11/2016/NQ-\n\nHĐND của HĐND tỉnh", ["nghi-quyet 11/2016/NQ-HĐND"]),
      ("Nghị quyết 19-\nNQ/TW ngày 25/10/2017", ["nghi-quyet 19-NQ/TW"]),
      ("Thông tư số\n22/2019/TT-BNV", ["thong-tu 22/2019/TT-BNV"]),
      ("Văn bản số 41/CTr- UBND", ["van-ban 41/CTr-UBND"]),
      ("Nghị định số 12/2020/NĐ - CP", ["nghi-dinh 12/2020/NĐ-CP"]),
      ("Quyết dịnh số 75/QĐ-UBND", ["quyet-dinh 75/QĐ-UBND"]),
      ("Nghị quyết số 03/2021/ND-HĐND", ["nghi-quyet 03/2021/ND-HĐND"]),
      ("Nghị định số số 40/2020/NĐ-CP", ["nghi-dinh 40/2020/NĐ-CP"]),
      ("Quye\u{302}\u{301}t đi\u{323}nh số 12/QÐ-TTg", ["quyet-dinh 12/QÐ-TTg"]),
    ])
  func damaged(text: String, expected: [String]) {
    #expect(CitationFixture.identities(text) == expected)
  }

  @Test(
    "Lists under one type word",
    arguments: [
      (
        "Nghị quyết số 52-NQ/TW và 50/NQ-CP",
        ["nghi-quyet 52-NQ/TW", "nghi-quyet 50/NQ-CP"]
      ),
      (
        "các Quyết định: số 11/QĐ-TTg ngày 02/01/2020 về nhân sự; số 12/QĐ-TTg ngày 03/01/2020",
        ["quyet-dinh 11/QĐ-TTg", "quyet-dinh 12/QĐ-TTg"]
      ),
      (
        "Công văn số 5/UBND-VX về thi đua; 6/UBND-VX về khen thưởng",
        ["cong-van 5/UBND-VX", "- 6/UBND-VX"]
      ),
    ])
  func lists(text: String, expected: [String]) {
    #expect(CitationFixture.identities(text) == expected)
  }

  @Test("A plural type word in the lead-in is that of the entries")
  func leadInType() {
    let citations = CitationFixture.citations([
      .init("Bãi bỏ các Quyết định sau đây:"),
      .init("- Số 31/QĐ-UBND ngày 05/6/2015;", .item, label: .dash),
    ])
    #expect(citations.map(\.kind) == [.decision])
    #expect(citations.map(\.relation) == [.repeals])
  }

  @Test(
    "What only looks like a number",
    arguments: [
      // What is left of a number whose serial cannot be read is none.
      "Nghị định số x5/2020/NĐ-CP", "Nghị định số 15 2020/NĐ-CP", "số: …/2024/TT-BTC",
      "Luật số:     /2025/QH15",
      "Báo cáo số …/BC", "số 0825-02/KH-UBND",
      "đạt 8.349/8.349 hồ sơ", "hoạt động 24/7", "ngày 10/4/2007", "tỷ lệ 934/8854", "có 120 máy tính/CBCC",
      "tốc độ 60 km/h", "16/16 UBND xã", "1.296.000 đồng/ha/năm", "giai đoạn 2021-2025", "khổ A4/A3",
      "Số:      /KH-UBND", "tăng 3/4 UBND", "theo Kế hoạch này", "Quyết định này có hiệu lực từ ngày ký",
      "theo quy định của pháp luật", "Luật này quy định", "các văn bản của tỉnh", "Luật sư bào chữa",
      "xây dựng chương trình, kế hoạch công tác năm 2024",
    ])
  func noNumbers(text: String) {
    #expect(CitationFixture.identities(text).isEmpty)
  }

  @Test("A number in its parts")
  func parts() throws {
    let citation = try #require(CitationFixture.citations("Thông tư số 09/2022/TT-BXD").first)
    let number = try #require(citation.number)
    #expect(number.serial == "09")
    #expect(number.year == 2022)
    #expect(number.symbol == "TT-BXD")
  }

  @Test("A document that names its own number speaks of itself")
  func ownNumber() {
    var header = Header()
    header.serial = "14"
    header.symbol = "QĐ-UBND"
    let citations = CitationFixture.citations(
      "(Ban hành kèm theo Quyết định số 14/QĐ-UBND)", role: .appendix, header: header)
    #expect(citations.isEmpty)
  }

  @Test(
    "The reader itself: what is announced by a type word or `số` may have any symbol, else it must be known",
    arguments: [
      ("|64/2007/NĐ-CP", false, "64/2007/NĐ-CP"), ("|52-NQ/TW về", false, "52-NQ/TW"),
      ("|12/QĐ-UBND", false, "12/QĐ-UBND"),
      ("|12a/QĐ-UBND", false, "12a/QĐ-UBND"), ("|3521/ABC-XYZ", true, "3521/ABC-XYZ"),
      ("|3521/ABC-XYZ", false, "-"),
      ("|346/STTTT-TTBCXB", true, "346/STTTT-TTBCXB"), ("|12/QĐ- UBND", true, "12/QĐ-UBND"),
      ("|06-NQ/TU - UBND tỉnh", true, "06-NQ/TU"),
      ("|45/100", false, "-"), ("|15/TT", false, "-"), ("|15/2020/TT", false, "15/2020/TT"),
      ("|10/4/2007", true, "-"), ("|60 km/h", false, "-"),
      ("|123456/QĐ-UBND", false, "-"), ("|số 5", true, "-"),
    ])
  func reader(text: String, isAnnounced: Bool, expected: String) {
    let input = BlockInput(text)
    let found = NumberedForm(words: input.words, limit: input.words.count).read(
      at: input.at, isAnnounced: isAnnounced)
    #expect(found?.number.text ?? "-" == expected)
  }

  @Test(
    "With the serial, the year or the symbol as few write them",
    arguments: [
      ("|04/98/TTLT-BTC", "04 1998 TTLT-BTC"), ("|74 TC/TCT", "74 _ TC/TCT"), ("|90TC/TCT", "90 _ TC/TCT"),
      ("|43 CP", "43 _ CP"), ("|1141 TC/QĐ/CĐKT", "1141 _ TC/QĐ/CĐKT"), ("|23 NN-KNKL/TT", "23 _ NN-KNKL/TT"),
      ("|15-2020-NĐ-CP", "15 2020 NĐ-CP"), ("|15 / 2020 / NĐ - CP", "15 2020 NĐ-CP"),
      ("|15/2020/NĐ_CP", "15 2020 NĐ_CP"), ("|45/2013/QH 13", "45 2013 QH13"),
      ("|…/2024/TT-BTC", "_ 2024 TT-BTC"), ("|/2024/TT-BTC", "_ 2024 TT-BTC"),
      ("|...../QĐ-UBND", "-"),
      ("|____/98/QĐ-UB", "_ 1998 QĐ-UB"),
      ("|l5/2020/NĐ-CP", "15? 2020 NĐ-CP"), ("|1S/2020/NĐ-CP", "15? 2020 NĐ-CP"),
      ("|15/202O/NĐ-CP", "15? 2020 NĐ-CP"), ("|1 5/2020/NĐ-CP", "15? 2020 NĐ-CP"),
      ("|l234/QĐ-TTg", "1234? _ QĐ-TTg"), ("|22/201/QĐ-UBND", "22? _ QĐ-UBND"),
      ("|74 km/h", "-"), ("|15 UBND xã", "-"), ("|5 TP/HCM", "-"), ("|…/QĐ", "-"), ("|ls/NĐ-CP", "-"),
      ("|45/2013/QH 13/6/2013", "45 2013 QH"),
    ])
  func unusual(text: String, expected: String) {
    let input = BlockInput(text)
    let found = NumberedForm(words: input.words, limit: input.words.count).read(
      at: input.at, isAnnounced: true, typed: .blank)
    let parts = found.map { found in
      let number = found.number
      return [
        number.serial + (number.isDoubtful ? "?" : ""), number.year.map { String($0) } ?? "", number.symbol,
      ].map { $0.isEmpty ? "_" : $0 }.joined(separator: " ")
    }
    #expect(parts ?? "-" == expected)
  }

  @Test("Letters of other alphabets in a symbol")
  func otherAlphabets() {
    let document = Document(
      parsing: "Theo Nghị định số 15/2020/NĐ-\u{421}\u{420} ngày 03/02/2020 của Chính phủ.")
    #expect(document.citations.map(\.number?.text) == ["15/2020/NĐ-CP"])
    #expect(
      document.citations.map(\.resolution.summary) == ["/akn/vn/act/nghi-dinh/2020/15-2020-nd-cp"])
  }

  @Test("A bare year is a number only where it may be")
  func bareYear() {
    let input = BlockInput("|5/2020 của")
    let form = NumberedForm(words: input.words, limit: input.words.count)
    #expect(form.read(at: 0, isAnnounced: true, typed: .bareYear)?.number.year == 2020)
    #expect(form.read(at: 0, isAnnounced: true) == nil)
  }
}
