import Foundation
import Testing

@Suite("parse in every format, view, schema")
struct FormatTests {
  @Test("Markdown and plain text")
  func readingText() throws {
    let markdown = try Program.run("parse", "--format", "markdown", "-", input: ReadingTests.plan)
    #expect(
      markdown.output.hasPrefix(
        "# KẾ HOẠCH Chuyển đổi số năm 2023\n\n## I. CĂN CỨ\n\n- Nghị quyết số 52-NQ/TW"))
    let text = try Program.run("parse", "--format", "text", "-", input: ReadingTests.plan)
    #expect(text.output.hasPrefix("KẾ HOẠCH\nChuyển đổi số năm 2023\n\nI. CĂN CỨ\n- Nghị quyết số 52-NQ/TW"))
  }

  @Test("JSON Lines: each line is answered in order, with its id as it stands, or with its error")
  func jsonLines() throws {
    let input = """
      {"id": 1, "text": "Điều 1. Một\\n", "name": "a"}

      {"id": {"k": [null]}, "text": "Điều 2. Hai"}
      {"id": "x"}
      Điều 3.
      {"text": "Điều 4. Bốn"}
      """
    let result = try Program.run("parse", "--input", "jsonl", "--format", "jsonl", input: input)
    #expect(result.exitCode == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix(#"{"id":1,"document":{"schemaVersion":1,"source":{"name":"a","#))
    #expect(lines[1].hasPrefix(#"{"id":{"k": [null]},"document":{"#))
    #expect(
      lines[2]
        == #"{"id":"x","error":{"line":4,"column":12,"message":"The member “text” is missing: it holds the document's text."}}"#
    )
    #expect(lines[3] == #"{"error":{"line":5,"column":1,"message":"This should be an object."}}"#)
    #expect(lines[4].hasPrefix(#"{"document":{"#))
  }

  @Test("JSON Lines with another format have a string")
  func jsonLinesMarkdown() throws {
    let result = try Program.run(
      "parse", "--input", "jsonl", "--format", "text", input: #"{"id":1,"text":"Điều 1. Một\nHai"}"#)
    #expect(result.exitCode == 0)
    #expect(result.output == #"{"id":1,"text":"Điều 1. Một Hai\n"}"# + "\n")
  }

  @Test("JSON Lines are answered before the next line comes")
  func filter() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["parse", "--input", "jsonl", "--format", "jsonl"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 1...3 {
      input.fileHandleForWriting.write(Data("{\"id\":\(number),\"text\":\"Điều 1.\"}\n".utf8))
      var answer = Data()
      while answer.last != 0x0A { answer += output.fileHandleForReading.availableData }
      #expect(String(decoding: answer, as: UTF8.self).hasPrefix("{\"id\":\(number),\"document\":{"))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("JSON that is no document is told with file, line and column")
  func brokenJSON() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("{\"schemaVersion\": 1,\n\"source\": 5}", to: "a.json")
    let result = try Program.run("parse", "--input", "json", file)
    #expect(result.exitCode == 1)
    #expect(result.output == "")
    #expect(result.errors == "\(file):2:11: source: This should be an object.\n")
  }

  @Test(
    "options that do not go together are wrong usage",
    arguments: [
      ["parse"], ["parse", "--format", "akn", "a", "b"], ["parse", "--input", "jsonl", "--format", "akn"],
      ["parse", "--input", "json", "--encoding", "VNI", "a"], ["parse", "--pretty", "--format", "text", "a"],
      ["parse", "--pretty", "--input", "jsonl"], ["parse", "--schema", "a.xsd", "b"], ["view", "a", "b"],
    ])
  func usage(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.exitCode == 2)
    #expect(result.errors.hasPrefix("Error: "))
  }

  @Test("Akoma Ntoso, and an error where the schema cannot be read")
  func akomaNtoso() throws {
    let result = try Program.run("parse", "--format", "akn", "-", input: ReadingTests.plan)
    #expect(result.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns="))
    let failed = try Program.run(
      "parse", "--format", "akn", "--schema", "/nowhere.xsd", "-", input: ReadingTests.plan)
    #expect(failed.exitCode == 1)
    #expect(failed.output == "")
    #expect(failed.errors.contains("/nowhere.xsd"))
  }

  @Test("view writes a page for each file, whole or not at all")
  func view() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let files = try ["a.txt", "b.txt"].map { try folder.write(ReadingTests.plan, to: $0) }
    let one = try Program.run("view", files[0], "-o", folder.path("one.html"))
    #expect(one.exitCode == 0)
    #expect(try folder.read("one.html").hasPrefix("<!doctype html>"))
    let several = try Program.run(
      ["view"] + files + [folder.path("missing.txt"), "-o", folder.path("pages")])
    #expect(several.exitCode == 1)
    #expect(several.errors == "\(folder.path("missing.txt")): No such file or directory\n")
    #expect(try folder.names(in: "pages") == ["a.html", "b.html"])
    let printed = try Program.run("view", "-", input: ReadingTests.plan)
    #expect(printed.output.hasSuffix("</html>\n"))
    let refused = try Program.run("view", files[0], "-o", folder.path("nowhere/one.html"))
    #expect(refused.exitCode == 1)
  }
}
