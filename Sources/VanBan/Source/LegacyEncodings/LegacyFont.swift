/// A font from before Unicode, which shows the codes of Western letters as Vietnamese ones.
///
/// A Word file or an HTML page has `Céng hoµ` in such a font; only the font's name shows that this is `Cộng hoà`.
package struct LegacyFont: Sendable, Hashable {
  private let encoding: TextEncoding

  /// The font of that name: `.VnTime`, `.VnTimeH` and others of the ABC fonts (TCVN 5712:1993), `VNI-Times` and
  /// others of VNI; nil for any other. A PDF's prefix of a subset and its style are left out: `GDNPMG+VnTimeH,Bold`.
  package init?(named name: String) {
    var folded = Substring(name.lowercased())
    if let plus = folded.firstIndex(of: "+"), folded.distance(from: folded.startIndex, to: plus) == 6 {
      folded = folded[folded.index(after: plus)...]
    }
    if folded.hasPrefix("vni-") || folded.hasPrefix("vni ") {
      encoding = .vni
      return
    }
    // Some programs drop the full stop before the name.
    guard folded.hasPrefix(".vn") || Self.families.contains(where: { folded.hasPrefix($0) }) else {
      return nil
    }
    encoding = Self.family(folded).hasSuffix("h") ? .tcvn3Capitals : .tcvn3
  }

  /// The fonts of the ABC set whose names are found without their full stop.
  private static let families = [
    "vntime", "vnarial", "vnavant", "vnbook", "vncentury", "vncourier", "vnhelvet", "vnuniverse",
    "vnclarendon",
  ]

  /// `name` without its style: `vntimeh,bold`, `vntimeh-bold`, `vntimehbold`.
  private static func family(_ name: Substring) -> Substring {
    var name = name.prefix { $0 != "," && $0 != "-" }
    while let style = ["bold", "italic", "regular", "oblique", "mt"].first(where: { name.hasSuffix($0) }) {
      name = name.dropLast(style.count)
    }
    return name
  }

  /// What the font shows for `text`. Text with Vietnamese letters of Unicode comes back unchanged: there the
  /// font's name is a leftover. Characters outside the font stay.
  package func unicode(_ text: String) -> String {
    if text.unicodeScalars.contains(where: { Self.isVietnamese($0.value) }) { return text }
    var result = ""
    var codes: [UInt8] = []
    func flush() {
      guard !codes.isEmpty else { return }
      result += String(decoding: TextDecoder.buffer(codes, as: encoding).bytes, as: UTF8.self)
      codes.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if let code = Self.code(of: scalar.value) {
        codes.append(code)
      } else {
        flush()
        result.unicodeScalars.append(scalar)
      }
    }
    flush()
    return result
  }

  /// Ă, Đ, Ĩ, Ũ, Ơ, Ư and the letters with marks of Latin Extended Additional.
  static func isVietnamese(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9:
      true
    default: false
    }
  }

  /// The byte that Windows showed as `scalar`. Word writes U+F0xx for byte xx of a font that it takes for one of
  /// symbols, and windows-1252 has no characters for five codes.
  static func code(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0..<0x80, 0xA0..<0x100, 0x81, 0x8D, 0x8F, 0x90, 0x9D: UInt8(truncatingIfNeeded: scalar)
    case 0xF020...0xF0FF: UInt8(truncatingIfNeeded: scalar & 0xFF)
    default: codes[scalar]
    }
  }

  private static let codes: [UInt32: UInt8] = {
    // What PDF files name the glyphs of these codes: minus, hyphen, bullet operator, mu, macron.
    var codes: [UInt32: UInt8] = [0x2212: 0xAD, 0x2010: 0xAD, 0x2219: 0xB7, 0x3BC: 0xB5, 0x2C9: 0xAF]
    for code in UInt8(0x80)...0x9F {
      let scalar = SingleByteTable.windows1252.scalars[Int(code)]
      if scalar != SingleByteTable.undefined { codes[scalar] = code }
    }
    return codes
  }()
}
