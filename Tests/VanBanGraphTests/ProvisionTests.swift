import Foundation
import Testing
import VanBan

@testable import VanBanGraph

/// Provisions on both sides of citations, versions and texts, bodies, words, and graphs of parts: on documents of our own,
/// read by the parser.
struct ProvisionTests {
  private static let base = """
    BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 07/2023/TT-BTC                     Độc lập - Tự do - Hạnh phúc
                                     Hà Nội, ngày 02 tháng 3 năm 2023

    THÔNG TƯ
    Quy định về quản lý thư viện

    Điều 1. Trách nhiệm
    1. Thư viện lập sổ.
    2. Sở Văn hóa kiểm tra thư viện.
    Điều 2. Mượn sách
    Người mượn ký sổ.
    Điều 3. Hiệu lực
    Thông tư này có hiệu lực từ ngày 15 tháng 4 năm 2023.
    """
  private static let amending = """
    BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 10/2024/TT-BTC                     Độc lập - Tự do - Hạnh phúc
                                    Hà Nội, ngày 15 tháng 6 năm 2024

    THÔNG TƯ
    Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC

    Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC
    1. Sửa đổi, bổ sung khoản 1 Điều 1 như sau:
    “1. Thư viện lập sổ và danh mục.”.
    2. Bãi bỏ Điều 2.
    Điều 2. Hiệu lực
    Thông tư này có hiệu lực từ ngày 01 tháng 8 năm 2024.
    """
  private static let ending = """
    BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 05/2026/TT-BTC                     Độc lập - Tự do - Hạnh phúc
                                    Hà Nội, ngày 10 tháng 01 năm 2026

    THÔNG TƯ
    Quy định về thư viện số

    Điều 1. Phạm vi
    Thông tư này áp dụng cho thư viện số.
    Điều 2. Hiệu lực
    1. Thông tư này có hiệu lực từ ngày 01 tháng 3 năm 2026.
    2. Thông tư số 07/2023/TT-BTC ngày 02 tháng 3 năm 2023 của Bộ trưởng Bộ Tài chính hết hiệu lực kể từ ngày Thông tư này có hiệu lực.
    """
  private static let plan = """
    ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    HUYỆN THANH MIỆN                  Độc lập - Tự do - Hạnh phúc
    Số: 15/KH-UBND               Thanh Miện, ngày 05 tháng 9 năm 2024

    KẾ HOẠCH
    Chấn chỉnh thư viện

    Căn cứ Thông tư số 07/2023/TT-BTC ngày 02 tháng 3 năm 2023 của Bộ trưởng Bộ Tài chính;

    I. NỘI DUNG
    1. Lập sổ theo quy định tại khoản 1 Điều 1 Thông tư số 07/2023/TT-BTC.
    2. Cho mượn theo Điều 2 và khoản 2 Điều 1 Thông tư số 07/2023/TT-BTC.
    """
  private static let late = """
    SỞ VĂN HÓA                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    TỈNH HẢI DƯƠNG                         Độc lập - Tự do - Hạnh phúc
    Số: 44/KH-SVH                    Hải Dương, ngày 12 tháng 3 năm 2026

    KẾ HOẠCH
    Kiểm kê sách

    Căn cứ Thông tư số 07/2023/TT-BTC ngày 02 tháng 3 năm 2023 của Bộ trưởng Bộ Tài chính;
    Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 9 năm 2024 của Ủy ban nhân dân huyện Thanh Miện tỉnh Hải Dương;
    """

  private let test: TestGraph
  private var graph: CitationGraph { test.graph }
  private let files = ["07": base, "10": amending, "05": ending, "plan": plan, "late": late]

  init() throws {
    test = try TestGraph()
    let progress = try GraphBuilder(test.graph, parserVersion: "test").build(
      files.keys.sorted().map { input($0) })
    #expect(progress.added == 5)
  }

  private func input(_ path: String) -> GraphInput {
    let text = files[path] ?? ""
    return GraphInput(path: path, bytes: { Array(text.utf8) }, text: { SourceText(bytes: $0, name: path) })
  }

  @Test(arguments: [
    ("dieu-1", ["10", "plan", "plan"]), ("dieu-1/khoan-1", ["10", "plan"]), ("dieu-1/khoan-2", ["plan"]),
    ("dieu-2", ["10", "plan"]), ("dieu-3", []), ("dieu-11", []),
  ])
  func whoCitesAProvision(_ provision: String, _ files: [String]) throws {
    let found = try graph.citations(of: try graph.part("07/2023/TT-BTC#" + provision))
    #expect(found.map(\.file).sorted() == files)
  }

