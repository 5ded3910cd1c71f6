internal import VanBan

/// How the text of an element looks, inherited from the elements around it or set by itself.
struct HTMLStyle {
  var isCentred = false
  var isBold = false
  var isPreformatted = false
  /// Whether it is printed small and above the line, or leads to a note.
  var isRaised = false
  var font: LegacyFont?
  /// Whether it is a website's own and not the document's.
  var isSite = false
  /// The enclosing lists, for the marks of their entries.
  var list: HTMLList?

  /// Elements without visible text.
  private static let hidden: Set<String> = [
    "head", "script", "style", "template", "noscript", "title", "button", "select", "iframe", "object",
  ]
  private static let bold: Set<String> = ["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]

  /// Whether `element` shows nothing.
  static func isHidden(_ element: XMLNode, _ name: String) -> Bool {
    if hidden.contains(name) || element.attribute("hidden") != nil { return true }
    guard let style = element.attribute("style"), style.contains("none") || style.contains("hidden") else {
      return false
    }
    return declarations(style).contains {
      $0.property == "display" && $0.value == "none" || $0.property == "visibility" && $0.value == "hidden"
    }
  }

  /// The style of `element` inside this one; nil if it is hidden.
  func entering(_ element: XMLNode, _ name: String) -> HTMLStyle? {
    if Self.hidden.contains(name) || element.attribute("hidden") != nil { return nil }
    var style = self
    if Self.bold.contains(name) { style.isBold = true }
    if name == "sup" || name == "a" && Self.leadsToNote(element) { style.isRaised = true }
    if name == "center" { style.isCentred = true }
    if name == "pre" { style.isPreformatted = true }
    if let align = element.attribute("align") { style.isCentred = align.lowercased() == "center" }
    if name == "td" || name == "th" || name == "table", element.attribute("align") == nil {
      style.isCentred = false
    }
    if let face = element.attribute("face") { style.font = LegacyFont(named: Self.firstName(face)) }
    for (property, value) in Self.declarations(element.attribute("style") ?? "") {
      switch property {
      case "display" where value == "none", "visibility" where value == "hidden": return nil
      case "text-align": style.isCentred = value == "center"
      case "vertical-align" where name != "td" && name != "th" && name != "tr":
        style.isRaised = value == "super"
      case "font-weight": style.isBold = value.hasPrefix("bold") || (Int(value) ?? 0) >= 600
      case "font-family": style.font = LegacyFont(named: Self.firstName(value))
      default: break
      }
    }
    return style
  }

  /// How the names begin that word processors and websites give to notes: `#_ftn5`, `#sdfootnote5sym`, `#fn:5`.
  private static let noteNames = ["_ftn", "_edn", "sdfootnote", "sdendnote", "fn", "footnote", "note"]

  private static func leadsToNote(_ link: XMLNode) -> Bool {
    guard let target = link.attribute("href")?.lowercased(), target.hasPrefix("#") else { return false }
    return noteNames.contains { target.dropFirst().hasPrefix($0) }
  }

  /// The properties and values of a style attribute.
  static func declarations(_ style: String) -> [(property: String, value: String)] {
    style.split(separator: ";").compactMap { declaration in
      let parts = declaration.split(separator: ":", maxSplits: 1).map { trimmed($0).lowercased() }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  /// The first of a list of fonts, without its quotation marks.
  private static func firstName(_ names: String) -> String {
    let first = names.split(separator: ",").first ?? ""
    return trimmed(first).filter { $0 != "\"" && $0 != "'" }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// A list of a page, and how a browser marks its entries.
struct HTMLList {
  private enum Mark { case bullet, decimal, capitalLetter, letter, capitalRoman, roman, none }

  private let mark: Mark
  private var next: Int

  /// The list that `element` (`ol` or `ul`) begins.
  init(_ element: XMLNode, _ name: String) {
    next = element.attribute("start").flatMap { Int($0) } ?? 1
    let types = HTMLStyle.declarations(element.attribute("style") ?? "").filter {
      $0.property == "list-style-type" || $0.property == "list-style"
    }
    mark = Self.mark(types.last?.value ?? element.attribute("type") ?? "", isOrdered: name == "ol")
  }

  private static func mark(_ type: String, isOrdered: Bool) -> Mark {
    switch type {
    case "none": .none
    case "a", "lower-alpha", "lower-latin": .letter
    case "A", "upper-alpha", "upper-latin": .capitalLetter
    case "i", "lower-roman": .roman
    case "I", "upper-roman": .capitalRoman
    case "1", "decimal": .decimal
    default: isOrdered ? .decimal : .bullet
    }
  }

  /// The mark that a browser prints before the next entry, with a blank after it.
  mutating func marker(of entry: XMLNode) -> String {
    if let value = entry.attribute("value").flatMap({ Int($0) }) { next = value }
    defer { next = next &+ 1 }
    switch mark {
    case .none: return ""
    case .bullet: return "• "
    case .decimal: return "\(next). "
    case .letter: return ListNumber.letters(next) + ". "
    case .capitalLetter: return ListNumber.letters(next).uppercased() + ". "
    case .roman: return RomanNumeral.written(next).lowercased() + ". "
    case .capitalRoman: return RomanNumeral.written(next) + ". "
    }
  }
}
