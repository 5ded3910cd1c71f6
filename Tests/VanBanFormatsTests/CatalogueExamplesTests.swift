import Foundation
import Testing
import VanBan
import VanBanFormats

// The code of the documentation of VanBanFormats; `Scripts/check-docs` checks that every line of it stands here.

@Suite("Examples of the documentation: formats")
struct CatalogueExamplesTests {
  @Test("a page, read in this process and by a reader with a helper, which a page does not need")
  func reading() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString).html").path
    try "<html><body><p>KẾ HOẠCH</p><p>Chuyển đổi số năm 2023</p></body></html>".write(
      toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }

    let bytes = try FileBytes.read(path)
    let document = Document(parsing: try DocumentFile.sourceText(of: bytes, name: path))
    let reader = FileReader(isolation: .helper(program: "/usr/bin/vanban", arguments: ["_read"]))
    let text = try reader.sourceText(of: bytes, limits: .batch)

    #expect(document.kind == .plan)
    #expect(text.bytes == document.source.bytes)
  }
}
