import Foundation
import Testing
import VanBan

// The code of the READMEs, as it stands there. `sameCode` checks that every line of theirs stands here.

/// The headings of a document, indented by their depth.
struct Headings: DocumentWalker {
  let source: SourceText
  var lines: [String] = []

  mutating func visitSection(_ section: Section) {
    let indentation = String(repeating: "  ", count: section.heading.depth - 1)
    lines.append(indentation + section.heading.text(in: source))
    descend(into: .section(section))
  }
}

@Suite("Examples of the READMEs")
struct ReadmeExamplesTests {
  private static let text = """
    ỦY BAN NHÂN DÂN
    HUYỆN TỨ KỲ
    Số: 12/KH-UBND

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Tứ Kỳ, ngày 05 tháng 12 năm 2022

    KẾ HOẠCH
    Chuyển đổi số năm 2023

    Căn cứ Nghị quyết số 52-NQ/
    TW ngày 27/9/2019 của Bộ Chính trị;

    I. MỤC TIÊU
    1. Mục tiêu chung
    - Đẩy mạnh ứng dụng công nghệ thông tin.
    II. TỔ CHỨC THỰC HIỆN
    - Các phòng chuyên môn thực hiện Kế hoạch này.
    """

  @Test("a document and its parts")
  func parts() {
    var printed: [String] = []
    func print(_ values: String...) { printed.append(values.joined(separator: " ")) }
    let text = Self.text

    let document = Document(parsing: text)
    print(document.kind?.name ?? "?", document.header.symbol ?? "?", document.header.date?.description ?? "?")
    print(document.title.text ?? "?")

    #expect(printed == ["kế hoạch KH-UBND 2022-12-05", "Chuyển đổi số năm 2023"])
  }

  @Test("walking the tree")
  func tree() {
    let document = Document(parsing: Self.text)

    var headings = Headings(source: document.source)
    headings.walk(document)

    #expect(headings.lines == ["I. MỤC TIÊU", "  1. Mục tiêu chung", "II. TỔ CHỨC THỰC HIỆN"])
  }

  @Test("reading citations")
  func citations() {
    var printed: [String] = []
    func print(_ values: String...) { printed.append(values.joined(separator: " ")) }
    let document = Document(parsing: Self.text)

    for citation in document.citations where citation.relation == .basis {
      let place = document.source.location(of: citation.range.lowerBound)
      let what = citation.number?.text ?? citation.name ?? ""
      print("\(place.line):\(place.column)", what, citation.issuer ?? "")
    }

    #expect(printed == ["12:8 52-NQ/TW Bộ Chính trị"])
  }

  @Test("the published JSON and the diagnostics")
  func output() {
    var printed: [String] = []
    func print(_ values: String...) { printed.append(values.joined(separator: " ")) }
    let document = Document(parsing: Self.text)

    let json: [UInt8] = DocumentJSON(document).bytes(pretty: true)
    for diagnostic in document.diagnostics {
      print(diagnostic.severity.rawValue, diagnostic.code.rawValue, diagnostic.message)
    }

    #expect(json.starts(with: Array("{\n  \"schemaVersion\": 1,".utf8)))
    #expect(printed.contains("information missing-part The document shows no signature."))
  }

  @Test("the code of the READMEs is the code here", arguments: ["README.md", "README.vi.md"])
  func sameCode(readme: String) throws {
    func lines(_ text: String) -> [String] {
      text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let known = Set(lines(try String(contentsOfFile: #filePath, encoding: .utf8)))
    let text = try String(contentsOf: Samples.root.appending(path: readme), encoding: .utf8)
    let blocks = text.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    let code = blocks.filter { !$0.contains(".package(") }.flatMap { lines($0) }
    #expect(code.count > 15)
    for line in code where !line.hasPrefix("//") {
      #expect(known.contains(line), "\(readme): \(line)")
    }
  }
}
