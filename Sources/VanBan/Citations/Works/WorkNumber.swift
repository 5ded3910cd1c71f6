/// The number of a document as a part of its identifier, the same for each way to write it: `54-kh-hu` for
/// `54/KH-HU` and `54-KH/HU`, `06-nq-tu` for `6-NQ/TU`.
enum WorkNumber {
  /// Nil for a number that names no document: one without a symbol, with a serial that is blank or in doubt.
  static func slug(_ number: DocumentNumber, kind: DocumentKind) -> String? {
    slug(number, number.parts, kind: kind)
  }

  /// `symbol`: the parts of the number's symbol.
  static func slug(_ number: DocumentNumber, _ symbol: NumberParts, kind: DocumentKind) -> String? {
    if kind == .standard { return standard(number) }
    guard !number.symbol.isEmpty, !number.serial.isEmpty, !number.isDoubtful, !lacksDigits(number, symbol)
    else {
      return nil
    }
    var slug = Array(padded(Slug.of(number.serial)).utf8)
    if let year = number.year {
      slug.append(hyphen)
      slug += String(year).utf8
    }
    for (place, piece) in symbol.pieces.enumerated() {
      let isOfTerm = place == 1 && symbol.pieces.count == 2 && isTerm(piece, of: symbol.pieces[0])
      if !isOfTerm { slug.append(hyphen) }
      if place == 0, DocumentKind.kind(ofCode: piece) == nil, let code = kind.code,
        isMisspelled(piece, for: code)
      {
        Slug.append(code, to: &slug)
      } else if SyllableKey(piece) == centre {
        Slug.append("TW", to: &slug)
      } else {
        Slug.append(piece, to: &slug)
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Whether digits are missing: the serial is the year of a number that has lost its serial, `2020/NĐ-CP`,
  /// `2013/QH13`, as no decree, circular or law has a number so high; or the symbol lacks the term, `45/2013/QH`.
  private static func lacksDigits(_ number: DocumentNumber, _ symbol: NumberParts) -> Bool {
    if number.year != nil, symbol.pieces.count == 1 {
      return assemblies.contains(SyllableKey(symbol.pieces[0]))
    }
    guard number.year == nil, number.serial.utf8.count == 4, let value = Int(number.serial),
      DigitNumeral.years.contains(value), let first = symbol.pieces.first
    else { return false }
    switch DocumentKind.kind(ofCode: first) {
    case .decree, .circular, .jointCircular, .law, .ordinance: return true
    default: return SymbolBody.body(of: first)?.kind == .nationalAssembly
    }
  }

  /// `NQ/TƯ` for `NQ/TW`; the committee of a province is `TU`.
  private static let centre = SyllableKey("TƯ")

  private static let hyphen = UInt8(ascii: "-")
  private static let assemblies = KeySet(["QH", "UBTVQH"].map { SyllableKey($0) })

  /// `QH-13` is `QH13`.
  private static func isTerm(_ piece: String, of body: String) -> Bool {
    piece.utf8.allSatisfy(isDigit) && assemblies.contains(SyllableKey(body))
  }

  /// `45-2013-qh13` for `45/2013/QH13`.
  static func slug(ofLaw number: String) -> String { padded(Slug.of(number)) }

  /// Numbers below ten have a zero before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.3).
  private static func padded(_ serial: String) -> String {
    let digits = serial.utf8.prefix(while: isDigit)
    let value = digits.drop { $0 == UInt8(ascii: "0") }
    guard !value.isEmpty else { return serial }
    if value.count > 1, value.count == digits.count { return serial }
    return (value.count < 2 ? "0" : "") + serial[value.startIndex...]
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether `piece` is not a code, and one letter away from `code`: `ND` in the number of a resolution.
  static func isMisspelled(_ piece: String, for code: String) -> Bool {
    guard DocumentKind.kind(ofCode: piece) == nil else { return false }
    let (left, right) = (Array(Slug.of(piece).utf8), Array(Slug.of(code).utf8))
    guard left.count == right.count, left.count > 1 else { return false }
    return zip(left, right).count { $0 != $1 } <= 1
  }

  /// `tcvn-iso-9001-2015`, `qcvn-06-2022`.
  private static func standard(_ number: DocumentNumber) -> String {
    var symbol = Slug.of(number.symbol)
    if let series = ["tcvn", "qcvn"].first(where: { symbol.hasPrefix($0) && symbol != $0 }) {
      symbol = series + "-" + symbol.dropFirst(series.count)
    }
    return ([symbol, Slug.of(number.serial)] + (number.year.map { [String($0)] } ?? [])).joined(
      separator: "-")
  }
}
