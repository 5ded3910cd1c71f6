/// Finds the features of the pieces of a head.
struct HeadFeatureReader {
  let text: HeaderText

  private var lines: [Line] { text.lines }

  /// How near a motto and a number are to what belongs to them, in pieces.
  private static let near = 6
  /// How far above the type name a letterhead may be.
  private static let reach = 14

  /// The features of each of `segments`.
  func features(of segments: [HeadSegment]) -> [HeadFeatures] {
    var all = segments.map { own($0) }
    let sites = segments.reduce(into: 0) { $0 += SiteFurniture.isMetadata($1.words) ? 1 : 0 }
    var (motto, number, type): (Int?, Int?, Int?)
    var isBelowText = false
    for place in all.indices.dropLast() where isBrokenDate(segments[place].words, segments[place + 1].words) {
      all[place].insert(.dateBegun)
      all[place + 1].insert(.dateRest)
    }
    for place in all.indices.dropLast() where isBrokenBody(segments[place].words, segments[place + 1].words) {
      all[place].insert(.bodyBegun)
      all[place + 1].insert(.bodyRest)
    }
    addSmallBodies(of: segments, to: &all)
    for place in all.indices {
      all[place].insert(.first, if: place < 3)
      all[place].insert(.nearTop, if: place < 16)
      all[place].insert(.farDown, if: place >= 40)
      all[place].insert(.sitePage, if: sites >= 2)
      if let motto { all[place].insert(.belowMotto, if: place - motto <= Self.near) }
      if let number {
        all[place].insert(.nearNumber, if: place - number <= Self.near)
        all[place].insert(.belowNumber)
      }
      all[place].insert(.belowType, if: type != nil)
      all[place].insert(.belowText, if: isBelowText)
      isBelowText = isBelowText || isText(all[place])
      all[place].insert(.aboveText, if: place + 1 < all.count && isText(all[place + 1]))
      if all[place].contains(.motto) || all[place].contains(.looseMotto) { motto = place }
      if all[place].contains(.numberWithSymbol) { number = place }
      if all[place].contains(.type), type == nil { type = place }
    }
    (motto, number, type) = (nil, nil, nil)
    for place in all.indices.reversed() {
      if let motto { all[place].insert(.aboveMotto, if: motto - place <= Self.near) }
      if let number { all[place].insert(.nearNumber, if: number - place <= Self.near) }
      if let type { all[place].insert(.aboveType, if: type - place <= Self.reach) }
      if all[place].contains(.motto) || all[place].contains(.looseMotto) { motto = place }
      if all[place].contains(.numberWithSymbol) { number = place }
      if all[place].contains(.type) { type = place }
    }
    return all
  }

  /// The most words of a date's first piece.
  private static let longestDateStart = 8

  /// Whether place and date are broken over two pieces: `Đồng Tháp, ngày` / `27 tháng 11 năm 2025`, `Thành phố Hồ Chí` /
  /// `Minh, ngày 18 tháng 11 năm 2025`.
  private func isBrokenDate(_ words: WordSequence, _ next: WordSequence) -> Bool {
    guard words.count <= Self.longestDateStart, next.count <= 12, words.first?.shape != .lower,
      hasDay(words) || hasDay(next), !(DateLine(words, in: text.source)?.isComplete ?? false),
      let date = DateLine(words.joined(with: next), in: text.source)
    else { return false }
    return date.start == 0 && date.isComplete
  }

  private func hasDay(_ words: WordSequence) -> Bool { words.tokens.contains { $0.key == DateGrammar.day } }

  /// Whether the head of a body's name is broken over two pieces: `CHÍNH` / `PHỦ`, `ỦY` / `BAN NHÂN DÂN`.
  private func isBrokenBody(_ words: WordSequence, _ next: WordSequence) -> Bool {
    guard words.count <= 3, words.isUpper || words.count == 1, next.isUpper,
      let head = Authority.head(in: words.joined(with: next), at: 0)
    else { return false }
    return head.count > words.count
  }

  /// No body's name in small letters has more words on a line.
  private static let longestSmallBody = 14

