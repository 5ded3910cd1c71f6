import VanBan

/// Times of parsing inputs of 1, 4, 16 and 64 times a size. Where the cost is linear in the size, the time a
/// byte stays about the same along a row.
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

  func printTable() {
    print("ns a byte, at 1, 4, 16 and 64 times the size; the last column is the last over the first")
    for (index, document) in documents.enumerated() {
      row("document \(index)") { factor in Array(repeatElement(document, count: factor).joined()) }
    }
    for piece in Self.pieces {
      row(piece.debugDescription) { factor in
        Array(String(repeating: piece, count: 16_384 * factor / piece.utf8.count).utf8)
      }
    }
    row("100,000 different bullets / 64") { factor in
      Array((0..<(100_000 * factor / 64)).map { "- mục thứ \($0)\n" }.joined().utf8)
    }
  }

  private func row(_ name: String, _ input: (Int) -> [UInt8]) {
    var rates: [Double] = []
    for factor in Self.factors {
      let bytes = input(factor)
      rates.append(Self.nanoseconds(bytes) / Double(bytes.count))
      // A row that has shown what it is need not be waited for.
      if let first = rates.first, let last = rates.last, last > first * 20 { break }
    }
    let cells = Self.factors.indices.map { $0 < rates.count ? Self.cell(rates[$0]) : Self.cell(nil) }
    let growth = (rates.last ?? 0) / max(rates.first ?? 1, 0.001)
    print(cells.joined() + Self.cell(growth) + (growth > 8 ? "  NOT LINEAR" : "") + "  " + name)
  }

  /// The least of three measurements.
  private static func nanoseconds(_ bytes: [UInt8]) -> Double {
    var least = Double.infinity
    for _ in 0..<3 {
      let time = ContinuousClock().measure {
        if Document(parsing: SourceText(bytes: bytes)).source.bytes.count > bytes.count * 4 { print("?") }
      }
      least = min(least, Double(time.components.attoseconds) / 1e9 + Double(time.components.seconds) * 1e9)
      if least > 1e9 { break }
    }
    return least
  }

  private static func cell(_ value: Double?) -> String {
    let text = value.map { String(($0 * 10).rounded() / 10) } ?? "–"
    return String(repeating: " ", count: max(1, 10 - text.count)) + text
  }
}
