/// A character encoding that VanBan reads and writes.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, the low byte first: `Unicode` of Windows programs.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Western European; Vietnamese pages in it write their letters as numeric entities. Never detected from plain text.
  case windows1252 = "windows-1252"
  /// Microsoft's code page for Vietnamese: base letters with circumflex, breve or horn, then combining tone marks.
  case windows1258 = "windows-1258"
  /// The ABC fonts (`.VnTime`): TCVN 5712:1993 with the punctuation of windows-1252. Words that were typed
  /// with capital letters in a capital-letter font (`.VnTimeH`) are read as capitals.
  case tcvn3 = "TCVN3"
  /// A text wholly in a capital-letter ABC font (`.VnTimeH`), which shows small letters as capitals. The
  /// bytes do not show that, so it is never detected; name it.
  case tcvn3Capitals = "TCVN3-H"
  /// The whole of TCVN 5712:1993 (VN1), with capitals in place of control characters.
  case tcvn5712 = "TCVN5712-1"
  /// The VNI fonts for Windows (`VNI-Times`): a letter, then a byte for its marks.
  case vni = "VNI"
  /// VISCII 1.1 (RFC 1456): a byte for each letter with its marks.
  case viscii = "VISCII"
  /// ASCII with marks typed after their letters: `Vie^.t Nam`.
  case viqr = "VIQR"

  /// The encoding of that name or alias, in any case, with or without `-`, `_` and spaces; nil for an
  /// unknown one.
  public init?(named name: String) {
    let folded = Self.folded(name)
    guard let found = Self.allCases.first(where: { $0.names.contains { Self.folded($0) == folded } })
    else { return nil }
    self = found
  }

  /// The name and the aliases of the encoding.
  public var names: [String] { [rawValue] + aliases }

  private var aliases: [String] {
    switch self {
    case .utf8: ["unicode-1-1-utf-8"]
    case .utf16LittleEndian: ["UTF-16", "UCS-2LE", "Unicode"]
    case .utf16BigEndian: ["UCS-2BE"]
    case .windows1252: ["CP1252", "x-cp1252", "iso-8859-1", "latin1", "us-ascii"]
    case .windows1258: ["CP1258", "x-cp1258", "ibm-5354"]
    case .tcvn3: ["TCVN", "TCVN-3", "ABC", "VnTime", "VN3", "VN2", "TCVN5712-3", "TCVN5712-2"]
    case .tcvn3Capitals: ["ABC-H", "VnTimeH"]
    case .tcvn5712: ["TCVN5712", "TCVN5712-1:1993", "VSCII", "VSCII-1", "VN1"]
    case .vni: ["VNI-Win", "VNI-Windows", "x-viet-vni", "VNI-Times"]
    case .viscii: ["VISCII1.1-1", "csVISCII"]
    case .viqr: ["csVIQR", "Vietnet"]
    }
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }
}
