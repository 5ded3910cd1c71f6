/// What the inline nodes of a paragraph, heading or cell show: their text, with line breaks, and whether all of it is
/// bold.
struct MarkdownInline {
  /// Line breaks of the text are `\n`, those that a tag stands for are ``brokenLine``.
  private(set) var text: [UInt8] = []
  private var letters = 0
  private var boldLetters = 0

  /// A line break that no line of the text ends with: `<br>`.
  static let brokenLine: UInt8 = 0x0B

  /// Deeper nodes are left out; cmark-gfm itself nests emphasis and links only so far as a text has marks for them.
  private static let deepest = 64

  init(_ node: MarkdownNode) {
    add(node, isBold: false, depth: 0)
    dropMarksOfNotes()
  }

  /// Whether it shows nothing but white space.
  var isBlank: Bool { text.allSatisfy { $0 <= 0x20 } }
  var isBold: Bool { letters > 0 && letters == boldLetters }
  var string: String { String(decoding: text, as: UTF8.self) }

  private mutating func add(_ node: MarkdownNode, isBold: Bool, depth: Int) {
    guard depth < Self.deepest else { return }
    for child in node.children {
      switch child.kind {
      case .text, .code:
        let literal = child.literal.utf8
        text += literal
        let count = literal.count { $0 > 0x20 }
        letters += count
        if isBold { boldLetters += count }
      case .softBreak, .lineBreak: text.append(0x0A)
      case .html: if child.literal.lowercased().hasPrefix("<br") { text.append(Self.brokenLine) }
      case .strong: add(child, isBold: true, depth: depth + 1)
      default: add(child, isBold: isBold, depth: depth + 1)
      }
    }
  }

  /// `[^1]` is `[1]`.
  private mutating func dropMarksOfNotes() {
    guard text.contains(0x5E) else { return }
    var kept: [UInt8] = []
    for (index, byte) in text.enumerated() {
      if byte == 0x5E, kept.last == 0x5B, index + 1 < text.count, (0x30...0x39).contains(text[index + 1]) {
        continue
      }
      kept.append(byte)
    }
    text = kept
  }
}
