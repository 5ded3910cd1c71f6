/// Names for the blocks of a document that say where they are: `art_5__para_2__point_a`.
///
/// They are made from labels and the tree, not from places in the text, so that the same document has the same
/// names when it is read again, from another file or another layout. The form is that of the Akoma Ntoso Naming
/// Convention 1.0 (OASIS), 5: the abbreviated name of the element, `_`, its number; `__` between levels. Numbers
/// are Arabic; an article is named without what it is in, as everybody cites it.
public struct NodeIdentifiers: Sendable, Hashable {
  /// By ``Block/id``.
  private var names: [String]
  private var blocks: [String: Int] = [:]
  /// How often each name was wanted.
  private var uses: [String: Int] = [:]

  /// The name of the block of that ``Block/id``.
  public subscript(block: Int) -> String { names.indices.contains(block) ? names[block] : "" }

  /// The ``Block/id`` of the block that is called so.
  public func block(named name: String) -> Int? { blocks[name] }

  init(_ document: Document) {
    names = [String](repeating: "", count: document.blocks.count)
    add(document.body, under: "", articlesUnder: "")
    for (index, appendix) in document.appendices.enumerated() {
      let name = "att_\(index + 1)"
      if let heading = appendix.heading { add(heading, name) }
      add(appendix.body, under: name + "__", articlesUnder: name + "__")
    }
    for note in document.footnotes { add(note.body, under: "", articlesUnder: "fn_\(note.number)__") }
    // What is left is outside the tree, or is furniture.
    var counts: [BlockRole: Int] = [:]
    for block in document.blocks where self[block.id].isEmpty {
      counts[block.role, default: 0] += 1
      let role = block.role.rawValue.split(separator: ".").joined(separator: "-")
      add(block, role + "_\(counts[block.role, default: 1])")
    }
  }

  private mutating func add(_ nodes: [Node], under prefix: String, articlesUnder container: String) {
    /// How many siblings of each sort without a number there have been.
    var counts: [String: Int] = [:]
    for node in nodes {
      let sort = node.division.abbreviation
      let number: String
      if let printed = node.block.label.flatMap({ NodeNumber.text(of: $0) }), node.division.isNumbered {
        number = printed
      } else {
        counts[sort, default: 0] += 1
        number = String(counts[sort, default: 1])
      }
      let name = add(node.block, (node.division == .article ? container : prefix) + sort + "_" + number)
      let inner = name + "__"
      add(node.children, under: inner, articlesUnder: node.division == .quote ? inner : container)
    }
  }

  /// Names `block`; the second of a name gets `_2`. Gives its name.
  @discardableResult
  private mutating func add(_ block: Block, _ name: String) -> String {
    var free = name
    repeat {
      uses[name, default: 0] += 1
      let count = uses[name, default: 1]
      free = count == 1 ? name : name + "_\(count)"
    } while blocks[free] != nil
    blocks[free] = block.id
    if names.indices.contains(block.id) { names[block.id] = free }
    return free
  }
}

extension Document {
  /// Stable names for the blocks, worked out anew each time.
  public var identifiers: NodeIdentifiers { NodeIdentifiers(self) }
}

extension ProvisionPath {
  /// The name of the provision in its act, as ``NodeIdentifiers`` gives it: `art_12a__para_1__point_d1`.
  public var identifier: String {
    fromArticle.steps.map { step in
      let number = NodeNumber.text(printed: step.number)
      return number.isEmpty ? step.unit.abbreviation : step.unit.abbreviation + "_" + number
    }.joined(separator: "__")
  }
}

extension ProvisionUnit {
  /// The abbreviation in names of provisions.
  package var abbreviation: String {
    switch self {
    case .part: Division.part.abbreviation
    case .chapter: Division.chapter.abbreviation
    case .section: Division.section.abbreviation
    case .subsection: Division.subsection.abbreviation
    case .article: Division.article.abbreviation
    case .clause: Division.paragraph.abbreviation
    case .point: Division.point.abbreviation
    case .item: Division.indent.abbreviation
    case .paragraph: Division.alinea.abbreviation
    case .appendix: "att"
    case .form: "form"
    }
  }
}

/// The number of a label as a part of a name: `2` for `Chương II`, `18a` for `Điều 18a.`, `2-1` for `2.1.`, `dd`
/// for `đ)`.
package enum NodeNumber {
  /// Letters that ASCII lacks, as they are typed (Telex).
  private static let typed: [Character: String] = ["đ": "dd", "ư": "uw"]

  /// Nil for a bullet, and without a label.
  package static func text(of label: Label?) -> String? {
    guard let label else { return nil }
    guard let ordinal = label.ordinal else { return nil }
    let text = Array(label.text.lowercased())
    if var start = text.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      // `a1)` is a point put in after `a)`.
      if label.style == .letter, start > 0, isPart(text[start - 1]) { start -= 1 }
      let run = text[start...].prefix { isPart($0) || $0 == "." }
      // A figure that was read otherwise than it is written: `Điều l2.`
      if label.style.isNamed, Int(String(run.prefix { $0.isNumber })) != ordinal { return String(ordinal) }
      // `Điều 5 bis.`
      let behind = String(text[run.endIndex...].drop { $0 == " " }.prefix { isPart($0) })
      let number = run.split(separator: ".").map { $0.map { typed[$0] ?? String($0) }.joined() }.joined(
        separator: "-")
      return ProvisionNumber.isRepetition(SyllableKey(behind)) ? number + behind : number
    }
    switch label.style {
    case .capitalLetter, .letter, .letterDot, .letterBrackets:
      guard let letter = text.first(where: { isPart($0) }) else { return String(ordinal) }
      return typed[letter] ?? String(letter)
    case .smallRoman: return String(text.filter { isPart($0) && typed[$0] == nil })
    default: return label.numbers.map { String($0) }.joined(separator: "-")
    }
  }

  /// The same for a number in a citation: `2`, `18a`, `đ`, `III`. Empty if it is not one.
  package static func text(printed number: String) -> String {
    if let value = RomanNumeral.value(of: number.utf8, .list), number.first?.isUppercase ?? false {
      return String(value)
    }
    let parts = number.lowercased().split(separator: ".").map { part in
      part.filter { isPart($0) }.map { typed[$0] ?? String($0) }.joined()
    }
    return parts.joined(separator: "-")
  }

  private static func isPart(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isNumber || letter.isLetter) || typed[letter] != nil
  }
}
