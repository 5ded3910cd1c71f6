import ArgumentParser
import Foundation
import VanBan
import VanBanBatch
import VanBanFormats

struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert files and folders of them, and report on each.",
    discussion: """
      Reads every file of the inputs, of folders at any depth and of archives (zip, 7z, RAR, tar), and writes for each \
      DIR/NAME.json (and so on), with the folders as they were. DIR/report.html and DIR/report.csv say what was read \
      and what needs a person. A file that fails does not stop the others. Run again, the same command does what is \
      missing and what has changed.

      EXAMPLES
        vanban convert luu-tru -o ket-qua
        vanban convert luu-tru -o ket-qua --format jsonl --include '*.docx' --exclude 'nhap/*'
        find /mnt -name '*.doc*' -newer moc | vanban convert - -o ket-qua --jobs 2
      """)

  @Argument(help: "Files, folders and archives; - for a list of them on standard input, one a line.")
  var inputs: [String]

  @Option(name: .shortAndLong, help: "The folder to write into; it is created if missing.")
  var output: NamedPath

  @Option(help: "\(OutputFormat.all.map(\.name).joined(separator: ", ")); may be given several times.")
  var format: [String] = []

  @Option(help: "How many files to convert at once; by default as many as there are processors.")
  var jobs: Int?

  @Option(help: "Only files in folders that match, as in a shell; may be given several times.")
  var include: [String] = []

  @Option(help: "No files or folders in folders that match; may be given several times.")
  var exclude: [String] = []

  @Flag(
    help: "Convert each of several documents in a file separately, as NAME/document-1, NAME/document-2.")
  var split = false

  @OptionGroup var encoding: EncodingOption

  @Option(help: "The longest text of a document, in megabytes; longer ones fail.")
  var maxText = ReadingLimits.batch.textBytes >> 20

  @Flag(help: "Convert again what was converted before.")
  var force = false

  @Flag(
    help: "Retry files that crashed their reader, which are otherwise skipped until they change.")
  var retry = false

  @Flag(help: "Print only failures.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    guard (1...1024).contains(maxText) else { throw ValidationError("--max-text must be from 1 to 1024.") }
    if let unknown = format.first(where: { name in !OutputFormat.all.contains { $0.name == name } }) {
      let known = OutputFormat.all.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no format '\(unknown)'; there are: \(known).")
    }
  }

  func run() async throws {
    let converter = BatchConverter(try options())
    // Ctrl-C ends the batch between two files; a second one ends the program.
    signal(SIGINT, SIG_IGN)
    let interrupt = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    interrupt.setEventHandler {
      if converter.hasStopped { Foundation.exit(ExitStatus.interrupted.rawValue) }
      converter.stop()
    }
    interrupt.resume()
    defer { interrupt.cancel() }
    var progress = ConversionProgress(isQuiet: quiet)
    do {
      for try await event in converter.events() {
        switch event {
        case .found(let count): progress.found(count)
        case .noted(let note): progress.noted(note)
        case .finished(let record, let isNew): progress.finished(record, isNew: isNew)
        }
      }
    } catch {
      progress.clear()
      Standard.printError("\(error)")
      throw ExitStatus.inputFailed
    }
    progress.end(hasStopped: converter.hasStopped, report: Files.path(output.path, "report.html"))
    if converter.hasStopped { throw ExitStatus.interrupted }
    if progress.failures > 0 { throw ExitStatus.inputFailed }
  }

  private func options() throws -> BatchOptions {
    let paths = try Files.listed(inputs)
    let formats = OutputFormat.all.filter { format.contains($0.name) }
    var options = BatchOptions(
      inputs: paths, output: output.path, formats: formats.isEmpty ? [.json] : formats)
    options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    options.include = include
    options.exclude = exclude
    options.encoding = encoding.encoding
    options.force = force
    options.split = split
    options.retry = retry
    options.reader = HelperProgram.reader
    // What 4 MB of text are in lines, more text is in proportion.
    options.limits.textLines = options.limits.textLines / (options.limits.textBytes >> 20) * maxText
    options.limits.textBytes = maxText << 20
    return options
  }
}
