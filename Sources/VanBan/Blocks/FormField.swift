/// The numbers in square brackets that name the fields of a form: `[01] Kỳ tính thuế`, `[10] Email` (forms of the tax
/// offices, Thông tư 80/2021/TT-BTC, Phụ lục II). They are neither labels of notes nor marks of them.
enum FormField {
  /// Whether a number in square brackets that begins with the byte `first` is a field's whatever stands around it: notes
  /// are not numbered with a zero before.
  static func isSure(_ first: UInt8?) -> Bool { first == 0x30 }

  /// How many fields may be missing between two: they stand behind others on their lines.
  private static let mostMissing = 3

  /// The number of the field that the line begins with: one that is sure, or the next after the field `last` before it.
  static func number(_ words: WordSequence, after last: Int?, in source: SourceText) -> Int? {
    guard words.kind(0) == .openBracket, words.kind(1) == .number, words.kind(2) == .closeBracket,
      source.bytes[words[0].range.lowerBound] == 0x5B,
      let number = DigitNumeral(source.bytes, words[1].range)?.value
    else { return nil }
    if isSure(source.bytes[words[1].range.lowerBound]) { return number }
    guard let last, number > last, number <= last + mostMissing else { return nil }
    return number
  }
}
