public import ArgumentParser
public import VanBan
import VanBanFormats

/// How input is read.
struct EncodingOption: ParsableArguments {
  @Option(help: "The encoding of text and HTML; without it, detected.")
  var encoding: TextEncoding?

  /// The text of the file at `path`; of standard input for `-`.
  func source(_ path: String) throws(FileError) -> SourceText {
    try reader.source(
      of: try Files.read(path, limit: ReadingLimits().fileBytes),
      name: path == "-" ? "stdin" : FileName.shown(path))
  }

  /// The same for bytes that are read already.
  var reader: SourceReader { SourceReader(encoding: encoding) }
}

/// Makes text of the bytes of files.
struct SourceReader: Sendable {
  let encoding: TextEncoding?

  func source(of bytes: [UInt8], name: String) throws(FileError) -> SourceText {
    do {
      return try HelperProgram.reader.sourceText(of: bytes, encoding: encoding, name: name)
    } catch {
      throw FileError(name, error.message)
    }
  }
}

/// The files that a verb reads.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files: text, Word, PDF, scans, web pages, Markdown; - for standard input.")
  var files: [String]

  @OptionGroup var encoding: EncodingOption

  /// Reads and parses each file and hands it to `body`, as ``each(_:_:)`` does.
  func parseEach(_ body: (_ path: String, _ document: Document) throws -> Void) throws {
    try Self.each(files) { path in try body(path, Document(parsing: try encoding.source(path))) }
  }

  /// Calls `body` for each file. A failure is reported on standard error and does not stop the others; throws at the
  /// end if there was one.
  static func each(_ files: [String], _ body: (_ path: String) throws -> Void) throws {
    var hasFailed = false
    for path in files {
      do {
        try body(path)
      } catch let error as OutputError {
        throw error
      } catch {
        Standard.printError("\(error)")
        hasFailed = true
      }
    }
    if hasFailed { throw ExitStatus.inputFailed }
  }
}

extension TextEncoding: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }

  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
