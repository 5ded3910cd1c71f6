import Foundation
import Testing

@Suite("Verbs for annotations")
struct AnnotationTests {
  @Test("annotate writes three files for each text")
  func annotate() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("một\n\nhai\n", to: "ke-hoach.v2.txt")
    let result = try Program.run("annotate", file, "-o", folder.path("new/gold"))
    #expect(result.exitCode == 0)
    #expect(
      try folder.names(in: "new/gold") == [
        "ke-hoach.v2.citations.tsv", "ke-hoach.v2.fields.tsv", "ke-hoach.v2.lines.tsv",
      ])
    let lines = try folder.read("new/gold/ke-hoach.v2.lines.tsv").split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == "line\trole\tbegin\tdepth\tlabel")
    #expect(lines[2] == "2\tblank\t-\t-\t-")
  }

  @Test("annotate does not write one text over another, and leaves nothing half done")
  func sameName() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let first = try folder.write("một", to: "a/x.txt")
    let second = try folder.write("một\nhai", to: "b/x.txt")
    let result = try Program.run("annotate", first, second, "-o", folder.path("gold"))
    #expect(result.exitCode == 1)
    #expect(
      result.errors == "\(second): \(first) has the same name: write it into another folder.\n")
    #expect(try folder.names(in: "gold").count == 3)
    #expect(try folder.read("gold/x.lines.tsv").split(separator: "\n").count == 2)
  }

  @Test("annotate does not write over annotations that are there, unless told to")
  func annotateTwice() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("KẾ HOẠCH\nMột\n", to: "a.txt")
    #expect(try Program.run("annotate", file, "-o", folder.path("gold")).exitCode == 0)
    let second = try Program.run("annotate", file, "-o", folder.path("gold"))
    #expect(second.exitCode == 1)
    #expect(
      second.errors == "\(folder.path("gold/a.lines.tsv")): exists already; --force overwrites it.\n")
    #expect(try Program.run("annotate", file, "-o", folder.path("gold"), "--force").exitCode == 0)
  }

  @Test("annotate leaves no temporary files where a file cannot be written")
  func cleanUp() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("một", to: "x.txt")
    try folder.write("", to: "gold/x.lines.tsv/in the way")
    let result = try Program.run("annotate", file, "-o", folder.path("gold"), "--force")
    #expect(result.exitCode == 1)
    #expect(result.errors == "\(folder.path("gold/x.lines.tsv")): Is a directory\n")
    #expect(try folder.names(in: "gold") == ["x.lines.tsv"])
  }

  @Test("annotate tells a folder that cannot be made")
  func noFolder() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("một", to: "x.txt")
    let result = try Program.run("annotate", file, "-o", file)
    #expect(result.exitCode == 1)
    #expect(
      result.errors
        == "\(file): this folder cannot be made (Not a directory): name another, or move away what is there.\n"
    )
  }

  @Test("what was annotated is right when it is evaluated")
  func evaluate() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try gold(in: folder)
    let result = try Program.run("evaluate", folder.path("gold"))
    #expect(result.exitCode == 0)
    let rows = result.output.split(separator: "\n").map { $0.split(separator: " ").map { String($0) } }
    #expect(rows.first?.prefix(2) == ["structure", "roles"])
    #expect(rows.filter { $0.first == "x" || $0.first == "all" }.count == 4)
    #expect(rows[1].prefix(2) == ["x", "1.000"])
    #expect(!result.output.contains("expected"))
  }

  @Test("a corrected annotation costs the score, and the details name the line")
  func details() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try gold(in: folder)
    var rows = try folder.read("gold/x.lines.tsv").split(separator: "\n").map { String($0) }
    rows[1] = "1\tfigure\tB\t1\t-"
    try folder.write(rows.joined(separator: "\n") + "\n", to: "gold/x.lines.tsv")
    let text = try Program.run("evaluate", folder.path("gold"), "--details")
    #expect(text.exitCode == 0)
    #expect(text.output.contains("x:1: role: expected figure, found "))
    let json = try Program.run(
      "evaluate", folder.path("gold"), "--texts", folder.path("gold/texts"), "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let roles = (object?["pooled"] as? [String: Any])?["lineRoles"] as? [String: Any]
    #expect(roles?["count"] as? Int == 2)
    #expect(roles?["right"] as? Int == 1)
  }

  @Test("errors in annotations are told as file:line:column: message, and the others are scored")
  func broken() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try gold(in: folder)
    try folder.write("line\trole\tbegin\tdepth\tlabel\n1\titems\tB\t1\t-\n", to: "gold/y.lines.tsv")
    try folder.write("", to: "gold/y.citations.tsv")
    try folder.write("", to: "gold/y.fields.tsv")
    let result = try Program.run("evaluate", folder.path("gold"))
    #expect(result.exitCode == 1)
    #expect(result.errors.hasPrefix("\(folder.path("gold/y.lines.tsv")):2:3: ‘items’ is not known"))
    #expect(result.output.contains("\nx "))
  }

  @Test("a text that is not there or is another one is told")
  func texts() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try gold(in: folder)
    try folder.write("một\nhai\nba\nbốn\n", to: "other/x.txt")
    let other = try Program.run("evaluate", folder.path("gold"), "--texts", folder.path("other"))
    #expect(other.exitCode == 1)
    #expect(other.errors.contains("The annotation has 4 line(s), the text 5"))
    let missing = try Program.run("evaluate", folder.path("gold"), "--texts", folder.path)
    #expect(missing.exitCode == 1)
    #expect(missing.errors == "\(folder.path("x.txt")): No such file or directory\n")
  }

  @Test("the annotated document may be a file of another format; two of one name are refused")
  func otherFormat() throws {
    let folder = try Folder()
    let page = "<html><body><p>một</p><p>hai</p></body></html>"
    let file = try folder.write(page, to: "gold/texts/x.html")
    #expect(try Program.run("annotate", file, "-o", folder.path("gold")).exitCode == 0)
    let result = try Program.run("evaluate", folder.path("gold"))
    #expect(result.exitCode == 0 && result.output.contains("1.000"), "\(result.errors)")

    _ = try folder.write(page, to: "gold/texts/x.md")
    let texts = folder.path("gold/texts")
    #expect(
      try Program.run("evaluate", folder.path("gold")).errors
        == "\(texts): x.html, x.md: which of them is annotated? Keep one.\n")
  }

  @Test("a folder without annotations is told")
  func empty() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let result = try Program.run("evaluate", folder.path)
    #expect(result.exitCode == 1)
    let told =
      "\(folder.path): The folder has no NAME.lines.tsv, no NAME.labels.tsv and no NAME.operations.tsv files.\n"
    #expect(result.errors == told)
    let missing = try Program.run("evaluate", folder.path("nowhere"))
    #expect(missing.errors == "\(folder.path("nowhere")): No such file or directory\n")
  }

  /// Annotates a text of three lines into `gold`, with the text in `gold/texts`.
  private func gold(in folder: Folder) throws {
    let file = try folder.write("một\n\nhai\n", to: "gold/texts/x.txt")
    #expect(try Program.run("annotate", file, "-o", folder.path("gold")).exitCode == 0)
  }
}
