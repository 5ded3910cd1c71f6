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
      Files that are as they were are skipped. Documents of the given folders whose files are gone are taken \
      out. A build that was stopped is gone on with by the next one. Others may ask the graph meanwhile.

      EXAMPLES
        vanban graph build seeds/*.txt --db g.db
        vanban graph build luu-tru/ --db g.db
        find luu-tru -name '*.txt' -print0 | xargs -0 vanban graph build --db g.db
      """)

  @Argument(help: "Files and folders, at any depth.")
  var inputs: [String]

  @Option(help: "The file of the graph; it is created if missing.")
  var db: String

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    try GraphFailure.told {
      let found = try InputFiles(inputs)
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
      try graph.close()
      for failure in progress.failures { Standard.printError(Self.message(failure)) }
      if !quiet { Standard.printError(Self.line(progress)) }
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

/// The files that arguments name, folders with all in them.
struct InputFiles {
  /// In order, each once.
  let files: [String]
  private let arguments: [String]

  init(_ arguments: [String]) throws(FileError) {
    self.arguments = arguments.map { Self.plain($0) }
    let found = InputScanner(self.arguments)
    if let missing = found.missing.first(where: { !$0.isLink }) {
      throw FileError(missing.source, "the file or folder cannot be read: \(missing.message).")
    }
    // A dangling link is reported when its turn comes.
    files = Set(found.items.map(\.source) + found.missing.map(\.source)).sorted()
  }

  /// Whether the file at `path` was to be found, if it was there: it is an argument or in one.
  func covers(_ path: String) -> Bool {
    arguments.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
  }

  /// `in` for `./in/`.
  private static func plain(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./"), path.count > 2 { path = path.dropFirst(2) }
    while path.hasSuffix("/"), path.count > 1 { path = path.dropLast() }
    return String(path)
  }
}
