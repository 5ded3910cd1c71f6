internal import Foundation
internal import VanBanFiles

/// A file that takes its name once it is complete, or a stream.
final class OutputFile {
  private let target: OutputTarget

  /// - Parameter graph: The file of the graph, which must not be written over.
  init(_ path: String, of graph: String) throws(GraphError) {
    guard !Self.isSame(path, graph) else {
      throw GraphError(.badValue, "this is the file of the graph itself: choose another name.", file: path)
    }
    do { target = try OutputTarget(path) } catch { throw GraphError(error) }
  }

  /// Whether both paths lead to one file that exists.
  private static func isSame(_ path: String, _ other: String) -> Bool {
    func file(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    return FileManager.default.fileExists(atPath: path) && file(path) == file(other)
  }

  func write(_ text: String) throws(GraphError) {
    do { try target.write(text) } catch { throw GraphError(error) }
  }

  func write(_ bytes: [UInt8]) throws(GraphError) {
    do { try target.write(bytes) } catch { throw GraphError(error) }
  }

  /// Gives the file its name, replacing an older file.
  func finish() throws(GraphError) {
    do {
      try target.finish()
      try target.place()
    } catch {
      throw GraphError(error)
    }
  }

  /// Gives up the new file and keeps an older one.
  func discard() { target.discard() }
}

extension GraphError {
  fileprivate init(_ error: SystemError) {
    self.init(.cannotWrite, error.message + ".", file: error.path)
  }
}
