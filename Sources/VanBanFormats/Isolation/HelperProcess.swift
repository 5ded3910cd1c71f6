internal import CProcess
internal import Foundation
internal import VanBanFiles

/// A helper that was started, as the process sees it that asks. One thread at a time asks it.
final class HelperProcess {
  /// How a helper ended in the middle of a file.
  struct End: Error {
    enum Cause: Equatable {
      /// It was killed because it made no way for so long.
      case stalled
      case signal(Int32)
      case exit(Int32)
      /// It said what no helper says.
      case nonsense
    }

    var cause: Cause
    /// The page that it was at, from 1; nil where it had not come to any.
    var page: Int?
    /// Its most memory, where that is more than what the system counted as its own from the start; else 0.
    var mostMemory: Int
    /// The last that it said on standard error.
    var words: String
  }

  private let process: pid_t
  private let stream: MessageStream
  private let errors: Int32
  private var words: [UInt8] = []
  /// Whether it has closed its standard error.
  private var isMute = false
  private var isOver = false
  /// The bytes of this process when the helper began as its copy.
  private var firstMemory: UInt64 = 0
  /// The bytes of memory that it may use.
  let bytes: Int
  /// How many files it has read.
  private(set) var served = 0

  /// Beside its own memory a helper has libraries and files mapped, which cost none.
  private static let mapped = 4 << 30
  /// Only fontconfig writes, its cache.
  private static let fileSize = 16 << 20
  private static let mostWords = 4096
  /// As the copy of this process, before it begins, the helper touches no more bytes of memory than these.
  private static let slack: UInt64 = 4 << 20

  /// Starts `program` with `arguments`.
  ///
  /// - Throws: ``FormatError`` where it cannot be started.
  init(_ program: String, _ arguments: [String], limits: ReadingLimits) throws(FormatError) {
    func failure() -> FormatError {
      FormatError(
        message:
          "the helper that reads such files (\(program)) cannot be started: \(String(cString: strerror(errno)))."
      )
    }
    var sockets: [Int32] = [-1, -1]
    guard vanban_socket_pair(&sockets) == 0 else { throw failure() }
    var pipe: [Int32] = [-1, -1]
    guard vanban_pipe(&pipe) == 0 else {
      let error = failure()
      for descriptor in sockets { close(descriptor) }
      throw error
    }
    var environment = ProcessInfo.processInfo.environment
    // Tesseract's own threads only wait for each other; several helpers share the processors.
    environment["OMP_THREAD_LIMIT"] = "1"
    var allowance = vanban_process_limits(
      data: UInt64(limits.helperBytes), address_space: UInt64(limits.helperBytes + Self.mapped),
      file_size: UInt64(Self.fileSize), processor_seconds: 0)
    var arguments = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    process = vanban_start(
      program, &arguments, &variables, sockets[1], pipe[1], &allowance, &firstMemory)
    let error = process < 0 ? failure() : nil
    close(sockets[1])
    close(pipe[1])
    (stream, errors, bytes) = (MessageStream(descriptor: sockets[0]), pipe[0], limits.helperBytes)
    if let error {
      isOver = true
      throw error
    }
  }

  deinit {
    if !isOver {
      // Without its socket it ends by itself; it need not be waited for longer than that takes.
      kill(-process, SIGKILL)
      var end = vanban_end()
      _ = vanban_wait(process, &end)
    }
    close(stream.descriptor)
    close(errors)
  }

  /// What the helper says of `file`.
  ///
  /// - Throws: ``End`` where it ends before. It is not to be asked again then.
  func answer(_ request: ReadingRequest, _ file: [UInt8]) throws(End) -> ReadingAnswer {
    var page: Int?
    stream.waitsToSend(seconds: request.limits.stallSeconds)
    do throws(MessageStream.Ended) {
      try stream.send(request.bytes)
      try stream.send(file)
    } catch {
      throw end(nil, page)
    }
    while true {
      // Each page has its own time.
      let deadline = ContinuousClock.now + .seconds(request.limits.stallSeconds)
      let message = try stream.receive(most: Self.mostBytes(request.limits)) { () throws(End) in
        guard waitForWord(until: deadline) else { throw end(.stalled, page) }
      }
      guard let message else { throw end(nil, page) }
      guard let answer = try? ReadingAnswer(message) else { throw end(.nonsense, page) }
      guard case .page(let number) = answer else {
        served += 1
        return answer
      }
      page = number
    }
  }

  /// A letter may be a word, and a line, of its own; what is known of it takes a good forty bytes.
  private static func mostBytes(_ limits: ReadingLimits) -> Int {
    min(max(limits.textBytes, 1 << 20), Int.max >> 10) * 64
  }

  /// Waits for the helper to say something; false where the time is over before.
  private func waitForWord(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return false }
      var entries = [
        pollfd(fd: stream.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isMute ? -1 : errors, events: Int16(POLLIN), revents: 0),
      ]
      // In milliseconds; looked at again where that is not the whole time.
      let pause =
        min(left.components.seconds, 3600) * 1000 + left.components.attoseconds / 1_000_000_000_000_000
      guard poll(&entries, 2, Int32(pause) + 1) > 0 else { continue }
      if entries[1].revents != 0 { hear() }
      if entries[0].revents != 0 { return true }
    }
  }

  /// Keeps the last of what the helper says on standard error, which is told of nobody while all goes well.
  private func hear() {
    var buffer = [UInt8](repeating: 0, count: Self.mostWords)
    let count = SystemCall.retrying {
      buffer.withUnsafeMutableBytes { read(errors, $0.baseAddress, $0.count) }
    }
    guard count > 0 else {
      isMute = true
      return
    }
    words = Array((words + buffer[..<count]).suffix(Self.mostWords))
  }

  /// Ends the helper, where it has not ended by itself, and tells how it ended; `cause` is why it is to end.
  private func end(_ cause: End.Cause?, _ page: Int?) -> End {
    // Of one that has ended already this changes nothing.
    kill(-process, SIGKILL)
    var end = vanban_end()
    _ = vanban_wait(process, &end)
    isOver = true
    var entry = pollfd(fd: errors, events: Int16(POLLIN), revents: 0)
    while !isMute, poll(&entry, 1, 0) > 0 { hear() }
    return End(
      cause: cause ?? (end.signal != 0 ? .signal(end.signal) : .exit(end.status)), page: page,
      mostMemory: end.most_memory > firstMemory + Self.slack ? Int(end.most_memory) : 0,
      words: String(decoding: words, as: UTF8.self))
  }
}
