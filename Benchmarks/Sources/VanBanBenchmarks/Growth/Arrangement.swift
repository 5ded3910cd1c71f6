/// How one or two phrases fill a text.
enum Arrangement: String, CaseIterable {
  /// `A B A B`
  case running
  /// A line each.
  case lines
  /// A line each, with blank lines between.
  case apart
  /// A line for each pair.
  case pairs
  /// `A` once, then `B` on each line.
  case opened
  /// Lines of `A`, then as many of `B`.
  case halves
  /// `A A … A B B … B` in one paragraph.
  case blocks

  /// Those that tell from another with one phrase.
  static let single: [Arrangement] = [.running, .lines, .apart]

  /// A text of about `size` bytes.
  func text(_ first: String, _ second: String? = nil, size: Int) -> [UInt8] {
    let other = second ?? first
    let unit = max(1, first.utf8.count + other.utf8.count + 2)
    let count = max(1, size / unit)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + unit * 2)
    var number = 0
    func add(_ phrase: String, _ end: String) {
      if phrase.utf8.contains(UInt8(ascii: "#")) {
        number += 1
        let digits = Array(String(number).utf8)
        for byte in phrase.utf8 { if byte == UInt8(ascii: "#") { bytes += digits } else { bytes.append(byte) } }
      } else {
        bytes += phrase.utf8
      }
      bytes += end.utf8
    }
    switch self {
    case .running: while bytes.count < size { add(first, " "); add(other, " ") }
    case .lines: while bytes.count < size { add(first, "\n"); add(other, "\n") }
    case .apart: while bytes.count < size { add(first, "\n\n"); add(other, "\n\n") }
    case .pairs: while bytes.count < size { add(first, " "); add(other, "\n") }
    case .opened:
      add(first, "\n")
      while bytes.count < size { add(other, "\n") }
    case .halves, .blocks:
      let end = self == .halves ? "\n" : " "
      for _ in 0..<count { add(first, end) }
      for _ in 0..<count { add(other, end) }
    }
    return bytes
  }
}
