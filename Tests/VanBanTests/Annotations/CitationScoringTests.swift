import Testing

@testable import VanBan

@Suite("The scores of citations")
struct CitationScoringTests {
  @Test("a number is found on its line or a line beside it, white space and Unicode form aside")
  func numbers() {
    let gold = [
      AnnotatedCitation(id: 1, line: 10, number: "64/2007/NĐ-CP"),
      AnnotatedCitation(id: 2, line: 20, number: "52-NQ/TW"),
      AnnotatedCitation(id: 3, line: 30, number: "749/QĐ-TTg"),
    ]
    let found = [
      AnnotatedCitation(id: 1, line: 11, number: "64/2007/ NĐ-CP"),
      AnnotatedCitation(id: 2, line: 22, number: "52-NQ/TW"),
      AnnotatedCitation(id: 3, line: 30, number: "749/QĐ-TTG"),
    ]
    let scores = score(gold, found).scores
    // The second is two lines away, the third another number.
    #expect(scores.numberedCitations == Retrieval(matched: 1, gold: 3, found: 3))
    #expect(scores.citations.f1.map { Int($0 * 300) } == 100)
  }

  @Test("a name is found where it is the same or a part, in any case")
  func names() {
    let gold = [
      AnnotatedCitation(id: 1, line: 1, name: "Luật Kế toán"),
      AnnotatedCitation(id: 2, line: 2, name: "Đề án 06"),
      AnnotatedCitation(id: 3, line: 3, name: "Luật Đất đai"),
    ]
    let found = [
      AnnotatedCitation(id: 1, line: 1, name: "LUẬT  KẾ TOÁN"),
      AnnotatedCitation(id: 2, line: 2, name: "Đề án 06 của Chính phủ"),
      AnnotatedCitation(id: 3, line: 3, number: "31/2024/QH15"),
    ]
    let scores = score(gold, found).scores
    #expect(scores.unnumberedCitations == Retrieval(matched: 2, gold: 3, found: 2))
    #expect(scores.numberedCitations == Retrieval(matched: 0, gold: 0, found: 1))
    #expect(scores.citations == Retrieval(matched: 2, gold: 3, found: 3))
  }

  @Test("each citation is matched once, those on the same line first")
  func once() {
    let gold = [
      AnnotatedCitation(id: 1, line: 10, number: "1/NQ", relation: .basis),
      AnnotatedCitation(id: 2, line: 11, number: "1/NQ", relation: .amends),
    ]
    // The one that was found is that of line 11: the first is missed.
    let found = [AnnotatedCitation(id: 1, line: 11, number: "1/NQ", relation: .amends)]
    let evaluation = score(gold, found)
    #expect(evaluation.scores.citations == Retrieval(matched: 1, gold: 2, found: 1))
    #expect(evaluation.scores.citationFields[.relation] == Share(right: 1, count: 1))
    #expect(evaluation.findings.map(\.kind) == [.missedCitation])
    #expect(evaluation.findings.map(\.line) == [10])
  }

  @Test("the columns of what was found count, none against none too")
  func columns() {
    let gold = [
      AnnotatedCitation(
        id: 1, line: 1, kind: .decree, number: "1/NĐ-CP", date: "2020-03-05", issuer: "Chính phủ",
        pinpoint: "Điều 5", relation: .basis)
    ]
    let found = [
      AnnotatedCitation(
        id: 1, line: 1, kind: .decree, number: "1/NĐ-CP", date: "2020-03", issuer: "Chính  phủ",
        relation: .implements)
    ]
    let evaluation = score(gold, found)
    let right = Scores.CitationField.allCases.filter { evaluation.scores.citationFields[$0]?.right == 1 }
    #expect(right == [.type, .issuer, .from])
    #expect(
      evaluation.findings.map(\.subject) == ["date of 1/NĐ-CP", "pinpoint of 1/NĐ-CP", "relation of 1/NĐ-CP"])
    #expect(evaluation.findings.map(\.found) == ["2020-03", "-", "implements"])
  }

  @Test("from is compared through the matches, not by its number")
  func origins() {
    let gold = [
      AnnotatedCitation(id: 1, line: 1, number: "1/NQ"),
      AnnotatedCitation(id: 2, line: 2, number: "2/NQ"),
      AnnotatedCitation(id: 3, line: 3, number: "3/NQ", from: .citation(2)),
      AnnotatedCitation(id: 4, line: 4, number: "4/NQ", from: .citation(1)),
    ]
    // The first was missed, so that the ids are one less, and nothing can be from it.
    let found = [
      AnnotatedCitation(id: 1, line: 2, number: "2/NQ"),
      AnnotatedCitation(id: 2, line: 3, number: "3/NQ", from: .citation(1)),
      AnnotatedCitation(id: 3, line: 4, number: "4/NQ", from: .citation(1)),
    ]
    let scores = score(gold, found).scores
    #expect(scores.citationFields[.from] == Share(right: 2, count: 3))
  }

  private func score(_ gold: [AnnotatedCitation], _ found: [AnnotatedCitation]) -> DocumentEvaluation {
    DocumentEvaluation(
      name: "a", gold: DocumentAnnotation(citations: gold), found: DocumentAnnotation(citations: found),
      source: SourceText(""))
  }
}
