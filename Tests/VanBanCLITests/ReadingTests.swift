import Foundation
import Testing

@Suite("Verbs that read documents")
struct ReadingTests {
  static let plan = """
    KẾ HOẠCH
    Chuyển đổi số năm 2023

    I. CĂN CỨ
    - Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.

    """

  @Test("parse prints an object a file, one a line")
  func parse() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let first = try folder.write(Self.plan, to: "một.txt")
    let second = try folder.write("", to: "hai.txt")
    let result = try Program.run("parse", first, second)
    #expect(result.exitCode == 0)
    let objects = try result.output.split(separator: "\n").map { try object(String($0)) }
    let sources = objects.map { $0["source"] as? [String: Any] }
    #expect(objects.map { $0["schemaVersion"] as? Int } == [1, 1])
    #expect(sources.map { $0?["name"] as? String } == [first, second])
    #expect(sources.map { $0?["byteCount"] as? Int } == [Self.plan.utf8.count, 0])
  }

  @Test("parse reads standard input for -, and indents with --pretty")
  func standardInput() throws {
    let result = try Program.run("parse", "--pretty", "-", input: Self.plan)
    #expect(result.exitCode == 0)
    #expect(
      result.output.hasPrefix("{\n  \"schemaVersion\": 1,\n  \"source\": {\n    \"name\": \"stdin\",\n"))
    #expect(try object(result.output)["citations"] != nil)
  }

  @Test("bytes that are no text are still a document")
  func bytes() throws {
    let result = try Program.run(["parse", "-"], input: Data([0xFF, 0x00, 0xC3, 0x28, 0x0A, 0x80]))
    #expect(result.exitCode == 0)
    #expect(try object(result.output)["body"] != nil)
  }

  @Test("a file that cannot be read does not stop the others, and ends with 1")
  func failure() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let good = try folder.write(Self.plan, to: "good.txt")
    let result = try Program.run("parse", folder.path("missing.txt"), folder.path, good)
    #expect(result.exitCode == 1)
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(
      result.errors == """
        \(folder.path("missing.txt")): No such file or directory
        \(folder.path): Is a directory

        """)
  }

  /// Two letters, one after the other.
  static let letters = ["01", "02"].map { number in
    """
    SỞ NỘI VỤ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: \(number)/SNV-VP
    V/v rà soát quy chế
    Hải Dương, ngày 05 tháng 9 năm 2023
    Kính gửi: Các phòng.
    Đề nghị rà soát.
    Nơi nhận:
    - Như trên.
    GIÁM ĐỐC

    Trần Thị Bình

    """
  }.joined()

  @Test("a second document in a file is told; with --split each is printed for itself")
  func several() throws {
    let whole = try Program.run("parse", "-", input: Self.letters)
    #expect(whole.exitCode == 0)
    #expect(
      whole.errors.hasPrefix(
        "stdin:14: Another document begins on line 14: “02/SNV-VP rà soát quy chế”."))
    #expect(whole.errors.contains("\nstdin:14: Từ dòng 14 là một văn bản khác: “02/SNV-VP rà soát quy chế”."))
    #expect(whole.output.split(separator: "\n").count == 1)
    let split = try Program.run("parse", "--split", "-", input: Self.letters)
    #expect(split.exitCode == 0)
    #expect(split.errors.isEmpty)
    let sources = try split.output.split(separator: "\n").map {
      try object(String($0))["source"] as? [String: Any]
    }
    let parts = sources.map { $0?["part"] as? [String: Any] }
    #expect(parts.map { $0?["firstLine"] as? Int } == [1, 14])
    #expect(parts.map { $0?["number"] as? Int } == [1, 2])
    let text = try Program.run("parse", "--split", "--format", "text", "-", input: Self.letters)
    #expect(text.output.components(separatedBy: "SỞ NỘI VỤ\n").count == 3)
    let akn = try Program.run("parse", "--split", "--format", "akn", "-", input: Self.letters)
    #expect(akn.exitCode == 1)
    #expect(akn.errors.contains("it holds 2 documents"))
    #expect(try Program.run("parse", "--split", "--input", "json", "-", input: "{}").exitCode == 2)
  }

  @Test("the encoding that is named is the one that is read")
  func encoding() throws {
    let bytes = Data("Số".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let result = try Program.run(["tokens", "--encoding", "utf-16le", "-"], input: bytes)
    #expect(result.output == "0..<4  word  title  \"Số\"\n")
  }

  @Test("tokens lists what tiles the text, with what cannot be seen as escapes")
  func tokens() throws {
    let result = try Program.run("tokens", "-", input: "Số: 64\u{A0}\t\"a\"\n")
    #expect(
      result.output == """
          0..<4  word        title  "Số"
          4..<5  colon       -      ":"
          5..<6  space       -      " "
          6..<8  number      -      "64"
         8..<11  space       -      "\\u{a0}\\t"
        11..<12  quote       -      "\\""
        12..<13  word        lower  "a"
        13..<14  quote       -      "\\""
        14..<15  line-break  -      "\\n"

        """)
  }

  @Test("outline draws each document, under its name where there are several")
  func outline() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write(Self.plan, to: "a.txt")
    let one = try Program.run("outline", file)
    #expect(one.exitCode == 0)
    #expect(one.output.contains("I. CĂN CỨ\n"))
    #expect(one.output.contains("└─ "))
    let two = try Program.run("outline", file, file)
    #expect(two.output == "==> \(file)\n\(one.output)\n==> \(file)\n\(one.output)")
    #expect(try Program.run("outline", "--dump", file).output.hasPrefix("document"))
  }

  @Test("citations explains how each was read, and what was not taken")
  func explanation() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020; trực 24/7.\n", to: "a")
    let result = try Program.run("citations", "--explain", file)
    #expect(result.exitCode == 0)
    #expect(result.output.contains("    work      /akn/vn/doc/quyet-dinh/2020/749-qd-ttg\n"))
    #expect(result.output.contains("  line 1  24/7  ratio: one number over another\n"))
  }

  @Test("check prints a line for each contradiction")
  func check() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("Theo Thông tư số 12/2019/TT-BTC ngày 05/3/2020.\n", to: "a")
    let result = try Program.run("check", file)
    #expect(result.exitCode == 0)
    #expect(
      result.output.hasPrefix(file + ":1:6: year-of-date: thông tư 12/2019/TT-BTC has 2019 in its number"))
    #expect(try Program.run("check", "--language", "vi", file).output.contains("nhưng ghi ngày 2020-03-05"))
    #expect(try Program.run("check", file, "missing").exitCode == 1)
  }

  @Test(
    "citations has a header in every table", arguments: [(["a"], "id  line"), (["a", "b"], "file")])
  func citationTable(names: [String], start: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let files = try names.map { try folder.write(Self.plan, to: $0) }
    let result = try Program.run(["citations"] + files)
    #expect(result.exitCode == 0)
    let header = try #require(result.output.split(separator: "\n").first)
    #expect(header.hasPrefix(start))
    #expect(header.hasSuffix("relation  from  work"))
  }

  @Test("citations as CSV and JSON")
  func citationFormats() throws {
    let csv = try Program.run("citations", "--format", "csv", "-", input: Self.plan)
    #expect(csv.output.hasPrefix("file,id,line,type,number,date,issuer,name,pinpoint,relation,from,work\n"))
    let json = try Program.run("citations", "--format", "json", "-", input: Self.plan)
    #expect(try object(json.output)["citations"] is [Any])
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }
}
