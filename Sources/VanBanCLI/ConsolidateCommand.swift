import ArgumentParser
import VanBan

struct ConsolidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate",
    abstract: "Work amendments into an act: its text as it stands on a day.",
    discussion: """
      What cannot be carried out without a guess is left as it is, marked ⟨…⟩ and listed with the reason.

      EXAMPLES
        vanban consolidate thong-tu-07.txt thong-tu-10.docx --on 2025-01-01 -o hop-nhat.txt
        vanban consolidate nghi-dinh.txt sua-doi-*.txt --on 2025-07-01 --changes
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

  @Flag(help: "List what the acts change instead.")
  var changes = false

  @Option(name: .shortAndLong, help: "The file to write; without it, the text is printed.")
  var output: NamedPath?

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    do {
      let base = Document(parsing: try encoding.source(base))
      var acts: [Document] = []
      for path in amending { acts.append(Document(parsing: try encoding.source(path))) }
      let consolidation = try consolidation(of: base, acts)
      let text = changes ? consolidation.listing : consolidation.text
      if let output {
        try Files.write([(output.path, text)])
      } else {
        try Standard.list(text)
      }
    } catch let error as FileError {
      Standard.printError("\(error)")
      throw ExitStatus.inputFailed
    }
  }

  private func consolidation(of document: Document, _ acts: [Document]) throws(FileError) -> Consolidation {
    do {
      return try Consolidation(base: document, amendments: acts, on: on?.date, work: work)
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
