import ArgumentParser
import VanBan
import VanBanFormats
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
        vanban view bao-cao-quet.pdf --pictures -o bao-cao-quet.html
        vanban view - < ke-hoach.txt > ke-hoach.html
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: "The page to write; for several files a folder, in which each NAME.txt becomes NAME.html.")
  var output: NamedPath?

  @Flag(
    help:
      "Add the pictures of the pages of a scan or PDF file, with the words over them; the page grows by their size."
  )
  var pictures = false

  func validate() throws {
    if input.files.count > 1, output == nil {
      throw ValidationError("For several files, name a folder with -o.")
    }
  }

  func run() throws {
    var written: [String: String] = [:]
    try InputOptions.each(input.files) { path in
      let trace = Trace()
      let bytes = try Files.read(path, limit: ReadingLimits().fileBytes)
      let source = try input.encoding.reader.source(
        of: bytes, name: path == "-" ? "stdin" : FileName.shown(path))
      let document = Document(parsing: source, trace: trace)
      let page = DocumentPage(document, trace: trace, pictures: try pagePictures(of: bytes, path)).html
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

  /// The pictures of the pages, where they are asked for.
  private func pagePictures(of bytes: [UInt8], _ path: String) throws(FileError) -> [PagePicture] {
    guard pictures else { return [] }
    do { return try HelperProgram.reader.pictures(of: bytes) } catch { throw FileError(path, error.message) }
  }
}
