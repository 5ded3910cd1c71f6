import Testing

@testable import VanBan

@Suite("Keywords that are misspelled or misread")
struct KeywordReaderTests {
  /// `written → read` of each reading in `text`.
  private static func readings(_ text: String) -> [String] {
    let scan = ScannedWords(SourceText(text))
    return scan.keywords.map { "\(scan.source[$0.range]) → \($0.text)" }
  }

  private static let articles = "Điều 1. Phạm vi\nBến thủy.\n%\nCảng biển.\nĐiều 3. Hiệu lực\nTừ ngày ký."

  @Test(
    "The label of an article, by the articles around it",
    arguments: [
      ("Điêu 2. Đối tượng", ["Điêu → Điều"]), ("Diều 2. Đối tượng", ["Diều → Điều"]),
      ("Điếu 2. Đối tượng", ["Điếu → Điều"]), ("Điểu 2. Đối tượng", ["Điểu → Điều"]),
      ("Điễu 2. Đối tượng", ["Điễu → Điều"]), ("Điéu 2. Đối tượng", ["Điéu → Điều"]),
      ("Diéu 2. Đối tượng", ["Diéu → Điều"]), ("Đlều 2. Đối tượng", ["Đlều → Điều"]),
      ("Điền 2. Đối tượng", ["Điền → Điều"]), ("ĐIÊU 2. ĐỐI TƯỢNG", ["ĐIÊU → ĐIỀU"]),
      ("Điều 2 ^ 2 ^. Đối tượng", ["^ 2 ^. → ."]), ("Điều 2^2^. Đối tượng", ["^2^. → ."]),
      ("Điều 2'. Đối tượng", ["'. → ."]), ("Điều 2, Đối tượng", [", → ."]),
      ("Điều 2j. Đối tượng", ["2j → 2"]), ("Điều2. Đối tượng", ["Điều2 → Điều 2"]),
      ("Điêu2. Đối tượng", ["Điêu2 → Điều 2"]), ("Điều Z. Đối tượng", ["Z → 2"]),
      ("Điêu Z. Đối tượng", ["Điêu → Điều", "Z → 2"]),
      // It is read as it stands, or is nothing of the kind.
      ("Điều 2. Đối tượng", []), ("Điểm 2. Đối tượng", []), ("Biểu 2. Đối tượng", []),
      ("Mức 2. Đối tượng", []), ("Điều 2 Nghị định số 15/2020/NĐ-CP.", []),
      ("Điều 1a. Đối tượng", []), ("Điền 7. Đối tượng", []), ("điêu 2. Đối tượng", []),
    ] as [(String, [String])])
  func articles(line: String, expected: [String]) {
    #expect(Self.readings(Self.articles.replacing("%", with: line)) == expected)
  }

