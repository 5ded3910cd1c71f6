import Foundation
import Testing
import VanBan

@testable import VanBanFormats

/// Files of other word processors, made by LibreOffice from a Word file and read back through it.
@Suite(
  "RTF, DOC and ODT",
  .enabled(if: OfficeProgram.path != nil && Made.hasPythonDocx, "needs LibreOffice and python-docx"),
  .serialized)
struct OfficeFilesTests {
  @Test(
    "Labels and citations are those of the Word file",
    arguments: [("rtf", InputFormat.richText), ("doc", .oldWord), ("odt", .openDocument)])
  func read(ending: String, kind: InputFormat) throws {
    let annotated = try #require(Made.annotated.first)
    let made = try Made.documents(of: annotated)
    defer { try? FileManager.default.removeItem(at: made.folder) }
    let word = try Made.document(made.word)
    let file = try #require(try Made.office([made.word], to: ending).first)
    let bytes = try Array(Data(contentsOf: file))
    #expect(InputFormat(of: bytes) == kind)
    let document = Document(parsing: try DocumentFile.sourceText(of: bytes, name: "a"))
    #expect(document.labels == word.labels)
    #expect(document.mentions == word.mentions)
    #expect(document.source.file.byteCount == bytes.count)
  }

  @Test("What LibreOffice makes nothing of, or takes too long for, is an error; nothing is left behind")
  func refused() throws {
    let before = Self.leftovers()
    let damaged = Array("{\\rtf1 ".utf8) + Array(repeating: UInt8(ascii: "{"), count: 200_000)
    let slow = #expect(throws: FormatError.self) {
      try DocumentFile.sourceText(of: Array("{\\rtf1 a}".utf8), limits: ReadingLimits(officeSeconds: 0.05))
    }
    #expect(slow?.message.contains("seconds") ?? false)
    // It may end in an error or in a text, but it ends.
    _ = try? DocumentFile.sourceText(of: damaged, limits: .batch)
    #expect(Self.leftovers() == before)
  }

  private static func leftovers() -> Set<String> {
    Set(
      ((try? FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())) ?? []).filter {
        $0.hasPrefix("vanban-office-")
      })
  }

  @Test("A picture that a file asks for over the network is not asked for")
  func network() throws {
    let listener = try Listener()
    let text =
      #"{\rtf1 Điều 1. {\field{\*\fldinst INCLUDEPICTURE "http://127.0.0.1:\#(listener.port)/a.png" \\d}}}"#
    let source = try DocumentFile.sourceText(of: Array(text.utf8))
    #expect(source[source.range].contains("1."))
    let wasCalled = listener.wasCalled
    #expect(!wasCalled)
  }
}

/// A place on this machine that a program might call over the network.
private final class Listener {
  private let descriptor: Int32
  let port: UInt16

  init() throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.descriptor = descriptor
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) + listen(descriptor, 4) + getsockname(descriptor, address, &length)
      }
    }
    guard status == 0 else { throw CocoaError(.fileReadUnknown) }
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }

  /// Whether a call waits to be answered.
  var wasCalled: Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }
}
