import ArgumentParser
import VanBan
import VanBanViews

struct ViewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view",
    abstract: "Make a page for a browser: the document, its outline, citations, notes and coloured source.",
    discussion: """
      Each page is one HTML file that needs no network. Open it in a browser. A click on a line of the source shows why
      it was read as it was.

      EXAMPLES
        vanban view ke-hoach.txt -o ke-hoach.html
        vanban view seeds/*.txt -o pages
        vanban view - < ke-hoach.txt > ke-hoach.html
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: "The page to write; for several files a folder, in which each NAME.txt becomes NAME.html.")
  var output: NamedPath?

  func validate() throws {
    if input.files.count > 1, output == nil {
      throw ValidationError("For several files, name a folder with -o.")
    }
  }

  func run() throws {
    var written: [String: String] = [:]
    try InputOptions.each(input.files) { path in
      let trace = Trace()
      let document = Document(parsing: try input.encoding.source(path), trace: trace)
      let page = DocumentPage(document, trace: trace).html
      guard let output = output?.path else { return try Standard.write(page) }
      guard input.files.count > 1 else { return try Files.write([(output, page)], mayBeStream: true) }
      try Files.makeFolder(output)
      let name = Files.baseName(path)
      if let other = written[name] {
        throw FileError(path, "\(other) has the same name: write it into another folder.")
      }
      written[name] = path
      try Files.write([(Files.path(output, name + ".html"), page)])
    }
  }
}
