/// A fact about a piece of a line that says what it is: what the readers of single parts find in it, how it is written,
/// and where it stands.
package enum HeadFeature: UInt8, CaseIterable, Sendable {
  // What the readers of single parts find.
  case motto, looseMotto, mottoWords
  case number, numberWithSymbol, numberAndMore, numberAlone, numberWord, numberRest
  case date, datePlace, dateInDigits, dateBegun, dateRest, time
  case type, nearType, typeInSmallLetters, typeWithTitle, typeOfBody
  case mark, subject, about
  case body, bodyBegun, bodyRest, bodyInSmallLetters, place, office, actsAlone, order
  case addressee, basis, weakBasis, enacting
  case division, labelNumber, labelBullet
  case stamp, site, gazette, address, pageMark
  case appendix, attachmentNote

  // How it is written.
  case capitals, mostlyCapitals, smallLetter, titleCase, bracket, noWord, oneWord
  case digits, marks, foreign
  case semicolon, colon, fullStop, comma
  case wide, middling, short

  // Where it stands.
  case left, right, cell, indented, centred
  case blankAbove, blankBelow
  case first, nearTop, farDown
  case belowMotto, aboveMotto, nearNumber, belowType, aboveType, belowNumber
  case belowText, aboveText
  case sitePage
}

/// The features that a piece has.
struct HeadFeatures: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ feature: HeadFeature) {
    let place = feature.rawValue
    if place < 64 { low |= 1 << UInt64(place) } else { high |= 1 << UInt64(place - 64) }
  }

  mutating func insert(_ feature: HeadFeature, if condition: Bool) { if condition { insert(feature) } }

  func contains(_ feature: HeadFeature) -> Bool {
    let place = feature.rawValue
    return (place < 64 ? low >> UInt64(place) : high >> UInt64(place - 64)) & 1 != 0
  }

  /// Calls `body` with the place of each.
  @inline(__always)
  func visit(_ body: (Int) -> Void) {
    var rest = low
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
    rest = high
    while rest != 0 {
      body(64 + rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
