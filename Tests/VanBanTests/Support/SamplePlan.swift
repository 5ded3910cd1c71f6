@testable import VanBan

/// A small plan as a parser should read it, put together by hand, so that what is made from a document
/// can be tested without the parser.
enum SamplePlan {
  static let text = """
    UBND HUYỆN TỨ KỲ   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số:   /KH-UBND

    KẾ HOẠCH
    Chuyển đổi số
    năm 2023
    I. CĂN CỨ
    - Nghị quyết số 52-NQ/
    \u{0C}2

    TW của Bộ Chính trị ban hành Đề án 06.
    II. NHIỆM VỤ
    1.  Xây dựng "kho" dữ liệu
    ĐVT: triệu đồng
    TT\tTên
    Nơi nhận:
    - Như trên (để b/c);
    KT. CHỦ TỊCH
    Dương Hà Hải
    PHỤ LỤC
    Danh mục

    """

  static let document: Document = {
    var plan = Builder(source: SourceText(text, name: "ke-hoach.txt"))
    let issuer = plan.add(.issuer, from: 1, "UBND HUYỆN TỨ KỲ")
    let motto = plan.add(.motto, from: 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    let number = plan.add(.number, from: 2, "Số:   /KH-UBND")
    plan.add(.blank, from: 3, "")
    let type = plan.add(.type, from: 4, "KẾ HOẠCH")
    let title = plan.add(.title, from: 5, "Chuyển đổi số", "năm 2023")
    let bases = plan.add(.heading, from: 7, "I. CĂN CỨ", label: ("I.", .roman, [1]), depth: 1)
    let basis = plan.add(
      .basis, from: 8, "- Nghị quyết số 52-NQ/", "TW của Bộ Chính trị ban hành Đề án 06.",
      label: ("-", .dash, []), depth: 2)
    plan.add(.pageNumber, from: 9, "2")
    plan.add(.blank, from: 10, "")
    let tasks = plan.add(.heading, from: 12, "II. NHIỆM VỤ", label: ("II.", .roman, [2]), depth: 1)
    let task = plan.add(
      .item, from: 13, "1.  Xây dựng \"kho\" dữ liệu", label: ("1.", .arabic, [1]), depth: 2)
    let table = plan.add(.table, from: 14, "ĐVT: triệu đồng", "TT\tTên", depth: 3)
    let label = plan.add(.recipientsLabel, from: 16, "Nơi nhận:")
    let recipient = plan.add(.recipient, from: 17, "- Như trên (để b/c);", label: ("-", .dash, []))
    let authority = plan.add(.signatureAuthority, from: 18, "KT. CHỦ TỊCH")
    let name = plan.add(.signatureName, from: 19, "Dương Hà Hải")
    let appendix = plan.add(.appendix, from: 20, "PHỤ LỤC")
    let list = plan.add(.paragraph, from: 21, "Danh mục", depth: 1)

    var header = Header()
    header.issuer = "UBND HUYỆN TỨ KỲ"
    header.number = "/KH-UBND"
    header.symbol = "KH-UBND"
    header.date = PartialDate(year: 2022, month: 12)
    header.blocks = [issuer, motto, number]
    var heading = Title()
    heading.type = "KẾ HOẠCH"
    heading.text = "Chuyển đổi số năm 2023"
    heading.blocks = [type, title]
    let cells = ["TT", "Tên"].enumerated().map { column, text in
      Table.Cell(text: text, column: column, span: 1, rowSpan: 1, value: nil, pieces: [])
    }
    let row = Table.Row(kind: .header, number: nil, numbers: [], cells: cells, range: table.pieces[1])
    let item = ListItem(
      block: task, children: [.table(Table(block: table, unit: "triệu đồng", rows: [row]))])
    return Document(
      source: plan.source, blocks: plan.blocks, kind: .plan, header: header, title: heading,
      addressees: [], preamble: Preamble(),
      body: [
        .section(Section(heading: bases, children: [.legalBasis(basis)])),
        .section(Section(heading: tasks, children: [.item(item)])),
      ],
      closing: nil,
      recipients: Recipients(
        label: label,
        entries: [Recipient(name: "Như trên", purpose: "để b/c", archiveUnits: [], block: recipient)]),
      signatures: [
        Signature(
          capacity: "KT.", office: "CHỦ TỊCH", body: nil, name: "Dương Hà Hải", stamp: nil,
          blocks: [authority, name])
      ],
      appendices: [
        Appendix(
          id: 1, kind: .appendix, documentKind: nil, number: nil, title: nil, note: nil, heading: appendix,
          header: nil, body: [.paragraph(list)])
      ],
      furniture: plan.blocks.filter(\.role.isFurniture), citations: citations(in: plan, of: basis),
      abbreviations: [],
      diagnostics: [
        Diagnostic(
          .blankNumber, .information, at: number.range, "The serial number is blank.", vi: "Số để trống.")
      ])
  }()

  private static func citations(in plan: Builder, of basis: Block) -> [Citation] {
    let number = plan.range("52-NQ/", from: 8).union(plan.range("TW", from: 11))
    return [
      Citation(
        id: 1, kind: .resolution,
        number: DocumentNumber(text: "52-NQ/TW", serial: "52", year: nil, symbol: "NQ/TW"), date: nil,
        issuer: "Bộ Chính trị", name: nil, pinpoint: nil, relation: .basis, origin: .thisDocument,
        range: plan.range("Nghị quyết", from: 8).union(number), numberRange: number, block: basis.id),
      Citation(
        id: 2, kind: .scheme, number: nil, date: nil, issuer: nil, name: "Đề án 06", pinpoint: nil,
        relation: .promulgates, origin: .citation(1), range: plan.range("Đề án 06", from: 11),
        numberRange: nil, block: basis.id),
    ]
  }

  /// Finds the pieces of blocks by their lines and texts.
  private struct Builder {
    let source: SourceText
    private(set) var blocks: [Block] = []

    init(source: SourceText) { self.source = source }

    @discardableResult
    mutating func add(
      _ role: BlockRole, from line: Int, _ texts: String..., label: (String, Label.Style, [Int])? = nil,
      depth: Int = 0
    ) -> Block {
      let pieces = texts.map { range($0, from: line) }
      let label = label.map { text, style, numbers in
        Label(style: style, numbers: numbers, text: text, range: range(text, from: line))
      }
      let block = Block(id: blocks.count, role: role, label: label, depth: depth, pieces: pieces)
      blocks.append(block)
      return block
    }

    /// Where `text` first stands on or after `line`.
    func range(_ text: String, from line: Int) -> SourceRange {
      let bytes = Array(text.utf8)
      let first = source.lines.range(ofLine: line).lowerBound
      let start = source.bytes.indices.first { $0 >= first && source.bytes[$0...].starts(with: bytes) }
      return SourceRange(start ?? first, (start ?? first) + bytes.count)
    }
  }
}
