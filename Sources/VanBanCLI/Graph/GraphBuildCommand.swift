import ArgumentParser
import Foundation
import VanBan
import VanBanBatch
import VanBanFormats
import VanBanGraph

struct GraphBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Add files and folders to a graph, or update it from them.",
    discussion: """
      Of folders, documents are taken: tables, lists and programs are left out by their names, which is told. \
      Files that are as they were are skipped. Documents of the given folders whose files are gone are taken \
      out. A build that was stopped is gone on with by the next one. Others may ask the graph meanwhile.

      EXAMPLES
        vanban graph build seeds/*.txt --db g.db
        vanban graph build luu-tru/ --db g.db
        vanban graph build luu-tru/ --include '*.docx' --exclude 'nhap/*' --db g.db
        find luu-tru -name '*.txt' -print0 | xargs -0 vanban graph build --db g.db
      """)

  @Argument(help: "Files and folders, at any depth; - for a list of them on standard input, one a line.")
  var inputs: [String]

  @Option(help: "The file of the graph; it is created if missing.")
  var db: String

  @Option(help: "Only files in folders that match, as in a shell; may be given several times.")
  var include: [String] = []

  @Option(help: "No files or folders in folders that match; may be given several times.")
  var exclude: [String] = []

  @Flag(help: "Take files of folders that hold data by their names too.")
  var all = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    try GraphFailure.told {
      let found = try InputFiles(
        try Files.listed(inputs), pattern: PathPattern(include: include, exclude: exclude), takesAll: all)
      if !quiet { for note in found.notes { Standard.printError(note) } }
      let graph = try CitationGraph(db, for: .writing)
      let builder = GraphBuilder(graph, parserVersion: Release.version)
      let reader = encoding.reader
      let files = found.files.map { path in
        GraphInput(
          path: path, bytes: { try Files.read(path, limit: ReadingLimits().fileBytes) },
          text: { try reader.source(of: $0, name: path) })
      }
      let progress = try builder.build(files, removing: found.covers) { progress in
        if !quiet, progress.done < progress.total { Standard.printError(Self.line(progress)) }
      }
      let repeated = try graph.repeatedDocuments()
      try graph.close()
      for failure in progress.failures { Standard.printError(Self.message(failure)) }
      if !quiet {
        Standard.printError(Self.line(progress))
        if repeated > 0 {
          Standard.printError(
            "\(repeated) files hold documents that other files have too: their citations are counted once.")
        }
      }
      if !progress.failures.isEmpty { throw ExitStatus.inputFailed }
    }
  }

  private static func line(_ progress: BuildProgress) -> String {
    "\(progress.done) of \(progress.total) files: \(progress.added) new, \(progress.changed) changed, "
      + "\(progress.unchanged) as before, \(progress.removed) removed, \(progress.failures.count) failed"
  }

  /// `file: message`; what the error of a file says begins with its name already.
  private static func message(_ failure: BuildProgress.Failure) -> String {
    failure.message.hasPrefix(failure.path + ":") ? failure.message : failure.path + ": " + failure.message
  }
}
