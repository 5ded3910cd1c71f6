import ArgumentParser
import VanBan

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare what the parser finds with annotations made by people.",
    discussion: """
      For every NAME.lines.tsv of the folder, with NAME.citations.tsv and NAME.fields.tsv beside it, parses \
      NAME.txt, or the file of another format with that name, and scores the result, each document and all together.

      EXAMPLES
        vanban evaluate Corpus/gold
        vanban evaluate Corpus/gold --details | less
        vanban evaluate Corpus/gold --format json > scores.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The folder with the annotations.")
  var gold: String

  @Option(help: "The folder with the texts; without it, the folder texts beside the annotations.")
  var texts: String?

  @Option(help: "How the scores are printed.")
  var format = Format.text

  @Flag(help: "List every miss and every extra with its line.")
  var details = false

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    let names: [String]
    do {
      names = try Files.names(in: gold, ending: ".lines.tsv")
      if names.isEmpty { throw FileError(gold, "The folder has no NAME.lines.tsv files.") }
    } catch {
      Standard.printError("\(error)")
      throw ExitStatus.inputFailed
    }

    var documents: [DocumentEvaluation] = []
    for name in names {
      do {
        documents.append(try evaluate(name))
      } catch {
        Standard.printError("\(error)")
      }
    }
    let evaluation = Evaluation(documents)
    if !documents.isEmpty {
      switch format {
      case .text: try Standard.list(evaluation.report(details: details))
      case .json: try Standard.write(evaluation.json(details: details, pretty: true) + [0x0A])
      }
    }
    if documents.count < names.count { throw ExitStatus.inputFailed }
  }

  private func evaluate(_ name: String) throws -> DocumentEvaluation {
    let base = Files.path(gold, name)
    let annotation = try DocumentAnnotation(
      lines: Files.readText(base + ".lines.tsv"), citations: Files.readText(base + ".citations.tsv"),
      fields: Files.readText(base + ".fields.tsv"), name: base)
    let source = try encoding.source(Files.document(name, in: texts ?? Files.path(gold, "texts")))
    try annotation.check(against: source, file: base + ".lines.tsv")
    return DocumentEvaluation(name: name, gold: annotation, document: Document(parsing: source))
  }
}
