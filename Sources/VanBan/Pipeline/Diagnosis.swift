/// Looks over a document that has been read, and says what a person should know.
struct Diagnosis {
  let source: SourceText
  let layout: DocumentLayout
  let header: Header
  let tokens: [Token]
  let mentions: [AppendixMention]
  let citations: [Citation]
  /// The date that was not taken.
  var refusedDate: SignedYear?

  func all() -> [Diagnostic] {
    var found = source.diagnostics + source.signatures.compactMap(\.diagnostic)
    if !tokens.contains(where: { $0.kind == .word }) {
      found.append(
        Diagnostic(
          .emptyDocument, .error, at: source.range, "The text has no words: nothing could be recognised.",
          vi: "Văn bản không có chữ: không nhận dạng được gì."))
      return found
    }
    found += source.recognition?.diagnostics(in: source) ?? []
    found += whole() + frame() + numbering(layout.body) + nesting() + appendices() + numbers()
    for region in layout.regions { found += numbering(region.body) }
    return found
  }

  // MARK: What the text holds beside the document

  /// The fewest lines of a run of site text that is reported.
  private static let longestRun = 6

  private func whole() -> [Diagnostic] {
    var found = layout.documents.map { start in
      let line = start.line + 1
      let title = TextFolding.whiteSpace(
        [start.header.title.type, start.header.header.number, start.header.title.text].compactMap { $0 }
          .joined(separator: " "))
      return Diagnostic(
        .furtherDocument, .warning, at: source.lines.range(ofLine: line),
        "Another document begins on line \(line): “\(title)”. It is kept as an appendix; split the text "
          + "(--split) to read it as a document.",
        vi: "Từ dòng \(line) là một văn bản khác: “\(title)”. Văn bản này được giữ như phụ lục; "
          + "hãy tách (--split) để đọc riêng.")
    }
    if let first = layout.above.first, let last = layout.above.last {
      found.append(
        Diagnostic(
          .textAboveHeader, .warning, at: range(first).union(range(last)),
          "Text stands above the letterhead; it is kept as the first of the body.",
          vi: "Có nội dung đứng trên phần đầu văn bản; nội dung này được giữ ở đầu phần thân."))
    }
    return found + layout.siteText.compactMap { run($0) } + layout.doubtfulText.map { doubtful($0) }
  }

  /// Tells that the lines at indices `bounds` may be a website's text and were kept.
  private func doubtful(_ bounds: Range<Int>) -> Diagnostic {
    let range = source.lines.range(ofLine: bounds.lowerBound + 1).union(
      source.lines.range(ofLine: bounds.upperBound))
    return Diagnostic(
      .textInFurniture, .warning, at: range,
      "Lines \(bounds.lowerBound + 1) to \(bounds.upperBound) look like a website's own text, but have labels; they are "
        + "kept behind the document.",
      vi:
        "Các dòng \(bounds.lowerBound + 1) đến \(bounds.upperBound) giống nội dung của trang web nhưng có nhãn; "
        + "được giữ lại sau văn bản.")
  }

  /// Tells that the lines at indices `bounds` were taken for a website's text.
  private func run(_ bounds: Range<Int>) -> Diagnostic? {
    guard bounds.count > Self.longestRun else { return nil }
    let range = source.lines.range(ofLine: bounds.lowerBound + 1).union(
      source.lines.range(ofLine: bounds.upperBound))
    return Diagnostic(
      .siteText, .information, at: range,
      "Lines \(bounds.lowerBound + 1) to \(bounds.upperBound) are a website's own text; they are left out of the "
        + "document.",
      vi: "Các dòng \(bounds.lowerBound + 1) đến \(bounds.upperBound) là nội dung của trang web, "
        + "không thuộc văn bản.")
  }

  // MARK: The frame

  private func frame() -> [Diagnostic] {
    var found: [Diagnostic] = []
    let fields = source.handwrittenFields
    if let number = layout.frame.first(where: { $0.role == .number }), header.serial == nil,
      !fields.contains(.number)
    {
      found.append(
        Diagnostic(
          .blankNumber, .warning, at: range(number),
          "The document has no serial number: it is blank after “Số:”.",
          vi: "Văn bản không có số: sau “Số:” để trống."))
    }
    if let date = layout.frame.first(where: { $0.role == .date }), let refusedDate {
      found.append(refusedDate.diagnostic(at: range(date)))
    } else if let date = layout.frame.first(where: { $0.role == .date }), header.date?.day == nil,
      !fields.contains(.day)
    {
      found.append(
        Diagnostic(
          .blankDate, .warning, at: range(date), "The date of issue is not filled in.",
          vi: "Ngày, tháng ban hành chưa được điền đủ."))
    }
    for part in FramePart.missing(in: layout, header: header) {
      found.append(
        Diagnostic(
          .missingPart, .information, at: SourceRange(0, 0), "The document shows no \(part.name).",
          vi: "Văn bản không có \(part.nameVi)."))
    }
    if let type = layout.frame.first(where: { $0.role == .type }),
      DocumentKind.nameTable.looseMatch(type.words, at: 0).map({ !$0.isExact }) ?? false
    {
      let written = TextFolding.whiteSpace(type.text(from: type.words, in: source))
      let meant = layout.kind?.name ?? ""
      found.append(
        Diagnostic(
          .misspelledKeyword, .information, at: range(type), "“\(written)” was read as “\(meant)”.",
          vi: "“\(written)” được hiểu là “\(meant)”."))
    }
    return found
  }

