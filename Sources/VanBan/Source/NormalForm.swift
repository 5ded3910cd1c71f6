import CICUShims

/// Unicode normal forms, through ICU. Used for comparing, never for what a document hands out.
enum NormalForm {
  /// The composed form (NFC) of `text`.
  static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let units = Array(text.utf16)
    let length = Int32(clamping: units.count)
    if vb_is_normalized(units, length, VBNormalFormNFC) { return text }
    var out = [UInt16](repeating: 0, count: units.count * 3 + 8)
    let count = vb_normalize(units, length, VBNormalFormNFC, &out, Int32(clamping: out.count))
    guard count >= 0, Int(count) <= out.count else { return text }
    return String(decoding: out[..<Int(count)], as: UTF16.self)
  }
}
