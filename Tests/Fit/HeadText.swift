import Dresser
import Foundation
import VanBan

/// The head of a document with the roles of its lines, as a person found them.
struct HeadText {
  struct Line {
    /// The roles of its columns from left to right; empty for a blank line.
    var roles: [HeadRole]
    var text: String

    var isBlank: Bool { roles.isEmpty }
  }

  var name: String
  var lines: [Line]
  /// The same in other dresses.
  var dressed: [HeadText] = []

  var text: String { lines.map(\.text).joined(separator: "\n") }

  /// So many lines of text behind the title are kept.
  private static let below = 25

  /// The heads of `Corpus/heads`, those of the annotated documents of `Corpus/gold`, and those of texts that the rules
  /// read whole, looked through.
  static func all(in corpus: URL) throws -> [HeadText] {
    var heads = try own(corpus.appending(path: "heads/heads.tsv"))
    let gold = corpus.appending(path: "gold")
    for file in try FileManager.default.contentsOfDirectory(atPath: gold.path).sorted()
    where file.hasSuffix(".lines.tsv") {
      let name = String(file.dropLast(".lines.tsv".count))
      func read(_ ending: String) throws -> String {
        try String(contentsOf: gold.appending(path: name + ending), encoding: .utf8)
      }
      let annotation = try DocumentAnnotation(
        lines: read(".lines.tsv"), citations: read(".citations.tsv"), fields: read(".fields.tsv"), name: name)
      let text = try String(contentsOf: gold.appending(path: "texts/\(name).txt"), encoding: .utf8)
      heads.append(annotated(DressedText(text, annotation, name: name)))
    }
    for row in try String(contentsOf: corpus.appending(path: "heads/read.tsv"), encoding: .utf8).split(
      separator: "\n")
    {
      let parts = row.split(separator: "\t")
      let text = try String(contentsOf: corpus.appending(path: parts[0] + ".txt"), encoding: .utf8)
      heads.append(read(String(parts[0]), text: text, roles: parts[1].split(separator: " ")))
    }
    return heads
  }

  /// A head as the rules read it, a role for each line; `-` for blank ones.
  private static func read(_ name: String, text: String, roles: [Substring]) -> HeadText {
    let texts = text.split(separator: "\n", omittingEmptySubsequences: false)
    return HeadText(
      name: name,
      lines: zip(roles, texts).map { roles, text in
        Line(
          roles: roles == "-" ? [] : roles.split(separator: "+").map { role(String($0)) }, text: plain(text))
      })
  }

  /// The texts of one file: `=== name`, then a line each with its roles, a tab and its text.
  static func own(_ file: URL) throws -> [HeadText] {
    var heads: [HeadText] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("=== ") {
        heads.append(
          HeadText(name: line.dropFirst(4).split(separator: ":").first.map(String.init) ?? "", lines: []))
      } else if !line.hasPrefix("= "), !heads.isEmpty {
        let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        let roles = parts[0].split(separator: "+").map { role(String($0)) }
        heads[heads.count - 1].lines.append(Line(roles: roles, text: parts.count > 1 ? String(parts[1]) : ""))
      }
    }
    return heads
  }

  /// The dresses that the library reads as text: Markdown and legacy fonts are read as something else before.
  private static let dresses: [Dress] = Dress.all.filter { dress in
    ["frames", "columns", "right", "letterhead", "stamps", "ocr", "narrow", "unwrapped"].contains {
      dress.name.hasPrefix($0)
    }
  }

  private static func annotated(_ text: DressedText) -> HeadText {
    var head = HeadText(name: text.name, lines: lines(of: text))
    head.dressed = dresses.compactMap { dress in
      dress(text).map { HeadText(name: "\(text.name) as \(dress)", lines: lines(of: $0)) }
    }
    return head
  }

  /// The lines of a text down to some below its letterhead and title.
  private static func lines(of text: DressedText) -> [Line] {
    let lines = text.lines.map { line in
      Line(roles: line.isBlank ? [] : line.roles.map { role($0.rawValue) }, text: plain(line.text[...]))
    }
    let last =
      lines.prefix(200).lastIndex { $0.roles.contains { $0 == .title || $0 == .number || $0 == .motto } } ?? 0
    var (end, seen) = (last + 1, 0)
    while end < lines.count, seen < below {
      if !lines[end].isBlank { seen += 1 }
      end += 1
    }
    return Array(lines[..<min(end, lines.count)])
  }

  /// A line without the marks of Markdown, which the library reads as nothing.
  private static func plain(_ line: Substring) -> String {
    var text = String(line).replacing("**", with: "").replacing("\r", with: "")
    while text.hasPrefix("#") { text.removeFirst() }
    if text.hasPrefix("_"), text.hasSuffix("_"), text.count > 2 { text = String(text.dropFirst().dropLast()) }
    return text
  }

  private static func role(_ name: String) -> HeadRole {
    switch name {
    case "header.superior", "header.issuer", "superior", "issuer": .body
    case "header.motto", "motto": .motto
    case "header.number", "number": .number
    case "header.date", "date": .date
    case "header.subject", "subject": .subject
    case "header.mark", "mark": .mark
    case "type": .type
    case "title": .title
    case "authority": .authority
    case "basis": .basis
    case "addressee": .addressee
    case "separator": .ornament
    case "page.header", "page.footer", "page.number", "page.link", "furniture": .furniture
    default: .text
    }
  }
}
