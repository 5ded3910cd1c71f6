import ArgumentParser
import VanBan

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare what the parser finds with annotations made by people.",
    discussion: """
      For every NAME.lines.tsv of the folder, with NAME.citations.tsv and NAME.fields.tsv beside it, parses \
      NAME.txt, or the file of another format with that name, and scores the result, each document and all together. \
      What acts do to others is scored where there is a NAME.operations.tsv, also without the other files. A scan has \
      NAME.labels.tsv, its labelled blocks in order, in the place of NAME.lines.tsv.

      EXAMPLES
        vanban evaluate Corpus/gold
        vanban evaluate Corpus/gold --details | less
        vanban evaluate Corpus/gold --format json > scores.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The folder with the annotations.")
  var gold: String

  @Option(
    help: "The folder with the texts; without it, the folder texts beside the annotations, else theirs.")
  var texts: String?

  @Option(help: "How the scores are printed.")
  var format = Format.text

  @Flag(help: "List every miss and every extra with its line.")
  var details = false

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    let names: [String]
    do {
      let whole = try Files.names(in: gold, ending: ".lines.tsv")
      let acts = try Files.names(in: gold, ending: ".operations.tsv")
      let scans = try Files.names(in: gold, ending: ".labels.tsv")
      names = whole + (scans + acts.filter { !scans.contains($0) }).filter { !whole.contains($0) }.sorted()
      if names.isEmpty {
        throw FileError(
          gold, "The folder has no NAME.lines.tsv, no NAME.labels.tsv and no NAME.operations.tsv files.")
      }
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

  private func document(_ name: String) throws -> String {
    let beside = Files.path(gold, "texts")
    return try Files.document(name, in: texts ?? Files.existing([beside]) ?? gold)
  }

  private func evaluate(_ name: String) throws -> DocumentEvaluation {
    let base = Files.path(gold, name)
    if Files.existing([base + ".labels.tsv"]) != nil, Files.existing([base + ".lines.tsv"]) == nil {
      let annotation = try ScanAnnotation(
        labels: Files.readText(base + ".labels.tsv"), citations: Files.readText(base + ".citations.tsv"),
        fields: Files.readText(base + ".fields.tsv"), name: base)
      return DocumentEvaluation(
        name: name, gold: annotation, document: Document(parsing: try encoding.source(document(name))))
    }
    var operations: String?
    if Files.existing([base + ".operations.tsv"]) != nil {
      operations = try Files.readText(base + ".operations.tsv")
    }
    if let operations, Files.existing([base + ".lines.tsv"]) == nil {
      let rows = try DocumentAnnotation.readOperations(operations, file: base + ".operations.tsv")
      let document = Document(parsing: try encoding.source(document(name)))
      return DocumentEvaluation(name: name, gold: rows, found: AnnotatedOperation.all(of: document))
    }
    let annotation = try DocumentAnnotation(
      lines: Files.readText(base + ".lines.tsv"), citations: Files.readText(base + ".citations.tsv"),
      fields: Files.readText(base + ".fields.tsv"), operations: operations, name: base)
    let source = try encoding.source(document(name))
    try annotation.check(against: source, file: base + ".lines.tsv")
    return DocumentEvaluation(name: name, gold: annotation, document: Document(parsing: source))
  }
}
