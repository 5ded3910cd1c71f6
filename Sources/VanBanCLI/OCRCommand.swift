import ArgumentParser
import VanBan
import VanBanFormats

struct OCRCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ocr",
    abstract: "Read a scan, and write a searchable PDF file, hOCR or text.",
    discussion: """
      Reads a picture (PNG, JPEG, TIFF …, several pages in TIFF) or a PDF file whose pages are pictures. The form follows
      from the ending of the output: .pdf for a PDF/A file with the pictures of the pages and the words over them, \
      .hocr or .html for hOCR, .txt for text. A PDF file whose pages all have a text layer is refused: there is nothing to \
      read.

      EXAMPLES
        vanban ocr bao-cao.pdf -o bao-cao-tim-duoc.pdf
        vanban ocr trang-1.png -o trang-1.hocr
        vanban ocr bao-cao.pdf | less
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case pdf, hocr, txt

    /// The format of a file with that name; nil where its ending does not say.
    init?(ofFile path: String) {
      switch path.split(separator: ".").last?.lowercased() {
      case "pdf": self = .pdf
      case "hocr", "html", "htm", "xhtml": self = .hocr
      case "txt": self = .txt
      default: return nil
      }
    }
  }

  @Argument(help: "A picture or PDF file; - for standard input.")
  var file: String

  @Option(name: .shortAndLong, help: "The file to write; without it, standard output.")
  var output: NamedPath?

  @Option(help: "pdf, hocr or txt; without it, by the ending of the output, or txt.")
  var format: Format?

  func validate() throws {
    if output == nil, format == .pdf {
      throw ValidationError("For PDF, name the file with -o.")
    }
    if let output, format == nil, Format(ofFile: output.path) == nil {
      throw ValidationError("The ending of \(output.path) is not .pdf, .hocr, .html or .txt: name --format.")
    }
  }

  func run() throws {
    try InputOptions.each([file]) { path in
      let bytes = try Files.read(path, limit: ReadingLimits().fileBytes)
      let name = path == "-" ? "stdin" : FileName.shown(path)
      let source = try SourceReader(encoding: nil).source(of: bytes, name: name)
      guard source.recognition != nil else {
        throw FileError(
          path,
          InputFormat(of: bytes) == .pdf
            ? "all its pages have a text layer: there is nothing to read by OCR. It can be searched as it is."
            : "this is not a scan but \(InputFormat(of: bytes).rawValue): it has no pages to read by OCR.")
      }
      let document = Document(parsing: source)
      try write(document, bytes, path)
      for found in document.diagnostics where [.unreadPages, .handwriting].contains(found.code) {
        Standard.printError("\(name): \(found.message)")
      }
    }
  }

  private func write(_ document: Document, _ bytes: [UInt8], _ path: String) throws {
    let result: [UInt8]
    do throws(FormatError) {
      switch format ?? output.flatMap({ Format(ofFile: $0.path) }) ?? .txt {
      case .txt: result = document.source.bytes
      case .hocr:
        result = Array(HOCR(document, pictures: try HelperProgram.reader.pictures(of: bytes)).text.utf8)
      case .pdf:
        result = try SearchablePDF(document, pictures: try HelperProgram.reader.pictures(of: bytes)).bytes()
      }
    } catch {
      throw FileError(path, error.message)
    }
    guard let output = output?.path else { return try Standard.write(result) }
    try Files.write([(path: output, bytes: result)], mayBeStream: true)
  }
}
