/// What stands in place of a signature: `(Đã ký)`, `Ký điện tử`.
enum SignedNote {
  /// In copies and in files that were signed digitally.
  static let forms = [
    "đã ký", "đã ký số", "ký số", "ký điện tử", "đã ký điện tử", "đã ký và đóng dấu", "ký tên", "ký thay mặt",
    "signed",
  ]

  private static let table = PhraseTable<Bool>(forms.map { ($0, true) })

  /// Whether the line is such a note, in brackets or without.
  static func isNote(_ words: WordSequence) -> Bool {
    guard let kind = words.kind(0), kind == .openBracket || kind == .word else { return false }
    if kind == .openBracket { return true }
    guard words[0].shape != .none, let found = table.match(words, at: 0) else { return false }
    return (found.count..<max(found.count, words.count)).allSatisfy { words.kind($0) != .word }
  }

  /// Where a note begins behind the office on one line or the next: `CHỦ TỊCH Đã ký`.
  static func start(behind words: WordSequence) -> Int? {
    (1..<max(1, words.count)).first { index in
      guard let found = table.match(words, at: index), found.count > 1 else { return false }
      return isNote(words.slice(index, words.count))
    }
  }
}
