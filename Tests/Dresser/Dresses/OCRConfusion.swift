/// A letter, or a few, that a recogniser of scans takes for another.
struct OCRConfusion {
  /// The texts in which it was counted.
  enum Reader {
    /// `Corpus/sources/01-ocr-quyet-dinh-ubnd.txt`: 22 of 2799 letters.
    case gazette
    /// The text layer of a scanned decision of 2025 of 99 pages (`38-ocr-phu-luc-bang-dai.pdf` of the larger
    /// collection): 1616 of 77055 letters.
    case scan
    /// `Corpus/sources/03-ocr-nang-luat.txt`, beside a better reading of the same act: 1821 of 8816 letters.
    case poor
  }

  /// What is printed and what was read, in small letters.
  let printed, read: String
  /// How often, by text.
  let counts: [Reader: Int]

  init(_ printed: String, _ read: String, _ counts: [Reader: Int]) {
    self.printed = printed
    self.read = read
    self.counts = counts
  }

  /// Those seen three times in a text, twice in the first. In `poor` found by laying the two readings side by side, word
  /// by word; in the others the words that do not occur beside their neighbours in clean texts, where another with the
  /// same letters but for the marks does.
  static let rows: [OCRConfusion] = [
    .init("ộ", "ô", [.scan: 468, .poor: 73]),
    .init("ố", "ô", [.scan: 336, .poor: 14]),
    .init("đ", "d", [.scan: 6, .poor: 289]),
    .init("ệ", "ê", [.scan: 231, .poor: 27]),
    .init("ề", "ê", [.gazette: 7, .scan: 161, .poor: 20]),
    .init("ư", "u", [.poor: 115]),
    .init("ấ", "â", [.scan: 109, .poor: 3]),
    .init("ạ", "a", [.scan: 6, .poor: 72]),
    .init("ậ", "â", [.scan: 57, .poor: 16]),
    .init("ụ", "u", [.scan: 31, .poor: 14]),
    .init("ổ", "ô", [.scan: 36, .poor: 7]),
    .init("ể", "ê", [.scan: 8, .poor: 33]),
    .init("ả", "á", [.poor: 40]),
    .init("ế", "ê", [.scan: 22, .poor: 18]),
    .init("đườ", "duro", [.poor: 34]),
    .init("ế", "é", [.scan: 4, .poor: 29]),
    .init("ộ", "ố", [.poor: 33]),
    .init("ờ", "ò", [.poor: 33]),
    .init("ả", "à", [.poor: 31]),
    .init("ị", "í", [.poor: 29]),
    .init("ộ", "ổ", [.poor: 29]),
    .init("ờ", "ô", [.poor: 29]),
    .init("ị", "i", [.scan: 24, .poor: 3]),
    .init("ấ", "á", [.poor: 25]),
    .init("ì", "i", [.poor: 22]),
    .init("ờ", "ồ", [.poor: 22]),
    .init("ầ", "à", [.poor: 21]),
    .init("ứ", "ú", [.poor: 20]),
    .init("ỉ", "i", [.poor: 19]),
    .init("ố", "o", [.poor: 19]),
    .init("ồ", "ô", [.scan: 15, .poor: 4]),
    .init("ủ", "u", [.poor: 19]),
    .init("í", "ỉ", [.scan: 18]),
    .init("ở", "ơ", [.poor: 15]),
    .init("ả", "a", [.poor: 14]),
    .init("ộ", "ò", [.poor: 14]),
    .init("ớ", "ố", [.poor: 14]),
    .init("ờ", "ơ", [.poor: 14]),
    .init("ố", "ồ", [.gazette: 13]),
    .init("ô", "ó", [.poor: 12]),
    .init("ạ", "à", [.poor: 12]),
    .init("ố", "ó", [.poor: 12]),
    .init("ị", "j", [.poor: 10]),
    .init("ớ", "o", [.poor: 10]),
    .init("ầ", "á", [.poor: 9]),
    .init("ậ", "á", [.poor: 9]),
    .init("ụ", "ú", [.poor: 9]),
    .init("ừ", "ù", [.poor: 9]),
    .init("a", "á", [.scan: 8]),
    .init("ầ", "â", [.scan: 3, .poor: 5]),
    .init("ệ", "ế", [.poor: 8]),
    .init("ử", "ù", [.poor: 8]),
    .init("ự", "u", [.poor: 8]),
    .init("ự", "ú", [.poor: 8]),
    .init("ả", "â", [.poor: 7]),
    .init("ắ", "á", [.poor: 7]),
    .init("ề", "e", [.poor: 7]),
    .init("ệ", "e", [.poor: 7]),
    .init("ớ", "ó", [.poor: 7]),
    .init("g", "n", [.poor: 6]),
    .init("t", "q", [.poor: 6]),
    .init("à", "á", [.poor: 6]),
    .init("â", "à", [.poor: 6]),
    .init("ươ", "uro", [.poor: 6]),
    .init("ạ", "ấ", [.scan: 6]),
    .init("ầ", "a", [.poor: 6]),
    .init("ằ", "à", [.poor: 6]),
    .init("ặ", "á", [.poor: 6]),
    .init("ệ", "é", [.poor: 6]),
    .init("ồ", "ó", [.poor: 6]),
    .init("ủ", "ù", [.poor: 6]),
    .init("u", "n", [.poor: 5]),
    .init("u", "ư", [.poor: 5]),
    .init("y", "ý", [.poor: 5]),
    .init("ê", "e", [.poor: 5]),
    .init("ù", "u", [.poor: 5]),
    .init("đườ", "dò", [.poor: 5]),
    .init("ẩ", "â", [.scan: 5]),
    .init("ồ", "ò", [.poor: 5]),
    .init("ợ", "o", [.poor: 5]),
    .init("n", "o", [.poor: 4]),
    .init("à", "a", [.poor: 4]),
    .init("ê", "è", [.poor: 4]),
    .init("í", "i", [.poor: 4]),
    .init("ơ", "r", [.poor: 4]),
    .init("ư", "ur", [.poor: 4]),
    .init("ạ", "ag", [.poor: 4]),
    .init("ậ", "a", [.poor: 4]),
    .init("ọ", "o", [.poor: 4]),
    .init("ọ", "ô", [.poor: 4]),
    .init("ộ", "ớ", [.poor: 4]),
    .init("n", "u", [.poor: 3]),
    .init("p", "ρ", [.poor: 3]),
    .init("t", "т", [.poor: 3]),
    .init("u", "ự", [.scan: 3]),
    .init("à", "â", [.poor: 3]),
    .init("ì", "ị", [.scan: 3]),
    .init("ó", "ò", [.poor: 3]),
    .init("ó", "ô", [.poor: 3]),
    .init("ô", "ổ", [.poor: 3]),
    .init("đượ", "duro", [.poor: 3]),
    .init("ơ", "o", [.poor: 3]),
    .init("ướ", "uró", [.poor: 3]),
    .init("ề", "ẻ", [.poor: 3]),
    .init("ệ", "е", [.poor: 3]),
    .init("ệ", "ề", [.poor: 3]),
    .init("ồ", "r", [.poor: 3]),
    .init("ổ", "o", [.scan: 3]),
    .init("ộ", "ơ", [.scan: 3]),
    .init("ớ", "ơ", [.poor: 3]),
    .init("ờ", "o", [.poor: 3]),
    .init("ờ", "ộ", [.poor: 3]),
    .init("ợ", "ο", [.poor: 3]),
    .init("ợ", "ọ", [.poor: 3]),
    .init("ủ", "ú", [.poor: 3]),
    .init("ủ", "ü", [.poor: 3]),
    .init("ự", "ư", [.poor: 3]),
    .init("ự", "ụ", [.poor: 3]),
    .init("ự", "ứ", [.poor: 3]),
  ]
}
