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

  /// Whether it matters which of two phrases is the first.
  var isOrdered: Bool { self == .opened || self == .halves || self == .blocks }

  /// A text of about `size` bytes.
  func text(_ first: String, _ second: String? = nil, size: Int) -> [UInt8] {
    let both = second.map { [first, $0] } ?? [first]
    switch self {
    case .running: return Self.text(of: both, ends: [" "], size: size)
    case .lines: return Self.text(of: both, ends: ["\n"], size: size)
    case .apart: return Self.text(of: both, ends: ["\n\n"], size: size)
    case .pairs: return Self.text(of: both, ends: [" ", "\n"], size: size)
    case .opened:
      return Array((first + "\n").utf8) + Self.text(of: [second ?? first], ends: ["\n"], size: size)
    case .halves, .blocks:
      let ends = self == .halves ? ["\n"] : [" "]
      return Self.text(of: [first], ends: ends, size: size / 2)
        + Self.text(of: [second ?? first], ends: ends, size: size / 2)
    }
  }

  /// `phrases` in turn, each with the end of its place behind it, until there are `size` bytes; `#` is a number that
  /// grows.
  static func text(of phrases: [String], ends: [String], size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 256)
    var count = 0
    while bytes.count < size {
      let digits = String(count / phrases.count + 1).utf8
      for byte in phrases[count % phrases.count].utf8 {
        if byte == UInt8(ascii: "#") { bytes += digits } else { bytes.append(byte) }
      }
      bytes += ends[count % ends.count].utf8
      count += 1
    }
    return bytes
  }
}
