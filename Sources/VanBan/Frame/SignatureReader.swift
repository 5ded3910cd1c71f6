/// Reads capacity, office and name of one signature.
enum SignatureReader {
  /// The signature, and the words of its body.
  static func read(
    _ drafts: [Draft], blocks: [Block], source: SourceText
  ) -> (signature: Signature, body: WordSequence?) {
    let groups = groups(of: drafts.filter { $0.role == .signatureAuthority }.flatMap(\.parts))
    let capacities = groups.compactMap(\.capacity)
    let body = groups.first { group in
      group.capacity.map { $0.hasPrefix("TM") || $0.hasPrefix("T/M") } ?? false
    }.map { trimmed($0.words) }
    let office = groups.last { !$0.words.isEmpty && ($0.capacity == nil || startsOffice($0.words)) }
    let name = drafts.last { $0.role == .signatureName }.map {
      (SignerWords.nameDue($0.words) ?? $0.words).text(in: source)
    }
    let signature = Signature(
      capacity: capacities.isEmpty ? nil : capacities.map { mark($0) }.joined(separator: " "),
      office: office.map { trimmed($0.words).text(in: source) },
      body: body?.text(in: source), name: name, stamp: nil, blocks: blocks)
    return (signature, body)

    func groups(of lines: [WordSequence]) -> [(capacity: String?, words: WordSequence)] {
      let all = WordSequence(joining: lines)
      var lineStarts: Set<Int> = []
      var count = 0
      for line in lines {
        lineStarts.insert(count)
        count += line.count
      }
      /// Where each group begins, its words begin, and its office or head ends.
      var marks: [(start: Int, words: Int, headEnd: Int)] = []
      var index = 0
      while index < all.count {
        if let end = SignerWords.capacity(all, at: index) {
          marks.append((index, end, end + (SignerOffice.match(all, at: end)?.count ?? 0)))
          index = end
          continue
        }
        // `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH` on one line.
        if let last = marks.last, last.words > last.start, index > last.words,
          let body = Authority.head(in: all, at: last.words), index >= last.words + body.count,
          // Its place may stand between: `TM. ỦY BAN NHÂN DÂN TỈNH AN GIANG CHỦ TỊCH`.
          index == last.words + body.count
            || body.authority.continuation == .place && index <= last.words + body.count + 6,
          let office = SignerOffice.match(all, at: index),
          lineStarts.contains(index + office.count) || index + office.count == all.count
        {
          marks.append((index, index, index + office.count))
          index += 1
          continue
        }
        let isFree = marks.last.map { index >= $0.headEnd } ?? true
        let follows = lineStarts.contains(index) || marks.last.map { index == $0.headEnd } ?? false
        if follows, isFree, let office = SignerOffice.match(all, at: index) {
          marks.append((index, index, index + office.count))
        } else if marks.isEmpty {
          marks.append((index, index, index))
        }
        index += 1
      }
      return zip(marks, marks.dropFirst().map(\.start) + [all.count]).map { mark, end in
        let capacity = mark.words > mark.start ? all.slice(mark.start, mark.words).text(in: source) : nil
        return (capacity, all.slice(mark.words, end))
      }
    }
  }

  /// Without a comma or note at its end.
  private static func trimmed(_ words: WordSequence) -> WordSequence {
    var words = words
    if let open = words.firstIndex(of: .openBracket) { words = words.slice(0, open) }
    if let note = SignedNote.start(behind: words) { words = words.slice(0, note) }
    while let last = words.last, last.kind == .comma || last.kind == .dot {
      words = words.slice(0, words.count - 1)
    }
    return words
  }

  /// The capacity with its dot: `KT`, `KT .` and `KT:` are `KT.`; `THAY MẶT` has none.
  private static func mark(_ text: String) -> String {
    if text.contains("/") { return text }
    let word = text.prefix { $0.isLetter || $0.isWhitespace }
    let last = word.lastIndex { $0.isLetter }.map { word[...$0] } ?? word
    return last + "."
  }

  private static func startsOffice(_ words: WordSequence) -> Bool { SignerOffice.match(words, at: 0) != nil }
}