  /// Marks the bodies of a letterhead that has lost its capitals with the font, as Quốc hiệu in small letters shows: `bộ kế
  /// hoạch và đầu tư`, `ủy ban nhân dân` / `tỉnh đồng tháp`.
  private func addSmallBodies(of segments: [HeadSegment], to all: inout [HeadFeatures]) {
    let isSmall = all.indices.contains {
      (all[$0].contains(.motto) || all[$0].contains(.looseMotto)) && segments[$0].words.first?.shape == .lower
    }
    guard isSmall else { return }
    for place in all.indices {
      let words = segments[place].words
      guard words.first?.shape == .lower, words.count <= Self.longestSmallBody, words.last?.kind == .word,
        !all[place].contains(.motto), !all[place].contains(.looseMotto)
      else { continue }
      if Authority.headTable.match(words, at: 0) != nil {
        all[place].insert(.bodyInSmallLetters)
      } else if place > 0, all[place - 1].contains(.bodyInSmallLetters) {
        let above = segments[place - 1].words
        let isBroken = Authority.headTable.match(above.joined(with: words), at: 0).map {
          $0.count > above.count
        }
        let isPlace = AdministrativeLevel.table.match(words, at: 0) != nil
        all[place].insert(.bodyInSmallLetters, if: isPlace || isBroken ?? false)
      }
    }
  }

  /// Whether only the text below a letterhead has such lines.
  private func isText(_ features: HeadFeatures) -> Bool {
    features.contains(.basis) || features.contains(.division) || features.contains(.labelNumber)
      || features.contains(.addressee)
  }

  private func own(_ segment: HeadSegment) -> HeadFeatures {
    var found = HeadFeatures()
    let words = segment.words
    // A form leaves the body blank: `…………………… (1)`.
    if words.isFormBlank {
      for feature in [HeadFeature.body, .actsAlone, .capitals, .mostlyCapitals, .short] {
        found.insert(feature)
      }
      addPlace(segment, to: &found)
      return found
    }
    addWriting(words, to: &found)
    addParts(segment, to: &found)
    addPlace(segment, to: &found)
    return found
  }

  // MARK: What the readers of single parts find

  private func addParts(_ segment: HeadSegment, to found: inout HeadFeatures) {
    let words = segment.words
    let isWhole = segment.column == .whole
    if let at = isWhole ? text.mottoStart(onLine: segment.line) : HeaderText.mottoStart(words), at == 0 {
      found.insert(.motto)
    } else if MottoWords.start(in: words) == 0 {
      found.insert(.looseMotto)
    } else if MottoWords.isPart(words) {
      found.insert(.mottoWords)
    }
    addNumber(words, to: &found)
    addDate(words, to: &found)
    addType(words, to: &found)

    found.insert(.mark, if: HeaderMark.read(words) != nil)
    found.insert(.subject, if: HeaderText.isSubject(words))
    found.insert(.about, if: words.first?.shape != .lower && words.matches(.about) && words.count > 2)
    addBody(words, to: &found)
    found.insert(.office, if: SignerOffice.match(words, at: 0) != nil)
    found.insert(.actsAlone, if: ActingAuthority.actsAlone(words))
    found.insert(.order, if: ActingAuthority.isOrder(words))
    found.insert(.addressee, if: isWhole ? text.startsAddressee(segment.line) : words.matches(.addressee))
    found.insert(.enacting, if: ActingLines.isEnacting(words))
    addBasis(words, to: &found)
    addLabel(words, to: &found)

    // `ĐÃ KÝ SỐ` is no body's name.
    let isSigned = words.kind(0) == .word && SignedNote.isNote(words)
    found.insert(
      .stamp, if: SiteFurniture.isStamp(words) || SiteFurniture.isArrivalField(words) || isSigned)
    found.insert(.site, if: SiteFurniture.isField(words) || SiteFurniture.isMetadata(words))
    found.insert(
      .gazette, if: SiteFurniture.gazette.contains { words.matches($0) } || holdsGazetteHead(words))
    found.insert(.appendix, if: AppendixHeading.opens(words))
    found.insert(.attachmentNote, if: AppendixHeading.isAttachmentNote(words))
  }

