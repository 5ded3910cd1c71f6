import Foundation
import Testing
import VanBan

@Suite("What is printed and written")
struct OutputTests {
  /// Runs the program with its output going to `output`, by a shell.
  private func run(_ arguments: [String], _ redirection: String) throws -> Program.Result {
    try Program.run("/bin/sh", ["-c", "\"$0\" \"$@\" \(redirection)", Program.path] + arguments)
  }

  static let verbs = [
    ["parse", "a"], ["parse", "--format", "markdown", "a"], ["view", "a"], ["outline", "a"],
    ["citations", "a"],
    ["citations", "--format", "csv", "a"], ["citations", "--explain", "a"], ["check", "a"], ["tokens", "a"],
    ["detect", "a"], ["explain", "a"], ["schema"], ["--help"], ["--version"], ["graph", "--help"],
  ]

  /// Verbs that ask a graph of one text, and what else reads what the program wrote.
  static let further = [
    ["evaluate", "gold"], ["graph", "find", "thông tư"], ["graph", "show", "12/2019/TT-BTC"],
    ["graph", "rests-on", "a"], ["graph", "cited-by", "12/2019/TT-BTC"],
    ["graph", "path", "a", "12/2019/TT-BTC"], ["graph", "status", "12/2019/TT-BTC"], ["graph", "rank"],
    ["graph", "related", "12/2019/TT-BTC"], ["graph", "missing"], ["graph", "conflicts"],
    ["graph", "timeline"],
    ["graph", "stats"], ["graph", "diff", "db", "db"], ["graph", "sql", "SELECT * FROM works"],
  ]

  @Test("Output that cannot be written is told and ends with 1", arguments: verbs)
  func full(verb: [String]) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("Theo Thông tư số 12/2019/TT-BTC ngày 05/3/2020.\n", to: "a")
    let arguments = verb.map { $0 == "a" ? file : $0 }
    for redirection in ["> /dev/full", ">&-"] {
      let result = try run(arguments, redirection)
      #expect(result.exitCode == 1)
      #expect(result.errors.hasPrefix("standard output: "))
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(
    "So do the verbs that read a graph or annotations; a reader that goes away ends them quietly with 141")
  func further() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("Theo Thông tư số 12/2019/TT-BTC ngày 05/3/2020.\n", to: "gold/texts/a.txt")
    #expect(try Program.run("annotate", file, "-o", folder.path("gold")).exitCode == 0)
    #expect(try Program.run("graph", "build", "--quiet", file, "--db", folder.path("db")).exitCode == 0)
    for verb in Self.further {
      var arguments = verb.map {
        switch $0 {
        case "a": file
        case "gold", "db": folder.path($0)
        default: $0
        }
      }
      if verb[0] == "graph", verb[1] != "diff" { arguments += ["--db", folder.path("db")] }
      let full = try run(arguments, "> /dev/full")
      #expect(full.exitCode == 1, "\(verb)")
      #expect(full.errors == "standard output: No space left on device\n", "\(verb)")
      let unread = try unread(arguments, folder)
      #expect(unread.exitCode == 141, "\(verb)")
      #expect(unread.errors == "", "\(verb)")
    }
  }

  /// Runs the program with its output going to a pipe that nobody reads any more.
  private func unread(_ arguments: [String], _ folder: Folder) throws -> Program.Result {
    let pipe = folder.path("pipe")
    unlink(pipe)
    try #require(mkfifo(pipe, 0o600) == 0)
    return try run(arguments, "4<>'\(pipe)' 3>'\(pipe)' 4<&- >&3")
  }

  @Test("A reader that has gone ends it quietly with 141", arguments: verbs)
  func noReader(verb: [String]) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("Theo Thông tư số 12/2019/TT-BTC ngày 05/3/2020.\n", to: "a")
    let result = try unread(verb.map { $0 == "a" ? file : $0 }, folder)
    #expect(result.exitCode == 141)
    #expect(result.errors == "")
  }

  @Test("A reader that goes away ends it quietly with 141")
  func closedPipe() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write(String(repeating: "Điều 1. Một dòng chữ.\n", count: 20_000), to: "a")
    let result = try Program.run(
      "/bin/sh", ["-c", "(\"$0\" tokens \"$1\"; echo $? >&2) | head -c 1", Program.path, file])
    #expect(result.errors == "141\n")
  }

  @Test("An empty path for what is written is wrong usage", arguments: ["view", "annotate", "convert"])
  func emptyPath(verb: String) throws {
    #expect(try Program.run(verb, "a", "-o", "").exitCode == 2)
  }

  @Test("A device or pipe is written to and stays what it is; a link is replaced")
  func streams() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("Điều 1. Một\n", to: "a")
    let page = try Program.run("view", file).output
    #expect(try Program.run("view", file, "-o", "/dev/stdout").output == page)
    #expect(try Program.run("view", file, "-o", "/dev/full").exitCode == 1)
    try #require(mkfifo(folder.path("p"), 0o600) == 0)
    let read = try Program.run(
      "/bin/sh",
      ["-c", "cat \"$2\" & \"$0\" view \"$1\" -o \"$2\"; wait", Program.path, file, folder.path("p")])
    #expect(read.output == page)
    let kept = try folder.write("giữ nguyên", to: "kept")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: kept)
    #expect(try Program.run("view", file, "-o", folder.path("link")).exitCode == 0)
    #expect(try folder.read("kept") == "giữ nguyên")
    #expect(try folder.names() == ["a", "kept", "link", "p"])
  }

  @Test("What a terminal would obey is shown", arguments: ["outline", "citations", "check", "detect"])
  func controls(verb: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let text = "Theo Thông tư số 12/2019/TT-BTC của Bộ \u{1B}[31m\u{9B}2J\u{202E}A ngày 05/3/2020.\n"
    let file = try folder.write(text, to: "a\u{1B}]0;x\u{7}\u{202E}.txt")
    let result = try Program.run(verb, file, folder.path("missing\u{1B}[2J"))
    let shown = result.output + result.errors
    #expect(result.errors.contains("missing\\u{1b}[2J: No such file"))
    #expect(!shown.unicodeScalars.contains { $0 != "\n" && $0.actsOnTerminal })
  }

  @Test("Names of any bytes are read, and shown as such")
  func names() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("Điều 1. Một\n", to: "a")
    let script = "cd \"$1\"; n=$(printf 't\\377'); mv a \"$n\"; \"$0\" detect \"$n\" \"$n.x\""
    let result = try Program.run("/bin/sh", ["-c", script, Program.path, folder.path])
    #expect(result.output.contains("t\\xff  UTF-8"))
    #expect(result.errors == "t\\xff.x: No such file or directory\n")
  }

  @Test(
    "A cell of CSV is no formula",
    arguments: [
      ("=1+1", "'=1+1"), ("@a", "'@a"), ("+a", "'+a"), ("- Việc", "'- Việc"), ("\t=1", "'\t=1"),
      ("-12,5", "\"'-12,5\""),
      ("-12", "-12"), ("+8.5e3", "+8.5e3"), ("\u{FF1D}1", "'\u{FF1D}1"), ("a=1", "a=1"), ("", ""),
    ])
  func formulas(cell: String, written: String) {
    #expect(CitationRow.csv([cell]) == written + "\n")
  }
}
