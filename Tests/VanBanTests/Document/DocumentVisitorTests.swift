import Testing

@testable import VanBan

@Suite("Visitors")
struct DocumentVisitorTests {
  /// Names the kind of a node.
  struct Namer: DocumentVisitor {
    mutating func defaultVisit(_ node: Node) -> String { "other" }
    mutating func visitSection(_ section: Section) -> String { "section" }
    mutating func visitTable(_ table: Table) -> String { "table" }
  }

  /// Notes the nodes that it comes to.
  struct Recorder: DocumentWalker {
    var path: [String] = []

    mutating func defaultVisit(_ node: Node) {
      path.append(node.block.role.rawValue)
      descend(into: node)
    }

    mutating func visitAppendix(_ appendix: Appendix) { path.append("appendix") }
  }

  /// Looks at sections and goes no deeper.
  struct TopSections: DocumentWalker {
    var count = 0
    mutating func visitSection(_ section: Section) { count += 1 }
  }

  @Test("a visitor's own methods come before its default")
  func visitor() {
    var namer = Namer()
    let body = SamplePlan.document.body
    #expect(namer.visit(body[0]) == "section")
    #expect(body[0].children.map { namer.visit($0) } == ["other"])
    #expect(body[1].children.flatMap(\.children).map { namer.visit($0) } == ["table"])
  }

  @Test("a walker comes to every node in reading order, appendices last")
  func walker() {
    var recorder = Recorder()
    recorder.walk(SamplePlan.document)
    #expect(recorder.path == ["heading", "basis", "heading", "item", "table", "appendix", "para"])
  }

  @Test("a walker goes below a node only where it says so")
  func descent() {
    var top = TopSections()
    top.walk(SamplePlan.document)
    #expect(top.count == 2)
  }
}
