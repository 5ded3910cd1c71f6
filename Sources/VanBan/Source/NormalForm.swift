import CICUShims

/// Unicode normal forms, through ICU. Used for comparing, never for what a document hands out.
enum NormalForm {
  /// The composed form (NFC) of `text`.
  static func composed(_ text: String) -> String { normalized(text, VBNormalFormNFC) }

  /// The decomposed form (NFD) of `text`.
  static func decomposed(_ text: String) -> String { normalized(text, VBNormalFormNFD) }

  private static func normalized(_ text: String, _ form: VBNormalForm) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let units = Array(text.utf16)
    let length = Int32(clamping: units.count)
    if vb_is_normalized(units, length, form) { return text }
    var out = [UInt16](repeating: 0, count: units.count * 3 + 8)
    let count = vb_normalize(units, length, form, &out, Int32(clamping: out.count))
    guard count >= 0, Int(count) <= out.count else { return text }
    return String(decoding: out[..<Int(count)], as: UTF16.self)
  }
}
