extension String {
  /// The text made safe for a terminal: what would act there instead of being shown (escapes and other controls, changes
  /// of direction) becomes `\u{1b}`, bytes of names that are not UTF-8 `\xff`. With `lines`, tabs and the
  /// ends of lines are left as they are; without it they are shown as `\t`, `\n` and `\r`, so that a name cannot make
  /// a line of its own.
  package func visible(lines: Bool = false) -> String {
    guard unicodeScalars.contains(where: { $0.actsOnTerminal || $0.fileNameByte != nil }) else { return self }
    var result = ""
    var scalars = unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\n", "\t":
        if lines { result.unicodeScalars.append(scalar) } else { result += scalar == "\n" ? "\\n" : "\\t" }
      // A lone carriage return overwrites the line.
      case "\r":
        if lines, next == "\n" { result.unicodeScalars.append(scalar) } else { result += "\\r" }
      default:
        if let byte = scalar.fileNameByte {
          result += "\\x" + String(byte, radix: 16)
        } else if scalar.actsOnTerminal {
          result += "\\u{" + String(scalar.value, radix: 16) + "}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a terminal acts on it instead of showing it: C0 and C1 controls and DEL (ECMA-48), line and
  /// paragraph separators, and the marks, embeddings, overrides and isolates that change the direction of what is
  /// around them (UAX #9).
  package var actsOnTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
