import VanBan

/// Writes Markdown, block by block.
struct MarkdownWriter {
  private(set) var text = ""
  /// The prefix of each line: `> ` for quotations, indentation for list items.
  private var prefixes: [String] = []
  /// Whether the next block goes on a line that already has a list marker.
  private var isAfterMarker = false
  private var last = Last.start
  /// For each open list, the number and marker of its last item.
  private var lists: [(number: Int, mark: Character)?] = [nil]

  private enum Last {
    case start, block
    /// An item of one line, which the next item may follow without a blank line.
    case item
  }

  // MARK: Blocks

  mutating func paragraph(_ content: String) {
    let content = Self.escaped(content)
    guard !content.isEmpty else { return }
    begin()
    text += Self.guarded(content) + "\n"
    end()
  }

  /// Separate lines of one paragraph.
  mutating func lines(_ lines: [String]) {
    let lines = lines.map { Self.escaped($0) }.filter { !$0.isEmpty }
    guard let first = lines.first else { return }
    begin()
    text += Self.guarded(first)
    for line in lines.dropFirst() { text += "\\\n" + prefixes.joined() + Self.guarded(line) }
    text += "\n"
    end()
  }

  /// - Parameter level: 1 to 6.
  mutating func heading(_ content: String, level: Int) {
    let content = Self.escaped(content)
    guard !content.isEmpty else { return }
    begin()
    // A `#` at the end would be read as a closing mark.
    let closed = content.hasSuffix("#") ? content.dropLast() + "\\#" : content[...]
    text += String(repeating: "#", count: min(max(level, 1), 6)) + " " + closed + "\n"
    end()
  }

  /// Begins a list item, which lasts until ``endItem()``. Bullets and plain numbers become those of
  /// Markdown; other labels are kept as text.
  mutating func item(label: Label?, _ content: String) {
    var content = TextFolding.whiteSpace(content)
    var marker = "-"
    var number: (Int, Character)?
    if let label {
      let rest = String(content.dropFirst(label.text.count).drop { $0 == " " })
      switch label.style {
      case .dash, .plus, .star, .bullet: if content.hasPrefix(label.text) { content = rest }
      case .arabic, .arabicBracket:
        let text = TextFolding.whiteSpace(label.text)
        let digits = text.dropLast()
        if let mark = text.last, mark == "." || mark == ")", let value = Int(digits), String(value) == digits,
          content.hasPrefix(text), continues(value, mark)
        {
          marker = text
          content = rest
          number = (value, mark)
        }
      default: break
      }
    }
    let wasNumbered = lists.last.flatMap { $0 } != nil
    begin(isItem: wasNumbered == (number != nil))
    lists[lists.count - 1] = number.map { (number: $0.0, mark: $0.1) }
    text += marker + " "
    prefixes.append(String(repeating: " ", count: marker.count + 1))
    lists.append(nil)
    isAfterMarker = true
    let escaped = Self.escaped(content)
    if escaped.isEmpty {
      text += "\n"
    } else {
      text += Self.guarded(escaped) + "\n"
    }
    isAfterMarker = false
    last = .item
  }

  mutating func endItem() {
    prefixes.removeLast()
    lists.removeLast()
  }

  mutating func beginQuote() {
    begin()
    // The line that was begun is that of the quotation's first block.
    isAfterMarker = true
    text += "> "
    prefixes.append("> ")
    lists.append(nil)
  }

  mutating func endQuote() {
    if isAfterMarker { text += "\n" }
    isAfterMarker = false
    prefixes.removeLast()
    lists.removeLast()
    end()
  }

  /// The reference to a note in a text that is given to the writer; between private characters of plane 16.
  static func note(_ name: String) -> String { "\u{10FFFC}\(name)\u{10FFFD}" }

  /// Begins a note, which lasts until ``endNote()``, with its first paragraph.
  mutating func beginNote(_ name: String, _ content: String) {
    begin()
    text += "[^\(name)]: "
    prefixes.append("    ")
    lists.append(nil)
    isAfterMarker = true
    paragraph(content)
    if isAfterMarker { text += "\n" }
    isAfterMarker = false
  }

  mutating func endNote() {
    prefixes.removeLast()
    lists.removeLast()
    end()
  }

  /// Lines that stand as they are.
  mutating func verbatim(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let ticks = lines.map { $0.split(separator: "`", omittingEmptySubsequences: false).count }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, ticks))
    begin()
    text += fence + "\n"
    for line in lines { text += prefixes.joined() + TextFolding.whiteSpace(line) + "\n" }
    text += prefixes.joined() + fence + "\n"
    end()
  }

  /// A table; without a heading its heading cells are empty.
  mutating func table(heading: [String]?, rows: [[String]]) {
    let width = max((rows.map(\.count) + [heading?.count ?? 0]).max() ?? 0, 1)
    guard heading != nil || !rows.isEmpty else { return }
    func row(_ cells: [String]) -> String {
      "| " + cells.map { Self.cell($0) }.joined(separator: " | ") + " |\n"
    }
    begin()
    let first = heading ?? []
    text += row(first + [String](repeating: "", count: width - first.count))
    text += prefixes.joined() + "|" + String(repeating: " --- |", count: width) + "\n"
    for cells in rows { text += prefixes.joined() + row(cells) }
    end()
  }

  // MARK: Between blocks

  /// Whether an item of that number continues the current list or begins one.
  private func continues(_ value: Int, _ mark: Character) -> Bool {
    guard let last = lists.last.flatMap({ $0 }) else { return value < 1_000_000 }
    return last.number + 1 == value && last.mark == mark
  }

  private mutating func begin(isItem: Bool = false) {
    if !isItem { lists[lists.count - 1] = nil }
    if isAfterMarker {
      isAfterMarker = false
      return
    }
    if last == .block || (last == .item && !isItem) { text += Self.trimmed(prefixes.joined()) + "\n" }
    text += prefixes.joined()
  }

  private mutating func end() { last = .block }

  private static func trimmed(_ prefix: String) -> String {
    var prefix = prefix[...]
    while prefix.last == " " { prefix = prefix.dropLast() }
    return String(prefix)
  }

  // MARK: Characters

  /// `content` on one line, with backslashes before what Markdown would read as markup.
  private static func escaped(_ content: String) -> String {
    var result = ""
    for character in TextFolding.whiteSpace(content) {
      switch character {
      case "\u{10FFFC}": result += "[^"
      case "\u{10FFFD}": result += "]"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "|", "&": result += "\\" + String(character)
      default: result.append(character)
      }
    }
    return result
  }

  private static func cell(_ content: String) -> String { escaped(content) }

  /// A line with a backslash before what would make it a list, heading or rule.
  private static func guarded(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#+-=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = line[digits.endIndex...].first, mark == "." || mark == ")" {
      return digits + "\\" + line[digits.endIndex...]
    }
    return line
  }
}
