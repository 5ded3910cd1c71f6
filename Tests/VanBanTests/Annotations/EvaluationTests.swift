import Testing

@testable import VanBan

@Suite("An evaluation")
struct EvaluationTests {
  static let first = evaluate(
    "một", gold: [.number: "64", .place: "Hà Nội", .title: "Về việc A"],
    found: [.number: "64", .place: "Hà  Nội", .title: "Về việc", .year: "2020"])
  static let second = evaluate("hai", gold: [.number: "1"], found: [:])

  @Test("fields count by key; those that are not in gold are extra")
  func fields() {
    #expect(Self.first.scores.fields == Share(right: 2, count: 3))
    #expect(Self.first.scores.extraFields == 1)
    #expect(
      Self.first.details == """
        một: field title: expected Về việc A, found Về việc
        một: extra-field year: found 2020

        """)
  }

  @Test("counts are pooled, not means")
  func pooled() {
    let pooled = Evaluation([Self.first, Self.second]).pooled
    #expect(pooled.fields == Share(right: 2, count: 4))
    #expect(pooled.fields.value == 0.5)
    #expect(pooled.extraFields == 1)
  }

  @Test("what there is nothing of has no score")
  func nothing() {
    #expect(Share().value == nil)
    #expect(Retrieval().f1 == nil)
    #expect(Retrieval(matched: 0, gold: 2, found: 0).precision == nil)
    #expect(Retrieval(matched: 0, gold: 2, found: 0).f1 == 0)
    #expect(Retrieval(matched: 2, gold: 4, found: 3).f1.map { Int($0 * 7) } == 4)
  }

  @Test("the report is a table with a row a document and one for all")
  func report() {
    #expect(
      Evaluation([Self.first, Self.second]).report() == """
        structure  roles  starts P  R  F1  outline F1  no depth F1  heading/item  fields  extra
        một            -         -  -   -           -            -             -   0.666      1
        hai            -         -  -   -           -            -             -   0.000      0
        all            -         -  -   -           -            -             -   0.500      1

        citations  P  R  F1  numbered F1  by name F1  type  date  issuer  pinpoint  relation  from  gold  found
        một        -  -   -            -           -     -     -       -         -         -     -     0      0
        hai        -  -   -            -           -     -     -       -         -         -     -     0      0
        all        -  -   -            -           -     -     -       -         -         -     -     0      0

        """)
  }

  @Test("the details begin with the roles that were taken for others, and name the document and line")
  func details() {
    let gold = [BlockRole.item, .item, .heading].enumerated()
      .map { AnnotatedLine(line: $0 + 1, roles: [$1], begin: .inside) }
    let found = gold.map { AnnotatedLine(line: $0.line, roles: [.paragraph], begin: .inside) }
    let evaluation = DocumentEvaluation(
      name: "ba", gold: DocumentAnnotation(lines: gold), found: DocumentAnnotation(lines: found),
      source: SourceText("a\nb\nc"))
    #expect(
      Evaluation([evaluation, Self.second]).report(details: true).hasSuffix(
        """

        lines  expected  found
            2  item      para
            1  heading   para

        ba:1: role: expected item, found para | a
        ba:2: role: expected item, found para | b
        ba:3: role: expected heading, found para | c

        hai: field number: expected 1, found -

        """))
  }

  @Test("scores are rounded down: 1.000 is all")
  func rounding() {
    #expect(Evaluation.text(0.9999) == "0.999")
    #expect(Evaluation.text(1) == "1.000")
    #expect(Evaluation.text(0.29) == "0.290")
  }

  @Test("the JSON report has the same counts")
  func json() {
    let text = String(decoding: Evaluation([Self.second]).json(details: true), as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"schemaVersion":1,"producer":"\#(Release.producer)","documents":[{"name":"hai","lineRoles":{"share":null,"#
      ))
    #expect(text.contains(#""fields":{"share":0.0,"right":0,"count":1},"extraFields":0,"findings":[{"#))
    #expect(text.contains(#"{"kind":"field","subject":"number","expected":"1","found":"-"}]}"#))
  }

  @Test("a document scored against itself is right everywhere")
  func itself() {
    let document = SamplePlan.document
    let scores = DocumentEvaluation(
      name: "a", gold: DocumentAnnotation(document), document: document
    ).scores
    #expect(scores.lineRoles == Share(right: 19, count: 19))
    // Headings, basis, item, table, recipient, appendix, paragraph.
    #expect(scores.blockStarts == Retrieval(matched: 8, gold: 8, found: 8))
    // The labelled: two headings, basis, item, recipient.
    #expect(scores.outline == Retrieval(matched: 5, gold: 5, found: 5))
    #expect(scores.citations == Retrieval(matched: 2, gold: 2, found: 2))
    #expect(scores.fields == Share(right: 8, count: 8))
  }

  private static func evaluate(
    _ name: String, gold: KeyValuePairs<AnnotatedField.Key, String>,
    found: KeyValuePairs<AnnotatedField.Key, String>
  ) -> DocumentEvaluation {
    DocumentEvaluation(
      name: name, gold: DocumentAnnotation(fields: gold.map { AnnotatedField(key: $0, value: $1) }),
      found: DocumentAnnotation(fields: found.map { AnnotatedField(key: $0, value: $1) }),
      source: SourceText(""))
  }
}
