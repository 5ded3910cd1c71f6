import ArgumentParser
import Dresser
import Foundation
import TestCorpus
import VanBan
import VanBanFormats

@main
struct DressTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vanban-dress",
    abstract: "Annotated documents in other dresses, and what the parser still finds in them.",
    subcommands: [Measure.self, Write.self, List.self], defaultSubcommand: Measure.self)
}

/// Which documents in which dresses.
struct Wardrobe: ParsableArguments {
  @Option(help: "The folder with the annotations; without it, Corpus/gold.")
  var corpus: String?

  @Option(parsing: .upToNextOption, help: "The dresses; without it, all.")
  var dress: [String] = []

  @Option(parsing: .upToNextOption, help: "The documents; without it, all.")
  var document: [String] = []

  @Option(help: "What the errors are drawn from.")
  var seed: UInt64 = 1

  var dresses: [Dress] {
    get throws {
      for name in dress where !Dress.all.contains(where: { $0.name == name }) {
        throw ValidationError("There is no dress \(name); list names them.")
      }
      return Dress.all.filter { dress.isEmpty || dress.contains($0.name) }
    }
  }

  /// The texts with their gold.
  var texts: [DressedText] {
    get throws {
      let documents =
        corpus.map { Corpus.annotated(at: URL(filePath: $0)) } ?? Corpus.gold
      return try documents.filter { document.isEmpty || document.contains($0.name) }.compactMap { document in
        guard ["txt", "md"].contains(document.text.pathExtension) else { return nil }
        return DressedText(
          try String(contentsOf: document.text, encoding: .utf8), try document.annotation, name: document.name
        )
      }
    }
  }
}

extension AnnotatedDocument {
  var annotation: DocumentAnnotation {
    get throws {
      try DocumentAnnotation(
        lines: String(contentsOf: lines, encoding: .utf8),
        citations: String(contentsOf: citations, encoding: .utf8),
        fields: String(contentsOf: fields, encoding: .utf8), name: name)
    }
  }
}

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The dresses, a line each.")

  func run() { for dress in Dress.all { print(dress.name, dress.writer, separator: "\t") } }
}

struct Write: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the dressed documents with their gold, a folder each dress, for vanban evaluate.")

  @Argument(help: "The folder to write to.")
  var output: String

  @OptionGroup var wardrobe: Wardrobe

  func run() throws {
    let texts = try wardrobe.texts
    for dress in try wardrobe.dresses {
      let folder = URL(filePath: output).appending(path: dress.name)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "texts"), withIntermediateDirectories: true)
      for text in texts {
        guard let dressed = dress(text, seed: wardrobe.seed) else { continue }
        let annotation = dressed.annotation
        for (name, contents) in [
          ("texts/\(text.name).txt", dressed.text), ("\(text.name).lines.tsv", annotation.linesTSV),
          ("\(text.name).citations.tsv", annotation.citationsTSV),
          ("\(text.name).fields.tsv", annotation.fieldsTSV),
        ] {
          try contents.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
      }
    }
  }
}

struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Outline and own data that are found in each dress, beside those of the plain texts.")

  @OptionGroup var wardrobe: Wardrobe

  @Flag(help: "A line for each document too.")
  var each = false

  @Flag(help: "Every miss and extra of the dressed documents too.")
  var details = false

  func run() throws {
    let texts = try wardrobe.texts
    let plain = try texts.map { try Self.evaluation($0) }
    print(DressMeasure.heading)
    for dress in try wardrobe.dresses {
      var pairs: [(plain: DocumentEvaluation, dressed: DocumentEvaluation)] = []
      for (text, evaluation) in zip(texts, plain) {
        guard let dressed = dress(text, seed: wardrobe.seed) else { continue }
        pairs.append((evaluation, try Self.evaluation(dressed)))
      }
      print(DressMeasure(dress: dress.name, plain: pairs.map(\.plain), dressed: pairs.map(\.dressed)).row)
      for pair in pairs where each {
        print(DressMeasure(dress: "  " + pair.plain.name, plain: [pair.plain], dressed: [pair.dressed]).row)
      }
      for pair in pairs where details { print(pair.dressed.details) }
    }
  }

  static func evaluation(_ text: DressedText) throws -> DocumentEvaluation {
    let source = try DocumentFile.sourceText(of: Array(text.text.utf8), name: text.name)
    return DocumentEvaluation(
      name: text.name, gold: text.annotation, document: Document(parsing: source))
  }
}

extension DressMeasure {
  static let heading = Self.row(
    [
      "dress", "documents", "outline", "plain", "kept", "fields", "plain", "kept", "roles kept",
      "citations kept",
    ])

  var row: String {
    Self.row([
      dress, String(documents.count), Self.text(dressed.outline.f1), Self.text(plain.outline.f1),
      Self.text(outlineKept), Self.text(dressed.fields.value), Self.text(plain.fields.value),
      Self.text(fieldsKept),
      Self.text(rolesKept), Self.text(citationsKept),
    ])
  }

  private static func row(_ cells: [String]) -> String {
    zip(cells, [26, 10, 8, 8, 8, 8, 8, 8, 11, 15]).enumerated().map { index, cell in
      let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + padding : padding + cell.0
    }.joined()
  }

  private static func text(_ score: Double?) -> String { score.map { String(format: "%.3f", $0) } ?? "-" }
}
