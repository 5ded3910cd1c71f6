public import VanBan

/// A document as one HTML page: the document laid out, its outline, citations and defined terms to click on, diagnostics
/// in the margin, and the source text coloured by role.
///
/// With the trace of its reading, a click on a line of the source shows the decisions about that line: what was
/// decided, by which rule, and on what evidence.
///
/// With pictures of its pages (`PagePictures` of the module `VanBanFormats`) a third view shows each page of a scan with the
/// words over it, which can be selected, and citations and the document's own data lead to their places there.
///
/// The page is one file and loads nothing from the network. Its interface is in Vietnamese, with English beside it.
public struct DocumentPage: Sendable {
  private let document: Document
  private let trace: Trace?
  private let pictures: [PagePicture]

  /// The page of `document`, which is made by ``html``; with `trace`, with which it was read, also why it was read so; with
  /// `pictures` of all its pages, in their order, also these. They make the page as large as they are, and a third more.
  public init(_ document: Document, trace: Trace? = nil, pictures: [PagePicture] = []) {
    self.document = document
    self.trace = trace
    self.pictures = pictures
  }

  /// The page, in HTML.
  ///
  /// - Complexity: O(*n*) in the length of the document: each call makes it anew.
  public var html: String {
    let context = PageContext(document, showsPages: !pictures.isEmpty)
    var writer = HTMLWriter()
    let pages =
      pictures.isEmpty ? [] : [PageShell.View("show-pages", PageWords("Ảnh", "Pages"), isShown: false)]
    Self.shell.begin(
      context.title,
      [
        .init("show-document", PageWords("Văn bản", "Document"), isShown: true),
        .init("show-source", PageWords("Nguồn", "Source"), isShown: false),
      ] + pages, to: &writer
    ) { writer in
      writer.element(
        "button",
        [
          "type": "button", "class": "menu", "id": "toggle-side", "aria-expanded": "false",
          "aria-controls": "side",
        ]
      ) { $0.words(PageWords("Mục lục", "Outline")) }
    }
    writer.raw("<div class=\"layout\">\n<main id=\"main\">\n")
    writer.element("article", ["class": "sheet", "id": "view-document"]) { writer in
      PageSheet(context: context).write(to: &writer)
    }
    writer.raw("\n")
    writer.element("section", ["class": "source", "id": "view-source", "hidden": ""]) { writer in
      PageSource(context: context, isExplained: trace != nil).write(to: &writer)
    }
    if !pictures.isEmpty {
      writer.raw("\n")
      writer.element("section", ["class": "scan", "id": "view-pages", "hidden": ""]) { writer in
        PageScan(context: context, pictures: pictures).write(to: &writer)
      }
    }
    writer.raw("\n</main>\n")
    PageSide(context: context).write(to: &writer)
    writer.raw("</div>\n")
    writer.raw(
      "<div class=\"card-panel\" id=\"panel\" role=\"dialog\" aria-labelledby=\"panel-title\" tabindex=\"-1\" hidden></div>\n"
    )
    if let trace {
      writer.raw(
        "<script type=\"application/json\" id=\"trace\">" + PageTrace(trace, of: document.source).json
          + "</script>\n")
    }
    Self.shell.end(to: &writer)
    return writer.text
  }

  private static let shell = PageShell(styles: [PackageResources.page_css], script: PackageResources.page_js)
}

/// What all parts of the page are made from.
struct PageContext {
  let document: Document
  /// Whether the pictures of the pages are there.
  let showsPages: Bool
  let identifiers: NodeIdentifiers
  let inline: InlineReader
  /// The diagnostics of each block, by ``Block/id``.
  let remarks: [Int: [Diagnostic]]
  /// Those that have no place in the text.
  let generalRemarks: [Diagnostic]
  /// By ``Citation/id``.
  let citations: [Int: Citation]
  /// The words of each citation, by its id.
  private let citationTexts: [Int: String]

  init(_ document: Document, showsPages: Bool = false) {
    self.document = document
    self.showsPages = showsPages
    identifiers = document.identifiers
    inline = InlineReader(document)
    citations = Dictionary(document.citations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // No two blocks share a place of the text.
    let pieces = document.blocks.filter { $0.role != .blank }
      .flatMap { block in block.pieces.map { (range: $0, block: block.id) } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var remarks: [Int: [Diagnostic]] = [:]
    var general: [Diagnostic] = []
    for diagnostic in document.diagnostics {
      let place = diagnostic.range.lowerBound
      let next = pieces.partitioningIndex { $0.range.lowerBound > place }
      if next > 0, pieces[next - 1].range.contains(place), !diagnostic.range.isEmpty {
        remarks[pieces[next - 1].block, default: []].append(diagnostic)
      } else {
        general.append(diagnostic)
      }
    }
    self.remarks = remarks
    generalRemarks = general
    citationTexts = Self.texts(of: document, inline)
  }

  private static func texts(of document: Document, _ inline: InlineReader) -> [Int: String] {
    var texts: [Int: String] = [:]
    for block in Set(document.citations.map(\.block)) where document.blocks.indices.contains(block) {
      for run in inline.runs(of: document.blocks[block]) {
        if case .citation(let id) = run.mark { texts[id, default: ""] += run.text }
      }
    }
    return texts.mapValues { TextFolding.whiteSpace($0) }
  }

  var source: SourceText { document.source }

  /// `KẾ HOẠCH Số …: trích yếu`
  var title: String {
    let type = document.title.type ?? document.kind?.name
    let number = document.header.serial == nil ? nil : document.header.number
    let head = [type, number].compactMap { $0 }.joined(separator: " ")
    let parts = [head, document.title.text ?? ""].map { TextFolding.whiteSpace($0) }.filter { !$0.isEmpty }
    let title = parts.joined(separator: " – ")
    guard title.isEmpty else { return title }
    return document.source.name?.split(separator: "/").last.map { String($0) } ?? "Văn bản"
  }

  func line(of block: Block) -> Int { source.lines.line(at: block.range.lowerBound) }

  /// The words of a citation, its lines joined, without what stands between them.
  func text(of citation: Citation) -> String { citationTexts[citation.id] ?? "" }

  func text(of block: Block) -> String { TextFolding.whiteSpace(block.text(in: source)) }
}
