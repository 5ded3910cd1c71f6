@testable import VanBan

/// Asks the reader of a role about the example of a row.
enum LexiconProbe {
  static func finds(_ row: LexiconRow, as role: WordRole) -> Bool {
    let example = row.example
    switch role {
    case .basis: return blocks(decision(example + ";"), .basis, begin: row)
    // In a notice a paragraph that ends with a stop is no căn cứ by its weaker openers.
    case .strongBasis: return blocks(notice(example + "."), .basis, begin: row)
    case .opensBlock: return FrameOpeners.opensBlock(words(example))
    case .basisHeading:
      let body = "I. \(example)\n- Nghị định số 64/2007/NĐ-CP.\n- Luật số 4.\nII. KHÁC\nX."
      return blocks(decision(body: body), .basis).contains { $0.contains("64/2007") }

    case .appendixNote: return AppendixHeading.isAttachmentNote(words("(\(capitalised(example)))"))
    case .joinsAppendix:
      return CitationFixture.citations("xem Phụ lục II \(example)").first?.pinpoint?.text.hasPrefix(
        "Phụ lục II") ?? false
    case .issuedWith:
      return GoverningWords.isTransparent(
        0..<Phrase(row.phrase).keys.count, of: CitationFixture.words(example))
    case .attached:
      let text = decision(
        body: "Điều 1. \(example)", after: "PHỤ LỤC\n(Kèm theo Quyết định số 1/QĐ-UBND)\n\nDanh mục.")
      return !Document(parsing: text).appendixMentions.isEmpty

    case .namesAppendix: return appendix(row) == .appendix
    case .namesForm: return appendix(row) == .form
    case .namesList: return appendix(row) == .list
    case .opensAppendix: return AppendixHeading.opens(words(example))

    case .motto:
      let words = words(example)
      return words.tokens.allSatisfy { $0.kind == .dash || HeaderText.mottoWords.contains($0.key) }
    case .mottoOpener, .mottoSecondLine: return HeaderText.mottoStart(words(example)) == 0
    case .addressee: return blocks(letter(example), .addressee, begin: row)
    case .subjectMark: return HeaderText.isSubject(words(example))
    case .regarding:
      let title = Document(parsing: letter("Kính gửi: Sở Tài chính", subject: example)).title.text ?? ""
      return !title.isEmpty && !example.hasPrefix(title)
    case .telegramOrder: return ActingAuthority.isOrder(words(example))
    case .recipients: return Document(parsing: closing(label: example)).recipients != nil
    case .archive:
      return Document(parsing: closing(last: example)).recipients?.entries.contains {
        !$0.archiveUnits.isEmpty
      } ?? false
    case .jointly:
      let bodies = [words("UBND HUYỆN"), words("CHI CỤC THUẾ")]
      return JointIssuers.areJoint(bodies, kind: nil, type: example, symbol: nil)

    case .enacts: return ActingLines.isEnacting(words(example))
    case .enactingLine: return enacts(example)
    case .issues: return EnactingSentence.issues(words(example)) != nil
    case .closing: return blocks(decision(body: "1. Một.\n\n\(example)\n\nHai ba bốn."), .closing, begin: row)
    case .request: return !blocks(notice("1. Một.\n\n\(example)"), .closing).isEmpty
    case .passed: return !blocks(decision(body: "Điều 1. Một.\n\n\(example)"), .closing).isEmpty

    case .leadInVerb, .leadInModal: return isSentence(example)
    case .leadInTopic: return !isSentence(example)
    case .amendment: return Amendment.announces(words(example))
    case .numberColumn, .unitLine: return TableFinder.opensTable(words(example))

    case .councilTerm: return ActingLines.namesTerm(words(example))
    case .congressTerm: return CitationFixture.identities("theo \(example).") == ["nghi-quyet \(example)"]
    case .congressNumber: return isResolved("theo \(example).")
    }
  }

  // MARK: Words

  static func words(_ text: String) -> WordSequence {
    WordSequence(Tokenizer.tokens(of: SourceText(text)))
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static func appendix(_ row: LexiconRow) -> AppendixKind? {
    let source = SourceText(row.example)
    let title = AppendixTitle([WordSequence(Tokenizer.tokens(of: source))], in: source)
    return title.number == nil ? nil : title.kind
  }

  private static func enacts(_ line: String) -> Bool {
    let source = SourceText(line)
    let lines = LineScanner.lines(of: source)
    return TextEvidence(text: HeaderText(source: source, lines: lines, roles: lines.map { _ in nil }))
      .signs(of: 0, to: 1).contains(.frame)
  }

  /// Whether a lead-in under which a list stands is text, and no heading.
  private static func isSentence(_ lead: String) -> Bool {
    blocks(decision(body: "I. CHUNG\n\n1. \(lead)\n\na) Một hai ba;\n\nb) Bốn năm sáu."), .item).contains {
      $0.contains(lead)
    }
  }

  private static func isResolved(_ text: String) -> Bool {
    CitationFixture.citations(text).first?.resolution.identifier != nil
  }

  // MARK: Small documents

  private static let top =
    "UBND HUYỆN TỨ KỲ\nSố: 1/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTứ Kỳ, ngày 5 tháng 6 năm 2023\n\n"

  /// A decision with `preamble` for its căn cứ.
  static func decision(
    _ preamble: String = "Căn cứ Luật số 4;", body: String = "Điều 1. Một.", after: String = ""
  ) -> String {
    top + "QUYẾT ĐỊNH\nVề việc thử\n\n\(preamble)\n\nQUYẾT ĐỊNH:\n\n\(body)\n\n"
      + (after.isEmpty ? "" : "Nơi nhận:\n- Như trên.\nCHỦ TỊCH\n\nTrần Văn Minh\n\n\(after)\n")
  }

  static func notice(_ body: String) -> String { top + "THÔNG BÁO\nVề việc thử\n\n\(body)\n" }

  static func letter(_ addressee: String, subject: String = "V/v thử") -> String {
    "UBND HUYỆN TỨ KỲ\nSố: 1/UBND-VP\n\(subject)\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
      + "Tứ Kỳ, ngày 5 tháng 6 năm 2023\n\n\(addressee)\n\nUBND huyện đã nhận.\n"
  }

  static func closing(label: String = "Nơi nhận:", last: String = "- Lưu: VT.") -> String {
    notice("1. Một.") + "\n\(label)\n- Như trên;\n\(last)\nCHỦ TỊCH\n\nTrần Văn Minh\n"
  }

  static func blocks(_ text: String, _ role: BlockRole) -> [String] {
    let document = Document(parsing: text)
    return document.blocks.filter { $0.role == role }.map { $0.text(in: document.source) }
  }

  /// Whether a block of that role begins with the phrase of `row`.
  private static func blocks(_ text: String, _ role: BlockRole, begin row: LexiconRow) -> Bool {
    blocks(text, role).contains { words($0).matches(Phrase(row.phrase)) }
  }
}
