internal import Synchronization
public import VanBan

/// Reads the text of files of any format, as ``DocumentFile`` does; PDF files and pictures, whose readers can crash, in
/// a separate process.
///
/// A library has no program of its own. Without one it reads in its own process; name one to isolate it:
///
/// ```swift
/// let reader = FileReader(isolation: .helper(program: "/usr/bin/vanban", arguments: ["_read"]))
/// let text = try reader.sourceText(of: bytes, limits: .batch)
/// ```
///
/// Helpers start when files need them, as many as files are read at a time; each reads one file after another. The system
/// limits what they may use (``ReadingLimits``). A helper that a file crashes is an error of that file; the next file gets
/// another helper. The text is the same as without a helper, byte for byte.
public final class FileReader: Sendable {
  /// Where PDF files and pictures are read.
  public enum Isolation: Sendable, Hashable {
    /// In this process, which a hostile file can crash.
    case none
    /// In processes of the program at that path, which with these arguments calls ``ReadingHelper/serve(trial:)``, as
    /// `vanban _read` does.
    case helper(program: String, arguments: [String])
  }

  /// Where PDF files and pictures are read.
  public let isolation: Isolation
  private let idle = Mutex(Idle())

  /// Idle helpers.
  private struct Idle: ~Copyable, @unchecked Sendable {
    var helpers: [HelperProcess] = []
  }

  /// After this many files a helper is replaced, in case its libraries leak memory.
  private static let mostServed = 500

  /// A reader without helpers so far; they start when a file needs one.
  public init(isolation: Isolation = .none) { self.isolation = isolation }

  /// The text of the file in `bytes`, as ``DocumentFile/sourceText(of:encoding:name:limits:)`` gives it.
  ///
  /// - Throws: ``FormatError`` in the same cases, and with ``FormatError/isFinal`` where the file crashes its helper or
  ///   exceeds `limits`.
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
    case .page, .survived, .pictures: throw Self.otherVersion
    }
  }

  private static let otherVersion = FormatError(
    message: "its helper has another version: install the program again.")

  /// The pictures of the pages of the file in `bytes`, as ``PagePictures/all(of:limits:)`` gives them.
  ///
  /// - Throws: ``FormatError`` in the same cases, and with ``FormatError/isFinal`` where the file crashes its helper or
  ///   exceeds `limits`.
  public func pictures(
    of bytes: [UInt8], limits: ReadingLimits = .init()
  ) throws(FormatError) -> [PagePicture] {
    guard case .helper(let program, let arguments) = isolation, Self.needsHelper(bytes) else {
      return try PagePictures.all(of: bytes, limits: limits)
    }
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(limit: limits.fileBytes) }
    let request = ReadingRequest(task: .pictures, name: nil, encoding: nil, limits: limits)
    switch try answer(request, bytes, program, arguments) {
    case .pictures(let pictures): return pictures
    case .failure(let error): throw error
    case .page, .survived, .text: throw Self.otherVersion
    }
  }

  /// Tries in a helper all that the program is going to do with a file on which it crashed before: reading it, whatever its
  /// format, and writing `forms`. True if the helper survives; false where there is no helper to try it in.
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
      // LibreOffice runs in processes of its own; the later reading reports its errors.
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
        // Earlier files may have left too little memory, and a kill from outside is not the file's fault.
        let isInnocent =
          error.isFromOutside || served > 0 && error.isForMemory(of: request.limits.helperBytes)
        guard tries == 1, isInnocent else { throw error.failure(request.limits) }
      }
    }
  }

  /// An idle helper with the memory of `limits`.
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
