internal import VanBan

/// Writes what is read of a text, from its start to its end: copied, left out or put in.
struct ReadingEditWriter {
  private(set) var edits: [ReadingEdit] = []
  /// How far the text is done, in bytes.
  private(set) var position = 0
  private let bytes: [UInt8]
  /// What is put in before `position`, where an edit is open, and where that begins.
  private var pending: [UInt8] = []
  private var pendingStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What is up to `end` is read as it stands.
  mutating func copy(to end: Int) {
    guard end > position else { return }
    close()
    position = end
    pendingStart = end
  }

  /// What is up to `end` is not read.
  mutating func skip(to end: Int) {
    guard end > position else { return }
    position = end
  }

  /// What is read here and does not stand in the text.
  mutating func insert(_ text: String) { pending += text.utf8 }

  mutating func insert(_ byte: UInt8) { pending.append(byte) }

  /// Ends at the end of the text; nothing may be written after it.
  mutating func finish() { close() }

  /// Ends what was put in or left out. What was only put in takes the place of the character before it.
  private mutating func close() {
    defer { pending = [] }
    guard pendingStart < position || !pending.isEmpty else { return }
    var start = pendingStart
    var replacement = pending
    if start == position {
      guard start > 0 else { return }
      repeat {
        start -= 1
        replacement.insert(bytes[start], at: 0)
      } while start > 0 && bytes[start] & 0xC0 == 0x80
    }
    edits.append(
      ReadingEdit(
        range: SourceRange(start, position), replacement: String(decoding: replacement, as: UTF8.self)))
  }
}
