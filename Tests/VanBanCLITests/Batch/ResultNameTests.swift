import Foundation
import Testing
import VanBan
import VanBanBatch
import VanBanFiles

@Suite("Names of results")
struct ResultNameTests {
  /// Writes a file whose name is any bytes.
  private func write(_ text: String, to name: [UInt8], in folder: Folder) throws {
    let path = Array(folder.path("in").utf8) + [0x2F] + name
    let stream = try #require(fopen(path.map { CChar(bitPattern: $0) } + [0], "w"))
    fputs(text, stream)
    fclose(stream)
  }

  @Test("Names that are one on some file systems, or no UTF-8, each have a result, told in the report")
  func twins() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("1", to: "in/A.txt")
    try folder.write("2", to: "in/a.txt")
    try write("3", to: Array("ke\u{302}\u{301}.txt".utf8), in: folder)
    try write("4", to: Array("k\u{1EBF}.txt".utf8), in: folder)
    try write("5", to: [0x74, 0xFF] + Array(".txt".utf8), in: folder)
    try write("6", to: Array("t%FF.txt".utf8), in: folder)
    let first = try await BatchConverterTests.convert(folder)
    #expect(
      Set(first.keys) == ["A.txt", "a~2.txt", "k\u{1EBF}.txt", "k\u{1EBF}~2.txt", "t%FF.txt", "t%FF~2.txt"])
    #expect(first.values.allSatisfy { !$0.record.hasFailed })
    #expect(first["t%FF~2.txt"]?.record.source.hasSuffix("in/t\\xff.txt") ?? false)
    #expect(try folder.read("out/report.csv").contains("its result is called a~2.txt"))
    #expect(try folder.names(in: "out").count == 9)
    // The next run gives the same names.
    #expect(try await BatchConverterTests.convert(folder).values.allSatisfy { !$0.isNew })
  }

  @Test("The files of the batch as a whole are not the result of a file")
  func reserved() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("Điều 1. Một", to: "in/report")
    let results = try await BatchConverterTests.convert(folder) { $0.formats = [.page] }
    #expect(Array(results.keys) == ["report~2"])
  }

  @Test("An archive beside a folder of its name has its results in a folder of its own")
  func archiveAndFolder() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("1", to: "one/x.zip/a.txt")
    let zip = try folder.write("", to: "two/x.zip")
    try Data(ZipFile.stored("a.txt", "2")).write(to: URL(fileURLWithPath: zip))
    let results = try await BatchConverterTests.convert(folder, [folder.path("one"), folder.path("two")])
    #expect(Set(results.keys) == ["x.zip/a.txt", "x~2.zip", "x~2.zip/a.txt"])
  }

  @Test("Members of one name each have a result")
  func members() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let zip = try folder.write("", to: "in/a.zip")
    try Data(ZipFile.stored("x.txt", "1", "x.txt", "2", "X.txt", "3")).write(to: URL(fileURLWithPath: zip))
    let results = try await BatchConverterTests.convert(folder)
    #expect(Set(results.keys) == ["a.zip", "a.zip/x.txt", "a.zip/x~2.txt", "a.zip/X~3.txt"])
    #expect(try folder.read("out/a.zip/x~2.txt.json").contains("\"text\": \"2\""))
  }

  @Test(
    "A name leads back to its bytes",
    arguments: [[0x61], [0xFF, 0x25], [0xF4, 0x8F, 0xBF, 0xBF], [0xE1, 0xBB]])
  func bytes(_ name: [UInt8]) {
    #expect(FileName.bytes(FileName.text(name)) == name)
  }
}

/// Archives with files that are stored as they are.
enum ZipFile {
  /// Names and contents in turn.
  static func stored(_ members: String...) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) } }
    for index in stride(from: 0, to: members.count, by: 2) {
      let (name, content) = (Array(members[index].utf8), Array(members[index + 1].utf8))
      let fields =
        number(20, 2) + number(0x800, 2) + number(0, 2) + number(0x210000, 4) + number(Int(crc(content)), 4)
        + number(content.count, 4) + number(content.count, 4) + number(name.count, 2) + number(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + number(20, 2) + fields + number(0, 10) + number(bytes.count, 4) + name
      bytes += [0x50, 0x4B, 3, 4] + fields + name + content
    }
    let count = members.count / 2
    return bytes + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
