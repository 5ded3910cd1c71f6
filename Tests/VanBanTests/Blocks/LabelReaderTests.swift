import Testing

@testable import VanBan

@Suite("Labels")
struct LabelReaderTests {
  /// A line, and the label that stands at its head.
  struct Example: Sendable, CustomTestStringConvertible {
    let line: String
    let style: Label.Style
    let numbers: [Int]
    let text: String

    init(_ line: String, _ style: Label.Style, _ numbers: Int..., is text: String) {
      (self.line, self.style, self.numbers, self.text) = (line, style, numbers, text)
    }

    var testDescription: String { line }
  }

  private func label(_ line: String) -> Label? {
    let source = SourceText(line)
    return LabelReader.label(of: WordSequence(Tokenizer.tokens(of: source)), in: source)
  }

  private func check(_ example: Example) {
    let label = label(example.line)
    #expect(label?.style == example.style)
    #expect(label?.numbers == example.numbers)
    #expect(label?.text == example.text)
    #expect(label?.ordinal == example.numbers.last)
    let start = example.line.utf8.count - example.line.drop { $0 == " " }.utf8.count
    #expect(label?.range == SourceRange(start, start + example.text.utf8.count))
  }

  @Test(
    "that begin with a word",
    arguments: [
      Example("Phần I", .part, 1, is: "Phần I"),
      Example("PHẦN I.", .part, 1, is: "PHẦN I."),
      Example("PHẦN II. NHIỆM VỤ", .part, 2, is: "PHẦN II."),
      Example("Phần III: NHIỆM VỤ", .part, 3, is: "Phần III:"),
      Example("PHẦN 2 MỤC TIÊU CHUNG", .part, 2, is: "PHẦN 2"),
      Example("Phần thứ nhất", .part, 1, is: "Phần thứ nhất"),
      Example("Phần thứ tư. MỤC TIÊU", .part, 4, is: "Phần thứ tư."),
      Example("PHẦN THỨ HAI: MỤC TIÊU", .part, 2, is: "PHẦN THỨ HAI:"),
      Example("Phần thư ba", .part, 3, is: "Phần thư ba"),
      Example("Phần thứ mười hai", .part, 12, is: "Phần thứ mười hai"),
      Example("Phần thứ 2", .part, 2, is: "Phần thứ 2"),
      Example("Phần thứ II. MỤC TIÊU", .part, 2, is: "Phần thứ II."),
      Example("Chương II", .chapter, 2, is: "Chương II"),
      Example("CHƯƠNG IV. TỔ CHỨC", .chapter, 4, is: "CHƯƠNG IV."),
      Example("Chương I QUY ĐỊNH CHUNG", .chapter, 1, is: "Chương I"),
      Example("Chương I Những quy định chung", .chapter, 1, is: "Chương I"),
      Example("Chương IV Những việc nhân dân bàn, tham gia ý kiến", .chapter, 4, is: "Chương IV"),
      Example("Phần II Mục tiêu, nhiệm vụ", .part, 2, is: "Phần II"),
      Example("Mục 2 Trình tự, thủ tục", .section, 2, is: "Mục 2"),
      Example("Tiểu mục 1 Hồ sơ", .subsection, 1, is: "Tiểu mục 1"),
      // Put in between two.
      Example("Chương IIa", .chapter, 2, is: "Chương IIa"),
      Example("CHƯƠNG IVb. CHUYỂN ĐỔI SỐ", .chapter, 4, is: "CHƯƠNG IVb."),
      Example("Chương IIa CHUYỂN ĐỔI SỐ", .chapter, 2, is: "Chương IIa"),
      Example("Chương Va", .chapter, 5, is: "Chương Va"), Example("Mục IIIc", .section, 3, is: "Mục IIIc"),
      Example("Mục 1", .section, 1, is: "Mục 1"),
      Example("Mục 2. HỒ SƠ", .section, 2, is: "Mục 2."),
      Example("Mục 3 HỒ SƠ VÀ TRÌNH TỰ", .section, 3, is: "Mục 3"),
      Example("Tiểu mục 2", .subsection, 2, is: "Tiểu mục 2"),
      Example("Điều 5. Hồ sơ", .article, 5, is: "Điều 5."),
      Example("Điều 5: Hồ sơ", .article, 5, is: "Điều 5:"),
      Example("ĐIỀU 5. HỒ SƠ", .article, 5, is: "ĐIỀU 5."),
      Example("Điều 5.Hồ sơ", .article, 5, is: "Điều 5."),
      Example("Điều 5", .article, 5, is: "Điều 5"),
      Example("Điều 18a. Hồ sơ", .article, 18, is: "Điều 18a."),
      Example("  Điều 5. Hồ sơ", .article, 5, is: "Điều 5."),
      // Without punctuation, with a dash, as old texts count.
      Example("Điều 1 - Phạm vi điều chỉnh", .article, 1, is: "Điều 1"),
      Example("Điều 3 Hiệu lực thi hành", .article, 3, is: "Điều 3"),
      Example("Điều 5 bis. Hồ sơ", .article, 5, is: "Điều 5 bis."),
      Example("Điều thứ 1", .article, 1, is: "Điều thứ 1"),
      Example("Điều thứ 3: Chủ bến nộp phí.", .article, 3, is: "Điều thứ 3:"),
      Example("CHƯƠNG THỨ NHẤT", .chapter, 1, is: "CHƯƠNG THỨ NHẤT"),
      Example("MỤC B", .section, 2, is: "MỤC B"),
      Example("TIẾT THỨ NHẤT", .subsection, 1, is: "TIẾT THỨ NHẤT"),
    ])
  func named(_ example: Example) { check(example) }

