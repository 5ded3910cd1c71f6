import Foundation
import Testing

private let python = "/usr/bin/python3"

private let canDraw = (try? Program.run(python, ["-c", "import reportlab, PIL"]))?.exitCode == 0

/// Letters that are drawn as pictures, and what the program makes of them.
@Suite("Scans by the program", .enabled(if: canDraw, "needs ReportLab"), .serialized)
struct OCRTests {
  private static func draw(_ paths: [String]) throws {
    let tool = Checks.root.appending(path: "Tests/VanBanCLITests/Tools/make_page.py").path
    let result = try Program.run(python, [tool] + paths)
    try #require(result.exitCode == 0, "\(result.errors)")
  }

  private static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  @Test("The form follows from the ending; text also goes to standard output")
  func forms() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try Self.draw([folder.path("a.png")])
    for name in ["a.pdf", "a.hocr", "a.html", "a.txt"] {
      let result = try Program.run("ocr", folder.path("a.png"), "-o", folder.path(name))
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(result.output.isEmpty)
    }
    #expect(try Self.bytes(folder.path("a.pdf")).starts(with: Data("%PDF-1.4\n".utf8)))
    let text = try folder.read("a.txt")
    #expect(text.contains("ngày 3/1/2024 của Thủ tướng"))
    #expect(try Program.run("ocr", folder.path("a.png")).output == text)
    let hocr = try folder.read("a.hocr")
    #expect(hocr.contains(">3/1/2024</span>"))
    #expect(try folder.read("a.html") == hocr)
    // The ending of the output says nothing where the form is named.
    _ = try Program.run("ocr", folder.path("a.png"), "--format", "hocr", "-o", folder.path("b.xml"))
    #expect(try folder.read("b.xml") == hocr)
  }

  @Test("A file that is no scan is refused, and what had the name of the output stays")
  func refused() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try Self.draw([folder.path("text.pdf")])
    try folder.write("Điều 1. Phạm vi\n", to: "a.txt")
    try folder.write("old", to: "old.pdf")
    for (name, message) in [
      ("text.pdf", "all its pages have a text layer"), ("a.txt", "this is not a scan but"),
      ("nothing.png", "No such file"),
    ] {
      let result = try Program.run("ocr", folder.path(name), "-o", folder.path("old.pdf"))
      #expect(result.exitCode == 1)
      #expect(result.errors.contains(message), "\(result.errors)")
      #expect(try folder.read("old.pdf") == "old")
    }
    let names = try folder.names(in: ".")
    #expect(names.allSatisfy { !$0.hasPrefix(".vanban-") })
  }

  @Test(
    "Wrong usage ends with 2 and says what is right",
    arguments: [
      (["-o", "a.docx"], "name --format"), (["--format", "pdf"], "name the file with -o"),
      (["--format", "alto"], "Please provide one of 'pdf', 'hocr' or 'txt'."),
    ])
  func usage(arguments: [String], message: String) throws {
    let result = try Program.run(["ocr", "a.png"] + arguments)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test("Chromium shows the pictures of two pages, frames a field on them, and selects their words")
  func pictures() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try Self.draw([folder.path("a.tiff"), folder.path("text.pdf")])
    for name in ["a.tiff", "text.pdf"] {
      let result = try Program.run(
        "view", folder.path(name), "--pictures", "-o", folder.path("\(name).html"))
      #expect(result.exitCode == 0, "\(result.errors)")
    }
    let pages = [folder.path("a.tiff.html"), folder.path("text.pdf.html")]
    let result = try Checks.python("check_page.py", [folder.path("shots")] + pages)
    #expect(result.errors == "")
    #expect(result.output == "2 pages\n")
    // Without the option there are none, and a text has no pages.
    #expect(!(try Program.run("view", folder.path("a.tiff")).output.contains("data:image/")))
    try folder.write("Điều 1. Phạm vi\n", to: "a.txt")
    let text = try Program.run("view", folder.path("a.txt"), "--pictures")
    #expect(text.exitCode == 1)
    #expect(text.errors.contains("it has no pages to show"))
  }
}
