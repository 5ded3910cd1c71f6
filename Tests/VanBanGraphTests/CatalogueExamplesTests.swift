import Foundation
import Testing
import VanBan
import VanBanGraph

// The code of the documentation of VanBanGraph; `Scripts/check-docs` checks that every line of it stands here.

@Suite("Examples of the documentation: graph")
struct CatalogueExamplesTests {
  @Test("a graph of two texts that cite one decree")
  func graph() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString).db").path
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    let files = [
      ("a.txt", "KẾ HOẠCH\n\nCăn cứ Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ;\n"),
      ("b.txt", "QUYẾT ĐỊNH\n\nThực hiện Nghị định số 64/2007/NĐ-CP của Chính phủ.\n"),
    ]
    var printed: [String] = []
    func print(_ values: String...) { printed.append(values.joined(separator: " ")) }

    let graph = try CitationGraph(path, for: .writing)
    let inputs = files.map { name, text in
      GraphInput(path: name, bytes: { Array(text.utf8) }, text: { SourceText(bytes: $0, name: name) })
    }
    let progress = try GraphBuilder(graph, parserVersion: Release.version).build(inputs)
    for failure in progress.failures { print(failure.path, failure.message) }

    let work = try graph.work("64/2007/NĐ-CP")
    for citation in try graph.citations(of: work) {
      print("\(citation.file):\(citation.line)", citation.relation, citation.quote)
    }
    print(GraphTable(try graph.ranking(.pagerank, limit: 10)).csv)
    try graph.close()

    #expect(progress.added == 2 && progress.failures.isEmpty)
    #expect(printed.count == 3)
    #expect(printed.contains { $0.hasPrefix("a.txt:3 basis Căn cứ Nghị định số 64/2007/NĐ-CP") })
    #expect(printed.last?.hasPrefix("place,score,identifier,") ?? false)
  }
}
