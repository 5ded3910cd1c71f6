import ArgumentParser
import VanBan
import VanBanFormats
import VanBanViews
import VanBanXML

struct ConsolidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate",
    abstract: "Work amendments into an act: its text as it stands on a day.",
    discussion: """
      What cannot be carried out without a guess is left as it is, marked ⟨…⟩ and listed with the reason.

      EXAMPLES
        vanban consolidate thong-tu-07.txt thong-tu-10.docx --on 2025-01-01 -o hop-nhat.docx
        vanban consolidate nghi-dinh.txt sua-doi-*.txt --on 2025-07-01 --changes
        vanban consolidate nghi-dinh.txt sua-doi-*.txt --compare 2024-12-31 --on 2025-07-01 -o so-sanh.html
        vanban consolidate phap-dien.txt sua-doi.txt --work 95/2020/TT-BTC
      """)

  @Argument(help: "The act.")
  var base: String

  @Argument(help: "The acts that change it, in any order.")
  var amending: [String]

  @Option(help: "The day, as YYYY-MM-DD; without it, all changes are worked in, whenever they hold.")
  var on: DayArgument?

  @Option(help: "The number of the act, for a text without a letterhead: 95/2020/TT-BTC.")
  var work: String?

  @Option(help: "The form; without it, that of the ending of the file to write, else text.")
  var format: ConsolidationFormat?

  @Flag(help: "List what the acts change instead.")
  var changes = false

  @Option(
    help:
      "Compare with the text on another day, as YYYY-MM-DD, or with the act as it was, base: side by side in html, what differs in text and markdown."
  )
  var compare: ComparedVersion?

  @Option(name: .shortAndLong, help: "The file to write; without it, the text is printed.")
  var output: NamedPath?

  @OptionGroup var encoding: EncodingOption

  func validate() throws {
    if changes, format != nil || compare != nil {
      throw ValidationError("--changes lists as text: leave out --format and --compare.")
    }
    if let compare, [.docx, .akn].contains(form) {
      throw ValidationError(
        "--compare \(compare) has the forms text, markdown, html and json: name one with --format.")
    }
    if form == .docx, output == nil {
      throw ValidationError("A Word file is not for the terminal: name the file with -o.")
    }
    if format == nil, !changes, let output, ConsolidationFormat.isUnknown(endingOf: output.path) {
      throw ValidationError(
        "\(output.path): the ending names no form (\(ConsolidationFormat.endings)): name one with --format.")
    }
  }

  private var form: ConsolidationFormat {
    format ?? output.flatMap { ConsolidationFormat(ending: $0.path) } ?? .text
  }

  func run() throws {
    do {
      let base = Document(parsing: try encoding.source(base))
      var acts: [Document] = []
      for path in amending { acts.append(Document(parsing: try encoding.source(path))) }
      let consolidation = try consolidation(of: base, acts, on: on?.date)
      var earlier: Consolidation?
      if case .day(let day) = compare { earlier = try self.consolidation(of: base, acts, on: day.date) }
      let bytes = changes ? Array(consolidation.listing.utf8) : try bytes(consolidation, earlier)
      if let output {
        try Files.write([(output.path, bytes)])
      } else if changes || form == .text {
        try Standard.list(String(decoding: bytes, as: UTF8.self))
      } else {
        try Standard.write(bytes)
      }
      if !changes { report(consolidation) }
    } catch let error as FileError {
      Standard.printError("\(error)")
      throw ExitStatus.inputFailed
    }
  }

  private func bytes(_ consolidation: Consolidation, _ earlier: Consolidation?) throws -> [UInt8] {
    let comparison = compare.map { _ in
      earlier.map { TextComparison($0.paragraphs, consolidation.paragraphs) } ?? TextComparison(consolidation)
    }
    switch form {
    case .text: return Array((comparison?.listing ?? consolidation.text).utf8)
    case .markdown:
      return Array(
        (comparison.map { ComparisonMarkdown($0).text } ?? ConsolidationMarkdown(consolidation).text).utf8)
    case .html:
      let page =
        earlier.map { ConsolidationPage(consolidation, comparedWith: $0) }
        ?? ConsolidationPage(consolidation, beginsWithComparison: compare != nil)
      return Array(page.html.utf8)
    case .docx: return try ConsolidationDOCX(consolidation).bytes()
    case .json: return ConsolidationJSON(consolidation, comparison: comparison).bytes(pretty: true) + [0x0A]
    case .akn: return try ConsolidatedAkomaNtoso(consolidation).xml()
    }
  }

  /// What the reader must know, beside the text.
  private func report(_ consolidation: Consolidation) {
    let count = consolidation.refused.count
    if count > 0 {
      Standard.printError(
        "\(base): changes not carried out: \(count) of \(count + consolidation.entries.count); --changes lists them with the reason."
      )
    }
    for remark in consolidation.remarks { Standard.printError("\(base): \(remark)") }
  }

  private func consolidation(
    of document: Document, _ acts: [Document], on day: PartialDate?
  ) throws(FileError) -> Consolidation {
    do {
      return try Consolidation(base: document, amendments: acts, on: day, work: work)
    } catch {
      switch error {
      case .unknownBase:
        throw FileError(base, "The text does not say which act it is: give its number with --work.")
      case .unrelated:
        throw FileError(base, "None of the other documents changes this act.")
      }
    }
  }
}

/// A form of a consolidated text.
enum ConsolidationFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, docx, json, akn

  /// The endings of its files, the usual one first.
  private var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .docx: ["docx"]
    case .json: ["json"]
    case .akn: ["xml", "akn"]
    }
  }

  /// The form of a file at `path`; nil where its ending names none.
  init?(ending path: String) {
    guard let ending = Self.ending(of: path),
      let found = Self.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = found
  }

  /// Whether `path` has an ending that names none of the forms.
  static func isUnknown(endingOf path: String) -> Bool {
    ending(of: path) != nil && Self(ending: path) == nil
  }

  private static func ending(of path: String) -> String? {
    path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
  }

  /// `.txt`, `.md` …
  static var endings: String {
    allCases.compactMap { $0.endings.first.map { "." + $0 } }.joined(separator: ", ")
  }
}

/// What a consolidated text is compared with.
enum ComparedVersion: ExpressibleByArgument, CustomStringConvertible {
  case base
  case day(DayArgument)

  init?(argument: String) {
    if argument == "base" {
      self = .base
    } else if let day = DayArgument(argument: argument) {
      self = .day(day)
    } else {
      return nil
    }
  }

  var description: String {
    switch self {
    case .base: "base"
    case .day(let day): day.date.description
    }
  }
}

/// A day as an argument: `2025-07-01`.
struct DayArgument: ExpressibleByArgument {
  let date: PartialDate

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    self.date = date
  }
}