  private static let otherBodies = Lexicon.phrases(.headsBody)

  private func addBody(_ words: WordSequence, to found: inout HeadFeatures) {
    // `Phòng đọc: Kho 2`
    guard words.firstIndex(of: .colon).map({ $0 + 1 == words.count }) ?? true else { return }
    switch words[0].shape {
    case .upper, .title, .mixed:
      let isBody = Authority.head(in: words, at: 0) != nil || Self.otherBodies.match(words, at: 0) != nil
      found.insert(.body, if: isBody)
      let isPlace =
        AdministrativeLevel.table.match(words, at: 0) != nil || Province.nameTable.match(words, at: 0) != nil
      found.insert(.place, if: isPlace)
    case .lower:
      // Fonts of capitals leave small letters behind: `chính phủ`.
      let head = Authority.headTable.match(words, at: 0)
      found.insert(.bodyInSmallLetters, if: head?.count == words.count)
    case .none: break
    }
  }

  private func addNumber(_ words: WordSequence, to found: inout HeadFeatures) {
    if let number = NumberLine(words, in: text.source) {
      found.insert(.number)
      found.insert(.numberAndMore, if: number.bounds.upperBound < words.count)
      if number.symbol != nil {
        found.insert(.numberWithSymbol)
      } else {
        found.insert(number.text == nil ? .numberWord : .numberAlone)
      }
    } else if let number = NumberLine(continuing: words, in: text.source),
      number.bounds.upperBound + 2 >= words.count
    {
      found.insert(.numberRest)
    }
  }

  private func addDate(_ words: WordSequence, to found: inout HeadFeatures) {
    if let date = DateLine(words, in: text.source), date.start == 0 {
      found.insert(date.isComplete ? .date : .dateBegun)
      found.insert(.datePlace, if: date.place != nil)
      found.insert(.dateInDigits, if: !words.tokens.contains { $0.key == DateGrammar.month })
    } else if words.first?.key == DateGrammar.month || words.first?.key == DateGrammar.year {
      found.insert(.dateRest)
    } else if words.count == 1, TokenCursor(words, of: text.source.bytes).year(0) != nil {
      found.insert(.dateRest)
    }
  }

  private func addType(_ words: WordSequence, to found: inout HeadFeatures) {
    if HeaderText.typeName(words) != nil {
      found.insert(.type)
    } else if MisreadType.kind(words) != nil {
      found.insert(.nearType)
    } else if let kind = DocumentKind.nameTable.match(words, at: 0) {
      if kind.count == words.count {
        found.insert(.typeInSmallLetters)
      } else if words.kind(kind.count) == .openBracket, words.slice(0, kind.count).isUpper {
        // The mark of a note: `LUẬT[1]`.
        found.insert(.type)
      } else if words[kind.count].key == .of, Authority.headTable.match(words, at: kind.count + 1) != nil {
        found.insert(.typeOfBody)
      } else if words.isUpper {
        found.insert(.typeWithTitle)
      }
    }
  }

  private func addBasis(_ words: WordSequence, to found: inout HeadFeatures) {
    let start = words.kind(0) == .dash ? 1 : 0
    guard words.count > start, words[start].shape != .lower else { return }
    if BasisOpeners.strong.match(words, at: start) != nil || BasisLead.isLead(words) {
      found.insert(.basis)
    } else if BasisOpeners.all.match(words, at: start) != nil {
      found.insert(.weakBasis)
    }
  }

  private func addLabel(_ words: WordSequence, to found: inout HeadFeatures) {
    guard let label = LabelReader.label(of: words, in: text.source) else { return }
    if label.style.isNamed {
      found.insert(.division)
    } else {
      found.insert(label.style.isBullet ? .labelBullet : .labelNumber)
    }
  }

  /// `… CÔNG BÁO TP.HCM/Số 199+200/Ngày 01-7-2026`, behind what a stamp left on the line.
  private func holdsGazetteHead(_ words: WordSequence) -> Bool {
    guard words.tokens.contains(where: { $0.kind == .slash }) else { return false }
    return (0..<words.count).contains { SiteFurniture.namesGazette(words, at: $0) }
  }

