/// Times of reading inputs of 1, 4, 16 and 64 times a size, and of writing all that is made of them. Where the cost is
/// linear in the size, the time a byte stays about the same along a row.
struct Linearity {
  let documents: [[UInt8]]

  private static let factors = [1, 4, 16, 64]

  /// Inputs that tempt a parser to look back or ahead without end; each is repeated to 16 kB × the factor.
  private static let pieces = [
    "- mục\n", "+ mục\n- mục\n* mục\n", "1. Mục\n", "I. Mục\n1. Mục\na) mục\n- mục\n", "Điều 1. Tên\n", "a",
    "từ ",
    "1.", "(", "“", "“Điều 1. Trích\n", "Căn cứ Luật số 64/2025/QH15;\n", "Nơi nhận:\n- A;\n",
    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n", "PHỤ LỤC I\n", "1\n\n", "KẾ HOẠCH\n", "http://a.vn/x\n", "số ",
    "1/2020/QĐ-",
    "Luật số 1/2020/QH14 sửa đổi ", "STT\n1\n2\n", "\n", "\u{C}1\n", "sửa đổi Điều 1 như sau:\n",
  ]

  /// Families that were found steep once, most by ``GrowthSearch``; `#` stands for a number that grows.
  static let families = [
    "[1] ", "[1] Luật Đất đai [1]\n", "văn bản [1]\n[1] a\n", "khoản 2 ", "khoản 2 Điều này\n", "ngày ",
    "1/\n", "#/\n",
    "a)\n", "Luật sửa đổi ", "Luật sửa đổi Luật Đất đai, ", "Quyết định số #/QĐ-UBND sửa đổi ",
    "Quyết định số #/QĐ-UBND về việc ban hành Kế hoạch ", "Luật Đất đai, ", "(gọi tắt là Luật #) Luật ",
    "Quyết định số 1/QĐ-UBND ngày 1/1/2020 của Ủy ban nhân dân xã A# ",
    "TM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\n",
    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n\n", "Người ký: A\nTM. ỦY BAN NHÂN DÂN\n",
    "Phụ lục #\nTheo Phụ lục # kèm theo\n", "MỤC LỤC\nĐiều #. Tên\n", "STT  Tên  Số\n#  Tên  2\n", "a\tb\t",
    "Căn cứ Luật Đất đai\nvà a;\n",
  ]

  func printTable() {
    print("ns a byte, at 1, 4, 16 and 64 times the size: to read, and to read and write in every form")
    print("the fifth column is the last size over the first")
    for (index, document) in documents.enumerated() {
      row("document \(index)") { factor in Array(repeatElement(document, count: factor).joined()) }
    }
    for piece in Self.pieces {
      row(piece.debugDescription) { factor in
        Array(String(repeating: piece, count: 16_384 * factor / piece.utf8.count).utf8)
      }
    }
    for family in Self.families {
      row(family.debugDescription) { Arrangement.text(of: [family], ends: [""], size: 16_384 * $0) }
    }
    row("100,000 different bullets / 64") { factor in
      Array((0..<(100_000 * factor / 64)).map { "- mục thứ \($0)\n" }.joined().utf8)
    }
  }

  private func row(_ name: String, _ input: (Int) -> [UInt8]) {
    var reading: [Double] = []
    var all: [Double] = []
    for factor in Self.factors {
      let bytes = input(factor)
      let (first, both) = Self.seconds(bytes)
      reading.append(first * 1e9 / Double(bytes.count))
      all.append(both * 1e9 / Double(bytes.count))
      // A row that has shown what it is need not be waited for.
      if let least = all.first, both * 1e9 / Double(bytes.count) > least * 20 { break }
    }
    print(Self.line(reading) + Self.line(all) + "  " + name)
  }

  private static func line(_ rates: [Double]) -> String {
    let cells = factors.indices.map { $0 < rates.count ? cell(rates[$0]) : cell(nil) }
    let growth = (rates.last ?? 0) / max(rates.first ?? 1, 0.001)
    // 64 to the power of 0.2.
    return cells.joined() + cell(growth) + (growth > 2.3 ? " !" : "  ")
  }

  /// The seconds of reading alone, and with all that follows; the least of three measurements.
  private static func seconds(_ bytes: [UInt8]) -> (reading: Double, all: Double) {
    var least = (reading: Double.infinity, all: Double.infinity)
    for _ in 0..<3 {
      let costs = Work.costs(of: bytes)
      least.reading = min(least.reading, costs[.parse]?.seconds ?? 0)
      least.all = min(least.all, costs.values.reduce(0) { $0 + $1.seconds })
      if least.all > 1 { break }
    }
    return least
  }

  private static func cell(_ value: Double?) -> String {
    let text = value.map { String(($0 * 10).rounded() / 10) } ?? "–"
    return String(repeating: " ", count: max(1, 9 - text.count)) + text
  }
}
