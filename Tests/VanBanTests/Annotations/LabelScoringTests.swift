import Testing

@testable import VanBan

@Suite("Labelled blocks of scans against those that people found")
struct LabelScoringTests {
  private static let gold = [
    AnnotatedLabel(label: "I.", firstWords: "KẾT QUẢ"),
    AnnotatedLabel(label: "1.", firstWords: "Thủ trưởng các sở, ban"),
    AnnotatedLabel(label: "a)", firstWords: "Tiếp tục quán triệt, triển"),
    AnnotatedLabel(label: "-", firstWords: "Công khai, minh bạch về"),
    AnnotatedLabel(label: "2.", firstWords: "Giám đốc Sở Nội vụ"),
  ]

  private static func scores(_ found: [AnnotatedLabel]) -> (scores: Scores, findings: [Finding.Kind]) {
    var scoring = LabelScoring()
    scoring.compare(gold, with: found)
    return (scoring.scores, scoring.findings.map(\.kind))
  }

  @Test("The same is right; white space in labels, case and signs make no difference")
  func same() {
    let (scores, findings) = Self.scores(Self.gold)
    #expect(scores.labels.f1 == 1)
    #expect(scores.labelWords.value == 1)
    #expect(findings.isEmpty)
    var found = Self.gold
    found[1].firstWords = "thủ trưởng các sở ban;"
    found[2].label = "a )"
    #expect(Self.scores(found).scores.labelWords.value == 1)
  }

  @Test("A misread word or two leave a block found, and its words wrong; three do not")
  func misread() {
    var found = Self.gold
    found[1].firstWords = "Thủ trường các sở, ban"
    found[2].firstWords = "Tiép tuc quán triệt, triển"
    found[4].firstWords = "Giam đôc Sơ Nội vụ"
    let (scores, findings) = Self.scores(found)
    #expect(scores.labels.matched == 4)
    #expect(scores.labelWords == Share(right: 2, count: 4))
    #expect(findings == [.labelWords, .labelWords, .missedLabel, .extraLabel])
  }

  @Test("Another label is another block; one that is missing shifts none of the others; order counts")
  func order() {
    var found = Self.gold
    found[1].label = "l."
    #expect(Self.scores(found).scores.labels.matched == 4)
    found = Self.gold
    found.remove(at: 1)
    #expect(Self.scores(found).scores.labels.matched == 4)
    #expect(Self.scores(found).findings == [.missedLabel])
    found = Self.gold
    found.swapAt(1, 4)
    #expect(Self.scores(found).scores.labels.matched == 3)
    #expect(Self.scores([]).findings == Array(repeating: .missedLabel, count: 5))
    #expect(Self.scores([]).scores.labels.found == 0)
  }

  @Test(
    "Rows of a document: blocks of the body and of appendices, without recipients; dashes between words are no words"
  )
  func rows() {
    let document = Document(
      parsing: """
        BÁO CÁO
        Kết quả năm 2024
        I. KẾT QUẢ
        1. Sở Y tế – đã thực hiện tốt công tác phòng bệnh.
        a) Tốt;
        - Tốt hơn nhiều so với
        năm 2023.
        Nơi nhận:
        - Như trên;
        """)
    let rows = AnnotatedLabel.all(of: document).map { $0.label + " " + $0.firstWords }
    #expect(rows == ["I. KẾT QUẢ", "1. Sở Y tế đã thực", "a) Tốt;", "- Tốt hơn nhiều so với"])
  }

  @Test("Tables of scans: dashes as they are, comments, pages; what is written by hand")
  func tables() throws {
    let annotation = try ScanAnnotation(
      labels: "label\tfirst_words\n1.\tMột hai\n-\tBa\n",
      citations: "id\tpage\ttype\tnumber\tdate\tissuer\tname\tpinpoint\trelation\tfrom\n"
        + "1\t2\tluat\t-\t-\t-\tLuật Đất đai\t-\tbasis\tthis\n",
      fields: "key\tvalue\tcomment\nnumber\thandwritten\t01\nday\thandwritten\t06\n"
        + "issuer\tSỞ Y TẾ\nplace\tHà Nội\t\n",
      name: "a")
    #expect(annotation.labels.map(\.label) == ["1.", "-"])
    #expect(annotation.citations.map(\.line) == [2])
    #expect(annotation.fields.map(\.key) == [.number, .day, .issuer, .place])
    #expect(throws: AnnotationError.self) {
      try ScanAnnotation(labels: "label\twords\n", citations: "", fields: "", name: "a")
    }
  }

  @Test("A scan is scored by blocks, pages and data: a number by hand is right where it is not read")
  func scan() throws {
    let text = "SỞ Y TẾ\nSố: … /BC-SYT\nBÁO CÁO\nKết quả\n1. Theo Luật Đất đai.\n"
    let start = text.prefix { $0 != "…" }.utf8.count
    let source = SourceText(
      text, encoding: .utf8, encodingConfidence: 1,
      layout: SourceLayout(lines: Array(repeating: .init(), count: 6), marksTables: true),
      recognition: TextRecognition(
        pages: [1], words: [],
        handwriting: [
          .init(
            field: .number, range: SourceRange(start, start + 3),
            box: PageBox(page: 1, left: 0, top: 0, right: 1, bottom: 1), misreading: "22")
        ]))
    let gold = ScanAnnotation(
      labels: [AnnotatedLabel(label: "1.", firstWords: "Theo Luật Đất đai.")],
      citations: [AnnotatedCitation(id: 1, line: 2, kind: .law, name: "Luật Đất đai", relation: .mentions)],
      fields: [
        AnnotatedField(key: .number, value: AnnotatedField.handwritten),
        AnnotatedField(key: .issuer, value: "SỞ Y TẾ"),
      ])
    let evaluation = DocumentEvaluation(name: "quét", gold: gold, document: Document(parsing: source))
    #expect(evaluation.scores.labels.f1 == 1)
    #expect(evaluation.scores.citations.matched == 1)
    #expect(evaluation.scores.fields.value == 1)
    let report = Evaluation([evaluation]).report(details: true)
    #expect(report.hasPrefix("scans "))
    #expect(!report.contains("structure"))
    #expect(report.contains("citations"))
    #expect(String(decoding: Evaluation([evaluation]).json(), as: UTF8.self).contains("\"labels\":{"))
  }
}
