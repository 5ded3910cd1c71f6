@testable import VanBan

/// Other forms of signs, and other encodings.
extension Change {
  static let signs: [Change] = [
    inCodes("non-breaking hyphens", "\u{2011}"), inCodes("en dashes", "–"),
    Change("angle quotation marks", "“a”", "«a»") {
      $0.replacing("“", with: "«").replacing("”", with: "»")
    },
    Change("three dots for an ellipsis", "a…", "a...") { $0.replacing("…", with: "...") },
  ]

  static let encodings: [Change] = [
    Change("a byte order mark", .utf8, mark: [0xEF, 0xBB, 0xBF]),
    Change("UTF-16 with a byte order mark", .utf16LittleEndian, mark: [0xFF, 0xFE]),
    Change("Windows-1258", .windows1258), Change("the ABC fonts (TCVN3)", .tcvn3), Change("VNI", .vni),
  ]

  private static func inCodes(_ name: String, _ dash: String) -> Change {
    Change(name + " in numbers of documents", "4/2007/NĐ-CP", "4/2007/NĐ\(dash)CP") {
      TextEdit.mapCodes($0) { String($0).replacing("-", with: dash) }
    }
  }
}
