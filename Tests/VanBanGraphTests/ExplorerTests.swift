import Foundation
import Testing

@testable import VanBanGraph

/// The explorer as a browser shows it. A view is opened by its address, as a link to it would.
@Suite(.enabled(if: Tools.chromium != nil, "needs Chromium"), .serialized)
struct ExplorerTests {
  private let test: TestGraph
  private let page: String

  /// 5/2022 rests on 4/2020, that on 3/2018; 2/2019 amends 3/2018; 6/2023 stands alone.
  init() throws {
    test = try TestGraph([
      Facts.document(
        "5.txt", Facts.decree(5, 2022, title: "Nghị định về </script> chuyển đổi số"),
        cites: [("basis", Facts.decree(4, 2020))]),
      Facts.document("4.txt", Facts.decree(4, 2020), cites: [("basis", Facts.decree(3, 2018))]),
      Facts.document("2.txt", Facts.decree(2, 2019), cites: [("amends", Facts.decree(3, 2018))]),
      Facts.document("6.txt", Facts.decree(6, 2023)),
    ])
    page = test.path("graph.html")
    try test.graph.writeExplorer(to: page)
  }

  /// The page at `address` after its script has run.
  private func document(_ address: [String: String]) throws -> String {
    var url = URLComponents()
    url.queryItems = address.sorted { $0.key < $1.key }.map { URLQueryItem(name: $0.key, value: $0.value) }
    let fragment = url.percentEncodedQuery ?? ""
    return try shown("\(page)#\(fragment)")
  }

  /// What a browser makes of the file at `place`.
  private func shown(_ place: String) throws -> String {
    let output = try Tools.run(
      try #require(Tools.chromium),
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + test.path("profile"),
        "--allow-file-access-from-files", "--virtual-time-budget=4000", "--dump-dom", "file://\(place)",
      ])
    return String(decoding: output, as: UTF8.self)
  }

  private func identifier(_ serial: Int, _ year: Int) -> String {
    "/akn/vn/act/nghi-dinh/\(year)/\(serial)-\(year)-nd-cp"
  }

  /// What stands in the element with this id.
  private func part(_ id: String, of document: String) -> Substring {
    guard let start = document.range(of: "id=\"\(id)\"") else { return "" }
    let rest = document[start.lowerBound...]
    let end = ["results": "</ul>", "timeline": "</footer>"][id] ?? "</section>"
    return rest[..<(rest.range(of: end)?.lowerBound ?? rest.endIndex)]
  }

  @Test func showsTheWholeGraphAtFirst() throws {
    let document = try document([:])
    #expect(document.contains("5 văn bản · works, 3 quan hệ · relations, 4 trong kho"))
    #expect(document.contains("data-nodes=\"5\" data-edges=\"3\""))
    #expect(document.contains("<canvas"))
    #expect(part("timeline", of: document).components(separatedBy: "data-year").count == 6)
  }

  @Test func findsWithoutMarksAndOpensAWorkWithItsWords() throws {
    let found = try document(["q": "chuyen doi so"])
    #expect(part("results", of: found).components(separatedBy: "<li>").count == 2)
    #expect(part("results", of: found).contains("&lt;/script&gt; chuyển đổi số"))

    let opened = try document(["work": identifier(4, 2020)])
    // The work and its two neighbours.
    #expect(opened.contains("data-nodes=\"3\" data-edges=\"2\""))
    let detail = part("detail", of: opened)
    #expect(detail.contains("“3/2018/NĐ-CP”"))
    #expect(detail.contains("5.txt:10"))
    #expect(detail.contains("Được viện dẫn bởi (1)"))
  }

  @Test func filtersByRelationKindAndYear() throws {
    #expect(try document(["off": "amends"]).contains("data-edges=\"2\""))
    #expect(try document(["from": "2019", "to": "2020"]).contains("data-nodes=\"2\" data-edges=\"0\""))
    #expect(try document(["kind": "luat"]).contains("data-nodes=\"0\""))
  }

  @Test func followsAPath() throws {
    let along = try document(["start": identifier(5, 2022), "end": identifier(3, 2018)])
    #expect(along.contains("data-steps=\"2\""))
    #expect(along.contains("data-nodes=\"3\" data-edges=\"2\""))
    let around = try document(["start": identifier(2, 2019), "end": identifier(4, 2020)])
    #expect(around.contains("đi cả hai chiều"))
    let none = try document(["start": identifier(6, 2023), "end": identifier(4, 2020)])
    #expect(none.contains("data-steps=\"none\""))
  }

  /// A browser's own window is not as narrow as a phone; a frame in it is.
  @Test(arguments: [360, 390, 820])
  func isAsWideAsItsWindow(_ width: Int) throws {
    let frame = test.path("frame.html")
    try """
    <body><iframe id="frame" src="graph.html" style="border: 0; width: \(width)px; height: 800px"></iframe><script>
    onload = () => setTimeout(() => {
      const inner = frame.contentDocument
      const canvas = inner.querySelector("canvas")
      document.body.dataset.over = inner.documentElement.scrollWidth - inner.documentElement.clientWidth
      document.body.dataset.drawn = canvas.clientWidth > 200 && canvas.clientHeight > 200
    }, 1000)
    </script></body>
    """.write(toFile: frame, atomically: false, encoding: .utf8)
    let document = try shown(frame)
    #expect(document.contains("data-over=\"0\""))
    #expect(document.contains("data-drawn=\"true\""))
  }

  /// Nothing in it is fetched from anywhere.
  @Test func needsNoNetwork() throws {
    let text = try String(contentsOfFile: page, encoding: .utf8)
    #expect(text.contains("default-src 'none'"))
    for tag in ["<link", "<script src", "@import", "<img"] { #expect(!text.prefix(3000).contains(tag)) }
    #expect(text.contains("@version 9.1.2"))
  }
}