  @Test(
    "that are a number or a letter",
    arguments: [
      Example("I. NHIỆM VỤ", .roman, 1, is: "I."),
      Example("IV.NHIỆM VỤ", .roman, 4, is: "IV."),
      Example("XII. NHIỆM VỤ", .roman, 12, is: "XII."),
      Example("II- NHIỆM VỤ", .roman, 2, is: "II-"),
      Example("L. Mục tiêu", .capitalLetter, 11, is: "L."),
      Example("A. NHIỆM VỤ", .capitalLetter, 1, is: "A."),
      Example("B) Nhiệm vụ", .capitalLetter, 2, is: "B)"),
      Example("1. Các xã", .arabic, 1, is: "1."),
      Example("1.Các xã", .arabic, 1, is: "1."),
      Example("12.  Các xã", .arabic, 12, is: "12."),
      Example("1- Các xã", .arabic, 1, is: "1-"),
      Example("1-Các xã", .arabic, 1, is: "1-"),
      Example("1/ Các xã", .arabic, 1, is: "1/"),
      Example("1/Các xã", .arabic, 1, is: "1/"),
      Example("1a. Các xã", .arabic, 1, is: "1a."),
      Example("1) Các xã", .arabicBracket, 1, is: "1)"),
      Example("(1) Các xã", .arabicBrackets, 1, is: "(1)"),
      Example("(12) các xã", .arabicBrackets, 12, is: "(12)"),
      Example("2.1. Các xã", .decimal, 2, 1, is: "2.1."),
      Example("2.1.Các xã", .decimal, 2, 1, is: "2.1."),
      Example("2.1 Các xã", .decimal, 2, 1, is: "2.1"),
      Example("2.1.3. Các xã", .decimal, 2, 1, 3, is: "2.1.3."),
      Example("3.10. Các xã", .decimal, 3, 10, is: "3.10."),
      Example("2.1) Các xã", .decimal, 2, 1, is: "2.1)"),
      Example("a) Các xã", .letter, 1, is: "a)"),
      Example("a)Các xã", .letter, 1, is: "a)"),
      Example("đ) Các xã", .letter, 5, is: "đ)"),
      Example("a1) Các xã", .letter, 1, is: "a1)"),
      Example("a. Các xã", .letterDot, 1, is: "a."),
      Example("a.Các xã", .letterDot, 1, is: "a."),
      Example("(a) Các xã", .letterBrackets, 1, is: "(a)"),
      Example("(i) Các xã", .smallRoman, 1, is: "(i)"),
      Example("(iii) Các xã", .smallRoman, 3, is: "(iii)"),
      Example("ii) Các xã", .smallRoman, 2, is: "ii)"),
      Example("[1] Được sửa đổi", .footnote, 1, is: "[1]"),
      // With a slash or a dash.
      Example("I/ MỤC TIÊU", .roman, 1, is: "I/"), Example("II - Nhiệm vụ", .roman, 2, is: "II -"),
      Example("A/ MỤC TIÊU", .capitalLetter, 1, is: "A/"),
      Example("A- MỤC TIÊU", .capitalLetter, 1, is: "A-"),
      Example("a/ Làm đường", .letter, 1, is: "a/"), Example("a- Làm đường", .letter, 1, is: "a-"),
      // Letters that word processors count by, clauses put between two others.
      Example("f) Xả rác", .letter, 6, is: "f)"), Example("j) Gây rối", .letter, 9, is: "j)"),
      Example("2đ. Phí nộp", .arabic, 2, is: "2đ."), Example("đ1) Phí đò", .letter, 5, is: "đ1)"),
      // Several levels that begin with a letter.
      Example("I.1. Mục tiêu chung", .capitalDecimal, 1, 1, is: "I.1."),
      Example("A.2. Biểu cầu", .capitalDecimal, 1, 2, is: "A.2."),
      Example("A1. Biểu cầu", .capitalDecimal, 1, 1, is: "A1."),
      Example("a.1) Làm đường", .letterDecimal, 1, 1, is: "a.1)"),
      Example("b.2. Làm cầu", .letterDecimal, 2, 2, is: "b.2."),
      Example("ii. Cầu nhỏ", .smallRoman, 2, is: "ii."),
    ])
  func numbered(_ example: Example) { check(example) }

