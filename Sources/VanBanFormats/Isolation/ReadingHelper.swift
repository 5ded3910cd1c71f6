internal import CProcess
internal import Foundation
public import VanBan

/// The helper's side: a process that reads files for another one, so that a file that takes down its reader takes down
/// nothing else.
///
/// A program that is to be the helper of a ``FileReader`` calls ``serve(trial:)`` when it is started as one.
public enum ReadingHelper {
  /// Reads one file after the other that are asked for on standard input, a socket, and answers there. Returns when the
  /// program that asks ends, or at once where there is none.
  ///
  /// `trial` does with a text all that the asking program would: it parses it and makes the forms of those names of it
  /// (``FileReader/survives(_:encoding:name:limits:forms:)``).
  ///
  /// - Returns: Whether standard input was such a socket.
  public static func serve(
    trial: (_ text: SourceText, _ forms: [String]) throws -> Void = { _, _ in }
  ) -> Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return false }
    watchOwner()
    let stream = MessageStream(descriptor: STDIN_FILENO)
    while let head = stream.receive(most: 1 << 20), let request = try? ReadingRequest(head),
      let file = stream.receive(most: request.limits.fileBytes)
    {
      let answer = answer(request, file, stream, trial)
      do { try stream.send(answer.bytes) } catch { break }
    }
    return true
  }

  /// Ends this process when the one that asks ends, even in the middle of a file.
  private static func watchOwner() {
    let owner = getppid()
    Thread.detachNewThread {
      while true {
        // Nothing is asked for; that the other end is closed is told in any case.
        var entry = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
        let count = poll(&entry, 1, 1000)
        if count > 0 || getppid() != owner { _exit(0) }
      }
    }
  }

  private static func answer(
    _ request: ReadingRequest, _ file: [UInt8], _ stream: MessageStream,
    _ trial: (SourceText, [String]) throws -> Void
  ) -> ReadingAnswer {
    let budget = ProcessorBudget(request.limits)
    defer { budget.end() }
    let watch = ReadingWatch(
      page: { try? stream.send(ReadingAnswer.page($0).bytes) }, scanBegins: { budget.scanBegins() },
      scanEnds: { budget.scanEnds(gaveText: $0) })
    do throws(FormatError) {
      let text = try DocumentFile.sourceText(
        of: file, encoding: request.encoding, name: request.name, limits: request.limits, watch: watch)
      guard request.task == .trial else { return .text(text) }
      // What goes wrong in the open goes wrong there too, and is told there.
      try? trial(text, request.forms)
      return .survived
    } catch {
      return request.task == .trial ? .survived : .failure(error)
    }
  }
}

/// What this process may still take of a processor for a file. The system ends it when that is used up.
private final class ProcessorBudget {
  private let limits: ReadingLimits
  private let start = vanban_processor_seconds()
  private var scanStart = 0.0
  /// The seconds of OCR that brought text.
  private var forText = 0.0

  init(_ limits: ReadingLimits) {
    self.limits = limits
    set(more: 0)
  }

  func scanBegins() {
    scanStart = vanban_processor_seconds()
    // OCR is asked to stop after its time; it does so between two lines, and has made a picture of the page before.
    set(more: limits.scanSeconds * 2)
  }

  func scanEnds(gaveText: Bool) {
    if gaveText { forText += vanban_processor_seconds() - scanStart }
    set(more: 0)
  }

  /// The file is done with; the next one has a budget of its own.
  func end() { _ = vanban_limit_processor(UInt64(UInt32.max)) }

  private func set(more: Double) {
    let seconds = start + limits.helperSeconds + forText + more
    // The system counts whole seconds.
    _ = vanban_limit_processor(UInt64(max(1, min(seconds.rounded(.up), 1e9))))
  }
}