  /// Appendices that the text names by number and the document lacks.
  private func appendices() -> [Diagnostic] {
    var told: Set<String> = []
    return mentions.compactMap { mention in
      guard mention.appendix == nil, let number = mention.number, mention.kind == .appendix,
        told.insert(number).inserted
      else { return nil }
      return Diagnostic(
        .missingAppendix, .information, at: mention.range,
        "The text speaks of an appendix \(number), which the document does not hold.",
        vi: "Văn bản nói đến Phụ lục \(number) nhưng không có phụ lục này kèm theo.")
    }
  }

  /// Numbers of cited documents that were read in spite of letters or blanks among their digits.
  private func numbers() -> [Diagnostic] {
    citations.compactMap { citation in
      guard let number = citation.number, number.isDoubtful else { return nil }
      return Diagnostic(
        .doubtfulNumber, .warning, at: citation.numberRange ?? citation.range,
        "The number “\(number.text)” was read as \(number.reading); it is taken for no particular document.",
        vi: "Số “\(number.text)” được hiểu là \(number.reading); không gán cho văn bản cụ thể nào.")
    }
  }

  private func range(_ draft: Draft) -> SourceRange {
    guard let first = draft.pieces.first, let last = draft.pieces.last else { return SourceRange(0, 0) }
    return first.union(last)
  }

  // MARK: Labels

  /// The first block at the limit of depth.
  private func nesting() -> [Diagnostic] {
    let parts = [layout.body] + layout.regions.map(\.body)
    let place = parts.lazy.compactMap { part in
      part.indices.first { part[$0].depth >= SectionBuilder.deepest }.map { part[$0] }
    }
    guard let deepest = place.first else { return [] }
    return [
      Diagnostic(
        .nestingLimit, .warning, at: range(deepest),
        "Blocks are nested \(SectionBuilder.deepest) levels deep here; deeper ones are kept at this level.",
        vi: "Tại đây văn bản lồng tới \(SectionBuilder.deepest) cấp; các cấp sâu hơn được giữ ở cấp này.")
    ]
  }

  /// Gaps and repetitions in the sequences of labels, and misspelled part names.
  private func numbering(_ blocks: [Draft]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    /// The last label of each style at each depth.
    var open: [(depth: Int, style: Label.Style, ordinal: Int, label: Label)] = []
    let isEnglish = blocks.indices.contains {
      blocks[$0].label?.text.first.map { LetterNumeral.isEnglish($0) } ?? false
    }
    for index in blocks.indices where blocks[index].role == .heading || blocks[index].role == .item {
      let depth = blocks[index].depth
      open.removeAll { $0.depth > depth }
      guard let label = blocks[index].label, let ordinal = label.ordinal, label.style != .footnote else {
        continue
      }
      if let at = open.lastIndex(where: { $0.depth == depth && $0.style == label.style }) {
        let last = open[at].ordinal
        // `1a.` and `a1)` are put in behind `1.` and `a)`.
        if ordinal == last, NodeNumber.text(of: label) == NodeNumber.text(of: open[at].label) {
          found.append(
            Diagnostic(
              .duplicateLabel, .warning, at: label.range,
              "The label “\(label.text)” occurs twice in one list.",
              vi: "Nhãn “\(label.text)” lặp lại trong cùng một danh mục."))
        } else if ordinal > last + 1, !(isEnglish && label.style.isLetter && ordinal == last + 2) {
          found.append(
            Diagnostic(
              .numberingGap, .warning, at: label.range,
              "The label “\(label.text)” leaves out \(ordinal - last - 1) before it.",
              vi: "Nhãn “\(label.text)” bỏ qua \(ordinal - last - 1) số thứ tự trước nó."))
        }
        open[at].ordinal = ordinal
        open[at].label = label
      } else {
        open.append((depth, label.style, ordinal, label))
      }
      if label.style == .part, let misspelled = misspelling(of: label) { found.append(misspelled) }
    }
    return found
  }

  private func misspelling(of label: Label) -> Diagnostic? {
    let words = WordSequence(Tokenizer.tokens(of: SourceText(label.text)))
    let cursor = TokenCursor(words, of: Array(label.text.utf8))
    guard words.count >= 3, let meant = OrdinalNumeral(cursor, at: 1, allowsMisspelling: true), !meant.isExact
    else { return nil }
    return Diagnostic(
      .misspelledKeyword, .information, at: label.range, "“\(label.text)” was read as part \(meant.value).",
      vi: "“\(label.text)” được hiểu là phần thứ \(meant.value).")
  }
}
