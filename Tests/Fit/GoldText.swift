import Dresser
import Foundation
import TestCorpus
import VanBan
import VanBanFormats

/// An annotated document of `Corpus/gold` as it stands, and in other dresses.
struct GoldText {
  let name: String
  let plain: DressedText
  let dressed: [DressedText]

  /// As it stands, then in its dresses.
  var all: [DressedText] { [plain] + dressed }

  /// The documents with the dresses whose names begin with one of `dresses`.
  static func all(dresses: [String]) throws -> [GoldText] {
    for name in dresses where !Dress.all.contains(where: { $0.name.hasPrefix(name) }) {
      throw UnknownDress(name: name)
    }
    return try Corpus.gold.compactMap { document in
      guard ["txt", "md"].contains(document.text.pathExtension) else { return nil }
      let plain = DressedText(
        try String(contentsOf: document.text, encoding: .utf8), try document.annotation, name: document.name)
      let dresses = Dress.all.filter { dress in dresses.contains { dress.name.hasPrefix($0) } }
      return GoldText(name: document.name, plain: plain, dressed: dresses.compactMap { $0(plain) })
    }
  }
}

/// No dress is called so.
struct UnknownDress: Error, CustomStringConvertible {
  let name: String

  var description: String {
    "no dress is called \(name): " + Dress.all.map(\.name).joined(separator: ", ")
  }
}

extension AnnotatedDocument {
  fileprivate var annotation: DocumentAnnotation {
    get throws {
      try DocumentAnnotation(
        lines: String(contentsOf: lines, encoding: .utf8),
        citations: String(contentsOf: citations, encoding: .utf8),
        fields: String(contentsOf: fields, encoding: .utf8), name: name)
    }
  }
}

extension DressedText {
  /// The text as a file of it is read.
  var source: SourceText {
    get throws { try DocumentFile.sourceText(of: Array(text.utf8), name: name) }
  }
}

/// What was read otherwise than gold has it: lines with another role, blocks that begin elsewhere, sections elsewhere in
/// the outline.
struct Mistakes: Comparable {
  var roles = 0
  var starts = 0
  var outline = 0

  init() {}

  init(_ text: DressedText) throws {
    let scores = DocumentEvaluation(
      name: text.name, gold: text.annotation, document: Document(parsing: try text.source)
    ).scores
    roles = scores.lineRoles.count - scores.lineRoles.right
    starts = Self.missed(scores.blockStarts)
    outline = Self.missed(scores.outline)
  }

  private static func missed(_ found: Retrieval) -> Int { found.gold + found.found - 2 * found.matched }

  var sum: Int { roles + starts + outline }

  static func < (left: Mistakes, right: Mistakes) -> Bool { left.sum < right.sum }

  static func += (left: inout Mistakes, right: Mistakes) {
    left.roles += right.roles
    left.starts += right.starts
    left.outline += right.outline
  }
}

extension Mistakes: CustomStringConvertible {
  var description: String { "\(sum) (roles \(roles), block starts \(starts), outline \(outline))" }
}
