import ArgumentParser
import VanBan

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Write what the parser finds as annotations, for a person to correct.",
    discussion: """
      Writes NAME.lines.tsv, NAME.citations.tsv and NAME.fields.tsv for each NAME.txt, and NAME.operations.tsv \
      for acts that change others, each file whole or not at all.

      EXAMPLES
        vanban annotate ke-hoach.txt -o gold
        vanban annotate seeds/*.txt -o gold
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: "The folder to write into; it is created if missing.")
  var output: NamedPath

  @Flag(help: "Overwrite existing annotations, which a person may have corrected.")
  var force = false

  func run() throws {
    do {
      try Files.makeFolder(output.path)
    } catch {
      Standard.printError("\(error)")
      throw ExitStatus.inputFailed
    }
    var written: [String: String] = [:]
    try input.parseEach { path, document in
      let name = Files.baseName(path)
      if let other = written[name] {
        throw FileError(path, "\(other) has the same name: write it into another folder.")
      }
      written[name] = path
      let annotation = DocumentAnnotation(document)
      let base = Files.path(output.path, name)
      var files = [
        (base + ".lines.tsv", annotation.linesTSV),
        (base + ".citations.tsv", annotation.citationsTSV),
        (base + ".fields.tsv", annotation.fieldsTSV),
      ]
      if !document.amendments.isEmpty { files.append((base + ".operations.tsv", annotation.operationsTSV)) }
      if !force, let old = Files.existing(files.map(\.0)) {
        throw FileError(old, "exists already; --force overwrites it.")
      }
      try Files.write(files)
    }
  }
}
