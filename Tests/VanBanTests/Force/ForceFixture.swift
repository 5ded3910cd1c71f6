@testable import VanBan

/// Acts of 10 July 2025 with a given text, and what they say of their force as lines of the dump.
enum ForceFixture {
  enum Act: String {
    case decree, circular, decision, resolution, law, letter

    fileprivate var head: (issuer: String, number: String, type: String) {
      switch self {
      case .decree: ("CHÍNH PHỦ", "Số: 5/2025/NĐ-CP", "NGHỊ ĐỊNH")
      case .circular: ("BỘ TÀI CHÍNH", "Số: 7/2025/TT-BTC", "THÔNG TƯ")
      case .decision: ("ỦY BAN NHÂN DÂN\nTỈNH HẢI DƯƠNG", "Số: 9/2025/QĐ-UBND", "QUYẾT ĐỊNH")
      case .resolution: ("HỘI ĐỒNG NHÂN DÂN\nTỈNH HẢI DƯƠNG", "Số: 11/2025/NQ-HĐND", "NGHỊ QUYẾT")
      case .law: ("QUỐC HỘI", "Luật số: 84/2025/QH15", "LUẬT")
      case .letter: ("BỘ TÀI CHÍNH", "Số: 12/BTC-CST", "V/v thực hiện chính sách thuế")
      }
    }
  }

  static func text(_ act: Act, _ body: String, date: String? = "ngày 10 tháng 7 năm 2025") -> String {
    let head = act.head
    return """
      \(head.issuer)

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      \(head.number)
      \(date.map { "Hà Nội, \($0)" } ?? "")

      \(head.type)
      \(act == .letter ? "Kính gửi: Bộ Tư pháp" : "Về quản lý thư viện")

      \(act == .letter ? "" : "Điều 1. Phạm vi điều chỉnh\n\n1. Quy định về thư viện.\n")
      \(body)
      """
  }

  /// The lines of the dump about force, without places: `from 2025-07-01 first stated “từ ngày …”`.
  static func lines(_ source: String) -> [String] {
    guard let force = Document(parsing: source).force else { return [] }
    var options = TreeDumpOptions()
    options.places = .none
    options.textLength = 300
    var lines = DumpLines(source: SourceText(source), options: options)
    ForceDump.write(force, into: &lines)
    return lines.text.split(separator: "\n").dropFirst().map { line in
      String(line.drop { $0 == " " })
    }
  }

  static func lines(_ act: Act, _ body: String) -> [String] { lines(text(act, body)) }

  /// The same without the words of each line: `from 2025-07-01 first stated`.
  static func days(_ act: Act, _ body: String) -> [String] {
    lines(act, body).map { line in line.firstRange(of: " “").map { String(line[..<$0.lowerBound]) } ?? line }
  }
}
