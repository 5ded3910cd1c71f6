internal import Synchronization
public import VanBan

/// Reads the text of files of any kind as ``DocumentFile`` does, those kinds in a process apart whose readers a file can
/// take down: PDF files and pictures.
///
/// A library has no program of its own, so that it reads in its own process unless it is told of one:
///
/// ```swift
/// let reader = FileReader(isolation: .helper(program: "/usr/bin/vanban", arguments: ["_read"]))
/// let text = try reader.sourceText(of: bytes, limits: .batch)
/// ```
///
/// A helper is started when a file needs one, as many as files are read at a time, and reads one file after the other.
/// The system bounds what it may use (``ReadingLimits``). One that a file takes down is an error of that file; the next
/// file gets another. What is read is the same as without a helper, byte for byte.
public final class FileReader: Sendable {
  /// Where PDF files and pictures are read.
  public enum Isolation: Sendable, Hashable {
    /// In this process: a file that takes it down takes it down.
    case none
    /// In processes of the program at that path, which calls ``ReadingHelper/serve(trial:)`` when it is started with
    /// those arguments. `vanban _read` is one.
    case helper(program: String, arguments: [String])
  }

  public let isolation: Isolation
  private let idle = Mutex(Idle())

  /// Helpers that wait for a file.
  private struct Idle: ~Copyable, @unchecked Sendable {
    var helpers: [HelperProcess] = []
  }

  /// After so many files a helper is replaced, whatever memory its libraries have not given back.
  private static let mostServed = 500

  public init(isolation: Isolation = .none) { self.isolation = isolation }

  /// The text of the file in `bytes`, as ``DocumentFile/sourceText(of:encoding:name:limits:)`` gives it.
  ///
  /// - Throws: ``FormatError`` in the same cases, and where the file takes down its helper or uses more than `limits` let
  ///   it: ``FormatError/isFinal``.
  public func sourceText(
    of bytes: [UInt8], encoding: TextEncoding? = nil, name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    guard case .helper(let program, let arguments) = isolation, Self.needsHelper(bytes) else {
      return try DocumentFile.sourceText(of: bytes, encoding: encoding, name: name, limits: limits)
    }
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(limit: limits.fileBytes) }
    let request = ReadingRequest(name: name, encoding: encoding, limits: limits)
    switch try answer(request, bytes, program, arguments) {
    case .text(let text): return text.takenOut(of: FileIdentity(of: bytes))
    case .failure(let error): throw error
    case .page, .survived:
      throw FormatError(message: "its helper is of another version: install the program anew.")
    }
  }

  /// Whether a helper outlives all that the program is going to do with the file: reading it, whatever its kind, and
  /// making `forms` of it. Nil where there is no helper to try it in. For a file at which a program ended before.
  ///
  /// - Throws: ``FormatError`` that says how the helper ended.
  public func tryOut(
    _ bytes: [UInt8], encoding: TextEncoding? = nil, name: String? = nil, limits: ReadingLimits = .init(),
    forms: [String]
  ) throws(FormatError) -> Bool {
    guard case .helper(let program, let arguments) = isolation, bytes.count <= limits.fileBytes else {
      return false
    }
    var content = bytes
    if let ending = InputFormat(of: bytes).officeEnding {
      // LibreOffice has its own processes; what it fails at is told in the open.
      guard let word = try? OfficeProgram.word(from: bytes, ending: ending, limits: limits) else {
        return false
      }
      content = word
    }
    let request = ReadingRequest(task: .trial, name: name, encoding: encoding, forms: forms, limits: limits)
    _ = try answer(request, content, program, arguments)
    return true
  }

  private static func needsHelper(_ bytes: [UInt8]) -> Bool {
    switch InputFormat(of: bytes) {
    case .pdf, .image: true
    default: false
    }
  }

  private func answer(
    _ request: ReadingRequest, _ file: [UInt8], _ program: String, _ arguments: [String]
  ) throws(FormatError) -> ReadingAnswer {
    var tries = 0
    while true {
      tries += 1
      let helper =
        if tries == 1, let waiting = take(request.limits) {
          waiting
        } else {
          try HelperProcess(program, arguments, limits: request.limits)
        }
      let served = helper.served
      do throws(HelperProcess.End) {
        let answer = try helper.answer(request, file)
        giveBack(helper)
        return answer
      } catch {
        // The files before may have left too little memory, and whoever ended it did not mean the file.
        let isInnocent =
          error.isFromOutside || served > 0 && error.isForMemory(of: request.limits.helperBytes)
        guard tries == 1, isInnocent else { throw error.failure(request.limits) }
      }
    }
  }

  /// A helper that waits and has the memory of `limits`.
  private func take(_ limits: ReadingLimits) -> HelperProcess? {
    idle.withLock { idle in
      guard let place = idle.helpers.lastIndex(where: { $0.bytes == limits.helperBytes }) else { return nil }
      return idle.helpers.remove(at: place)
    }
  }

  private func giveBack(_ helper: sending HelperProcess) {
    guard helper.served < Self.mostServed else { return }
    idle.withLock { $0.helpers.append(helper) }
  }
}
