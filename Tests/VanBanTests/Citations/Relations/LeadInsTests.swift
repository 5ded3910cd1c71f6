import Testing

@testable import VanBan

@Suite("What introduces a list")
struct LeadInsTests {
  /// What the lead-ins say of the last of `parts`, once those before it are noted.
  private static func list(_ parts: [CitationFixture.Part]) -> String {
    let words = CitationFixture.words(parts)
    var leadIns = LeadIns()
    for place in 0..<(parts.count - 1) {
      _ = leadIns.list(of: words.blocks[place])
      leadIns.note(words[place], type: nil)
    }
    return leadIns.list(of: words.blocks[parts.count - 1]).relation?.rawValue ?? "-"
  }

  @Test("A paragraph or heading that ends with a colon, for the entries under it")
  func colon() {
    #expect(
      Self.list([.init("Huyện đã ban hành:"), .init("- Kế hoạch số 5", label: .dash)]) == "promulgates")
    #expect(
      Self.list([
        .init("1. Bãi bỏ:", .heading, label: .arabic), .init("a) Số 5", .item, depth: 2, label: .letter),
      ]) == "repeals")
    #expect(Self.list([.init("Huyện đã ban hành."), .init("- Kế hoạch số 5", label: .dash)]) == "-")
    #expect(Self.list([.init("Gồm các văn bản:"), .init("- Kế hoạch số 5", label: .dash)]) == "-")
  }

  @Test("A block labelled like the lead-in, or above it, is none of its entries")
  func ends() {
    #expect(
      Self.list([.init("1. Bãi bỏ:", .heading, label: .arabic), .init("2. Số 5", .item, label: .arabic)])
        == "-")
    #expect(
      Self.list([
        .init("a) Bãi bỏ:", .heading, depth: 2, label: .letter), .init("1. Số 5", .item, label: .arabic),
      ]) == "-")
    let between: [CitationFixture.Part] = [
      .init("Huyện đã ban hành:"), .init("Nơi nhận:", .recipientsLabel, depth: 0),
      .init("- Kế hoạch số 5", label: .dash),
    ]
    #expect(Self.list(between) == "-")
  }

  @Test("A heading that repeals needs no colon, another verb does")
  func heading() {
    let entry = CitationFixture.Part("1. Quyết định số 5", .item, depth: 2, label: .arabic)
    #expect(
      Self.list([.init("I. Bãi bỏ các văn bản của tỉnh", .heading, label: .roman), entry]) == "repeals")
    #expect(Self.list([.init("I. Ban hành các văn bản của tỉnh", .heading, label: .roman), entry]) == "-")
  }

  @Test("A footnote has what the text says where its mark stands")
  func footnotes() {
    let text = "Điều này được bãi bỏ theo quy định."
    let words = CitationFixture.words([.init(text)])
    var leadIns = LeadIns(noteMarks: [(number: 7, place: "Điều này được bãi bỏ".utf8.count)])
    leadIns.note(words[0], type: nil)
    func note(_ number: Int) -> Block {
      let label = Label(style: .footnote, numbers: [number], text: "[\(number)]", range: SourceRange(0, 3))
      return Block(id: 9, role: .item, label: label, depth: 1, pieces: [SourceRange(0, 3)])
    }
    #expect(leadIns.list(of: note(7)).relation == .repeals)
    #expect(leadIns.list(of: note(8)).relation == nil)
  }
}
