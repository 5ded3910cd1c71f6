/// Adds what was read of the closing: entries of Nơi nhận, authorities and names of signatures.
extension ClosingReader {
  mutating func append(_ draft: Draft) {
    last[draft.role] = result.drafts.count
    result.drafts.append(draft)
  }

  /// Adds the entries of Nơi nhận in `words`, or what continues the last of their column.
  mutating func addEntries(of words: WordSequence, _ index: Int, column: Int) {
    let isFirstCell = words.first?.range.lowerBound == lines[index].words.first?.range.lowerBound
    var start = 0
    for end in 1...max(1, words.count) where end == words.count || Self.beginsEntry(words, end) {
      let part = words.slice(start, end)
      start = end
      let isSecond = list.secondColumn.map { column + 3 >= $0 } ?? false
      let isEntry = part.kind(0) == .dash || part.kind(0) == .bullet
      let isNew = isEntry || list.opensEntry(part)
      if !isNew, let at = isSecond ? secondRecipient ?? last[.recipient] : firstRecipient ?? last[.recipient]
      {
        result.drafts[at].append(part)
      } else {
        append(
          Draft(
            .recipient, by: .closingRecipient, words: part, firstLine: index,
            label: isNew ? entryLabel(part) : nil))
        if isSecond || isEntry && !isFirstCell {
          secondRecipient = last[.recipient]
        } else {
          firstRecipient = last[.recipient]
        }
      }
      list.read(
        part, isNew: isNew || last[.recipient] == nil, column: column, isFirstCell: isFirstCell || !isEntry)
    }
  }

  /// The dash, the number or the stray mark that stands for a dash, before an entry.
  private func entryLabel(_ words: WordSequence) -> Label? {
    if let label = LabelReader.label(of: words, in: source) { return label }
    guard RecipientList.startsWithMark(words) else { return nil }
    return Label(style: .bullet, numbers: [], text: words.slice(0, 1).text(in: source), range: words[0].range)
  }

  /// Whether an entry begins behind another on its line: `- Như trên; - Lưu: VT.`
  private static func beginsEntry(_ words: WordSequence, _ index: Int) -> Bool {
    guard words.kind(index) == .dash || words.kind(index) == .bullet, index + 1 < words.count,
      !words.isJoined(index - 1)
    else { return false }
    return words.kind(index - 1) == .semicolon || words.kind(index - 1) == .dot
  }

  mutating func addAuthority(_ words: WordSequence, _ index: Int, by rule: Rule = .closingAuthority) {
    if hasDueName, let at = last[.signatureAuthority], result.signatures.last?.contains(at) ?? false,
      !opensAnother(words, after: result.drafts[at], index)
    {
      result.drafts[at].append(words)
      return
    }
    openSignature(words, index, by: rule)
  }

  /// Adds a signature that begins with the authority `words`.
  mutating func openSignature(_ words: WordSequence, _ index: Int, by rule: Rule) {
    append(Draft(.signatureAuthority, by: rule, words: words, firstLine: index))
    result.signatures.append([result.drafts.count - 1])
    isNamed.append(false)
  }

  /// Adds the office `words` below the name of the last signature.
  mutating func addOfficeBelow(_ words: WordSequence, _ index: Int) {
    append(Draft(.signatureAuthority, by: .closingAuthority, words: words, firstLine: index))
    result.signatures[result.signatures.count - 1].append(result.drafts.count - 1)
  }

  /// Adds the name `words` to a signature.
  mutating func addName(_ words: WordSequence, _ index: Int, to signature: Int) {
    append(Draft(.signatureName, by: .closingName, words: words, firstLine: index))
    result.signatures[signature].append(result.drafts.count - 1)
    isNamed[signature] = true
    while unnamed < isNamed.count, isNamed[unnamed] { unnamed += 1 }
  }

  mutating func addName(_ words: WordSequence, _ index: Int) {
    if result.signatures.isEmpty {
      result.signatures.append([])
      isNamed.append(false)
    }
    addName(words, index, to: min(unnamed, result.signatures.count - 1))
  }

  /// How many lines of an authority are examined; none has more.
  static let longest = 32

  /// Whether the line opens the signature of another who signs too, after an authority that has its office: it
  /// carries the same capacity again, after a blank line.
  private func opensAnother(_ words: WordSequence, after draft: Draft, _ index: Int) -> Bool {
    guard index > 0, roles[index - 1] == .blank, let first = draft.parts.first else { return false }
    if let own = SigningCapacity.match(words, at: 0) {
      return draft.parts.prefix(Self.longest).contains {
        SigningCapacity.match($0, at: 0)?.capacity == own.capacity
      }
    }
    guard let office = SignerOffice.match(words, at: 0), let other = SignerOffice.match(first, at: 0) else {
      return false
    }
    return words.slice(0, office.count).tokens.map(\.key) == first.slice(0, other.count).tokens.map(\.key)
  }
}
