import Testing

@testable import VanBan

@Suite("The annotation of a parsed document")
struct DocumentAnnotationTests {
  let annotation = DocumentAnnotation(SamplePlan.document)

  @Test("has a row for every line, with role, begin, depth and label")
  func lines() {
    #expect(
      annotation.linesTSV == """
        line\trole\tbegin\tdepth\tlabel
        1\theader.issuer+header.motto\tB\t-\t-
        2\theader.number\tB\t-\t-
        3\tblank\t-\t-\t-
        4\ttype\tB\t-\t-
        5\ttitle\tB\t-\t-
        6\ttitle\tI\t-\t-
        7\theading\tB\t1\tI.
        8\tbasis\tB\t2\t"-"
        9\tpage.number\t-\t-\t-
        10\tblank\t-\t-\t-
        11\tbasis\tI\t2\t"-"
        12\theading\tB\t1\tII.
        13\titem\tB\t2\t1.
        14\ttable\tB\t3\t-
        15\ttable\tI\t3\t-
        16\trecipients.label\tB\t-\t-
        17\trecipient\tB\t-\t"-"
        18\tsignature.authority\tB\t-\t-
        19\tsignature.name\tB\t-\t-
        20\tappendix\tB\t-\t-
        21\tpara\tB\t1\t-
        22\tblank\t-\t-\t-

        """)
  }

  @Test("has a row for every citation")
  func citations() {
    #expect(
      annotation.citationsTSV == """
        id\tline\ttype\tnumber\tdate\tissuer\tname\tpinpoint\trelation\tfrom
        1\t8\tnghi-quyet\t52-NQ/TW\t-\tBộ Chính trị\t-\t-\tbasis\tthis
        2\t11\tde-an\t-\t-\t-\tĐề án 06\t-\tpromulgates\t1

        """)
  }

  @Test("has the document's own data, without the keys that it lacks")
  func fields() {
    #expect(
      annotation.fieldsTSV == """
        key\tvalue
        issuer\tUBND HUYỆN TỨ KỲ
        symbol\tKH-UBND
        date\t2022-12
        type\tke-hoach
        title\tChuyển đổi số năm 2023
        signer.capacity\tKT.
        signer.office\tCHỦ TỊCH
        signer.name\tDương Hà Hải

        """)
  }

  @Test("a line that holds the end of one block and the start of another has both roles, and begins none")
  func sharedLine() {
    let source = SourceText("một\nhai ba")
    let blocks = [
      Block(id: 0, role: .paragraph, depth: 1, pieces: [SourceRange(0, 5), SourceRange(6, 9)]),
      Block(id: 1, role: .heading, depth: 1, pieces: [SourceRange(10, 12)]),
    ]
    let document = Document(
      source: source, blocks: blocks, kind: nil, header: Header(), title: Title(), addressees: [],
      preamble: Preamble(), body: [], closing: nil, recipients: nil, signatures: [], appendices: [],
      furniture: [], citations: [], abbreviations: [], diagnostics: [])
    #expect(
      DocumentAnnotation(document).lines == [
        AnnotatedLine(line: 1, roles: [.paragraph], begin: .block, depth: 1),
        AnnotatedLine(line: 2, roles: [.paragraph, .heading], begin: .inside, depth: 1),
      ])
  }

  @Test("lines end at line feeds and nowhere else", arguments: ["một\r\nhai\r\n", "một\rhai\nba\n"])
  func lineFeeds(text: String) {
    #expect(DocumentAnnotation(Document(parsing: text)).lines.map(\.line) == [1, 2, 3])
  }
}
