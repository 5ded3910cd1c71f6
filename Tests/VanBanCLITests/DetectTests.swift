import Foundation
import Testing

@Suite("Looking at files before they are read")
struct DetectTests {
  /// "Việt Nam, quyết định của tỉnh" in TCVN3, which no UTF-8 is.
  private static let tcvn3 = Data(
    "Vi\u{D6}t Nam, quy\u{D5}t \u{AE}\u{DE}nh c\u{F1}a t\u{D8}nh\r\n".unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    })

  @Test("detect prints a table of the files")
  func table() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("\u{FEFF}Số 5\nn\u{1ECD}\u{200B}i\n", to: "a.txt")
    let result = try Program.run(["detect", file, "-"], input: Self.tcvn3)
    #expect(result.exitCode == 0)
    let rows = result.output.split(separator: "\n").map {
      $0.replacing(#/ {2,}/#, with: "|").replacing(file, with: "a.txt")
    }
    #expect(
      rows == [
        "file|encoding|confidence|form|line ends|oddities",
        "a.txt|UTF-8|1|NFC|LF 2|byte-order-mark 1, zero-width 1",
        "-|TCVN3|0.91|NFC|CRLF 1|none",
      ])
  }

  @Test("detect prints JSON, one object a line")
  func json() throws {
    let result = try Program.run(["detect", "--format", "json", "-"], input: Self.tcvn3)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(object?["encoding"] as? String == "TCVN3")
    #expect((object?["lineEnds"] as? [String: Int])?["crlf"] == 1)
  }

  @Test("a file that is not there does not stop the others")
  func missing() throws {
    let result = try Program.run("detect", "/nowhere.txt", "-", input: "Số")
    #expect(result.exitCode == 1)
    #expect(result.output.contains("UTF-8"))
    #expect(result.errors.hasPrefix("/nowhere.txt: "))
  }

  @Test("a file is read in the encoding that is given, by any of its names")
  func given() throws {
    let result = try Program.run(["tokens", "--encoding", "abc", "-"], input: Self.tcvn3)
    #expect(result.output.contains("\"Việt\""))
  }
}
