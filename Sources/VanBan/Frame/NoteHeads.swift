/// The lines that may begin notes, and which of them do.
struct NoteHeads {
  struct Entry: Sendable {
    let head: NoteHead
    /// The index of its line.
    let line: Int
    /// Whether it says what a note says.
    let hasWording: Bool
    /// Whether a line was drawn above it and its neighbours.
    let isBelowRule: Bool
    /// Whether it is behind the end of the document.
    let isBehindEnd: Bool

    /// Whether it is a note by itself, whatever hangs on it.
    var isSure: Bool { hasWording || head.form == .apart }

    fileprivate var weight: Double {
      switch head.form {
      case .apart: 2
      case .plain: hasWording ? 2 : isBelowRule ? 1 : 0.4
      case .stopped: hasWording ? 1.5 : 0.4
      }
    }

    /// Whether it may be one: clauses are numbered as some notes are.
    fileprivate var isPossible: Bool {
      switch head.form {
      case .apart, .plain: true
      case .stopped: isBelowRule || isBehindEnd && hasWording
      }
    }
  }

  private let entries: [Entry]
  /// The lines with fields of a form, in which nothing marks a note.
  let fields: Set<Int>
  /// The last line with which a document ends; nil without one.
  let lastEnd: Int?

  /// Whether notes are among them that need no mark to be found.
  var areSure: Bool { entries.contains(where: \.isSure) }

  init(source: SourceText, lines: [Line], roles: [BlockRole?]) {
    var entries: [Entry] = []
    /// Whether a drawn line is right above, or above the notes above.
    var isBelowRule = false
    var isRuleNew = false
    var isBehindEnd = false
    var lastEnd: Int?
    var isAfterBlank = true
    /// The number of the last field of a form.
    var lastField: Int?
    var fields: Set<Int> = []
    let span = lines.span
    for index in span.indices {
      if let role = roles[index] {
        isAfterBlank = isAfterBlank || role.isFurniture
        switch role {
        case .separator: (isBelowRule, isRuleNew) = (true, true)
        case .pageNumber, .pageHeader: isBelowRule = false
        default: break
        }
        continue
      }
      let words = span[index].words
      if span[index].startsPage { isBelowRule = false }
      // Neither a field nor a note begins with a word.
      if words.kind(0) == .word {
        if Self.endsDocument(words) { (isBehindEnd, lastEnd) = (true, index) }
        if isRuleNew { (isBelowRule, isRuleNew) = (false, false) }
        isAfterBlank = false
        continue
      }
      if let field = FormField.number(words, after: lastField, in: source) {
        lastField = field
        fields.insert(index)
      } else if let head = NoteHead(words, in: source) {
        let hasWording =
          (head.form != .stopped || isBelowRule || isBehindEnd)
          && NoteWords.say(Self.opening(lines, roles, index, from: head.next))
        let entry = Entry(
          head: head, line: index, hasWording: hasWording, isBelowRule: isBelowRule, isBehindEnd: isBehindEnd)
        let follows = entries.last.map { $0.head.value + 1 == head.value && index - $0.line < 12 } ?? false
        if entry.isPossible, entry.isSure || isBelowRule || isAfterBlank || follows,
          head.next < words.count || hasWording || head.form == .apart
        {
          entries.append(entry)
          isRuleNew = false
        }
      }
      if isRuleNew { (isBelowRule, isRuleNew) = (false, false) }
      isAfterBlank = false
    }
    self.entries = entries
    self.fields = fields
    self.lastEnd = lastEnd
  }

  private static let ends = Lexicon.phrases(.recipients, .attests)

  /// Whether the document ends with the line: behind it are notes, not clauses.
  private static func endsDocument(_ words: WordSequence) -> Bool {
    guard words[0].shape != .lower else { return false }
    return ends.match(words, at: 0) != nil
  }

  /// How many lines of a note are examined: the names of acts are long.
  private static let longestOpening = 10

  /// The words of the note from word `next` of line `index` on, over the lines after it.
  private static func opening(
    _ lines: [Line], _ roles: [BlockRole?], _ index: Int, from next: Int
  ) -> WordSequence {
    let span = lines.span
    var last = index
    while last + 1 < min(span.count, index + longestOpening), roles[last + 1] == nil,
      !span[last + 1].words.isEmpty
    {
      last += 1
    }
    let words = span[index].words
    return words.slice(next, words.count).through(span[last].words)
  }

  /// The notes among them, in the order of the text. `marks` are the numbers of what may be marks.
  func chosen(marks: Set<Int>, isConsolidated: Bool) -> [Entry] {
    let possible = entries.filter {
      ($0.head.form != .stopped || $0.isBelowRule || isConsolidated)
        && (marks.contains($0.head.value) || $0.isSure && (isConsolidated || $0.head.form == .apart))
    }
    var chosen: [Entry] = []
    // The numbers of notes may begin anew, in appendices or on each page.
    var rest = possible[...]
    while !rest.isEmpty {
      let own = Array(rest)
      let chain = NoteChain.heaviest(
        of: own.map {
          NoteChain.Link(
            value: $0.head.value, weight: $0.weight + (marks.contains($0.head.value) ? 0.5 : 0))
        })
      guard let last = chain.last else { break }
      let areSure = chain.contains { own[$0].isSure || own[$0].isBelowRule }
      // Behind the end of the document numbers that all hang on something are notes, whatever they say.
      let areLast =
        chain.count > 1 && chain.allSatisfy { own[$0].isBehindEnd && marks.contains(own[$0].head.value) }
      guard areSure || areLast else { break }
      chosen += chain.map { own[$0] }
      rest = own[(last + 1)...].drop { !($0.isSure && $0.head.value == 1) }
    }
    return chosen
  }
}
