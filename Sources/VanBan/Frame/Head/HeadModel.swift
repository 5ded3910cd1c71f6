/// Weights by which the pieces of a head are given their roles: a linear chain, each piece by its features and by the role
/// of the piece before it.
///
/// The weights were fitted by `Scripts/fit` and stand in ``HeadWeights``; here is what no weight may outvote.
package struct HeadModel: Sendable {
  package static let roleCount = HeadRole.allCases.count
  package static let featureCount = HeadFeature.allCases.count

  /// For each feature, and each role, what it says.
  package var emission: [Int32]
  /// For each role before, the last for none, and each role.
  package var transition: [Int32]

  package init(emission: [Int32], transition: [Int32]) {
    self.emission = emission
    self.transition = transition
  }

  /// Without any knowledge.
  package init() {
    emission = Array(repeating: 0, count: Self.featureCount * Self.roleCount)
    transition = Array(repeating: 0, count: (Self.roleCount + 1) * Self.roleCount)
  }

  /// The model that the library reads with.
  package static let fitted = HeadModel(emission: HeadWeights.emission, transition: HeadWeights.transition)

  /// The best roles of pieces with these features. Linear in their number.
  ///
  /// - Parameter penalty: What each role of a piece costs besides, for fitting; nil for none.
  func roles(_ features: [HeadFeatures], penalty: ((Int, Int) -> Int32)? = nil) -> [HeadRole] {
    guard !features.isEmpty else { return [] }
    let roles = Self.roleCount
    let barred = Int32.min / 2
    var before = [Int32](repeating: barred, count: roles)
    var now = before
    var own = before
    var back = [UInt8](repeating: 0, count: features.count * roles)
    for (place, piece) in features.enumerated() {
      let bars = HeadBars(piece)
      add(piece, to: &own)
      for role in 0..<roles {
        now[role] = barred
        guard bars.mayBe(role) else { continue }
        let cost = penalty.map { $0(place, role) } ?? 0
        if place == 0 {
          if bars.mayBegin(role) { now[role] = transition[roles * roles + role] + own[role] + cost }
          continue
        }
        var best = barred
        var from = 0
        for previous in 0..<roles where before[previous] > barred && bars.mayFollow(role, previous) {
          let score = before[previous] + transition[previous * roles + role]
          if score > best { (best, from) = (score, previous) }
        }
        guard best > barred else { continue }
        now[role] = best + own[role] + cost
        back[place * roles + role] = UInt8(truncatingIfNeeded: from)
      }
      swap(&before, &now)
    }
    var last = before.indices.max { before[$0] < before[$1] } ?? 0
    var found = [HeadRole](repeating: .text, count: features.count)
    for place in features.indices.reversed() {
      found[place] = HeadRole(rawValue: UInt8(truncatingIfNeeded: last)) ?? .text
      last = Int(back[place * roles + last])
    }
    return found
  }

  /// What the features of a piece say of each role.
  private func add(_ piece: HeadFeatures, to own: inout [Int32]) {
    for role in own.indices { own[role] = 0 }
    piece.visit { feature in
      let row = feature * Self.roleCount
      for role in own.indices { own[role] &+= emission[row + role] }
    }
  }
}

/// The roles that a piece cannot have, whatever speaks for them.
struct HeadBars {
  /// Those that it may begin, and those that it may go on with.
  private let begin: UInt32
  private let goOn: UInt32
  /// Whether a type name stands above it.
  private let isBelowType: Bool

