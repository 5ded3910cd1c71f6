import Testing

@testable import VanBan

/// Holds the dump to the tree: what the types of the tree store, the dump shows.
@Suite("The tree dump leaves nothing out")
struct TreeDumpWholeTests {
  /// What the dump does not show, and why that is no loss.
  private static let hidden: [String: String] = [
    "Document.source": "the text itself",
    "Document.blocks": "each stands in the tree; another test counts them",
    "Block.id": "blocks are shown by their places",
    "Block.pieces": "shown from the first to the last",
    "Label.range": "a label begins its block",
    "Cell.pieces": "they lie in the row, whose place is shown",
    "Citation.block": "its place is shown",
    "DocumentNumber.isDoubtful": "the diagnostic of a doubtful number is shown",
    "Citation.numberRange": "it lies in the mention, whose place is shown",
    "Citation.titleRange": "it follows the mention",
    "Pinpoint.range": "it stands before the mention",
    "Part.range": "it lies in the pinpoint",
    "Step.range": "it lies in the pinpoint", "Step.unit": "shown by its name",
    "Target.blocks": "the block is shown by role, label and place",
    "Reference.block": "its place is shown",
    "ForceDay.block": "its place is shown",
    "ProvisionForce.block": "its place is shown",
    "EndOfForce.block": "its place is shown",
    "TransitionClause.block": "its place is shown",
    "Amendment.block": "its place is shown", "Amendment.text": "its blocks are counted",
    "Amendment.inlineText": "it is counted",
    "Abbreviation.block": "its place is shown",
    "Abbreviation.longRange": "it stands before the short form",
    "AppendixMention.block": "its place is shown",
    "IssuingBody.slug": "made from the name",
    "Diagnostic.messageVi": "the message in the other language",
  ]

  @Test("Every stored value of the tree stands in the dump, or is named here with the reason why not")
  func everyProperty() {
    var options = TreeDumpOptions()
    options.places = .bytes
    let dump = FilledTree.document.treeDump(options)
    var walk = Walk(dump: dump, hidden: Set(Self.hidden.keys))
    walk.visit(FilledTree.document)
    #expect(walk.missing.sorted() == [], "not shown")
    #expect(walk.empty.subtracting(walk.filled).sorted() == [], "without a value in FilledTree")
    #expect(Set(Self.hidden.keys).subtracting(walk.filled).sorted() == [], "no such properties")
  }

  @Test("Every block of a document but blank lines is shown once or more", arguments: GoldenTests.names)
  func everyBlock(name: String) throws {
    let document = try GoldenTests.document(name)
    var options = TreeDumpOptions()
    options.places = .bytes
    let dump = document.treeDump(options)
    for block in document.blocks where block.role != .blank {
      #expect(dump.contains("@\(block.range) “"), "\(block.role.rawValue) \(block.text(in: document.source))")
    }
  }

  /// Goes through all stored properties of a value.
  private struct Walk {
    let dump: String
    let hidden: Set<String>
    /// The words of the dump, so that `12` is not found in `128`.
    private let words: Set<Substring>
    private(set) var missing: Set<String> = []
    private(set) var filled: Set<String> = []
    private(set) var empty: Set<String> = []

    init(dump: String, hidden: Set<String>) {
      self.dump = dump
      self.hidden = hidden
      words = Set(dump.split { !$0.isLetter && !$0.isNumber })
    }

    /// `property`: the type and name of what holds the value.
    mutating func visit(_ value: Any, as property: String = "Document") {
      let mirror = Mirror(reflecting: value)
      switch mirror.displayStyle {
      case .optional, .collection, .set, .dictionary:
        if mirror.children.isEmpty { empty.insert(property) }
        for child in mirror.children { visit(child.value, as: property) }
        return
      default: break
      }
      filled.insert(property)
      if hidden.contains(property) { return }
      if let expected = Self.text(of: value) {
        let isThere = words.contains(expected[...]) || expected.contains { !$0.isLetter && !$0.isNumber }
        if !isThere || !dump.contains(expected) { missing.insert("\(property) \(expected)") }
        return
      }
      let type = String(describing: mirror.subjectType)
      for child in mirror.children { visit(child.value, as: type + "." + (child.label ?? "")) }
    }

    /// How a value that has no parts of its own is shown; nil for one with parts.
    private static func text(of value: Any) -> String? {
      switch value {
      case let text as String: text
      case let number as Int: String(number)
      // The only ones are whether a document, and one that it cites, are drafts.
      case let flag as Bool: flag ? "draft" : ""
      case let range as SourceRange: "@" + range.description
      case let date as PartialDate: date.description
      case let identifier as WorkIdentifier: identifier.description
      case let name as any RawRepresentable: name.rawValue as? String
      default: nil
      }
    }
  }
}
