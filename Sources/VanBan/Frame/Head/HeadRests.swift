/// The rests of parts that go over the end of their line, which by themselves show nothing of what they are.
struct HeadRests {
  let text: HeaderText
  let segments: [HeadSegment]
  let features: [HeadFeatures]

  /// The rest of a symbol is not more lines below its number, nor more pieces: those of the right column stand between.
  private static let nearest = 3
  private static let reach = 8

  /// Gives the rest of a number, and of a subject, the role of its beginning.
  func complete(_ roles: inout [HeadRole]) {
    for place in roles.indices {
      switch roles[place] {
      case .number:
        guard let rest = restOfNumber(place) else { continue }
        roles[rest] = .number
      case .subject:
        guard place + 1 < roles.count, isRestOfSubject(place + 1, roles[place + 1]) else { continue }
        roles[place + 1] = .subject
      case .mark: completeMark(place, &roles)
      default: continue
      }
    }
  }

  /// `Dự thảo trình Quốc hội` / `tại Kỳ họp thứ 3`
  private func completeMark(_ place: Int, _ roles: inout [HeadRole]) {
    guard HeaderMark.read(segments[place].words)?.isDraft ?? false else { return }
    for rest in (place + 1)..<min(segments.count, place + 3) {
      switch roles[rest] {
      case .text, .title, .furniture, .authority, .date, .body: break
      default: return
      }
      guard HeaderMark.goesOn(segments[rest].words) else { return }
      roles[rest] = .mark
    }
  }

  /// `V/v rà soát danh mục` / `vị trí việc làm`
  private func isRestOfSubject(_ place: Int, _ role: HeadRole) -> Bool {
    guard role == .text || role == .title || role == .furniture else { return false }
    let piece = features[place]
    return piece.contains(.smallLetter)
      && ![HeadFeature.blankAbove, .basis, .addressee, .division].contains { piece.contains($0) }
  }

  /// `Số: 12/NQ-` / `HĐND`, beside which the date may stand.
  private func restOfNumber(_ place: Int) -> Int? {
    let words = segments[place].words
    guard let last = words.last, last.kind == .dash || last.kind == .slash else { return nil }
    let number = NumberLine(words, in: text.source) ?? NumberLine(continuing: words, in: text.source)
    guard let symbol = number?.symbol, symbol.hasSuffix("-") || symbol.hasSuffix("/") else { return nil }
    let line = segments[place].line
    let rest = ((place + 1)..<min(segments.count, place + Self.reach)).first {
      segments[$0].line > line && segments[$0].line <= line + Self.nearest
    }
    guard let rest, segments[rest].words.isUpper, segments[rest].words.isUnbroken else { return nil }
    return rest
  }
}