  // MARK: How it is written

  private func addWriting(_ words: WordSequence, to found: inout HeadFeatures) {
    var (letters, upper, title, digits, marks) = (0, 0, 0, 0, 0)
    for index in 0..<words.count {
      let token = words[index]
      switch token.kind {
      case .word:
        letters += 1
        switch token.shape {
        case .upper: upper += 1
        case .title: title += 1
        default: break
        }
      case .number: digits += 1
      case .url, .email: found.insert(.address)
      case .colon:
        found.insert(.time, if: words.kind(index - 1) == .number && words.kind(index + 1) == .number)
      case .symbol, .bullet, .openBracket, .closeBracket, .percent, .ellipsis: marks += 1
      default: break
      }
    }
    found.insert(.capitals, if: words.isUpper)
    found.insert(.mostlyCapitals, if: letters > 0 && upper * 3 >= letters * 2)
    found.insert(.titleCase, if: letters > 1 && upper + title == letters && title * 2 > letters)
    found.insert(.smallLetter, if: words.first?.shape == .lower)
    found.insert(.noWord, if: letters == 0)
    found.insert(.oneWord, if: words.count == 1)
    found.insert(.digits, if: digits * 3 >= words.count)
    found.insert(.marks, if: marks * 4 >= words.count && marks > 0)
    found.insert(.foreign, if: letters > 0 && isForeign(words, letters - upper, of: letters))
    found.insert(.bracket, if: words.kind(0) == .openBracket)
    found.insert(.pageMark, if: isPageMark(words))
    switch Line.Ending.of(words) {
    case .semicolon: found.insert(.semicolon)
    case .colon: found.insert(.colon)
    case .period: found.insert(.fullStop)
    case .comma: found.insert(.comma)
    case .none, .closing: break
    }
    // Bodies that are named on one line make it wide, and say no more than one of them.
    let width = (words.range.map(\.count) ?? 0) / max(1, BodyName.joined(words))
    found.insert(width > 100 ? .wide : width > 50 ? .middling : .short)
  }

  /// Whether at least two in five of `all` words are no possible syllables; `small` of them are not in capitals, which may
  /// be abbreviations.
  private func isForeign(_ words: WordSequence, _ small: Int, of all: Int) -> Bool {
    var (foreign, rest) = (0, small)
    for token in words.tokens where token.kind == .word && token.shape != .upper {
      // Most lines are decided by their first words.
      guard (foreign + rest) * 5 >= all * 2 else { return false }
      if !Phonotactics.isSyllable(token.key) { foreign += 1 }
      rest -= 1
    }
    return foreign * 5 >= all * 2
  }

  /// `[[ … PAGE 1 ]]`, `<!-- page 1 -->`, `-- 1 of 12 --`, `Trang 1/12`
  private func isPageMark(_ words: WordSequence) -> Bool {
    if PageNumbers.isPlain(words) { return true }
    guard words.count >= 3 else { return false }
    let first = words[0].kind
    let isDouble = words.kind(1) == first && words.isJoined(0)
    if first == .openBracket, isDouble { return true }
    if first == .symbol, text.source.bytes[words[0].range.lowerBound] == 0x3C { return true }
    return first == .dash && isDouble && words.last?.kind == .dash
  }

  // MARK: Where it stands

  private func addPlace(_ segment: HeadSegment, to found: inout HeadFeatures) {
    let index = segment.line
    switch segment.column {
    case .left: found.insert(.left)
    case .right: found.insert(.right)
    case .whole: break
    }
    found.insert(.cell, if: segment.isInCell)
    found.insert(.indented, if: lines[index].indent > 8)
    found.insert(.centred, if: lines[index].layout?.isCentred ?? false)
    found.insert(.blankAbove, if: index == 0 || text.roles[index - 1] == .blank)
    found.insert(.blankBelow, if: index + 1 == lines.count || text.roles[index + 1] == .blank)
  }
}
