import Foundation
import TestCorpus
import Testing

@Suite("vanban consolidate")
struct ConsolidateTests {
  private static func inFolder(_ body: (Folder, [String]) throws -> Void) throws {
    let folder = try Folder()
    defer { folder.remove() }
    try body(
      folder,
      [
        "consolidate", try folder.write(AmendedAct.base, to: "base.txt"),
        try folder.write(AmendedAct.first, to: "first.txt"),
        try folder.write(AmendedAct.second, to: "second.txt"),
      ])
  }

  @Test(
    "the ending of the file says the form, and so does --format",
    arguments: [
      ("a.txt", "text", "⟨Chưa thực hiện được:"), ("a.md", "markdown", "BỘ TÀI CHÍNH"),
      ("a.html", "html", "<!doctype html>"), ("a.json", "json", "{\n  \"schemaVersion\": 1"),
      ("a.xml", "akn", "<?xml"), ("a.docx", "docx", "PK"),
    ])
  func forms(name: String, format: String, head: String) throws {
    try Self.inFolder { folder, arguments in
      let result = try Program.run(arguments + ["-o", folder.path(name)])
      #expect(result.exitCode == 0 && result.output == "")
      #expect(result.errors.contains("changes not carried out: 2 of 8"))
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
      #expect(String(decoding: bytes.prefix(60), as: UTF8.self).hasPrefix(head))
      let same = try Program.run(arguments + ["--format", format, "-o", folder.path("b")])
      #expect(same.exitCode == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("b"))) == bytes)
    }
  }

  @Test(
    "wrong usage ends with 2",
    arguments: [
      ["--changes", "--format", "json"], ["--compare", "base", "--format", "akn"], ["--format", "docx"],
      ["--compare", "yesterday"], ["-o", "a.pdf"], ["--format", "pdf"],
    ])
  func usage(options: [String]) throws {
    try Self.inFolder { _, arguments in
      let result = try Program.run(arguments + options)
      #expect(result.exitCode == 2)
      #expect(result.errors.contains("Error: "))
    }
  }

  @Test("two days are compared")
  func compare() throws {
    try Self.inFolder { _, arguments in
      let text = try Program.run(arguments + ["--on", "2024-12-31", "--compare", "2024-01-01"])
      #expect(text.output.contains("− 3. Báo cáo hằng [năm.]\n+ 3. Báo cáo hằng [quý.]\n"))
      let same = try Program.run(arguments + ["--on", "2024-12-31", "--compare", "2024-12-30"])
      #expect(same.output == "")
      let json = try Program.run(arguments + ["--compare", "base", "--format", "json"])
      #expect(json.output.contains("\"side\": \"after\""))
    }
  }

  @Test("the schema in Docs is the one that the program prints, and its tables are in the guide")
  func schema() throws {
    let file = Checks.root.appending(path: "Docs/schema/vanban-consolidation-1.schema.json")
    #expect(
      try String(contentsOf: file, encoding: .utf8) == Program.run("schema", "consolidation").output)
    let result = try Checks.python(
      "format_tables.py", [file.path, Checks.root.appending(path: "Docs/Amendments.md").path])
    #expect(result.errors == "")
  }

  @Test("jsonschema finds the JSON valid")
  func jsonSchema() throws {
    try Self.inFolder { folder, arguments in
      let schema = try folder.write(Program.run("schema", "consolidation").output, to: "schema.json")
      var lines = ""
      for options in [[], ["--compare", "base"], ["--on", "2024-01-01"]] {
        let json = try Program.run(arguments + options + ["--format", "json"]).output
        lines += json.split(separator: "\n").joined() + "\n"
      }
      let result = try Checks.python("check_json.py", [schema, try folder.write(lines, to: "all.jsonl")])
      #expect(result.errors == "")
      #expect(result.output == "3 valid\n")
    }
  }
}
