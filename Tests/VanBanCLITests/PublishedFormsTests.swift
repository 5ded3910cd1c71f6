import Foundation
import TestCorpus
import Testing

/// What `vanban` prints, read by programs that others wrote.
@Suite("Published forms, checked by others' programs")
struct PublishedFormsTests {
  /// What is checked: the samples, the annotated texts and the corpus.
  static let files = Checks.seeds + Checks.gold + Checks.corpus

  // MARK: JSON

  @Test("the schema in Docs is the one that the program prints")
  func schemaFile() throws {
    let file = Checks.root.appending(path: "Docs/schema/vanban-document-1.schema.json")
    #expect(try String(contentsOf: file, encoding: .utf8) == Program.run("schema").output)
  }

  @Test("the tables of Docs/Format.md are those of the schema")
  func formatTables() throws {
    let schema = Checks.root.appending(path: "Docs/schema/vanban-document-1.schema.json").path
    let result = try Checks.python(
      "format_tables.py", [schema, Checks.root.appending(path: "Docs/Format.md").path])
    #expect(result.errors == "")
  }

  @Test("jsonschema finds the JSON of every file valid")
  func jsonSchema() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let schema = try folder.write(Program.run("schema").output, to: "schema.json")
    let parsed = try Program.run(["parse"] + Self.files)
    #expect(parsed.exitCode == 0, "\(parsed.errors)")
    let documents = try folder.write(parsed.output, to: "documents.jsonl")
    let result = try Checks.python("check_json.py", [schema, documents])
    #expect(result.errors == "")
    #expect(result.output == "\(Self.files.count) valid\n")
  }

  @Test(
    "jsonschema refuses a document that was broken",
    arguments: [
      (#""schemaVersion":1"#, #""schemaVersion":2"#), (#""role":"heading""#, #""role":"headline""#),
      (#""id":"sec_1""#, #""name":"sec_1""#), (#""depth":1"#, #""depth":"one""#),
      (#""status":"incomplete""#, #""status":"unknown""#), (#""kind":"ke-hoach""#, #""kind":null"#),
    ])
  func brokenJSON(original: String, replacement: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let schema = try folder.write(Program.run("schema").output, to: "schema.json")
    let json = try Program.run("parse", "-", input: ReadingTests.plan).output
    let broken = json.replacingOccurrences(of: original, with: replacement)
    #expect(broken != json)
    let result = try Checks.python("check_json.py", [schema, try folder.write(broken, to: "broken.jsonl")])
    #expect(result.exitCode == 1)
    #expect(result.errors.hasPrefix("check_json: "))
  }

  @Test("a document reads back from its JSON, and gives the same JSON again")
  func readBack() throws {
    let json = try Program.run(["parse"] + Checks.seeds)
    for line in json.output.split(separator: "\n") {
      let again = try Program.run(["parse", "--input", "json", "-"], input: Data(line.utf8))
      #expect(again.output == line + "\n")
    }
  }

  // MARK: Akoma Ntoso and Markdown

  /// Writes the JSON of each file and its form in `format`; gives the paths, one after the other.
  private static func pairs(_ files: [String], _ format: String, _ options: [String], in folder: Folder)
    async throws
    -> [String]
  {
    try await withThrowingTaskGroup { group in
      for (index, file) in files.enumerated() {
        group.addTask {
          let json = try Program.run(["parse", file])
          let other = try Program.run(["parse", "--format", format] + options + [file])
          #expect(other.errors == "")
          return (
            index, try folder.write(json.output, to: "\(index).json"),
            try folder.write(other.output, to: "\(index).\(format)")
          )
        }
      }
      var paths: [(Int, String, String)] = []
      for try await item in group { paths.append(item) }
      return paths.sorted { $0.0 < $1.0 }.flatMap { [$0.1, $0.2] }
    }
  }

  @Test("cobalt reads the Akoma Ntoso of every file, whose text is that of the document")
  func akomaNtoso() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    // With the schema of the standard where it stands beside the package.
    let schema = Corpus.akomaNtosoSchema.map { ["--schema", $0] } ?? []
    let pairs = try await Self.pairs(Self.files, "akn", schema, in: folder)
    let result = try Checks.python("check_akn.py", pairs)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("\(Self.files.count) equal, "))
  }

  @Test("markdown-it renders the Markdown of every file with its headings, lists and tables")
  func markdown() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let pairs = try await Self.pairs(Self.files, "markdown", [], in: folder)
    let result = try Checks.python("check_markdown.py", pairs)
    #expect(result.errors == "")
    #expect(result.output == "\(Self.files.count) equal\n")
  }

  // MARK: The page

  @Test("Chromium opens the pages of the samples, and what is clicked does what it should")
  func pages() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let made = try Program.run(["view"] + Checks.seeds + ["-o", folder.path("pages")])
    #expect(made.exitCode == 0, "\(made.errors)")
    let pages = try folder.names(in: "pages").map { folder.path("pages/" + $0) }
    #expect(pages.count == Checks.seeds.count)
    let result = try Checks.python("check_page.py", [folder.path("shots")] + pages)
    #expect(result.errors == "")
    #expect(result.output == "\(pages.count) pages\n")
    #expect(try folder.names(in: "shots").count >= pages.count * 9)
  }

  /// A document without headings, the report and the explorer, each with what its policy has to let in.
  @Test("Chromium opens every other page that is made, under a policy that lets in nothing else")
  func otherPages() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(
      "Kính gửi: Ủy ban nhân dân huyện\n\nĐề nghị báo cáo trước ngày 5 tháng 6.\n", to: "in/a.txt")
    try folder.write("", to: "in/b.txt")
    for (place, seed) in Checks.seeds.enumerated() {
      try FileManager.default.copyItem(atPath: seed, toPath: folder.path("in/seed-\(place).txt"))
    }
    #expect(try Program.run("view", folder.path("in/a.txt"), "-o", folder.path("a.html")).exitCode == 0)
    _ = try Program.run("convert", folder.path("in"), "-o", folder.path("out"), "--format", "html")
    let db = folder.path("g.db")
    _ = try Program.run("graph", "build", folder.path("in"), "--db", db)
    #expect(try Program.run("graph", "view", "--db", db, "-o", folder.path("graph.html")).exitCode == 0)
    let pages = [folder.path("a.html"), folder.path("out/report.html"), folder.path("graph.html")]
    let result = try Checks.python("check_page.py", [folder.path("shots")] + pages)
    #expect(result.errors == "")
    #expect(result.output == "3 pages\n")
  }

  // MARK: Queries

  @Test("the queries of Docs/Format.md do what it says", arguments: ["sh", "python", "sql"])
  func queries(language: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let guide = try String(contentsOf: Checks.root.appending(path: "Docs/Format.md"), encoding: .utf8)
    // The code, then what it gives.
    let parts = guide.components(separatedBy: "```\(language)\n").last?.components(separatedBy: "```") ?? []
    try #require(parts.count > 2)
    let code = parts[0]
    let expected = String(parts[2].drop { $0 == "\n" })
    let documents = try Program.run(["parse"] + Checks.seeds).output
    try folder.write(documents, to: "documents.jsonl")
    let script: String
    switch language {
    case "sh": script = code
    case "python": script = "exec '\(Checks.root.path)/.build/checks/bin/python' - <<'END'\n\(code)END\n"
    default:
      script = """
        exec '\(Checks.root.path)/.build/checks/bin/python' - <<'END'
        import duckdb
        for row in duckdb.sql('''\(code)''').fetchall():
            print(*row, sep="\\t")
        END

        """
    }
    let result = try Program.run("/bin/sh", ["-c", "cd '\(folder.path)'\n" + script])
    #expect(result.errors == "")
    #expect(result.output == expected)
  }
}
