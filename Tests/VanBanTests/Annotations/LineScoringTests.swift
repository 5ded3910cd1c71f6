import Testing

@testable import VanBan

@Suite("The scores of lines")
struct LineScoringTests {
  /// Six lines: role, begin, depth and label of each.
  static let gold = lines(
    """
    heading B 1 I.
    item B 2 -
    item I 2 -
    blank - - -
    para B 1 none
    heading B 1 none
    """)

  @Test("everything right is 1 everywhere")
  func perfect() {
    let scores = score(Self.gold).scores
    #expect(scores.lineRoles == Share(right: 5, count: 5))
    #expect(scores.blockStarts == Retrieval(matched: 4, gold: 4, found: 4))
    #expect(scores.outline == Retrieval(matched: 3, gold: 3, found: 3))
    #expect(scores.outlineWithoutDepth == scores.outline)
    #expect(scores.headingOrItem == Share(right: 2, count: 2))
    #expect(score(Self.gold).findings.isEmpty)
  }

  @Test("roles, starts, depths and labels count by themselves")
  func imperfect() {
    // Line 1: item for heading. 2: one too deep. 3: a start that is none. 5: not a start, and a quote.
    // 6: with a label.
    let found = Self.lines(
      """
      item B 1 I.
      item B 3 -
      item B 3 +
      blank - - -
      quote I 1 none
      heading B 1 1.
      """)
    let scores = score(found).scores
    #expect(scores.lineRoles == Share(right: 3, count: 5))
    // Gold starts on 1 2 5 6, found on 1 2 3 6.
    #expect(scores.blockStarts == Retrieval(matched: 3, gold: 4, found: 4))
    #expect(scores.blockStarts.f1 == 0.75)
    // Gold has 1 2 6, found 1 2 3 6: 1 is right, 2 but for its depth, 6 has another label.
    #expect(scores.outline == Retrieval(matched: 1, gold: 3, found: 4))
    #expect(scores.outlineWithoutDepth == Retrieval(matched: 2, gold: 3, found: 4))
    #expect(scores.headingOrItem == Share(right: 1, count: 2))
  }

  @Test("every difference is told with its line")
  func findings() {
    let found = Self.lines(
      """
      item B 1 I.
      item B 3 -
      item B 3 +
      blank - - -
      quote I 1 none
      heading B 1 1.
      """)
    let told = score(found).findings.map { finding in
      [
        "\(finding.line ?? 0)", finding.kind.rawValue, finding.expected ?? "none", finding.found ?? "none",
      ].joined(separator: ", ")
    }
    #expect(
      told == [
        "1, role, heading, item",
        "1, heading-or-item, heading, item",
        "2, depth, item \"-\" at depth 2, item \"-\" at depth 3",
        "3, extra-start, item I, item",
        "3, extra-outline, none, item \"+\" at depth 3",
        "5, role, para, quote",
        "5, missed-start, para, quote I",
        "6, label, heading at depth 1, heading \"1.\" at depth 1",
      ])
    #expect(score(found).findings.first?.text == "I. MỤC ĐÍCH")
  }

  @Test("a line that was not found is wrong, and a block on it is missed")
  func missingLines() {
    let scores = score(Array(Self.gold.prefix(1))).scores
    #expect(scores.lineRoles == Share(right: 1, count: 5))
    #expect(scores.blockStarts == Retrieval(matched: 1, gold: 4, found: 1))
    #expect(scores.outline == Retrieval(matched: 1, gold: 3, found: 1))
  }

  @Test("a start is right on its line, whatever its role; frame and furniture have no starts")
  func starts() {
    let gold = Self.lines("header.issuer B - none\ntype B - none\nrecipient B - -\nappendix B - none")
    let found = Self.lines("header.issuer B - none\npara B 1 none\nitem B 1 -\nappendix I - none")
    let scores = DocumentEvaluation(
      name: "a", gold: DocumentAnnotation(lines: gold), found: DocumentAnnotation(lines: found),
      source: SourceText("")
    ).scores
    #expect(scores.blockStarts == Retrieval(matched: 1, gold: 2, found: 2))
  }

  @Test("white space and Unicode form of a label do not matter")
  func labels() {
    let gold = [AnnotatedLine(line: 1, roles: [.heading], begin: .block, depth: 1, label: "Điều 5.")]
    let found = [
      AnnotatedLine(line: 1, roles: [.heading], begin: .block, depth: 1, label: "Đie\u{302}\u{300}u  5. ")
    ]
    let scores = DocumentEvaluation(
      name: "a", gold: DocumentAnnotation(lines: gold), found: DocumentAnnotation(lines: found),
      source: SourceText("")
    ).scores
    #expect(scores.outline.f1 == 1)
  }

  private func score(_ found: [AnnotatedLine]) -> DocumentEvaluation {
    DocumentEvaluation(
      name: "a", gold: DocumentAnnotation(lines: Self.gold), found: DocumentAnnotation(lines: found),
      source: SourceText("I.  MỤC ĐÍCH\n- một\nhai\n\nba\nbốn"))
  }

  /// A row a line: role, begin, depth, label (`none` for none), with spaces between.
  private static func lines(_ text: String) -> [AnnotatedLine] {
    text.split(separator: "\n").enumerated().map { index, row in
      let cells = row.split(separator: " ").map { String($0) }
      return AnnotatedLine(
        line: index + 1, roles: [BlockRole(rawValue: cells[0])].compactMap { $0 },
        begin: AnnotatedLine.Begin(rawValue: cells[1]) ?? .none, depth: Int(cells[2]),
        label: cells[3] == "none" || cells[1] == "-" ? nil : cells[3])
    }
  }
}
