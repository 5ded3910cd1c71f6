import Foundation
import Testing

/// Graphs beside which the person who asks can write nothing.
@Suite(.enabled(if: Person.other != nil, "needs to be someone else than the owner of the files"))
struct ReadOnlyGraphTests {
  private let folder: Folder
  private let db: String

  init() throws {
    folder = try Folder()
    for (name, base) in [("a", 64), ("b", 64), ("c", 65)] {
      try folder.write("Căn cứ Nghị định số \(base)/2007/NĐ-CP;\n", to: "in/\(name).txt")
    }
    db = folder.path("there/g.db")
    try FileManager.default.createDirectory(atPath: folder.path("there"), withIntermediateDirectories: true)
    let built = try Program.run("graph", "build", folder.path("in"), "--db", db)
    try #require(built.exitCode == 0)
  }

  /// Whoever it is may read the files and nothing else.
  private func lock() throws {
    for name in try folder.names(in: "there") { chmod(folder.path("there/" + name), 0o444) }
    chmod(folder.path("there"), 0o555)
    chmod(folder.path, 0o755)
  }

  private func unlock() {
    chmod(folder.path("there"), 0o755)
    folder.remove()
  }

  private func ask(_ arguments: String...) throws -> Program.Result {
    let person = try #require(Person.other)
    let all = person + [Program.path, "graph"] + arguments
    return try Program.run(all[0], Array(all.dropFirst()))
  }

  private let question = "SELECT COUNT(*) FROM citations"

  @Test func aGraphThatIsClosedIsAsked() throws {
    defer { unlock() }
    try lock()
    for arguments in [
      ["sql", question], ["stats"], ["cited-by", "64/2007/NĐ-CP"], ["show", "64/2007/NĐ-CP"],
    ] {
      let person = try #require(Person.other)
      let all = person + [Program.path, "graph"] + arguments + ["--db", db]
      let result = try Program.run(all[0], Array(all.dropFirst()))
      #expect(result.exitCode == 0, "\(arguments): \(result.errors)")
    }
    #expect(try ask("sql", question, "--format", "csv", "--db", db).output == "COUNT(*)\n3\n")
    #expect(try folder.names(in: "there") == ["g.db"])
  }

  /// What is in the log only is answered too.
  @Test(arguments: [false, true])
  func aLogThatWasLeftIsRead(withIndex hasIndex: Bool) throws {
    defer { unlock() }
    try folder.write("Căn cứ Nghị định số 66/2007/NĐ-CP;\n", to: "in/d.txt")
    // A copy of the files as a build leaves them that is killed: made while a question keeps the log open.
    let script = """
      import shutil, sqlite3, subprocess, sys
      program, inputs, db, names = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
      reader = sqlite3.connect(db)
      reader.execute('BEGIN').execute('SELECT * FROM work LIMIT 1').fetchall()
      subprocess.run([program, 'graph', 'build', inputs, '--db', db, '--quiet'], check=True)
      for name in names:
          shutil.copyfile(db + name, db + '.copy' + name)
      reader.close()
      """
    let names = ["", "-wal"] + (hasIndex ? ["-shm"] : [])
    let made = try Program.run(
      "/usr/bin/env", ["python3", "-c", script, Program.path, folder.path("in"), db] + names)
    try #require(made.exitCode == 0, "\(made.errors)")
    try lock()
    let copy = db + ".copy"
    let before = try folder.files(in: "there")
    let result = try ask("sql", question, "--format", "csv", "--db", copy)
    #expect(result.errors == "")
    #expect(result.output == "COUNT(*)\n4\n")
    #expect(try ask("find", "--number", "66/2007/NĐ-CP", "--db", copy).output.contains("66/2007/NĐ-CP"))
    #expect(try folder.files(in: "there") == before)
  }

  @Test func whoMayNotReadIsTold() throws {
    defer { unlock() }
    try lock()
    chmod(db, 0o000)
    let result = try ask("stats", "--db", db)
    #expect(result.exitCode == 1)
    #expect(result.errors == "\(db): the file cannot be opened: does its folder exist, and may you use it?\n")
  }

  @Test func whoBuildsIsTold() throws {
    defer { unlock() }
    try lock()
    let result = try ask("build", folder.path("in"), "--db", db)
    #expect(result.exitCode == 1)
    #expect(result.errors.hasPrefix("\(db): the file cannot be "), "\(result.errors)")
  }
}

/// Whoever asks.
enum Person {
  /// The beginning of a command that is run by one who is not almighty: nothing where we are not; nil where there is
  /// no way.
  static let other: [String]? = {
    guard geteuid() == 0 else { return ["/usr/bin/env"] }
    let command = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    guard FileManager.default.isExecutableFile(atPath: command[0]) else { return nil }
    let arguments = Array(command.dropFirst()) + [Program.path, "--version"]
    let result = try? Program.run(command[0], arguments)
    return result?.exitCode == 0 ? command : nil
  }()
}
