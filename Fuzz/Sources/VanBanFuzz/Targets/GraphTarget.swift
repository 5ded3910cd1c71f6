import Foundation
import GRDB
import VanBan
import VanBanGraph

/// A graph file that was damaged: cells, rows, views and bytes. All questions are asked of it, and it is built on.
///
/// An input is lines: `cell TABLE COLUMN ROW VALUE`, `delete TABLE ROW`, `drop NAME`, `byte PLACE VALUE`, `cut SIZE`.
/// Values are `null`, numbers, and anything else as text.
struct GraphTarget: FuzzTarget {
  static let name = "graph"

  private let folder: ScratchFolder
  private let file: [UInt8]

  init() throws {
    folder = try ScratchFolder()
    try Self.build(folder.file("whole.db"), documents: Self.documents)
    // Without NOT NULL every cell can be emptied, as damage could.
    let queue = try DatabaseQueue(path: folder.file("whole.db"))
    try queue.inDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = DELETE; PRAGMA writable_schema = ON;
          UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table';
          PRAGMA writable_schema = OFF; VACUUM;
          """)
    }
    try queue.close()
    file = try folder.read("whole.db")
  }

  private static let documents = [
    "CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nHà Nội, ngày 05 tháng 3 năm 2020\n\nNGHỊ ĐỊNH\nVề công tác văn thư\n\n"
      + "Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;\nCăn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;\n\n"
      + "Điều 1. Bãi bỏ khoản 2 Điều 5 Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004.\n",
    "ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 5/QĐ-UBND\nHà Nam, ngày 1 tháng 2 năm 2021\n\nQUYẾT ĐỊNH\nVề việc lưu trữ\n\n"
      + "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n\n"
      + "Điều 1. Sửa đổi Điều 2 Quyết định số 7/QĐ-UBND ngày 3 tháng 4 năm 2019.\n"
      + "Điều 2. Thực hiện theo Thông tư số 01/2019/TT-BNV và Nghị quyết 30c.\n",
    "BỘ NỘI VỤ\nSố: 01/2019/TT-BNV\nHà Nội, ngày 24 tháng 01 năm 2019\n\nTHÔNG TƯ\nQuy định quy trình trao đổi\n\n"
      + "Căn cứ Nghị định số 110/2004/NĐ-CP;\n\nĐiều 1. Thay thế Thông tư số 07/2012/TT-BNV.\n",
  ]

  private static func build(_ path: String, documents: [String]) throws {
    let graph = try CitationGraph(path, for: .writing)
    let inputs = documents.enumerated().map { index, text in
      GraphInput(path: "\(index).txt", bytes: { Array(text.utf8) }, text: { SourceText(bytes: $0) })
    }
    _ = try GraphBuilder(graph, parserVersion: "1").build(inputs)
    try graph.close()
  }

  func faults(of input: [UInt8]) -> [String] {
    let path = folder.file("damaged.db")
    do {
      for name in try folder.names() where name != "whole.db" {
        try FileManager.default.removeItem(atPath: folder.file(name))
      }
      try folder.write(file, to: "damaged.db")
      try damage(path, String(decoding: input, as: UTF8.self).split(separator: "\n"))
    } catch {
      return ["\(error)"]
    }
    if let graph = try? CitationGraph(path) {
      Questions(graph: graph, folder: folder).askAll()
      try? graph.close()
    }
    // Into the damaged graph comes a document that it has not, and one that has changed.
    try? Self.build(path, documents: [Self.documents[2]] + Self.documents)
    return []
  }

  private func damage(_ path: String, _ lines: [Substring]) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      try db.execute(
        sql: "PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF; PRAGMA synchronous = OFF")
      for line in lines.prefix(100) {
        let words = line.split(separator: " ", maxSplits: 4).map { String($0) }
        // What a line asks for may be impossible: there is no such table, or the key is taken.
        switch (words.first, words.count) {
        case ("cell", 5):
          try? db.execute(
            sql: """
              UPDATE \(words[1].quotedDatabaseIdentifier) SET \(words[2].quotedDatabaseIdentifier) = ?
              WHERE \(Self.row(of: words[1]))
              """, arguments: [Self.value(words[4]), Int(words[3]) ?? 0])
        case ("delete", 3):
          try? db.execute(
            sql: "DELETE FROM \(words[1].quotedDatabaseIdentifier) WHERE \(Self.row(of: words[1]))",
            arguments: [Int(words[2]) ?? 0])
        case ("drop", 2):
          for kind in ["VIEW", "TABLE", "INDEX"] {
            try? db.execute(sql: "DROP \(kind) \(words[1].quotedDatabaseIdentifier)")
          }
        default: break
        }
      }
    }
    try queue.close()
    var bytes = try folder.read("damaged.db")
    for line in lines.prefix(100) {
      let words = line.split(separator: " ").map { String($0) }
      guard words.count >= 2, let place = Int(words[1]), place >= 0 else { continue }
      if words[0] == "cut" { bytes = Array(bytes.prefix(place)) }
      if words[0] == "byte", words.count == 3, !bytes.isEmpty {
        bytes[place % bytes.count] = UInt8(truncatingIfNeeded: Int(words[2]) ?? 0)
      }
    }
    try folder.write(bytes, to: "damaged.db")
  }

  /// One row of a table, in SQL, by its place.
  private static func row(of table: String) -> String {
    let key = ["candidate": "(citation_id, identifier)", "meta": "(key)"][table] ?? "(rowid)"
    return
      "\(key) = (SELECT \(key.dropFirst().dropLast()) FROM \(table.quotedDatabaseIdentifier) LIMIT 1 OFFSET ?)"
  }

  private static func value(_ text: String) -> DatabaseValue {
    if text == "null" { return .null }
    if let number = Int64(text) { return number.databaseValue }
    if let number = Double(text) { return number.databaseValue }
    return text.databaseValue
  }

  private static let columns = [
    "work":
      "id identifier is_complete in_corpus missing kind number year date issuer body_id title number_key title_key changes",
    "document":
      "id path hash size parser work_id identifier missing kind number year date issuer body_id title",
    "claim": "id fingerprint work_id description key missing kind number year date issuer body_id title",
    "citation":
      "id document_id ordinal origin citing_id citing_date cited_id how claim_id relation pinpoint node quote line start end",
    "body": "id key name province successor_id succeeded_on succession_source",
    "grdb_migrations": "identifier", "meta": "key value", "candidate": "citation_id identifier is_stated",
  ]

  private static let values = [
    "null", "0", "-1", "1", "9223372036854775807", "-9223372036854775808", "1e300", "0.5", "a", "/akn/vn",
    "2020-13-99",
    "khoản 2 Điều 5", "stated", "<script>", "repeals", "2020", "x'ff'",
  ]

  let pieces: InputPieces? = InputPieces(
    .lines,
    known: columns.flatMap { table, columns in
      columns.split(separator: " ").flatMap { column in
        values.enumerated().map { "cell \(table) \(column) \($0 % 5) \($1)\n" }
      } + ["delete \(table) 0\n", "delete \(table) 1\n", "drop \(table)\n"]
    }
      + [
        "works", "documents", "citations", "edges", "candidates", "bodies", "work_search", "work_search_data",
      ].map {
        "drop \($0)\n"
      }
      + ["citation_document", "work_number", "citation_cited"].map { "drop \($0)\n" }
      + [
        "byte 20 0\n", "byte 60 1\n", "byte 68 3\n", "cut 0\n", "cut 4096\n", "byte 4096 13\n",
        "byte 8200 255\n",
      ])

  func seeds(of texts: [[UInt8]]) -> [[UInt8]] {
    [
      "", "cell work title 0 a", "cell citation pinpoint 1 khoản 2 Điều 5\ncell citation line 0 7",
      "cell document path 1 b", "drop works", "drop citation_cited", "cut 4096", "cut 0", "byte 68 3",
      "byte 20 0",
    ].map { Array($0.utf8) }
  }
}

/// All that can be asked of a graph. Errors are answers.
private struct Questions {
  let graph: CitationGraph
  let folder: ScratchFolder

  func askAll() {
    _ = try? graph.statistics()
    _ = try? graph.timeline()
    _ = try? graph.missingWorks()
    _ = try? graph.conflicts()
    _ = try? graph.compactGraph()
    for method in RankingMethod.allCases { _ = try? graph.ranking(method) }
    for view in ["works", "documents", "citations", "edges", "candidates", "bodies"] {
      _ = try? graph.table(sql: "SELECT * FROM \(view)").csv
    }
    for text in ["nghị định", "30/2020/NĐ-CP", "\"", "lưu trữ* OR"] {
      var query = WorkQuery()
      query.words = text
      _ = try? graph.find(query)
    }
    var works = (try? graph.find(WorkQuery(), limit: 6)) ?? []
    for name in ["30/2020/NĐ-CP", "Luật Lưu trữ", "0.txt", "/akn/vn"] {
      if let work = try? graph.work(name) { works.append(work) }
    }
    for work in works { ask(about: work) }
    if let first = works.first, let last = works.last {
      _ = try? graph.path(from: first, to: last, bothWays: true)
    }
    for format in ExportFormat.allCases {
      try? graph.export(format, to: folder.file("export"))
    }
    try? graph.writeExplorer(to: folder.file("explorer.html"))
  }

  private func ask(about work: Work) {
    _ = try? graph.details(of: work)
    _ = try? graph.status(of: work)
    _ = try? graph.status(of: work, on: "2021-01-01")
    _ = try? graph.bases(of: work, depth: 4, on: "2021-01-01")
    _ = try? graph.citations(of: work)
    _ = try? graph.citations(by: work)
    _ = try? graph.related(to: work)
    _ = try? graph.conflicts(of: work)
  }
}