  @Test(
    "The number of a label, by those around it",
    arguments: [
      ("Điều l. Phạm vi\nĐiều 2. Đối tượng", ["l → 1"]), ("Điều L. Phạm vi", []),
      ("Điều Ỉ. Phạm vi\nĐiều 2. Đối tượng", ["Ỉ → 1"]),
      ("Điều 9. Phạm vi\nĐiều 1O. Đối tượng\nĐiều 11. Hiệu lực", ["1O → 10"]),
      ("Điều 10. Phạm vi\nĐiều l1. Đối tượng", ["l1 → 11"]),
      ("Điều 10. Phạm vi\nĐiều 1l. Đối tượng", ["1l → 11"]),
      // A letter of its own goes on with nothing.
      ("Điều 1. Phạm vi\nĐiều 1i. Đối tượng\nĐiều 2. Hiệu lực", []),
      ("Chương I\nBẾN\nChương Il\nCẢNG", ["Il → II"]), ("Chương I\nBẾN\nChương ll\nCẢNG", ["ll → II"]),
      ("Chương l\nBẾN\nChương II\nCẢNG", ["l → I"]), ("Churong I\nBẾN", ["Churong → Chương"]),
      ("Chuông II\nBẾN", ["Chuông → Chương"]), ("CHUƠNG II\nBẾN", ["CHUƠNG → CHƯƠNG"]),
      ("Muc 1\nBẾN\nMục 2\nCẢNG", ["Muc → Mục"]), ("PHÂN I\nBẾN", ["PHÂN → PHẦN"]),
      ("Mục 1. Bến\nMức 2. Cảng\nMục 3. Kho", ["Mức → Mục"]),
      ("Mức 1: 500.000 đồng\nMức 2: 700.000 đồng\nMức 3: 900.000 đồng", []),
    ] as [(String, [String])])
  func numbers(text: String, expected: [String]) { #expect(Self.readings(text) == expected) }

  @Test(
    "Numbers and letters of lists",
    arguments: [
      ("l. Lắp đặt máy chủ\n2. Số hóa hồ sơ", ["l → 1"]), ("I. Lắp đặt máy chủ\n2. Số hóa hồ sơ", ["I → 1"]),
      ("Ỉ. Lắp đặt máy chủ\n2. Số hóa hồ sơ", ["Ỉ → 1"]),
      ("1. Lắp đặt máy\nZ. Số hóa\n3. Lưu trữ", ["Z → 2"]),
      ("9. Lắp đặt máy\n1O. Số hóa\n11. Lưu trữ", ["1O → 10"]),
      ("I. MỤC TIÊU\n1. Số hóa\nIl. NHIỆM VỤ\n1. Lắp đặt", ["Il → II"]),
      ("II. MỤC TIÊU\n1. Số hóa\nIIl. NHIỆM VỤ\n1. Lắp đặt", ["IIl → III"]),
      ("a) Bến\nb) Cảng\ne) Kho\nd) Bãi", ["e → c"]), ("a) Bến\n6) Cảng\nc) Kho", ["6 → b"]),
      ("c) Bến\nd) Cảng\nd) Kho\ne) Bãi", ["d → đ"]),
      // They go on with their lists.
      ("I. MỤC TIÊU\n1. Số hóa\n2. Lưu trữ\nII. NHIỆM VỤ", []), ("k) Bến\nl) Cảng\nm) Kho", []),
      ("h) Bến\ni) Cảng\nk) Kho", []), ("i) Bến\nii) Cảng", []), ("C. Cảng\nD. Kho", []),
    ] as [(String, [String])])
  func items(text: String, expected: [String]) { #expect(Self.readings(text) == expected) }

  @Test(
    "Phrases at the head of a line",
    arguments: [
      ("Căn cử Luật Đất đai;", ["cử → cứ"]), ("Cǎn cứ Luật Đất đai;", ["Cǎn → Căn"]),
      ("Cãn cứ khoản 2 Điều 5;", ["Cãn → Căn"]), ("Theo dề nghị của Trưởng phòng;", ["dề → đề"]),
      ("Kinh gửi: Sở Y tế", ["Kinh → Kính"]), ("Nơi nhân:\n- Như trên;", ["nhân → nhận"]),
      ("Noi nhận:\n- Như trên;", ["Noi → Nơi"]), ("Nơi nhận:\n- Luu: VT.", ["Luu → Lưu"]),
      ("(Kèrn theo Quyết định này)", ["Kèrn → Kèm"]), ("Trên đậy là kế hoạch", ["đậy → đây"]),
      ("QUYÉT ĐỊNH:", ["QUYÉT → QUYẾT"]), ("QUYẾT ĐỊNh", ["ĐỊNh → ĐỊNH"]),
      ("CỘNG HÒA XÃ HÔI CHŨ NGHĨA VIỆT NẠM", ["HÔI → HỘI", "CHŨ → CHỦ", "NẠM → NAM"]),
      ("Độc lâp - Tự do - Hạnh phúc", ["lâp → lập"]), ("UY BAN NHÂN DÂN HUYỆN AN SƠN", ["UY → ỦY"]),
      ("KT. CHỦ TICH\nPHÓ CHỦ TỊCH", ["TICH → TỊCH"]), ("PHU LỤC I", ["PHU → PHỤ"]),
      // Other words.
      ("Cần cù, sáng tạo là truyền thống.", []), ("THỦ TRƯỞNG CƠ QUAN", []), ("BỘ NÔNG NGHIỆP", []),
      ("Nội dung: như sau", []), ("- Lựa: VN", []), ("HỌC VIÊN LỚP 1", []),
      ("căn cứ vào điều kiện", []), ("SỔ THEO DÕI", []), ("Sổ: 12", []), ("Sổ đăng ký số 45", []),
    ] as [(String, [String])])
  func phrases(text: String, expected: [String]) { #expect(Self.readings(text) == expected) }

  @Test(
    "Words and figures of numbers, dates and pinpoints",
    arguments: [
      ("Sổ: 45/QĐ-UBND", ["Sổ → Số"]), ("Só: 45/QĐ-UBND", ["Só → Số"]),
      ("theo Nghị định sô 63/2010/NĐ-CP", ["sô → số"]),
      ("theo Nghi định số 63/2010/NĐ-CP", ["Nghi → Nghị"]),
      ("theo Thônq tư số 63/2010/TT-BTC", ["Thônq → Thông"]),
      ("theo Nghị định số l5/2O20/NĐ-CP", ["l5 → 15", "2O20 → 2020"]),
      ("theo Nghị định số 15/202O/NĐ-CP", ["202O → 2020"]), ("Số: 4S/QĐ-UBND", ["4S → 45"]),
      ("ngày l3 tháng 4 năm 2021", ["l3 → 13"]), ("ngày 13 tháng l2 năm 2021", ["l2 → 12"]),
      ("ngày 13 tháng 4 năm 2O21", ["2O21 → 2021"]), ("ngày 13 tháng 4 năm 202l", ["202l → 2021"]),
      ("Hà Nội, ngàyê3 thảng 02 nãm 2025", ["thảng → tháng", "nãm → năm"]),
      ("ngảy 13 thảng 4 nãm 2021", ["ngảy → ngày", "thảng → tháng", "nãm → năm"]),
      ("ngảy 13 tháng 4 năm 2021", ["ngảy → ngày"]), ("ngày 13 thảng 4 năm 2021", ["thảng → tháng"]),
      ("ngày 13 tháng 4 nãm 2021", ["nãm → năm"]), ("nqày 13 tháng 4 năm 2021", ["nqày → ngày"]),
      ("ngày l2/4/2O21", ["l2 → 12", "2O21 → 2021"]), ("ngảy 12/4/2021", ["ngảy → ngày"]),
      ("khoan 2 Điều 5 Nghị định này", ["khoan → khoản"]), ("khoản 2 Diều 5", ["Diều → Điều"]),
      ("diểm a khoản 2 Điều 5", ["diểm → điểm"]), ("Điêu 5 Nghị định số 63/2010/NĐ-CP", ["Điêu → Điều"]),
      ("Nghị quyêt này thay thế", ["quyêt → quyết"]), ("theo Luât Đất đai", ["Luât → Luật"]),
      // As they should be, or other words.
      ("số 15A/2020/NĐ-CP", []), ("số 15b/QĐ-UBND", []), ("hưởng mức 2 khoản 3", []), ("sổ 45 trang", []),
      ("thắng 4 trận", []), ("nằm 3 ngày", []), ("khoán 10", []), ("ngay 13 người", []), ("so 5 bên", []),
      ("điều này", []), ("tháng 4 năm nay", []), ("lô l2 khu A", []),
    ] as [(String, [String])])
  func figures(text: String, expected: [String]) { #expect(Self.readings(text) == expected) }

  @Test("A label and its text stay as written; number and name of the part are those read")
  func written() throws {
    let document = Document(parsing: Self.articles.replacing("%", with: "Điêu 2. Đối tượng"))
    #expect(document.blocks.compactMap(\.label?.text) == ["Điều 1.", "Điêu 2.", "Điều 3."])
    #expect(
      document.blocks.first { $0.label?.text == "Điêu 2." }.map { document.identifiers[$0.id] } == "art_2")
    let found = try #require(document.diagnostics.first { $0.code == .misspelledKeyword })
    #expect(document.source[found.range] == "Điêu")
    #expect(found.message == "“Điêu” was read as “Điều”.")
    #expect(found.messageVi == "“Điêu” được hiểu là “Điều”.")
  }

  @Test("The document's own data are as written, its number and what it is as read")
  func fields() {
    let document = Document(
      parsing: """
        ỦY BAN NHẢN DÂN
        HUYỆN AN SƠN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NẠM
        Độc lập - Tự do - Hạnh phúc
        Số: l5/QĐ-UBND
        An Sơn, ngày 12 tháng 4 năm 2O21
        QUYÉT ĐỊNH
        Về việc ban hành Quy chế
        Điều 1. Ban hành Quy chế.
        KT. CHỦ TỊCH
        PHÓ CHÙ TỊCH
        Trần Văn Minh
        """)
    #expect(document.header.issuer == "ỦY BAN NHẢN DÂN HUYỆN AN SƠN")
    #expect(document.header.motto == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NẠM Độc lập - Tự do - Hạnh phúc")
    #expect(document.header.number == "15/QĐ-UBND")
    #expect(document.header.date == PartialDate(year: 2021, month: 4, day: 12))
    #expect(document.title.type == "QUYÉT ĐỊNH")
    #expect(document.kind == .decision)
    #expect(document.signatures.map(\.office) == ["PHÓ CHÙ TỊCH"])
  }

  @Test("The name of a part has the number that was read, not the letters")
  func identifiers() {
    let document = Document(parsing: "Điều 11. Phạm vi\nBến.\nĐiều l2. Đối tượng\nCảng.\nĐiều 13. Khác\nKho.")
    let articles = document.blocks.filter { $0.label?.style == .article }
    #expect(articles.map { document.identifiers[$0.id] } == ["art_11", "art_12", "art_13"])
    #expect(articles.compactMap(\.label?.text) == ["Điều 11.", "Điều l2.", "Điều 13."])
  }

  @Test("Figures that were read otherwise are a warning, words an information")
  func severities() throws {
    let document = Document(parsing: "Căn cử Nghị định số l5/2020/NĐ-CP ngày 13 tháng 4 năm 2020;")
    let found = document.diagnostics.filter { $0.code == .misspelledKeyword }
    #expect(found.map(\.severity) == [.information, .warning])
    #expect(document.citations.map { $0.number?.text ?? "-" } == ["15/2020/NĐ-CP"])
    let citation = try #require(document.citations.first)
    #expect(document.source[citation.range].contains("l5/2020"))
  }

  @Test("Of a word in many places the first is told, with their number")
  func manyPlaces() {
    let line = "theo Nghị định sô 63/2010/NĐ-CP;\n"
    let document = Document(parsing: String(repeating: line, count: 12))
    let found = document.diagnostics.filter { $0.code == .misspelledKeyword }
    #expect(found.map(\.message) == ["“sô” was read as “số”, here and in 11 other places."])
    #expect(document.citations.count == 12)
  }

  @Test(
    "Syllables that a blank tears apart",
    arguments: [
      ("Đi ều 1. Phạm vi", ["Đi ều → Điều"]),
      ("kho ản 2 Đi ều 5 Thông tư", ["kho ản → khoản", "Đi ều → Điều"]),
      ("Quy ết định số 15/QĐ-TTg", ["Quy ết → Quyết"]), ("Lu ật số 15/2020/QH14", ["Lu ật → Luật"]),
      ("mụ c 2 chươ ng 3 Nghị định", ["mụ c → mục"]),
      ("QUY ẾT ĐỊNH:", ["QUY ẾT → QUYẾT"]), ("C ăn cứ Luật Giá;", []), ("Theo đ ề nghị của Sở;", []),
      ("kho ản thu khác", []), ("đi ểm a", []),
    ] as [(String, [String])])
  func torn(text: String, expected: [String]) { #expect(Self.readings(text) == expected) }

  @Test(
    "A capital that goes on with small letters before and behind it is one of them",
    arguments: [
      (["a)", "b)", "c)", "d)", "Đ)", "e)"], 1), (["a)", "B)", "c)"], 1), (["a)", "b)", "C)", "d)"], 1),
      (["a.", "b.", "c.", "D.", "đ."], 1), (["a)", "b)", "C)"], 1), (["A)", "B)", "C)"], 0),
      (["a)", "b)", "E)", "g)"], 0), (["I.", "II.", "III."], 0),
    ])
  func capitalLetters(labels: [String], expected: Int) {
    let text = labels.map { "\($0) Đường bộ là đường của địa phương;" }.joined(separator: "\n")
    let body = "Điều 1. Chung\n1. Gồm:\n" + text
    let document = Document(parsing: body)
    #expect(document.diagnostics.count { $0.code == .misspelledKeyword } == expected)
    let depths = Set(document.blocks.filter { labels.contains($0.label?.text ?? "") }.map(\.depth))
    #expect(expected == 0 || depths.count == 1)
  }
}
