import Foundation
import Testing

@testable import VanBan

/// Whole small documents, damaged as extraction does, against the dump of the tree that a careful reader
/// would draw.
///
/// `VANBAN_WRITE_GOLDENS=1 Scripts/test --filter GoldenTests` writes the dumps anew, to be looked over line
/// by line before they are committed.
@Suite("Whole documents")
struct GoldenTests {
  private static let folder = Samples.root.appending(path: "Tests/VanBanTests/Document/Golden")
  static let names = [
    "circular", "decision", "decree", "directive", "joint-circular", "law", "letter", "notice", "party",
    "plan",
    "report", "resolution", "submission", "telegram",
  ]
  private static let isWriting = ProcessInfo.processInfo.environment["VANBAN_WRITE_GOLDENS"] != nil

  /// The text of a golden document.
  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
  }

  /// A golden document, read.
  static func document(_ name: String) throws -> Document { Document(parsing: try text(name), name: name) }

  @Test("are read as their dumps say", arguments: names)
  func golden(name: String) throws {
    let dump = try Self.document(name).treeDump()
    let file = Self.folder.appending(path: name + ".dump")
    if Self.isWriting { try dump.write(to: file, atomically: true, encoding: .utf8) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    for (found, line) in zip(dump.split(separator: "\n"), expected.split(separator: "\n")) where found != line
    {
      Issue.record("\(name).dump has\n\(line)\nand the parser finds\n\(found)")
      break
    }
    #expect(dump == expected)
  }

  @Test("with Windows line ends, are read the same", arguments: names)
  func carriageReturns(name: String) throws {
    let text = try Self.text(name)
    let other = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(Document(parsing: other).treeDump() == Document(parsing: text).treeDump())
  }

  @Test("the outline of each walks the body, then the appendices", arguments: names)
  func order(name: String) throws {
    struct Recorder: DocumentWalker {
      var ids: [Int] = []
      mutating func defaultVisit(_ node: Node) {
        ids.append(node.block.id)
        descend(into: node)
      }
      mutating func visitAppendix(_ appendix: Appendix) {
        if let heading = appendix.heading { ids.append(heading.id) }
      }
    }
    let document = try Self.document(name)
    var recorder = Recorder()
    recorder.walk(document)
    #expect(recorder.ids == recorder.ids.sorted())
    #expect(Set(recorder.ids).count == recorder.ids.count)
    let body = document.blocks.filter { $0.role.isBody || $0.role == .appendix }.map(\.id)
    #expect(Set(body).isSubset(of: Set(recorder.ids)))
  }
}
