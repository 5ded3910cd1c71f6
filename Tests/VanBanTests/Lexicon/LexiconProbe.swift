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
    case .opensAppendix, .opensForm: return AppendixHeading.opens(words(example))

    case .motto:
      let words = words(example)
      return words.tokens.allSatisfy { $0.kind == .dash || HeaderText.mottoWords.contains($0.key) }
    case .mottoOpener, .mottoSecondLine: return HeaderText.mottoStart(words(example)) == 0
    case .addressee: return blocks(letter(example), .addressee, begin: row)
    case .opensLetter: return LetterOpening.begins(words(example))
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
      return JointIssuers.areJoint(bodies, kind: nil, type: words(example), symbol: nil)

    case .saysHowToSign: return FormSigning.isNote(words(example))
    case .noteWording: return NoteWords.say(words(example))
    case .consolidated: return ConsolidatedText.shows(LineScanner.lines(of: SourceText(example)), [nil])
    case .attests:
      let note = "1. Khoản này được bãi bỏ theo Luật số 5."
      return NoteFixture.notes(decision(body: "Điều 1.1 Một", after: "\(example)\n\n\(note)"))
        .count == 1

    case .enacts: return ActingLines.isEnacting(words(example))
    case .enactingLine: return enacts(example)
    case .issues: return EnactingSentence.issues(words(example)) != nil
    case .closing: return blocks(decision(body: "1. Một.\n\n\(example)\n\nHai ba bốn."), .closing, begin: row)
    case .request: return !blocks(notice("1. Một.\n\n\(example)"), .closing).isEmpty
    case .passed: return !blocks(decision(body: "Điều 1. Một.\n\n\(example)"), .closing).isEmpty

    case .leadInVerb, .leadInModal: return isSentence(example)
    case .leadInTopic: return !isSentence(example)
    case .announcesList:
      return blocks(
        decision(body: "Điều 1. Chung\n\n1. \(example)\n\na) Một hai ba;\n\nb) Bốn năm sáu."), .heading
      )
      .contains { $0.contains(example) }
    case .amendment: return AmendmentWords.announces(words(example))
    case .numberColumn, .unitLine: return TableFinder.opensTable(words(example))

    case .councilTerm: return ActingLines.namesTerm(words(example))
    case .congressTerm: return names("theo \(example).", example)
    case .congressNumber: return isResolved("theo \(example).")

    case .endsBodyName, .opensSubject: return issuer("của UBND huyện Tứ Kỳ \(example)") == "UBND huyện Tứ Kỳ"
    case .predicate:
      let words = CitationFixture.words(", Bộ Tài chính \(example)")
      return TitleScope(words: words).isClauseBreak(at: 0)
    case .precedesVerb:
      let text = "UBND huyện Tứ Kỳ \(lead(row)) ban hành Kế hoạch số 34/KH-UBND"
      return CitationFixture.citations(text).first?.issuer == "UBND huyện Tứ Kỳ"
    case .headsBody: return IssuerReader(words: CitationFixture.words(example), limit: .max).isHead(0)
    case .namedByMatter: return issuer("của \(example)") == example
    case .partyOrgan:
      let both = "\(example), " + (example == "Ban Bí thư" ? "Bộ Chính trị" : "Ban Bí thư")
      return issuer("của \(both)") == both
    case .bodyNameGoesOn:
      let line = words("SỞ NÔNG NGHIỆP \(lead(row).uppercased())")
      return BodyName.split([line, words("UBND HUYỆN TỨ KỲ")]).count == 1

    case .endsWithHead:
      let names = BodyName.split([words(example), words("VĂN PHÒNG")])
      let isWhole = names.count == 2 && names.first?.reduce(0) { $0 + $1.count } == words(example).count
      return isWhole && words(example).contains(Phrase(row.phrase))

    case .opensStamp:
      let input = ReaderInput(
        "UBND TỈNH HẢI DƯƠNG\n\(example)\nSỞ TÀI CHÍNH\nSố: 5/BC-STC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
      let header = HeaderReader.read(input.source, lines: input.lines, roles: input.roles).header
      return header.superior == "UBND TỈNH HẢI DƯƠNG" && header.issuers == ["SỞ TÀI CHÍNH"]

    case .opensCitedTitle:
      let title = CitationFixture.citations("theo Quyết định số 12/QĐ-UBND, \(example)").first?.title
      return title.map { words($0).matches(Phrase(row.phrase)) } ?? false
    case .opensTitleAfterComma: return opensTitle(", " + example, at: 0)
    case .opensNoTitle: return !opensTitle(example, at: 0)
    case .actOf:
      let text = "Ban hành Quyết định \(example) các nhiệm vụ"
      return CitationFixture.citations(text).first?.name?.hasPrefix("Quyết định \(example)") ?? false

    case .endsLawTitle: return names("theo Luật Mới Lạ \(example)", "Luật Mới Lạ")
    case .keepsFromLaw: return CitationFixture.citations(example).isEmpty
    case .republic: return names("theo Hiến pháp \(example) năm 2013", "Hiến pháp \(example)")
    case .lawField:
      let name = "Luật sửa đổi, bổ sung một số điều của 15 luật \(example)"
      return names("theo " + name, name)
    case .country: return CitationFixture.citations("theo Luật Kế toán của \(example)").isEmpty
    case .treatyNoun:
      return !CitationFixture.citations("theo \(example) về Luật Kế toán").contains { $0.kind == .law }
    case .draftLawBehind:
      return CitationFixture.citations("theo Luật Kế toán (\(example))").first?.isDraft == true
    case .draftLaw: return CitationFixture.citations("thực hiện \(example)").first?.relation == .mentions
    case .amendedBy:
      let text = "thực hiện Nghị định số 1/2020/NĐ-CP về phí \(example) Nghị định số 2/2021/NĐ-CP"
      return CitationFixture.relations([.init(text)]).last == "2/2021/NĐ-CP implements this"

    case .endsName, .endsNameInSentence:
      return names("theo \(scheme) quốc gia \(example)", "\(scheme) quốc gia")
    case .continuesName:
      return names("theo \(scheme) quốc gia năm 2025, \(example)", "\(scheme) quốc gia năm 2025, \(example)")
    case .endsContinuation:
      let name = "\(scheme) quốc gia năm 2025, định hướng phát triển"
      return names("theo \(name) \(example)", name)
    case .placesName:
      // The name goes on behind its year; how far, its own rule says.
      let name = "\(scheme) quốc gia năm 2025"
      let goesOn = name + " " + row.phrase.split(separator: " ").prefix(2).joined(separator: " ")
      return CitationFixture.citations("Quyết định số 12/QĐ-TTg phê duyệt \(name) \(example)").contains {
        $0.name?.hasPrefix(goesOn) ?? false
      }
    case .issuesName: return CitationFixture.citations("Quyết định số 12/QĐ-TTg \(example)").count == 2
    case .leavesUnnamed: return CitationFixture.citations(example).isEmpty
    case .amendsName:
      return CitationFixture.citations("Quyết định số 12/QĐ-UBND sửa đổi \(example)").count == 2
    case .opensNoName:
      return CitationFixture.citations("theo Chiến lược \(lead(row)) phát triển mạng lưới quốc gia").isEmpty
    case .followsShortName: return names("theo Đề án 06 \(example)", "Đề án 06")
    case .nationwide: return names("theo Đề án \(example).", "Đề án \(example)")
    case .fundingProgramme:
      let other = example.replacing("mục tiêu quốc gia", with: "phát triển quốc gia")
      return CitationFixture.citations(example).isEmpty && !CitationFixture.citations(other).isEmpty
    case .treaty: return names("theo \(example).", example)
    case .congress: return names("theo Nghị quyết \(example).", "Nghị quyết \(example)")
    case .congressName: return isResolved("theo Nghị quyết \(example).")

    case .otherKind: return CitationFixture.citations(example).first?.range.lowerBound == 0
    case .keepsFromNumber:
      return CitationFixture.citations("Báo cáo \(lead(row)) thẩm tra số 12/BC-UBND").first?.range.lowerBound
        ?? 0 > 0
    case .plural:
      let text = "\(lead(row)) Quyết định số 1/QĐ-UBND về thi đua; số 2/2020/UBND về họp"
      return CitationFixture.identities(text).last == "quyet-dinh 2/2020/UBND"
    case .joinsMentions: return MentionDetails(words: CitationFixture.words(example)).isListMark(0)
    case .joinsRelated:
      let text = "bãi bỏ Quyết định số 1/QĐ-UBND \(lead(row)) Quyết định số 2/QĐ-UBND"
      return CitationFixture.relations([.init(text)]) == ["1/QĐ-UBND repeals this", "2/QĐ-UBND repeals this"]

    case .defines:
      return ShortNameDefinition.bracket(at: 0, words: CitationFixture.words("(sau đây \(example))"))?.named
        != nil
    case .hereafter:
      return abbreviations("Điều 1. \(example).").first?.long == "Bộ Tài chính"
    case .notAbbreviated: return !abbreviations("Điều 1. Công nghệ \(lead(row)) thông tin (CNTT).").isEmpty
    case .refersBack:
      let text = "Điều 1. Theo Quy chế số 1/QC-UBND về họp, Quy chế \(example)."
      return !Document(parsing: decision(body: text)).references.isEmpty

    case .lineGoesOn: return Connectives.ends(words("phạm vi \(lead(row))"))
    case .titleGoesOn: return Connectives.endsUnfinished(words("phạm vi \(lead(row))"))
    case .awaitsName: return Connectives.endsBeforeName(words("địa bàn \(lead(row))"))
    case .awaitsNumber: return Connectives.endsBeforeNumber(words("phạm vi \(lead(row))"))
    case .awaitsOnlyNumber:
      let line = words("phạm vi \(lead(row))")
      return Connectives.ends(line) && !Connectives.ends(line, before: words("Một"))
    case .countsByLabel: return Connectives.endsBeforeLabel(words("phạm vi \(lead(row))"))
    case .countsLoneNumber: return !isPageNumber(after: lead(row))
    }
  }

  /// The beginning of a name that names no document yet.
  private static let scheme = "Đề án phát triển thương mại điện tử"

  /// The first words of the example, as many as the phrase has where it begins with it.
  private static func lead(_ row: LexiconRow) -> String {
    let count = words(row.example).matches(Phrase(row.phrase)) ? row.phrase.split(separator: " ").count : 1
    return row.example.split(separator: " ").prefix(count).joined(separator: " ")
  }

  // MARK: Citations

  /// Whether a document is cited by `name` in `text`.
  private static func names(_ text: String, _ name: String) -> Bool {
    CitationFixture.citations(text).contains { $0.name == name }
  }

  private static func issuer(_ text: String) -> String? {
    CitationFixture.citations("Quyết định số 12/QĐ-UBND " + text).first?.issuer
  }

  private static func opensTitle(_ text: String, at index: Int) -> Bool {
    TitleScope(words: CitationFixture.words(text)).opens(at: index)
  }

  private static func abbreviations(_ body: String) -> [Abbreviation] {
    Document(parsing: decision(body: body)).abbreviations
  }

  /// Whether a number alone, after a page whose last line ends with `word`, is that of the page.
  private static func isPageNumber(after word: String) -> Bool {
    let line = "Các cơ quan, đơn vị, địa phương căn cứ nhiệm vụ được giao triển khai"
    let page = [String](repeating: "- \(line);", count: 29).joined(separator: "\n")
    let source = SourceText("\(page)\n\(line) \(word)\n2\nthực hiện kế hoạch này.\n\(page)")
    return PageFurniture.roles(of: LineScanner.lines(of: source), in: source).contains(.pageNumber)
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