  @Test func provisionsOnBothSides() throws {
    let rows = try graph.table(
      sql:
        "SELECT path, changing_provision, operation, changed_provision, from_date FROM changes ORDER BY path DESC, line"
    ).rows.map { $0.map(\.text).joined(separator: " ") }
    #expect(
      rows == [
        "10 dieu-1/khoan-1 amend dieu-1/khoan-1 2024-08-01", "10 dieu-1/khoan-2 repeal dieu-2 2024-08-01",
        "05 dieu-2/khoan-2 repeal  2026-03-01",
      ])
    let ranking = try graph.citedProvisions().map { "\($0.provision) \($0.works)" }
    #expect(ranking == ["khoản 1 Điều 1 2", "Điều 2 2", "khoản 2 Điều 1 1"])
    #expect(
      try graph.citedProvisions(byArticle: true).map { "\($0.provision.text) \($0.works)" } == [
        "dieu-1 2", "dieu-2 2",
      ])
  }

  @Test func versionsOfAProvision() throws {
    func versions(_ name: String) throws -> [String] {
      try graph.history(of: try graph.part(name), reading: input).map {
        [$0.from?.date ?? "-", $0.state.rawValue, $0.text ?? "-"].joined(separator: " ")
      }
    }
    #expect(
      try versions("07/2023/TT-BTC#dieu-1/khoan-1") == [
        "2023-04-15 in-force 1. Thư viện lập sổ.", "2024-08-01 amended 1. Thư viện lập sổ và danh mục.",
        "2026-03-01 repealed -",
      ])
    #expect(
      try versions("07/2023/TT-BTC#dieu-2") == [
        "2023-04-15 in-force Điều 2. Mượn sách\nNgười mượn ký sổ.", "2024-08-01 repealed -",
        "2026-03-01 repealed -",
      ])
    #expect(
      try graph.history(of: try graph.part("07/2023/TT-BTC")).map(\.state) == [
        .inForce, .partlyEnded, .repealed,
      ])
  }

  @Test func textsOnADay() throws {
    func text(_ name: String, _ day: String?) throws -> [String] {
      try graph.text(of: try graph.part(name), on: day, reading: input).text.split(separator: "\n").map {
        String($0)
      }
    }
    #expect(try text("07/2023/TT-BTC#dieu-1/khoan-1", "2024-07-31") == ["1. Thư viện lập sổ."])
    #expect(try text("07/2023/TT-BTC#dieu-1/khoan-1", "2024-08") == ["1. Thư viện lập sổ và danh mục."])
    #expect(try text("07/2023/TT-BTC", "2023-12-31").count == 7)
    // Nothing changes it.
    #expect(
      try text("05/2026/TT-BTC#dieu-1", nil) == ["Điều 1. Phạm vi", "Thông tư này áp dụng cho thư viện số."])
    for (name, day) in [("07/2023/TT-BTC#dieu-9", nil), ("07/2023/TT-BTC", "2022"), ("7/2022/NĐ-CP", nil)] {
      #expect(throws: GraphError.self) { try text(name, day) }
    }
    #expect(throws: GraphError.self) {
      try graph.text(of: try graph.part("07/2023/TT-BTC")) { path in
        GraphInput(path: path, bytes: { [65] }, text: { SourceText(bytes: $0, name: path) })
      }
    }
  }

  @Test func basesThatHadEnded() throws {
    let found = try graph.check().map {
      "\($0.code.rawValue) \($0.citation.file):\($0.citation.line) \($0.status.since ?? "")"
    }
    #expect(found == ["ended-basis late:8 2026-03-01"])
    #expect(
      try graph.check().map(\.message) == [
        "The basis 07/2023/TT-BTC was repealed from 2026-03-01 by 05/2026/TT-BTC, before the document of 2026-03-12."
      ])
    let states = try graph.bases(of: try graph.work("late")).map {
      "\($0.work.label) \($0.status.state.rawValue)"
    }
    #expect(states == ["07/2023/TT-BTC repealed", "15/KH-UBND unknown"])
  }

  @Test func whatRestsOnIt() throws {
    let part = try graph.part("07/2023/TT-BTC")
    #expect(
      try graph.carried(by: part).map { "\($0.depth) \($0.work.label)" } == ["1 44/KH-SVH", "1 15/KH-UBND"])
    let plan = WorkPart(try graph.work("plan"))
    #expect(try graph.carried(by: plan, depth: .max).map(\.work.label) == ["44/KH-SVH"])
    #expect(try graph.carried(by: part, depth: .max, limit: 1).count == 1)
    let citing = try graph.carried(by: try graph.part("07/2023/TT-BTC#dieu-2"), relations: [])
    #expect(citing.map(\.work.label).sorted() == ["10/2024/TT-BTC", "15/KH-UBND"])
  }

  @Test func bodiesAndTheirLevels() throws {
    let rows = try graph.table(sql: "SELECT path, body, level FROM documents ORDER BY path").rows.map {
      $0.map(\.text).joined(separator: " | ")
    }
    #expect(
      rows == [
        "05 | Bộ Tài chính | central", "07 | Bộ Tài chính | central", "10 | Bộ Tài chính | central",
        "late | Sở văn hóa tỉnh Hải Dương | province", "plan | Ủy ban nhân dân huyện Thanh Miện | district",
      ])
    let district = try #require(try graph.bodies(named: "thanh mien", level: "district").first)
    #expect(
      [district.endedOn, district.source, district.successor] == ["2025-07-01", "Luật 72/2025/QH15", nil])
    #expect(
      try graph.timeline(byLevel: true).filter { $0.inCorpus > 0 }.map {
        "\($0.year) \($0.level ?? "-") \($0.inCorpus)"
      } == [
        "2023 central 1", "2024 central 1", "2024 district 1", "2026 central 1", "2026 province 1",
      ])
  }

  @Test(arguments: [
    ("het hieu luc", false, ["05"]), ("hết hiệu lực", true, ["05"]), ("hét hiệu lực", false, []),
    ("hiệu lực hết", true, []), ("lập sổ", true, ["plan"]), ("LAP SO", true, ["plan"]),
    ("không có", false, []), ("", false, []),
  ])
  func wordsOfQuotes(_ words: String, _ isPhrase: Bool, _ files: [String]) throws {
    #expect(try Set(graph.quotes(words, isPhrase: isPhrase).map(\.file)).sorted() == files)
  }

  @Test func wordsOfDocumentsThatAreGone() throws {
    try graph.update(remove: ["plan"], put: [], parser: "test")
    #expect(try graph.quotes("lap so").isEmpty)
    #expect(try graph.citations(of: try graph.part("07/2023/TT-BTC#dieu-1")).map(\.file) == ["10"])
  }

  /// A part of a graph is the graph of that part.
  @Test func partsAreGraphsOfTheirOwn() throws {
    let part = try TestGraph()
    var query = ExtractQuery()
    query.works.body = "Bộ Tài chính"
    #expect(try graph.extract(query, into: part.graph) == 3)
    let built = try TestGraph()
    _ = try GraphBuilder(built.graph, parserVersion: "test").build(["05", "07", "10"].map { input($0) })
    #expect(try part.graph.dump() == built.graph.dump())
    for sql in [
      "SELECT path, operation, changed, changed_provision FROM changes ORDER BY 1, 2, 4",
      "SELECT * FROM forces",
    ] {
      #expect(try part.graph.table(sql: sql).csv == built.graph.table(sql: sql).csv)
    }
    query.works.body = "Sở Văn hóa"
    query.steps = 1
    let near = try TestGraph()
    #expect(try graph.extract(query, into: near.graph) == 3)
  }

  @Test func articlesAndBodiesAsGraphs() throws {
    let file = test.path("g.graphml")
    try graph.export(.graphml, nodes: .articles, to: file)
    let articles = try String(contentsOfFile: file, encoding: .utf8)
    let base = "/akn/vn/act/thong-tu/2023/07-2023-tt-btc"
    #expect(articles.contains("<node id=\"\(base)#dieu-1\">"))
    #expect(
      articles.contains(
        "source=\"/akn/vn/act/thong-tu/2024/10-2024-tt-btc#dieu-1\" target=\"\(base)#dieu-2\""))
    try graph.export(.graphml, nodes: .bodies, to: file)
    let bodies = try String(contentsOfFile: file, encoding: .utf8)
    #expect(bodies.contains("source=\"vn-61/uy-ban-nhan-dan-huyen-thanh-mien\" target=\"vn/bo-tai-chinh\""))
    #expect(throws: GraphError.self) { try graph.export(.dot, nodes: .bodies, to: file) }
  }

  /// How texts and the graph write addresses.
  @Test(arguments: [
    ("Điều 12", "dieu-12"), ("điểm đ khoản 2 Điều 12a", "dieu-12a/khoan-2/diem-dd"),
    ("dieu-12-khoan-2", "dieu-12/khoan-2"),
    ("dieu-12/khoan-2/diem-dd", "dieu-12/khoan-2/diem-dd"), ("Chương II", "chuong-2"),
    ("phu-luc-1", "phu-luc-1"),
    ("Phụ lục I", "phu-luc-1"), ("khoản 3", "khoan-3"),
  ])
  func addresses(_ text: String, _ address: String) throws {
    let key = try #require(ProvisionKey(text))
    #expect(key.text == address)
    #expect(key.path.flatMap { ProvisionKey($0) } == key)
  }

  @Test func listsOfProvisions() {
    let keys = ["dieu-1", "dieu-1/khoan-1", "dieu-1/khoan-2/diem-a", "dieu-2", "phu-luc-1"].map {
      ProvisionKey(stored: $0)
    }
    let text = ProvisionList.text(keys)
    #expect(text == "0dieu-1\n1khoan-1\n1khoan-2\n2diem-a\n0dieu-2\n0phu-luc-1")
    #expect(ProvisionList.keys(text ?? "").filter { $0.text != "dieu-1/khoan-2" } == keys)
  }
}
