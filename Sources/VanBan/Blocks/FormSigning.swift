/// Finds where the forms of appendices are signed: `NGƯỜI LÀM ĐƠN` / `(Ký, ghi rõ họ tên)`.
///
/// Nobody has signed there, so that the line below the office, which says how to sign, shows the place.
enum FormSigning {
  private static let notes = Lexicon.phrases(.saysHowToSign)

  /// No note that says how to sign has more words, and no office above it.
  private static let longestNote = 24
  private static let longestOffice = 24
  /// How many blocks above the note are of who signs: the capacity, the body, the office.
  private static let reach = 4

  /// Whether the words say how to sign: `(Ký, ghi rõ họ tên)`, `(Chữ ký, đóng dấu)`.
  static func isNote(_ words: WordSequence) -> Bool {
    guard words.count >= 3, words.count <= longestNote, words.kind(0) == .openBracket,
      words.last?.kind == .closeBracket
    else { return false }
    return notes.match(words, at: 1) != nil
  }

  /// Makes one block of each place to sign among `drafts`.
  static func mark(_ drafts: [Draft]) -> [Draft] {
    guard drafts.contains(where: { isNote($0.words) }) else { return drafts }
    var found: [Draft] = []
    found.reserveCapacity(drafts.count)
    /// Whether the last of `found` is a place to sign whose note has been read.
    var isSigned = false
    for draft in drafts {
      guard draft.label == nil, draft.role == .paragraph, isNote(draft.words) else {
        isSigned = false
        found.append(draft)
        continue
      }
      if !isSigned {
        let first = offices(above: found)
        guard first < found.count else {
          found.append(draft)
          continue
        }
        var place = found[first]
        place.become(.signatureAuthority, by: .closingForm)
        for next in found[(first + 1)...] { for part in next.parts { place.append(part) } }
        found.removeSubrange(first...)
        found.append(place)
      }
      for part in draft.parts { found[found.count - 1].append(part) }
      isSigned = true
    }
    return found
  }

  /// The index of the first of the blocks that say who signs, at the end of `blocks`: lines in capitals, else one short
  /// line; their count where there is none.
  private static func offices(above blocks: [Draft]) -> Int {
    var first = blocks.count
    while first > 0, blocks.count - first < reach, isOffice(blocks[first - 1]), blocks[first - 1].isUpper {
      first -= 1
    }
    if first == blocks.count, let last = blocks.last, isOffice(last), last.parts.count == 1 { first -= 1 }
    return first
  }

  private static func isOffice(_ block: Draft) -> Bool {
    guard block.label == nil, block.role == .paragraph, block.wordCount <= longestOffice,
      block.opening.kind(0) == .word, block.opening.first?.shape != .lower
    else { return false }
    switch Line.Ending.of(block.ending) {
    case .none, .closing: return true
    // `TM. ỦY BAN NHÂN DÂN XÃ......`
    case .period: return block.isUpper
    default: return false
    }
  }
}
