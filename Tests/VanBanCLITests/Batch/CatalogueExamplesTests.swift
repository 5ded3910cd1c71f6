import Foundation
import Testing
import VanBanBatch

// The code of the documentation of VanBanBatch; `Scripts/check-docs` checks that every line of it stands here.

@Suite("Examples of the documentation: batch")
struct CatalogueExamplesTests {
  @Test("a folder with a text and a file without one")
  func folder() async throws {
    let folder = try Folder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try folder.write("KẾ HOẠCH\nChuyển đổi số năm 2023\n", to: "in/a.txt")
    try folder.write("%PDF-1.4\n", to: "in/b.pdf")
    let (archive, results) = (folder.path("in"), folder.path("out"))
    var printed: [String] = []
    func print(_ name: String, _ failure: String) { printed.append(name + ": " + failure) }

    let converter = BatchConverter(BatchOptions(inputs: [archive], output: results, formats: [.json, .page]))
    for try await event in converter.events() {
      if case .finished(let record, _) = event, record.hasFailed { print(record.name, record.failure ?? "") }
    }

    #expect(printed.map { $0.prefix(7) } == ["b.pdf: "])
    let names = try folder.names(in: "out")
    #expect(names.contains("a.txt.json") || names.contains("a.json"))
    #expect(names.contains { $0.hasSuffix("a.txt.html") || $0 == "a.html" })
  }
}
