import Foundation

/// The phrases that the rules of the library look for: every piece of text that stands in its tables, read from the
/// source files, so that a new table is searched without being listed here; and the forms of labels, numbers, dates
/// and marks, which are code and not tables.
struct Lexicon {
  /// The forms, and one phrase of every table.
  let core: [String]
  /// All phrases, the core first.
  let all: [String]

  /// `folder`: that of the library's sources.
  init(folder: URL) throws {
    var core = Self.forms
    var rest: [String] = []
    var seen = Set(core)
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
      guard path.hasSuffix(".swift"), !Self.outside.contains(where: { path.contains($0) }) else { continue }
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let phrases = Self.phrases(in: text).filter { seen.insert($0).inserted }
      // Names of laws, bodies and places are many and alike; words of rules are few and each has its reader.
      let step = path.hasPrefix("Kinds/") ? 40 : 10
      for (index, phrase) in phrases.enumerated() {
        if index % step == 0 { core.append(phrase) } else { rest.append(phrase) }
      }
    }
    self.core = core
    all = core + rest
  }

  /// What says something to people or programs and is not looked for in a text.
  private static let outside = [
    "JSON/", "Annotations/", "Letters/", "Source/", "TreeDump", "Outline", "Diagnosis", "CitationExplanation",
    "NodeIdentifiers", "RelationNames", "WorkIdentifier", "BodySuccession",
  ]

  /// `#` stands for a number that grows.
  static let forms = [
    "[1]", "[#]", "(1)", "(#)", "1.", "#.", "#)", "a)", "1/", "#/", "I.", "A.", "1.1.", "1.#.", "Điều 1.",
    "Điều #.",
    "Chương I", "Mục #", "Phần thứ nhất", "Bước #:", "-", "- mục", "+ mục", "* mục", "• mục", "– mục", "…",
    "...",
    "_____", "-----", "*****", "/.", "./.", ",", ";", ":", ".", "!", "?", "/", "|", "| a | b |", "a\tb",
    "a    b",
    "(", ")", "“", "”", "\"", "'", "«", "»", "“a”", "[", "]", "{", "}", "%", "°", "&", "@", "#%", "1.000.000",
    "1,5",
    "12/2020", "1/1/2020", "01/02/2020", "ngày 1 tháng 2 năm 2020", "ngày 1", "ngày", "ngày 1/1/2020",
    "năm 2020",
    "12/2020/NĐ-CP", "#/2020/NĐ-CP", "#/QĐ-UBND", "1/QĐ-UBND", "1-NQ/TW", "số 1", "số #", "Số: 1/QĐ-UBND",
    "Quyết định số #/QĐ-UBND", "Quyết định số 1/QĐ-UBND ngày 1/1/2020 của Ủy ban nhân dân tỉnh Lào Cai",
    "Nghị định số 1/2020/NĐ-CP", "Nghị định số #/2020/NĐ-CP của Chính phủ", "Nghị định số", "Nghị định này",
    "Nghị định nêu trên", "Luật", "Luật Đất đai", "Luật Đất đai năm 2013", "Luật số 1/2020/QH14", "Luật này",
    "Hiến pháp", "khoản 2", "khoản #", "khoản 2 Điều 5", "điểm a khoản 2 Điều 5", "Điều 5",
    "Điều 5 Luật Đất đai",
    "Điều 5 Nghị định số 1/2020/NĐ-CP", "Chỉ thị", "Nghị quyết số 1-NQ/TW", "Công văn số #/UBND-VX",
    "sửa đổi, bổ sung", "sửa đổi Điều 1 như sau:", "thay thế", "bãi bỏ", "hết hiệu lực", "hướng dẫn",
    "ban hành",
    "(sau đây gọi tắt là Luật)", "(gọi tắt là A#)", "Ủy ban nhân dân (UBND)", "Bộ Tài chính", "Sở Tài chính",
    "UBND",
    "tỉnh Lào Cai", "Phụ lục", "Phụ lục I", "Phụ lục #", "PHỤ LỤC I", "PHỤ LỤC #", "Mẫu số #", "Biểu #",
    "(Kèm theo Quyết định số 1/QĐ-UBND ngày 1/1/2020 của Ủy ban nhân dân tỉnh)", "Căn cứ Luật Đất đai;",
    "Căn cứ",
    "Theo đề nghị của Giám đốc Sở Tài chính,", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "Nơi nhận:", "- Như trên;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH", "(Đã ký)", "Nguyễn Văn A", "Kính gửi:", "Về việc a",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN",
    "Hà Nội, ngày 1 tháng 2 năm 2020",
    "MỤC LỤC", "Điều 1. Tên ..... 5", "Tên ..... #", "Trang 1", "Trang #", "Trang #/10", "- # -", "#", "1",
    "\u{C}",
    "\u{C}#", "http://a.vn", "http://a.vn/#", "a@b.vn", "a", "từ", "Từ", "TỪ", "T", "Chữ hoa Đầu", "a1", "1a",
    "\u{A0}",
    "\u{200B}", "\u{AD}", "\u{301}", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{E000}", "😀", "STT", "TT", "Cộng",
    "Tổng cộng",
    "STT  Tên  Số", "1  Tên  2", "#  Tên  2", "I  Tên  2", "Ghi chú:", "Chú thích:", "Hình #", "Bảng #",
    "[hình]",
    "Công ty A (sau đây gọi là Bên A)", "TCVN #:2020", "QCVN 1:2020/BTNMT", "Tải về", "Văn bản liên quan",
  ]

  // MARK: Literals

  /// The pieces of text in a source file. Comments and pieces with values in them are passed over; a text of several
  /// lines is a table, of which each cell counts.
  private static func phrases(in source: String) -> [String] {
    var found: [String] = []
    var isTable = false
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if trimmed.hasPrefix("//") { continue }
      if trimmed.contains("\"\"\"") {
        isTable.toggle()
      } else if isTable {
        let cells = trimmed.split(whereSeparator: { ":;|>=\t\\".contains($0) })
        found += cells.map { $0.trimmingCharacters(in: .whitespaces) }.map {
          // `L Báo chí` in the table of laws.
          $0.dropFirst().first == " " ? String($0.dropFirst(2)) : $0
        }
      } else {
        found += literals(in: trimmed)
      }
    }
    return found.filter { phrase in
      !phrase.isEmpty && phrase.count <= 60 && phrase.utf8.count > 1
        && phrase.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }

  private static func literals(in line: String) -> [String] {
    var found: [String] = []
    var current: String?
    var escapes = false
    for character in line {
      if escapes {
        current?.append(character)
        escapes = false
      } else if character == "\\" {
        // A value or a mark by its code: the piece is left out.
        current?.append("\0")
        escapes = true
      } else if character == "\"" {
        if let text = current {
          if !text.contains("\0") { found.append(text) }
          current = nil
        } else {
          current = ""
        }
      } else {
        current?.append(character)
      }
    }
    return found
  }
}
