import VanBan

/// What stands beside the document: outline, citations, defined terms.
struct PageSide {
  let context: PageContext

  func write(to writer: inout HTMLWriter) {
    writer.element("aside", ["class": "side", "id": "side"]) { writer in
      outline(to: &writer)
      citations(to: &writer)
      terms(to: &writer)
    }
    writer.raw("\n")
  }

  // MARK: Outline

  private func outline(to writer: inout HTMLWriter) {
    writer.element("nav", ["class": "outline", "aria-labelledby": "outline-title"]) { writer in
      writer.element("h2", ["id": "outline-title"]) { $0.words(PageWords("Mục lục", "Outline")) }
      var entries = HTMLWriter()
      self.entries(to: &entries)
      if entries.text.isEmpty {
        writer.element("p") {
          $0.words(PageWords("Văn bản không có đề mục.", "The document has no headings."))
        }
      } else {
        writer.element("ul") { $0.raw(entries.text) }
      }
    }
  }

  private func entries(to writer: inout HTMLWriter) {
    let title = context.document.title.blocks.first ?? context.document.header.blocks.first
    if let title { link(title, PageWords("Đầu văn bản", "Top"), to: &writer) }
    headings(context.document.body, to: &writer)
    if let first = context.document.recipients?.blocks.first
      ?? context.document.signatures.first?.blocks.first
    {
      link(first, PageWords("Nơi nhận, chữ ký", "Recipients, signature"), to: &writer)
    }
    for appendix in context.document.appendices {
      guard let heading = appendix.heading else {
        headings(appendix.body, to: &writer)
        continue
      }
      entry(heading, appendix.body, to: &writer)
    }
  }

  private func link(_ block: Block, _ words: PageWords, to writer: inout HTMLWriter) {
    writer.element("li") { writer in
      writer.element("a", ["href": "#" + context.identifiers[block.id]]) { $0.words(words) }
    }
  }

  private func headings(_ nodes: [Node], to writer: inout HTMLWriter) {
    for node in nodes {
      switch node {
      case .section(let section): entry(section.heading, section.children, to: &writer)
      case .table(let table): link(table.block, PageWords("Bảng", "Table"), to: &writer)
      default: headings(node.children, to: &writer)
      }
    }
  }

  private func entry(_ heading: Block, _ children: [Node], to writer: inout HTMLWriter) {
    writer.element("li") { writer in
      writer.element(
        "a", ["href": "#" + context.identifiers[heading.id]], text: shortened(context.text(of: heading)))
      guard children.contains(where: Self.hasHeading) else { return }
      writer.element("ul") { headings(children, to: &$0) }
    }
  }

  private static func hasHeading(_ node: Node) -> Bool {
    switch node {
    case .section, .table: true
    default: node.children.contains(where: hasHeading)
    }
  }

  private func shortened(_ text: String) -> String { text.count > 110 ? text.prefix(109) + "…" : text }

  // MARK: Citations

  private func citations(to writer: inout HTMLWriter) {
    guard !context.document.citations.isEmpty else { return }
    writer.element("section", ["class": "cards", "aria-labelledby": "citations-title"]) { writer in
      writer.element("h2", ["id": "citations-title"]) {
        $0.words(PageWords("Văn bản được viện dẫn", "Citations"))
        $0.raw(" ")
        $0.element("span", ["class": "count"], text: String(context.document.citations.count))
      }
      for citation in context.document.citations { card(citation, to: &writer) }
    }
  }

