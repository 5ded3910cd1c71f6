internal import VanBan

/// The automatic numbers of a Word file (`numbering.xml`), counted as Word counts them.
struct DOCXNumbering {
  /// One level of a list.
  private struct Level {
    var format = "decimal"
    /// `%1.`, `Điều %1.`, `%1.%2.`
    var text = ""
    var start = 1
    /// Whether a blank or tab follows the number.
    var hasSpace = true
    /// Whether all its numbers are Arabic.
    var isLegal = false
    /// The level whose entries restart this one; nil for any level above.
    var restartsAfter: Int?
    /// The paragraph style tied to this level.
    var style: String?
  }

  private var levels: [Int: [Int: Level]] = [:]
  /// For each list, the counters that it shares with other lists, and the levels that it restarts.
  private var lists: [Int: (counters: Int, levels: [Int: Level], starts: [Int: Int])] = [:]
  /// The last number of each level; nil before the first.
  private var counters: [Int: [Int?]] = [:]
  /// The lists that have begun.
  private var begun: Set<Int> = []

  private static let depth = 9

  init() {}

  init(_ root: XMLNode, styles: DOCXStyles) {
    var links: [Int: String] = [:]
    for definition in root.children("abstractNum") {
      guard let id = definition.number("abstractNumId") else { continue }
      levels[id] = Self.levels(in: definition)
      links[id] = definition.child("numStyleLink")?.attribute("val")
    }
    var abstract: [Int: Int] = [:]
    for list in root.children("num") {
      guard let id = list.number("numId"), let definition = list.child("abstractNumId")?.number("val") else {
        continue
      }
      abstract[id] = definition
    }
    for list in root.children("num") {
      guard let id = list.number("numId"), var definition = abstract[id] else { continue }
      // A definition that only names a style uses the levels of that style's list.
      if let style = links[definition], let other = styles.list(ofStyle: style).flatMap({ abstract[$0] }) {
        definition = other
      }
      var own = levels[definition] ?? [:]
      var starts: [Int: Int] = [:]
      for change in list.children("lvlOverride") {
        guard let level = change.number("ilvl") else { continue }
        starts[level] = change.child("startOverride")?.number("val")
        if let replacement = change.child("lvl") { own[level] = Self.level(replacement) }
      }
      lists[id] = (definition, own, starts)
    }
  }

  private static func levels(in node: XMLNode) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in node.children("lvl") {
      if let index = child.number("ilvl") { levels[index] = level(child) }
    }
    return levels
  }

  private static func level(_ node: XMLNode) -> Level {
    var level = Level()
    level.format = node.child("numFmt")?.attribute("val") ?? "decimal"
    level.text = node.child("lvlText")?.attribute("val") ?? ""
    level.start = node.child("start")?.number("val") ?? 1
    level.hasSpace = node.child("suff")?.attribute("val") != "nothing"
    level.isLegal = node.child("isLgl")?.isOn ?? false
    level.restartsAfter = node.child("lvlRestart")?.number("val")
    level.style = node.child("pStyle")?.attribute("val")
    return level
  }

  /// What Word prints before the next entry of list `list` at `level`, with a blank after it; nil if nothing. Without a
  /// level, the one tied to the paragraph's style.
  mutating func marker(list id: Int, level given: Int?, style: String?) -> String? {
    guard id > 0, let list = lists[id] else { return nil }
    let index = given ?? style.flatMap { name in list.levels.first { $0.value.style == name }?.key } ?? 0
    guard (0..<Self.depth).contains(index), let level = list.levels[index] else { return nil }
    var numbers = counters[list.counters] ?? Array(repeating: nil, count: Self.depth)
    if begun.insert(id).inserted {
      for (level, start) in list.starts where (0..<Self.depth).contains(level) { numbers[level] = start &- 1 }
    }
    numbers[index] = (numbers[index] ?? level.start &- 1) &+ 1
    for above in 0..<index where numbers[above] == nil { numbers[above] = list.levels[above]?.start ?? 1 }
    for below in (index + 1)..<max(index + 1, Self.depth) {
      // 0 means that the level never restarts.
      let restarts = list.levels[below]?.restartsAfter.map { $0 > 0 && index < $0 } ?? true
      if restarts { numbers[below] = nil }
    }
    counters[list.counters] = numbers
    let text = Self.text(of: level, numbers: numbers, levels: list.levels)
    return text.isEmpty ? nil : text + (level.hasSpace ? " " : "")
  }

  private static func text(of level: Level, numbers: [Int?], levels: [Int: Level]) -> String {
    if level.format == "bullet" { return bullet(level.text) }
    if level.format == "none" { return level.text.contains("%") ? "" : level.text }
    var result = ""
    var isReference = false
    for character in level.text {
      if isReference, let place = character.wholeNumberValue, (1...depth).contains(place) {
        let format = level.isLegal ? "decimal" : levels[place - 1]?.format ?? "decimal"
        result += number(numbers[place - 1] ?? 1, format)
        isReference = false
      } else if character == "%" {
        isReference = true
      } else {
        if isReference { result += "%" }
        isReference = false
        result.append(character)
      }
    }
    return result
  }

  /// A number in one of the formats of ECMA-376, part 1, 17.18.59.
  private static func number(_ number: Int, _ format: String) -> String {
    switch format {
    case "upperRoman": RomanNumeral.written(number)
    case "lowerRoman": RomanNumeral.written(number).lowercased()
    case "upperLetter": ListNumber.letters(number).uppercased()
    case "lowerLetter": ListNumber.letters(number)
    case "decimalZero": number.twoDigits
    case "decimalEnclosedParen": "(\(number))"
    case "vietnameseCounting": ListNumber.vietnamese(number)
    case "none": ""
    default: String(number)
    }
  }

  /// The bullets of Word's symbol fonts as ordinary characters.
  private static func bullet(_ text: String) -> String {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return text }
    switch scalar.value {
    case 0xF02D, 0x2212: return "-"
    case 0xF02B: return "+"
    case 0xF02A: return "*"
    // Bullets of Symbol and Wingdings, and the `o` that Courier New shows as a ring.
    case 0xE000...0xF8FF, 0x6F: return "•"
    default: return text
    }
  }
}

extension XMLNode {
  fileprivate func number(_ name: String) -> Int? { attribute(name).flatMap { Int($0) } }
}
