import Testing

@testable import VanBan

/// The stages one after the other, as `Docs/Architecture.md` walks through them.
@Suite("Stages")
struct StagesTests {
  /// What the stages make of a text.
  private struct Run {
    let text: ScannedText
    let header: HeaderReader.Result
    let extent: DocumentExtent
    let layout: DocumentLayout
    let blocks: NumberedBlocks
    let parts: DocumentParts

    init(_ source: SourceText) {
      text = ScannedText(source)
      header = text.header()
      extent = ExtentReader(text: text).extent(below: header)
      layout = LayoutReader(text: text).layout(header, extent)
      blocks = NumberedBlocks(layout)
      parts = PartsAssembler(text: text, layout: layout, blocks: blocks).parts(of: header)
    }

    /// The index of a line by its number.
    func index(_ number: Int) throws -> Int {
      try #require(text.lines.firstIndex { $0.number == number })
    }
  }

  private static func plan() throws -> Run {
    let sample = try #require(Samples.seeds.first { $0.name.contains("/000_") })
    return Run(SourceText(bytes: sample.bytes))
  }

  @Test("a label becomes the heading of a section")
  func label() throws {
    let run = try Self.plan()
    let index = try run.index(13)
    #expect(run.text.furniture[index] == nil)
    #expect((run.header.end..<run.extent.bodyEnd).contains(index))
    let label = try #require(LabelReader.label(of: run.text.lines[index].words, in: run.text.source))
    #expect(label.text == "I." && label.style == .roman && label.numbers == [1])
    let draft = try #require(run.layout.body.first { $0.firstLine == index })
    #expect(draft.role == .heading && draft.depth == 1)
    let block = try #require(run.blocks.block(draft))
    let headings = run.parts.body.compactMap { node -> Block? in
      if case .section(let section) = node { section.heading } else { nil }
    }
    #expect(headings.first == block)
    #expect(headings.count > 1)
  }

  @Test("a citation is read with its issuer over a line break, and means a work")
  func citation() throws {
    let run = try Self.plan()
    let source = run.text.source
    let index = try run.index(26)
    let draft = try #require(run.layout.body.first { $0.firstLine == index })
    #expect(draft.role == .basis && draft.parts.count == 3)

    let words = DocumentWords(source: source, words: run.text.words, blocks: run.blocks.all)
    let extracted = CitationExtractor(words: words, header: run.parts.header).read()
    #expect(extracted.names.count == extracted.citations.count)
    let place = try #require(extracted.citations.firstIndex { $0.number?.text == "2323/QĐ-BTTTT" })
    let citation = extracted.citations[place]
    #expect(citation.relation == .basis)
    #expect(citation.date == PartialDate(year: 2019, month: 12, day: 31))
    #expect(citation.title == "ban hành Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0")
    #expect(
      extracted.names[place].issuer?.text(in: source) == "Bộ trưởng Bộ Thông tin và Truyền thông")

    let own = PlaceContext(header: run.header.names, signatureBody: run.parts.signatureBody, in: source)
    #expect(own.province?.name == "Hải Dương" && own.district?.name == "Thanh Miện")
    let resolver = CitationResolver(header: run.parts.header, kind: run.layout.kind, place: own)
    let work = resolver.resolved(extracted, in: source)[place]
    #expect(work.body?.name == "Bộ Thông tin và Truyền thông")
    #expect(work.resolution.identifier?.description == "/akn/vn/doc/quyet-dinh/2019/2323-qd-btttt")
  }

  @Test("a line under Nơi nhận becomes a recipient")
  func recipient() throws {
    let run = try Self.plan()
    let index = try run.index(748)
    let closing = try #require(run.extent.closing)
    #expect((closing.start..<closing.end).contains(index))
    let draft = try #require(closing.drafts.first { $0.firstLine == index })
    #expect(draft.role == .recipient)
    let first = try #require(run.parts.recipients?.entries.first)
    #expect(first.name == "Sở Thông tin và Truyền thông" && first.purpose == "để b/c")
    #expect(first.block == run.blocks.block(draft))
  }

  @Test("every draft of a layout has its block, and no other has one", arguments: Samples.seeds.map(\.name))
  func drafts(name: String) throws {
    let sample = try #require(Samples.seeds.first { $0.name == name })
    let run = Run(SourceText(bytes: sample.bytes))
    let layout = run.layout
    var drafts = layout.frame + layout.preamble + layout.body + (layout.closing?.drafts ?? [])
    for region in layout.regions {
      drafts += (region.heading.map { [$0] } ?? []) + (region.header?.drafts ?? []) + region.body
    }
    #expect(!drafts.isEmpty)
    for draft in drafts where !draft.parts.isEmpty {
      let block = try #require(run.blocks.block(draft), "\(draft.role) on line \(draft.firstLine)")
      #expect(block.role == draft.role && block.pieces == draft.pieces)
    }
    let words = run.text.words
    let inner = try #require((1..<words.count).first { run.blocks.all.firstBlock(at: words[$0]) == nil })
    let stranger = Draft(.paragraph, by: .joinFirst, words: words.slice(inner, inner + 1), firstLine: 0)
    #expect(run.blocks.block(stranger) == nil)
  }
}

extension [Block] {
  /// The block that begins with `token`.
  fileprivate func firstBlock(at token: Token) -> Block? {
    first { $0.range.lowerBound == token.range.lowerBound }
  }
}