  private func card(_ citation: Citation, to writer: inout HTMLWriter) {
    writer.element("div", ["class": "card", "id": "cite-\(citation.id)"]) { writer in
      writer.element("h3", text: context.text(of: citation))
      writer.element("dl") { writer in
        fact(PageWords("Loại", "Type"), citation.kind?.name, to: &writer)
        fact(PageWords("Số hiệu", "Number"), citation.number?.text, to: &writer)
        fact(PageWords("Tên", "Name"), citation.name, to: &writer)
        fact(PageWords("Ngày", "Date"), citation.date?.description, to: &writer)
        fact(PageWords("Cơ quan", "Issuer"), citation.body?.name ?? citation.issuer, to: &writer)
        fact(PageWords("Trích yếu", "Title"), citation.title, to: &writer)
        fact(PageWords("Phần", "Part"), citation.pinpoint?.text, to: &writer)
        writer.element("dt") { $0.words(PageWords("Quan hệ", "Relation")) }
        writer.element("dd") { $0.words(citation.relation.words) }
        if case .citation(let outer) = citation.origin, let cited = context.citations[outer] {
          writer.element("dt") { $0.words(PageWords("Trong tên của", "In the title of")) }
          writer.element("dd") { writer in
            writer.element(
              "a", ["href": "#cite-\(outer)"], text: context.text(of: cited))
          }
        }
      }
      work(citation.resolution, to: &writer)
      place(citation.block, citation.range, context.document.boxes(of: citation), to: &writer)
    }
  }

  /// Which document it is, or why that is not known.
  private func work(_ resolution: WorkResolution, to writer: inout HTMLWriter) {
    switch resolution {
    case .resolved(let identifier):
      writer.element("p", ["class": "work"]) { $0.element("code", text: identifier.description) }
    case .ambiguous(let candidates):
      writer.element("p", ["class": "work open"]) {
        $0.words(PageWords("Chưa rõ là văn bản nào; có thể là:", "May be one of:"))
      }
      writer.element("ul", ["class": "work"]) { writer in
        for candidate in candidates {
          writer.element("li") { $0.element("code", text: candidate.identifier.description) }
        }
      }
    case .incomplete(let missing):
      writer.element("p", ["class": "work open"]) { writer in
        writer.write("Chưa định danh được; thiếu: " + missing.map(\.words.vi).joined(separator: ", "))
        writer.element(
          "span", ["class": "en", "lang": "en"],
          text: "missing: " + missing.map(\.words.en).joined(separator: ", "))
      }
    }
  }

  private func fact(_ words: PageWords, _ value: String?, to writer: inout HTMLWriter) {
    guard let value else { return }
    writer.element("dt") { $0.words(words) }
    writer.element("dd", text: value)
  }

  private func place(
    _ block: Int, _ range: SourceRange, _ boxes: [PageBox], to writer: inout HTMLWriter
  ) {
    let line = context.source.lines.line(at: range.lowerBound)
    writer.element("p", ["class": "place"]) { writer in
      writer.element("a", ["href": "#" + context.identifiers[block]]) {
        $0.words(PageWords("Trong văn bản", "In the document"))
      }
      writer.raw(" ")
      writer.element("a", ["href": "#L\(line)", "class": "to-source"]) {
        $0.words(PageWords("Dòng \(line)", "Line"))
      }
      guard context.showsPages, let page = boxes.first?.page else { return }
      writer.raw(" ")
      writer.element("a", PageScan.link(to: boxes)) { $0.words(PageWords("Ảnh trang \(page)", "Page")) }
    }
  }

  // MARK: Terms

  private func terms(to writer: inout HTMLWriter) {
    guard !context.document.abbreviations.isEmpty else { return }
    writer.element("section", ["class": "cards", "aria-labelledby": "terms-title"]) { writer in
      writer.element("h2", ["id": "terms-title"]) {
        $0.words(PageWords("Chữ viết tắt", "Defined terms"))
        $0.raw(" ")
        $0.element("span", ["class": "count"], text: String(context.document.abbreviations.count))
      }
      for (index, term) in context.document.abbreviations.enumerated() {
        writer.element("div", ["class": "card", "id": "term-\(index + 1)"]) { writer in
          writer.element("h3", text: term.short)
          if let long = term.long { writer.element("p", text: long) }
          place(term.block, term.range, context.source.boxes(of: [term.range]), to: &writer)
        }
      }
    }
  }
}