  @Test(
    "that are marks",
    arguments: [
      Example("- Các xã", .dash, is: "-"),
      Example("-Các xã", .dash, is: "-"),
      Example("– Các xã", .dash, is: "–"),
      Example("+ Các xã", .plus, is: "+"),
      Example("+Các xã", .plus, is: "+"),
      Example("* Các xã", .star, is: "*"),
      Example("*Các xã", .star, is: "*"),
      Example("• Các xã", .bullet, is: "•"),
      Example("▪ Các xã", .bullet, is: "▪"), Example("❖ Các xã", .bullet, is: "❖"),
      Example("∙ Các xã", .bullet, is: "∙"),
      Example("⁃ Các xã", .bullet, is: "⁃"), Example("→ Các xã", .bullet, is: "→"),
      Example("☐ Các xã", .bullet, is: "☐"),
    ])
  func marks(_ example: Example) { check(example) }

  @Test(
    "and what only looks like one",
    arguments: [
      "10.291 hồ sơ", "2025 trên địa bàn", "X-quang tim phổi", "V/v góp ý dự thảo", "24/7 và các ngày lễ",
      "Phần mềm quản lý", "Phần trăm hồ sơ", "Điều 5 Thông tư này", "Điều 5 và Điều 6", "Điều chỉnh kế hoạch",
      "Mục 2 Chương I Thông tư này", "Chương II Nghị định này", "Mục 1 Phụ lục II",
      "Phần I Danh mục kèm theo",
      "Chương II Luật Đất đai năm 2024.", "Mục 3 Điều 5", "Mục tiêu chung", "Chương trình hành động",
      "phần I của Kế hoạch",
      "điều 5.", "P. Xuân Hòa", "TM. ỦY BAN NHÂN DÂN", "TP. Hải Dương", "1.545.000.000 đồng", "98,5% hồ sơ",
      "30/6/2023 hoàn thành", "2021-2025", "12/2023", "5%", "3 xã", "hồ sơ a)", "(kèm theo)", "(sau đây)",
      "Phần thứ hai nêu mục tiêu của huyện", "Điều 5 Nghị định số 15/2020/NĐ-CP",
      "Điều 3 Luật Đất đai, Điều 5", "a/c của xã",
      "X - quang", "Q.1, Thành phố", "P1. Xuân Hòa", "Điều 4 của Luật", "UBND/KT ngày", "Các xã",
      "https://tanlap.gov.vn", "--- Các xã", "...", "15.000 hồ sơ", "(2021) của Chính phủ",
    ])
  func none(_ line: String) {
    #expect(label(line) == nil)
  }
}
