internal import CProcess
internal import Foundation
internal import VanBanFiles

/// A running helper, from the side of the asking process. One thread at a time may use it.
final class HelperProcess {
  /// How a helper ended while reading a file.
  struct End: Error {
    enum Cause: Equatable {
      /// It was killed because it made no progress for that long.
      case stalled
      case signal(Int32)
      case exit(Int32)
      /// It sent a malformed message.
      case nonsense
    }

    var cause: Cause
    /// The page that it was reading, from 1; nil before the first.
    var page: Int?
    /// Its peak memory, if above what the system counted from the start; else 0.
    var mostMemory: Int
    /// The end of its standard error.
    var words: String
  }

  private let process: pid_t
  private let stream: MessageStream
  private let errors: Int32
  private var words: [UInt8] = []
  /// Whether it has closed its standard error.
  private var isMute = false
  private var isOver = false
  /// The memory in bytes of this process when the helper was forked from it.
  private var firstMemory: UInt64 = 0
  /// Its memory limit in bytes.
  let bytes: Int
  /// The number of files it has read.
  private(set) var served = 0

  /// Besides its own memory a helper maps libraries and files, which costs none.
  private static let mapped = 4 << 30
  /// Only fontconfig writes a file, its cache.
  private static let fileSize = 16 << 20
  private static let mostWords = 4096
  /// Between fork and exec, the helper touches no more bytes of memory than this.
  private static let slack: UInt64 = 4 << 20

  /// Starts `program` with `arguments`.
  ///
  /// - Throws: ``FormatError`` if it cannot be started.
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
    // Tesseract's own threads mostly wait for each other; several helpers share the processors.
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
      // Without its socket the helper ends soon.
      kill(-process, SIGKILL)
      var end = vanban_end()
      _ = vanban_wait(process, &end)
    }
    close(stream.descriptor)
    close(errors)
  }

  /// The helper's answer for `file`.
  ///
  /// - Throws: ``End`` if it ends first. Do not use it again then.
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
      // The time limit is per page.
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

  /// Each letter may be a word and a line of its own, whose data takes over forty bytes.
  private static func mostBytes(_ limits: ReadingLimits) -> Int {
    min(max(limits.textBytes, 1 << 20), Int.max >> 10) * 64
  }

  /// Waits for output of the helper; false if the time is up first.
  private func waitForWord(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return false }
      var entries = [
        pollfd(fd: stream.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isMute ? -1 : errors, events: Int16(POLLIN), revents: 0),
      ]
      // In milliseconds; polled again if that is not the whole time.
      let pause =
        min(left.components.seconds, 3600) * 1000 + left.components.attoseconds / 1_000_000_000_000_000
      guard poll(&entries, 2, Int32(pause) + 1) > 0 else { continue }
      if entries[1].revents != 0 { hear() }
      if entries[0].revents != 0 { return true }
    }
  }

  /// Keeps the end of the helper's standard error, which is reported only if it fails.
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

  /// Kills the helper if it still runs, and returns how it ended; `cause` is the reason for the kill.
  private func end(_ cause: End.Cause?, _ page: Int?) -> End {
    // No effect on a helper that has ended.
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
