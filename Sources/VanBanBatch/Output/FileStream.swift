import VanBanFiles

/// Buffered output to a file.
struct FileStream: ~Copyable {
  private let file: OpenFile
  private let path: String
  private var waiting: [UInt8] = []

  private static let most = 1 << 18

  /// - Parameter path: The path for errors.
  init(_ file: OpenFile, path: String) {
    self.file = file
    self.path = path
  }

  mutating func put(_ bytes: some Collection<UInt8>) throws(BatchError) {
    waiting += bytes
    if waiting.count >= Self.most { try flush() }
  }

  mutating func flush() throws(BatchError) {
    do { try file.put(waiting) } catch { throw BatchError(SystemError(error.code, at: path)) }
    waiting.removeAll(keepingCapacity: true)
  }
}
