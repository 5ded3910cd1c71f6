import VanBanFiles

/// A file that takes its name once it is complete, or a stream.
final class OutputFile {
  private let target: OutputTarget

  init(_ path: String) throws(GraphError) {
    do { target = try OutputTarget(path) } catch { throw GraphError(error) }
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
