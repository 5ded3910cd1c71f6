/// The phrases that readers look for one by one; made once, not at every line.
extension Phrase {
  static let addressee = Lexicon.phrase(.addressee)
  /// The same, where the line is broken after its first word.
  static let addresseeStart = addressee.firstWord
  static let addresseeEnd = addressee.rest
  static let subjectMark = Lexicon.phrase(.subjectMark)
  static let regarding = Lexicon.phrase(.regarding)
  static let telegramOrder = Lexicon.phrase(.telegramOrder)
  static let recipients = Lexicon.phrase(.recipients)
  static let recipientsStart = recipients.firstWord
  static let recipientsEnd = recipients.rest
  static let archive = Lexicon.phrase(.archive)
  static let issues = Lexicon.phrase(.issues)
  static let passed = Lexicon.phrase(.passed)
  /// How Tiêu ngữ begins, before its dash.
  static let mottoSecondLine = Lexicon.phrase(.mottoSecondLine)

  static let about: Phrase = "về"
  static let follows: Phrase = "như sau"
  static let form: Phrase = "mẫu"
  static let number: Phrase = "số"
  /// In place of a signature in copies: `(Đã ký)`, `Đã ký`.
  static let signed: Phrase = "đã ký"
  static let misspelledNumber: Phrase = "sô"
  static let numberSymbol: Phrase = "hiệu"
  static let this: Phrase = "này"
}

extension SyllableKey {
  static let of = SyllableKey("của")
  static let by = SyllableKey("do")
  static let and = SyllableKey("và")
  static let at = SyllableKey("tại")
  static let this = SyllableKey("này")
  static let that = SyllableKey("đó")
  static let numberWord = SyllableKey("số")
}
