import Foundation
import Synchronization
import VanBanBatch

/// The journal of a batch that was tampered with, and the batch run again over it.
struct JournalTarget: FuzzTarget {
  static let name = "journal"

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    for name in ["in", "out", "beside"] {
      try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: true)
    }
    let text = "Số: 5/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nCăn cứ Luật Kế toán;\n\nĐiều 1. Một.\n"
    try folder.write(Array(text.utf8), to: "in/a.txt")
    try folder.write(ZipFile.stored([("b.txt", Array(text.utf8))]), to: "in/c.zip")
    try folder.write([], to: "beside/d.txt")
  }

  func faults(of input: [UInt8]) -> [String] {
    do {
      let before = try (folder.names(), folder.names(in: "in"), folder.names(in: "beside"))
      try? FileManager.default.removeItem(atPath: folder.file("out"))
      try FileManager.default.createDirectory(
        atPath: folder.file("out/.vanban"), withIntermediateDirectories: true)
      try folder.write(input, to: "out/.vanban/journal.jsonl")
      // Twice: what the first run makes of the journal is read by the second.
      let ended = (run(), run())
      let after = try (folder.names(), folder.names(in: "in"), folder.names(in: "beside"))
      var faults: [String] = []
      if before != after { faults.append("files beside the output folder are others than before") }
      if ended.0, !FileManager.default.fileExists(atPath: folder.file("out/report.html")) {
        faults.append("a batch that ended well has no report")
      }
      if ended.0 != ended.1 { faults.append("the second run ended otherwise than the first") }
      return faults
    } catch {
      return ["\(error)"]
    }
  }

  /// Whether the batch ran to its end; an error says what is wrong.
  private func run() -> Bool {
    let options = BatchOptions(
      inputs: [folder.file("in")], output: folder.file("out"), formats: [.json, .jsonLines], version: "1")
    let ended = Mutex(false)
    let done = DispatchSemaphore(value: 0)
    Task {
      defer { done.signal() }
      do {
        for try await _ in BatchConverter(options).events() {}
        ended.withLock { $0 = true }
      } catch {}
    }
    done.wait()
    return ended.withLock { $0 }
  }

  let pieces: InputPieces? = InputPieces(
    .json,
    known: [
      "{}", "null", "\"\"", "\"../beside/d.txt\"", "\"/dev/zero\"", "\"a.txt\"", "\"c.zip\"",
      "\"c.zip/b.txt\"",
      "1e300", "-1e300", "-1", "9223372036854775807", "\n", "\"members\":[]", "\"members\":[\"../a\"]",
      "\"outputs\":[\"../in/a.txt\"]", "\"seconds\":1e308", "\"failure\":\"\"", "\"summary\":{}",
      "\"name\":\"\\u0000\"",
      ",", "\"\\ud800\"",
    ])

  func seeds(of texts: [[UInt8]]) throws -> [[UInt8]] {
    try? FileManager.default.removeItem(atPath: folder.file("out"))
    _ = run()
    let journal = try folder.read("out/.vanban/journal.jsonl")
    return [[], journal, journal + journal, Array(journal.dropLast(20))]
  }
}
