internal import CProcess
internal import Foundation
public import VanBan

/// The helper's side: a process that reads files for another, so that a file that crashes its reader crashes nothing else.
///
/// The helper program of a ``FileReader`` calls ``serve(trial:)`` when it is started as one.
public enum ReadingHelper {
  /// Reads files as requested over standard input, a socket, and answers there. Returns when the asking program ends, or at
  /// once if there is none.
  ///
  /// `trial` does all that the asking program would do with a text: it parses it and writes the forms with these names
  /// (``FileReader/tryOut(_:encoding:name:limits:forms:)``).
  ///
  /// - Returns: Whether standard input was a socket of a ``FileReader``.
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

  /// Ends this process when the asking one ends, even in the middle of a file.
  private static func watchOwner() {
    let owner = getppid()
    Thread.detachNewThread {
      while true {
        // No event is requested: `poll` reports a closed end in any case.
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
      if request.task == .pictures {
        return .pictures(try PagePictures.all(of: file, limits: request.limits, watch: watch))
      }
      let text = try DocumentFile.sourceText(
        of: file, encoding: request.encoding, name: request.name, limits: request.limits, watch: watch)
      guard request.task == .trial else { return .text(text) }
      // The asking program gets ordinary errors too and reports them itself.
      try? trial(text, request.forms)
      return .survived
    } catch {
      return request.task == .trial ? .survived : .failure(error)
    }
  }
}

/// The CPU time left for a file. The system kills the process when it is used up.
private final class ProcessorBudget {
  private let limits: ReadingLimits
  private let start = vanban_processor_seconds()
  private var scanStart = 0.0
  /// The seconds of OCR that gave text.
  private var forText = 0.0

  init(_ limits: ReadingLimits) {
    self.limits = limits
    set(more: 0)
  }

  func scanBegins() {
    scanStart = vanban_processor_seconds()
    // OCR is told to stop after its time, but does so between lines, and rendered the page before.
    set(more: limits.scanSeconds * 2)
  }

  func scanEnds(gaveText: Bool) {
    if gaveText { forText += vanban_processor_seconds() - scanStart }
    set(more: 0)
  }

  /// Ends the file's budget; the next file gets its own.
  func end() { _ = vanban_limit_processor(UInt64(UInt32.max)) }

  private func set(more: Double) {
    let seconds = start + limits.helperSeconds + forText + more
    // The limit is in whole seconds.
    _ = vanban_limit_processor(UInt64(max(1, min(seconds.rounded(.up), 1e9))))
  }
}
