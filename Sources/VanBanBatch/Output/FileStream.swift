import Foundation

/// Bytes on their way into a file, a good part of a megabyte at a time.
struct FileStream: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var waiting: [UInt8] = []

  private static let most = 1 << 18

  /// `path` is what errors name.
  init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  mutating func put(_ bytes: some Collection<UInt8>) throws(BatchError) {
    waiting += bytes
    if waiting.count >= Self.most { try flush() }
  }

  mutating func flush() throws(BatchError) {
    try OutputFolder.put(waiting, descriptor, path)
    waiting.removeAll(keepingCapacity: true)
  }
}
