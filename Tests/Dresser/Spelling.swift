import VanBan

/// The letters of a text, each of which can be written otherwise, and the gold that follows them.
///
/// Gold has labels, names and numbers as they stand in the file. So each value is looked up in the lines of its role
/// first; the letters of a value that is not found there, as when columns are merged, keep their spelling.
struct Spelling {
  struct Letter {
    let character: Character
    let line: Int
    let part: Int
    /// What is written for it.
    var written: String
    /// Whether gold holds a value of these letters that could not follow them.
    var isFixed = false
  }

  private(set) var letters: [Letter] = []
  private let text: DressedText
  /// The letters of each line.
  private var lineLetters: [Range<Int>] = []
  private var labels: [(lines: Range<Int>, letters: Value)] = []
  private var fieldValues: [Int: Value] = [:]
  private var citationValues: [(index: Int, column: Column, letters: Value)] = []

  /// A value of gold as letters of the text, with its spaces.
  private struct Value {
    /// The letters, nil for a space.
    var letters: [Int?]
  }
  fileprivate enum Column: CaseIterable { case number, issuer, name, pinpoint }

  init(_ text: DressedText) {
    self.text = text
    for (index, line) in text.lines.enumerated() {
      let start = letters.count
      for (part, word) in line.parts.enumerated() where word.place != nil {
        letters += word.text.map { Letter(character: $0, line: index, part: part, written: String($0)) }
      }
      lineLetters.append(start..<letters.count)
    }
    findLabels()
    findFields()
    findCitations()
  }

  /// Writes each letter as `spell` says, but those that gold holds fast.
  mutating func write(_ index: Int, as written: String) {
    guard !letters[index].isFixed else { return }
    letters[index].written = written
  }

  /// The text as it is written now. Values of gold change with their letters where `movesGold`.
  func respelled(movesGold: Bool = true) -> DressedText {
    var result = text
    var written: [[Int: String]] = Array(repeating: [:], count: text.lines.count)
    for letter in letters { written[letter.line][letter.part, default: ""] += letter.written }
    for (line, parts) in written.enumerated() {
      for (part, text) in parts { result.lines[line].parts[part].text = text }
    }
    guard movesGold else { return result }
    for (lines, value) in labels {
      for line in lines where result.lines[line].label != nil { result.lines[line].label = string(value) }
    }
    for (index, value) in fieldValues { result.fields[index].value = string(value) }
    for (index, column, value) in citationValues {
      result.citations[index].citation[column] = string(value)
    }
    return result
  }

  private func string(_ value: Value) -> String {
    value.letters.map { $0.map { letters[$0].written } ?? " " }.joined()
      .split(separator: " ").joined(separator: " ")
  }

  // MARK: Values of gold

  private mutating func findLabels() {
    for block in text.blockRanges {
      guard let label = text.lines[block.lowerBound].label else { continue }
      let places = lineLetters[block.lowerBound].prefix(label.count + 4)
      if let value = find(label, in: Array(places)) {
        labels.append((block, value))
      } else {
        fix(lineLetters[block.lowerBound])
      }
    }
  }

  private mutating func findFields() {
    for (index, field) in text.fields.enumerated() {
      let roles = field.key.roles
      let lines = text.lines.indices.filter { !roles.isDisjoint(with: text.lines[$0].roles) }
      guard field.key.isAsPrinted else {
        // A date is read from its digits.
        fix(lines.flatMap { Array(lineLetters[$0]) }.filter { letters[$0].character.isNumber })
        continue
      }
      if let value = find(field.value, in: lines.flatMap { Array(lineLetters[$0]) }) {
        fieldValues[index] = value
      } else {
        fix(lines.flatMap { Array(lineLetters[$0]) })
      }
    }
  }

  private mutating func findCitations() {
    for (index, cited) in text.citations.enumerated() {
      guard let line = text.lines.firstIndex(where: { $0.parts.contains { $0.place == cited.start } }) else {
        continue
      }
      let lines = text.lines.indices[max(0, line - 3)..<min(line + 12, text.lines.count)].filter {
        !text.lines[$0].isLoose
      }
      let places = lines.flatMap { Array(lineLetters[$0]) }
      let start = lineLetters[line].lowerBound
      for column in Column.allCases {
        guard let text = cited.citation[column] else { continue }
        let after = places.filter { $0 >= start }
        if let value = find(text, in: after) ?? find(text, in: places) {
          citationValues.append((index, column, value))
        } else {
          fix(places)
        }
      }
      if cited.citation.date != nil { fix(places.filter { letters[$0].character.isNumber }) }
    }
  }

  private mutating func fix(_ places: some Sequence<Int>) {
    for place in places { letters[place].isFixed = true }
  }

  /// Where `value` stands among the letters at `places`: as a whole, else its words one after the other.
  private func find(_ value: String, in places: [Int]) -> Value? {
    let words = value.split(whereSeparator: \.isWhitespace).map(Array.init)
    guard !words.isEmpty else { return nil }
    let whole = words.flatMap { $0 }
    if let start = first(whole, in: places, from: 0) {
      var rest = places[start...]
      return Value(
        letters: spaced(
          words.map { word in
            defer { rest = rest.dropFirst(word.count) }
            return Array(rest.prefix(word.count))
          }))
    }
    var found: [[Int]] = []
    var start = 0
    for word in words {
      guard let place = first(word, in: places, from: start) else { return nil }
      found.append(Array(places[place..<place + word.count]))
      start = place + word.count
    }
    return Value(letters: spaced(found))
  }

  private func spaced(_ words: [[Int]]) -> [Int?] {
    Array(words.map { $0.map(Optional.some) }.joined(separator: [nil]))
  }

  private func first(_ word: [Character], in places: [Int], from start: Int) -> Int? {
    guard start + word.count <= places.count else { return nil }
    return (start...places.count - word.count).first { place in
      word.indices.allSatisfy { letters[places[place + $0]].character == word[$0] }
    }
  }
}

extension AnnotatedCitation {
  fileprivate subscript(column: Spelling.Column) -> String? {
    get {
      switch column {
      case .number: number
      case .issuer: issuer
      case .name: name
      case .pinpoint: pinpoint
      }
    }
    set {
      switch column {
      case .number: number = newValue
      case .issuer: issuer = newValue
      case .name: name = newValue
      case .pinpoint: pinpoint = newValue
      }
    }
  }
}

extension AnnotatedField.Key {
  /// Whether the value is what is printed, and not what is read from it.
  fileprivate var isAsPrinted: Bool {
    switch self {
    case .year, .date, .type, .day, .month: false
    default: true
    }
  }

  /// The lines on which it is printed.
  fileprivate var roles: Set<BlockRole> {
    switch self {
    case .superior: [.superior]
    case .issuer: [.issuer]
    case .number, .year, .symbol: [.number]
    case .place, .date, .day, .month: [.date]
    case .type: [.type]
    case .title: [.title, .subject]
    case .signerCapacity, .signerOffice: [.signatureAuthority]
    case .signerName: [.signatureName]
    }
  }
}

extension DressedText {
  /// The lines of each block, with what stands inside it.
  var blockRanges: [Range<Int>] {
    var start = 0
    return blocks.map { block in
      defer { start += block.lines.count }
      return start..<start + block.lines.count
    }
  }
}
