import Testing

@testable import VanBan

@Suite("Trace")
struct TraceTests {
  private static let plan = """
    KẾ HOẠCH
    Chuyển đổi số

    I. MỤC TIÊU
    1. Mục tiêu chung:
    - Thực hiện Nghị quyết số 52-NQ/TW ngày 27 tháng 9 năm 2019 của Bộ Chính trị về
    chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư.
    - Cung cấp dịch vụ công.
    """

  private func decisions(_ subject: Decision.Subject) -> [(outcome: String, rule: Rule, text: String)] {
    let trace = Trace()
    let document = Document(parsing: SourceText(Self.plan), trace: trace)
    return trace.decisions.filter { $0.subject == subject }.map {
      ($0.outcome, $0.rule, document.source[$0.range])
    }
  }

  @Test("A decision has its outcome, its rule and its place")
  func decisionsOfEachStage() {
    let blocks = decisions(.role).filter { $0.outcome == "heading" || $0.outcome == "item" }
    // The last but one has two lines.
    #expect(blocks.map(\.outcome) == ["heading", "heading", "item", "item", "item"])
    #expect(
      blocks.map(\.rule)
        == [
          .headingCapitals, .headingLeadIn, .headingNothingUnder, .headingNothingUnder, .headingNothingUnder,
        ])
    #expect(decisions(.depth).map(\.outcome) == ["1", "2", "3", "3"])
    #expect(
      decisions(.mention).map(\.rule) == [.mentionNumbered, .mentionDate, .mentionIssuer, .mentionTitle])
    #expect(decisions(.relation).map(\.outcome) == ["implements"])
    #expect(decisions(.work).map(\.outcome) == ["/akn/vn/doc/nghi-quyet/2019/52-nq-tw"])
    #expect(
      decisions(.join).contains { $0.outcome == "goes on" && $0.text.hasPrefix("chủ động tham gia") })
  }

  @Test("A traced document is the same document")
  func tracingChangesNothing() {
    #expect(Document(parsing: SourceText(Self.plan), trace: Trace()) == Document(parsing: Self.plan))
  }

  @Test("Without a trace nothing is collected, also while another task collects")
  func onlyTheOwnTask() async {
    let trace = Trace()
    let other = Task.detached { Document(parsing: Self.plan) }
    _ = Document(parsing: SourceText(Self.plan), trace: trace)
    let count = trace.decisions.count
    _ = await other.value
    #expect(trace.decisions.count == count)
    _ = Document(parsing: Self.plan)
    #expect(trace.decisions.count == count)
  }

  @Test("What was decided about a line goes with what its block is")
  func textOfALine() {
    let trace = Trace()
    let document = Document(parsing: SourceText(Self.plan), trace: trace)
    let text = trace.text(of: document, line: 7)
    #expect(text.contains("by depth.lead-in: A bullet right after a lead-in stands under it."))
    #expect(text.contains("join: goes on"))
    #expect(text.contains("for it: begins with a small letter -4.50"))
  }

  @Test("Each rule has a row with what it says, in the order of the rules, and no two have one name")
  func rules() {
    #expect(RuleRow.all.map(\.rule) == Rule.allCases)
    for rule in Rule.allCases {
      #expect(rule.explanation.hasSuffix("."), "\(rule)")
      #expect(rule.explanationVi.hasSuffix("."), "\(rule)")
    }
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
  }
}
