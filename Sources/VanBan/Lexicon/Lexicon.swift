/// The words that rules turn on, all in one table. A reader asks for those of a role and keeps them:
/// `static let openers = Lexicon.phrases(.basis)`.
enum Lexicon {
  /// By subject, as the files of this folder are.
  static let rows: [LexiconRow] =
    [
      basisRows, attachmentRows, appendixRows, frameRows, bodyRows, termRows, titleRows, nameRows, lawRows,
      congressRows, definitionRows, issuerRows, kindRows, conjunctions, prepositions, auxiliaries,
      verbOpeners,
      noteRows, timeWords, pointers, plurals, termWords, partWords, countedByLabels, nounsBeforeNames,
      letterRows,
    ].flatMap { $0 }

  /// The rows of each role, by its place among the roles.
  private static let byRole: [[LexiconRow]] = {
    var found = [[LexiconRow]](repeating: [], count: WordRole.allCases.count)
    for row in rows { for role in row.roles { found[role.rawValue].append(row) } }
    return found
  }()

  static func rows(_ role: WordRole) -> [LexiconRow] { byRole[role.rawValue] }

  /// The phrases of `roles`, to be found longest first.
  static func phrases(_ roles: WordRole...) -> PhraseSet {
    PhraseSet(roles.flatMap { rows($0).map { ($0.phrase, ()) } })
  }

  /// The phrases of `role`, in the order of its rows.
  static func list(_ role: WordRole) -> [Phrase] { rows(role).map { Phrase($0.phrase) } }

  /// The only phrase of `role`, or the first of several.
  static func phrase(_ role: WordRole) -> Phrase { list(role).first ?? Phrase("") }

  /// The words of the phrases of `role`, which are of one word each where they are alone.
  static func words(_ role: WordRole) -> KeySet {
    KeySet(rows(role).flatMap { SyllableKey.keys(of: $0.phrase) }.filter { $0 != .none })
  }
}

/// Phrases that stand for nothing but themselves.
typealias PhraseSet = PhraseTable<Void>
