import ArgumentParser
import VanBan
import VanBanViews
import VanBanXML

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print documents as JSON, Akoma Ntoso, Markdown or plain text.",
    discussion: """
      With --input jsonl it is a filter: for each line {"id": …, "text": …} it prints a line with the id and the \
      document, or the error, at once and in order.

      A file may hold several documents, one after the other. The further ones are kept as appendices of the first, and \
      a line on standard error says where they begin; with --split each is a document of its own.

      EXAMPLES
        vanban parse --pretty ke-hoach.txt
        vanban parse *.txt > documents.jsonl
        vanban parse --format akn nghi-dinh.txt > nghi-dinh.xml
        vanban parse --format markdown ke-hoach.txt
        vanban parse --split --format jsonl tap-van-ban.txt
        vanban parse --input json --format text documents.json
        cat texts.jsonl | vanban parse --input jsonl --format jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, jsonl, akn, markdown, text }
  enum Input: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl }

  @Argument(help: "Files; - for standard input, the default of --input jsonl.")
  var files: [String] = []

  @Option(help: "How documents are printed; json and jsonl have one a line.")
  var format = Format.json

  @Option(
    help: ArgumentHelp(
      "What the files are: documents, what parse printed as JSON before, or lines with a text each."))
  var input = Input.text

  @Flag(help: "Indent the JSON.")
  var pretty = false

  @Flag(help: "Add the pictures of numbers and dates that are written by hand to the JSON.")
  var pictures = false

  @Flag(help: "Print each of several documents in a file separately.")
  var split = false

  @Option(help: "An XML Schema (akomantoso30.xsd) that each document printed as akn must be valid by.")
  var schema: String?

  @OptionGroup var encoding: EncodingOption

  func validate() throws {
    if files.isEmpty, input != .jsonl { throw ValidationError("Missing expected argument '<files> ...'") }
    if files.count > 1, format == .akn {
      throw ValidationError("--format akn prints one document: give one file at a time.")
    }
    if input == .jsonl, format == .akn {
      throw ValidationError("--input jsonl does not go with --format akn.")
    }
    if input != .text, encoding.encoding != nil {
      throw ValidationError("--encoding is for --input text: JSON is always UTF-8.")
    }
    if pretty, format != .json { throw ValidationError("--pretty is for --format json.") }
    if pretty, input == .jsonl { throw ValidationError("--pretty does not go with --input jsonl.") }
    if pictures, format != .json && format != .jsonl || input == .jsonl {
      throw ValidationError("--pictures is for --format json and jsonl, of files.")
    }
    if split, input != .text {
      throw ValidationError("--split is for --input text: what was parsed before is one document.")
    }
    if schema != nil, format != .akn { throw ValidationError("--schema is for --format akn.") }
  }

  func run() throws {
    switch input {
    case .text: try InputOptions.each(files) { try parse(try encoding.source($0), $0) }
    case .json: try InputOptions.each(files) { try write(try document($0), $0) }
    case .jsonl: try answerLines()
    }
  }

  /// Prints the document in `source`, or where they are to be split, each of them.
  private func parse(_ source: SourceText, _ path: String) throws {
    let name = path == "-" ? "stdin" : path
    guard split else {
      let document = Document(parsing: source)
      for found in document.diagnostics where found.code == .furtherDocument {
        let line = source.location(of: found.range.lowerBound).line
        Standard.printError("\(name):\(line): \(found.message)")
        Standard.printError("\(name):\(line): \(found.messageVi)")
      }
      return try write(document, path)
    }
    let parts = DocumentSplitter.parts(of: source)
    guard format != .akn || parts.count == 1 else {
      throw FileError(
        name,
        "it holds \(parts.count) documents, and --format akn prints one: use vanban convert --split --format akn."
      )
    }
    for (place, part) in parts.enumerated() {
      if place > 0, format == .markdown || format == .text { try Standard.write("\n") }
      try write(Document(parsing: part), path)
    }
  }

  /// The document whose JSON is in the file at `path`.
  private func document(_ path: String) throws(FileError) -> Document {
    do {
      return try Document(json: try Files.read(path))
    } catch let error as DocumentJSONError {
      throw FileError(path == "-" ? "stdin" : path, "\(error.line):\(error.column)", error)
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(path, "\(error)")
    }
  }

  private func write(_ document: Document, _ path: String) throws {
    switch format {
    case .json, .jsonl:
      try Standard.write(DocumentJSON(document, pictures: pictures).bytes(pretty: pretty) + [0x0A])
    case .markdown: try Standard.write(MarkdownText(document).text)
    case .text: try Standard.write(PlainText(document).text)
    case .akn:
      let xml = try AkomaNtoso(document).xml()
      if let schema {
        let errors = try XMLSchemaValidator(schemaAt: schema).errors(in: xml)
        if let first = errors.first {
          throw FileError(path, "the Akoma Ntoso of this document is not valid by \(schema): \(first)")
        }
      }
      try Standard.write(xml)
    }
  }

  // MARK: JSON Lines

  /// Answers each line of the files, or of standard input, as soon as it is there.
  private func answerLines() throws {
    var hasFailed = false
    try InputOptions.each(files.isEmpty ? ["-"] : files) { path in
      var number = 0
      try Files.eachLine(path) { line in
        number += 1
        guard line.contains(where: { $0 > 0x20 }) else { return }
        let request = DocumentRequest(line: line)
        switch request.source {
        case .success(let source): try Standard.write(answer(request, Document(parsing: source)) + [0x0A])
        case .failure(let error):
          hasFailed = true
          try Standard.write(request.answer(error, line: number) + [0x0A])
        }
      }
    }
    if hasFailed { throw ExitStatus.inputFailed }
  }

  private func answer(_ request: DocumentRequest, _ document: Document) -> [UInt8] {
    switch format {
    case .json, .jsonl, .akn: request.answer(document)
    case .markdown: request.answer(format.rawValue, MarkdownText(document).text)
    case .text: request.answer(format.rawValue, PlainText(document).text)
    }
  }
}
