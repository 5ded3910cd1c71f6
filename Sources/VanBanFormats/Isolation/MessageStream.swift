internal import CProcess
internal import Foundation
internal import VanBanFiles

/// A socket for messages with their length first. The owner closes the descriptor.
struct MessageStream {
  let descriptor: Int32

  /// The other side has closed the socket, or sent a malformed message.
  struct Ended: Error {}

  /// Sets how long the other side may take to receive.
  func waitsToSend(seconds: Double) {
    var time = timeval(tv_sec: Int(min(max(seconds.rounded(.up), 1), 1e9)), tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  func send(_ message: [UInt8]) throws(Ended) {
    var length = MessageWriter()
    length.put(message.count)
    for bytes in [length.bytes, message] {
      var sent = 0
      while sent < bytes.count {
        let count = SystemCall.retrying {
          bytes.withUnsafeBytes {
            vanban_send(descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent)
          }
        }
        guard count > 0 else { throw Ended() }
        sent += count
      }
    }
  }

  /// The next message, of `most` bytes at most; nil if the other side closes the socket first. Calls `wait` before each
  /// read; it throws to give up.
  func receive<Failure>(
    most: Int, _ wait: () throws(Failure) -> Void
  ) throws(Failure) -> [UInt8]? {
    guard let length = try receive(exactly: 8, wait) else { return nil }
    var reader = MessageReader(length)
    guard let count = try? reader.int(), (0...most).contains(count) else { return nil }
    return try receive(exactly: count, wait)
  }

  /// The next message, without a time limit.
  func receive(most: Int) -> [UInt8]? { receive(most: most) { () throws(Never) in } }

  private func receive<Failure>(
    exactly whole: Int, _ wait: () throws(Failure) -> Void
  ) throws(Failure) -> [UInt8]? {
    var bytes: [UInt8] = []
    // Allocate only for bytes that have come: the length may be a lie.
    var buffer = [UInt8](repeating: 0, count: min(whole, 1 << 16))
    while bytes.count < whole {
      try wait()
      let most = min(buffer.count, whole - bytes.count)
      let count = SystemCall.retrying {
        buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, most, 0) }
      }
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