  init(_ features: HeadFeatures) {
    func has(_ any: HeadFeature...) -> Bool { any.contains { features.contains($0) } }
    var begin = Self.bit(.text)
    // A sentence that nothing shows to be the page's or a website's is text of the document.
    let isOfPage = has(.stamp, .site, .gazette, .address, .pageMark, .time, .sitePage)
    let isSentenceBelow = has(.belowType) && has(.fullStop, .semicolon, .colon)
    if isOfPage || !isSentenceBelow { begin |= Self.bit(.furniture) }
    if has(.motto, .looseMotto, .mottoWords) { begin |= Self.bit(.motto) }
    if has(.number, .numberRest) { begin |= Self.bit(.number) }
    if has(.date, .dateBegun, .dateRest) { begin |= Self.bit(.date) }
    if has(.subject, .about) { begin |= Self.bit(.subject) }
    if has(.mark) { begin |= Self.bit(.mark) }
    // `QUYẾT ĐỊNH;` enacts what follows, `CÔNG VĂN ĐẾN` is a stamp's.
    if has(.type, .nearType, .typeOfBody, .typeInSmallLetters, .typeWithTitle), !has(.semicolon, .stamp) {
      begin |= Self.bit(.type)
    }
    if has(.addressee) { begin |= Self.bit(.addressee) }
    if has(.basis, .weakBasis) { begin |= Self.bit(.basis) }
    if has(.actsAlone, .order) { begin |= Self.bit(.authority) }
    if has(.noWord) { begin |= Self.bit(.ornament) }
    let isSentence = has(.wide, .semicolon, .fullStop, .division, .labelNumber, .smallLetter)
    let isName =
      !has(.stamp, .pageMark, .site)
      && (has(.capitals, .body, .place, .bodyBegun, .bodyRest) && !isSentence || has(.bodyInSmallLetters))
    if isName, !has(.noWord, .number, .date, .gazette) { begin |= Self.bit(.body) }
    // An article is text, Kính gửi an addressee, and a line of nothing but Quốc hiệu the motto.
    if has(.division) { begin = Self.bit(.text) }
    if has(.addressee) { begin = Self.bit(.addressee) }
    let isMotto = has(.motto) && has(.capitals) && !has(.wide)
    if isMotto { begin = Self.bit(.motto) }
    // A body's name in the column beside the motto.
    let isBeside =
      features.contains(.left) && features.contains(.aboveMotto) && features.contains(.capitals)
      && features.contains(.body)
    let isOtherPart = has(.mark, .number, .gazette, .stamp, .pageMark, .site, .time)
    if isBeside, !isOtherPart { begin = Self.bit(.body) }
    // The name of the kind alone, the first below motto or number, whatever stands between them; on the page of a website
    // also below another, and a body in capitals above the motto.
    let isFirstType = has(.belowMotto, .belowNumber) && !has(.belowType) && !has(.belowText)
    // `NGHỊ ĐỊNH CỦA CHÍNH PHỦ` is no other than the first.
    let isNameOfKind = has(.type) || has(.typeOfBody) && has(.capitals) && isFirstType
    let isType = isNameOfKind && !has(.colon) && (isFirstType || has(.sitePage) && has(.belowMotto))
    if isType { begin = Self.bit(.type) }
    // Below text too, where the motto is in the middle of a page: nothing else in capitals stands right above it.
    let isBody = has(.body) || has(.belowText) && has(.bodyBegun, .bodyRest, .place)
    let isAbove = has(.sitePage, .belowText) && isBody && has(.capitals) && has(.aboveMotto)
    if isAbove, !isSentence, !isOtherPart, !has(.motto, .looseMotto, .mottoWords) {
      begin = Self.bit(.body)
    }
    // Number and date right below a motto in the middle of a page.
    let isBelow = has(.belowText) && has(.belowMotto) && has(.short)
    if isBelow, !has(.semicolon, .fullStop, .labelNumber, .division) {
      if has(.number, .numberRest) {
        begin = Self.bit(.number)
      } else if has(.datePlace, .dateBegun, .dateRest) {
        begin = Self.bit(.date)
      }
    }
    self.begin = begin
    isBelowType = has(.belowType)
    var goOn = begin | Self.bit(.subject) | Self.bit(.addressee) | Self.bit(.basis)
    // What a page or a stamp prints is none of the title that it stands in.
    if !has(.stamp, .site, .gazette, .pageMark) { goOn |= Self.bit(.title) }
    if has(.capitals) { goOn |= Self.bit(.authority) }
    if has(.division, .addressee) || isBeside || begin == Self.bit(.type) || isAbove { goOn = begin }
    if isMotto { goOn = begin | Self.bit(.title) }
    self.goOn = goOn
  }

  private static func bit(_ role: HeadRole) -> UInt32 { 1 << UInt32(role.rawValue) }

  /// The title also begins below the type name.
  private static let beforeTitle = bit(.type) | bit(.title) | bit(.furniture) | bit(.ornament)

  func mayBe(_ role: Int) -> Bool { goOn >> UInt32(role) & 1 != 0 }
  func mayBegin(_ role: Int) -> Bool { begin >> UInt32(role) & 1 != 0 }

  /// Whether it may have `role` behind a piece of the role `previous`.
  func mayFollow(_ role: Int, _ previous: Int) -> Bool {
    // Under a type name stands trích yếu, never the subject of a letter.
    if role == Int(HeadRole.subject.rawValue), previous == Int(HeadRole.type.rawValue) { return false }
    if mayBegin(role) { return true }
    if role == Int(HeadRole.title.rawValue) {
      let isBehindPart = previous == Int(HeadRole.type.rawValue) || previous == role
      return isBehindPart || isBelowType && Self.beforeTitle >> UInt32(previous) & 1 != 0
    }
    return role == previous
  }
}
