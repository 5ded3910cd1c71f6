import Testing
import VanBan

// The code of the documentation of VanBan, as it stands there; `Scripts/check-docs` checks that every line of it stands here.

struct HeadingCounter: DocumentWalker {
  var count = 0
  mutating func visitSection(_ section: Section) {
    count += 1
    descend(into: .section(section))
  }
}

@Suite("Examples of the documentation")
struct CatalogueExamplesTests {
  private static let text = """
    ỦY BAN NHÂN DÂN
    HUYỆN TỨ KỲ
    Số: 12/KH-UBND

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Tứ Kỳ, ngày 05 tháng 12 năm 2022

    KẾ HOẠCH
    Chuyển đổi số năm 2023

    Căn cứ Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ;

    I. MỤC TIÊU
    1. Mục tiêu chung
    - Đẩy mạnh ứng dụng công nghệ thông tin.
    II. TỔ CHỨC THỰC HIỆN
    - Các phòng chuyên môn thực hiện Kế hoạch này.
    """

  @Test("a document, its diagnostics, its tree and its citations")
  func gettingStarted() throws {
    var printed: [String] = []
    func print(_ values: Any...) { printed.append(values.map { "\($0)" }.joined(separator: " ")) }
    let text = Self.text

    let document = Document(parsing: text)
    print(document.kind?.name ?? "?", document.header.number ?? "?")
    print(document.title.text ?? "?")
    for diagnostic in document.diagnostics {
      print(diagnostic.severity.rawValue, diagnostic.code.rawValue, diagnostic.message)
    }
    var counter = HeadingCounter()
    counter.walk(document)
    for citation in document.citations {
      let line = document.source.location(of: citation.range.lowerBound).line
      print(line, citation.relation, citation.resolution.identifier?.description ?? citation.name ?? "?")
    }
    let json = DocumentJSON(document).bytes(pretty: true)
    let same = try Document(json: json)

    #expect(printed.prefix(2) == ["kế hoạch 12/KH-UBND", "Chuyển đổi số năm 2023"])
    #expect(printed.contains("information missing-part The document shows no signature."))
    #expect(printed.last == "12 basis /akn/vn/act/nghi-dinh/2007/64-2007-nd-cp")
    #expect(counter.count == 3)
    #expect(same == document)
  }

  @Test("the decisions about a line")
  func trace() {
    // Line 65 of a text that begins with 53 blank lines.
    let source = SourceText(String(repeating: "\n", count: 53) + Self.text)
    var printed: [Rule] = []
    func print(_ rule: Rule, _ outcome: String) { printed.append(rule) }

    let trace = Trace()
    let document = Document(parsing: source, trace: trace)
    for decision in trace.decisions(onLine: 65, of: document.source) {
      print(decision.rule, decision.outcome)
    }

    #expect(printed.contains(.mentionNumbered))
    #expect(printed.contains(.relationBasis))
  }
}
