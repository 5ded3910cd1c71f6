/// Tells why the pieces of a head were read as they were.
struct HeadTrace {
  let segments: [HeadSegment]
  let features: [HeadFeatures]
  let roles: [HeadRole]

  /// Notes the roles of the pieces on the lines from `top` up to `end`, with what spoke for each.
  func note(from top: Int, to end: Int) {
    guard Trace.isWanted else { return }
    for place in segments.indices where top <= segments[place].line && segments[place].line < end {
      guard let range = segments[place].words.range else { continue }
      let before = place == 0 ? nil : roles[place - 1]
      Trace.note(
        Decision(
          .role, "best read as \(roles[place])", by: .headerBestReading, at: range,
          evidence: HeadModel.fitted.evidence(features[place], for: roles[place], after: before)))
    }
  }
}

extension HeadModel {
  /// What the features say for `role` rather than for text, and for text rather than for furniture: those of one sort
  /// together, the strongest first.
  func evidence(_ features: HeadFeatures, for role: HeadRole, after before: HeadRole?) -> [Evidence] {
    let (own, other) = (Int(role.rawValue), Int((role == .text ? HeadRole.furniture : .text).rawValue))
    var sums: [(sign: Evidence.Sign, weight: Int32)] = []
    func add(_ sign: Evidence.Sign, _ weights: [Int32], _ row: Int) {
      let weight = weights[row * Self.roleCount + own] - weights[row * Self.roleCount + other]
      if let at = sums.firstIndex(where: { $0.sign == sign }) {
        sums[at].weight += weight
      } else {
        sums.append((sign, weight))
      }
    }
    for feature in HeadFeature.allCases where features.contains(feature) {
      add(feature.sign, emission, Int(feature.rawValue))
    }
    add(.roleBefore, transition, before.map { Int($0.rawValue) } ?? Self.roleCount)
    return sums.filter { $0.weight != 0 }.sorted { abs($0.weight) > abs($1.weight) }.map {
      Evidence($0.sign, weight: Double($0.weight) / Double(Self.unit))
    }
  }

  /// What one mistake of the fit changes.
  private static let unit = 16
}

extension HeadFeature {
  /// The sort of evidence that it is.
  fileprivate var sign: Evidence.Sign {
    switch self {
    case .motto, .looseMotto, .mottoWords: .mottoWords
    case .number, .numberWithSymbol, .numberAndMore, .numberAlone, .numberWord, .numberRest: .numberForm
    case .date, .datePlace, .dateInDigits, .dateBegun, .dateRest, .time: .dateForm
    case .type, .nearType, .typeInSmallLetters, .typeWithTitle, .typeOfBody: .typeName
    case .body, .bodyBegun, .bodyRest, .bodyInSmallLetters, .place, .office, .actsAlone, .order: .bodyName
    case .mark: .markWords
    case .subject, .about: .subjectWords
    case .addressee, .basis, .weakBasis, .enacting, .division, .labelNumber, .labelBullet: .openingWords
    case .stamp, .site, .gazette, .address, .pageMark, .sitePage: .siteWords
    case .appendix, .attachmentNote: .appendixWords
    case .capitals, .mostlyCapitals, .smallLetter, .titleCase: .letters
    case .bracket, .noWord, .oneWord, .digits, .marks, .foreign: .marks
    case .semicolon, .colon, .fullStop, .comma: .ending
    case .wide, .middling, .short: .width
    case .left, .right, .cell, .indented, .centred: .column
    case .blankAbove, .blankBelow: .blankLine
    case .first, .nearTop, .farDown: .depth
    case .belowMotto, .aboveMotto, .nearNumber, .belowType, .aboveType, .belowNumber, .belowText, .aboveText:
      .neighbours
    }
  }
}
