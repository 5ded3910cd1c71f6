import Testing

@testable import VanBanFormats

@Suite("Words that OCR read, mended where one reading alone is possible")
struct WordMenderTests {
  /// What is read of `text`, whose lines are those of the page; what OCR gave stays beside it.
  private func mended(_ text: String) -> (text: String, misread: [String]) {
    var words: [PDFWord] = []
    for (row, line) in text.split(separator: "\n").enumerated() {
      var left = 60.0
      for word in line.split(separator: " ") {
        let right = left + Double(word.count) * 6
        words.append(
          PDFWord(
            text: String(word), left: left, right: right, top: Double(row) * 20,
            bottom: Double(row) * 20 + 12,
            confidence: 0.9))
        left = right + 4
      }
    }
    let read = WordMender.mended(words)
    return (read.map(\.text).joined(separator: " "), read.compactMap(\.misreading))
  }

  @Test(
    "Marks come back where the letters of two syllables are never written with others",
    arguments: [
      ("các tô chức,", "các tổ chức,"), ("sửa đôi, bố sung", "sửa đổi, bổ sung"),
      ("thâm quyền", "thẩm quyền"),
      ("Đây mạnh công tác", "Đẩy mạnh công tác"), ("triên khai;", "triển khai;"),
      ("Kê hoạch số 5", "Kế hoạch số 5"),
      ("CHU TỊCH", "CHỦ TỊCH"), ("nhân\ndân", "nhân dân"), ("công bô Danh mục", "công bố Danh mục"),
      ("Thâm định chặt chẽ", "Thẩm định chặt chẽ"),
    ])
  func pairs(read: String, text: String) {
    let result = mended(read)
    #expect(result.text == text)
    #expect(result.misread.isEmpty == (read.split(separator: "\n").joined(separator: " ") == text))
  }

  @Test(
    "Names, other words, and what marks part stay as they were read",
    arguments: [
      "Trần Văn Tô", "Tô Chức", "tô vẽ", "tô, chức", "UBND", "văn bản hành chính", "chuyên đề", "12/2024",
      "hoà bình", "người dẫn chương trình", "phần công việc", "nộp đơn để", "bán đấu giá",
    ])
  func stay(read: String) {
    let result = mended(read)
    #expect(result.text == read)
    #expect(result.misread.isEmpty)
  }

  @Test(
    "A torn date is one again; what is a date by itself, or none together, is not touched",
    arguments: [
      ("ngày 14/1 1/2024 của", "ngày 14/11/2024 của"), ("ngày 16/ 12/2021;", "ngày 16/12/2021;"),
      ("(20/ 5/2024)", "(20/5/2024)"), ("14/11/2024 1/2024", "14/11/2024 1/2024"),
      ("số 14 1/2024", "số 14 1/2024"),
      ("31/ 2/2024", "31/ 2/2024"), ("1/2 3/2024", "1/2 3/2024"), ("5/2 đến", "5/2 đến"),
    ])
  func dates(read: String, text: String) { #expect(mended(read).text == text) }

  @Test(
    "The code of a kind with I for T, where no kind has the code that was read",
    arguments: [
      ("số 1605/TIr-SNgV ngày", "số 1605/TTr-SNgV ngày"), ("5/TI-BTC", "5/TT-BTC"),
      ("7/2020/TILT-BTC", "7/2020/TTLT-BTC"), ("12/CI-UBND;", "12/CT-UBND;"), ("5/TB-UBND", "5/TB-UBND"),
      ("12/IA-UBND", "12/IA-UBND"), ("I/II", "I/II"), ("TIr", "TIr"),
    ])
  func codes(read: String, text: String) { #expect(mended(read).text == text) }

  @Test(
    "Below the name of a kind stands Về việc",
    arguments: [
      ("TỜ TRÌNH\nvà việc miễn nhiệm", "TỜ TRÌNH Về việc miễn nhiệm"),
      ("CHỈ THỊ\nVềviệc tăng cường", "CHỈ THỊ Về việc tăng cường"),
      ("CHỈ THỊ\nVêviệc triển khai", "CHỈ THỊ Về việc triển khai"),
      ("tổ chức\nvà việc khác", "tổ chức và việc khác"), ("CHỈ THỊ và việc khác", "CHỈ THỊ và việc khác"),
    ])
  func subjects(read: String, text: String) { #expect(mended(read).text == text) }

  @Test(
    "A line in capitals with the letters of an office is that office",
    arguments: [
      ("KT. CHỦ TỊCH\nPHO CHU TỊCH", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH"), ("GIAM ĐÓC", "GIÁM ĐỐC"),
      ("TL. BỘ TRƯỞNG\nCHANH VAN PHONG", "TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG"), ("Pho Chu tich", "Pho Chu tich"),
      ("GIAM TRAN", "GIAM TRAN"),
    ])
  func offices(read: String, text: String) { #expect(mended(read).text == text) }

  @Test(
    "Behind tỉnh stands the name of a province, where one is near",
    arguments: [
      ("trên địa bàn tỉnh Quảng Ngã", "trên địa bàn tỉnh Quảng Ngãi"),
      ("tỉnh Quảng Nigãi;", "tỉnh Quảng Ngãi;"),
      ("thành phố Hải Phòn", "thành phố Hải Phòng"), ("tỉnh Bình Dươn,", "tỉnh Bình Dương,"),
      ("tỉnh Quảng Nam", "tỉnh Quảng Nam"), ("tỉnh Quảng Na", "tỉnh Quảng Nam"),
      ("tỉnh Hà Nan", "tỉnh Hà Nam"),
      ("tỉnh, Quảng Ngã", "tỉnh, Quảng Ngã"), ("ông Quảng Ngã", "ông Quảng Ngã"),
      ("thành phố Quảng Phú", "thành phố Quảng Phú"), ("tỉnh Quảng ngã", "tỉnh Quảng ngã"),
    ])
  func places(read: String, text: String) { #expect(mended(read).text == text) }

  @Test(
    "Above a list of dashes stands Nơi nhận:",
    arguments: [
      ("Ko nhận:\n- Như trên;", "Nơi nhận: - Như trên;"), ("ơi nhận:\n- Như trên;", "Nơi nhận: - Như trên;"),
      ("Người được nhận:\n- Ông A", "Người được nhận: - Ông A"), ("Ko nhận:\nông A", "Ko nhận: ông A"),
    ])
  func recipients(read: String, text: String) { #expect(mended(read).text == text) }
}
