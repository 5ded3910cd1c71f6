/// A number in a cell, exactly: `98,5 %` is 985 with one decimal place and the unit `%`.
///
/// Written the Vietnamese way: a dot groups thousands and a comma is before decimals. A dot before a group of
/// other than three digits is before decimals too.
public struct CellNumber: Sendable, Hashable {
  /// All digits as one whole number, with its sign.
  public let digits: Int
  /// How many of the digits are after the decimal comma.
  public let decimals: Int
  /// `%`, `đồng`, `triệu đồng` where it is printed beside the number.
  public let unit: String?

  /// The number `digits` / 10^`decimals`, in `unit`.
  public init(digits: Int, decimals: Int = 0, unit: String? = nil) {
    self.digits = digits
    self.decimals = decimals
    self.unit = unit
  }

  /// Its value, as near as a binary fraction comes.
  public var value: Double {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    return Double(digits) / power
  }
}

extension CellNumber {
  /// Units that a cell prints beside its number.
  private static let units: Set<String> = [
    "%", "đ", "đồng", "nghìn đồng", "ngàn đồng", "triệu đồng", "tỷ đồng", "triệu", "tỷ", "tỉ", "ha", "m",
    "m2", "m²", "km",
    "kg", "tấn", "người", "hộ",
  ]

  /// The number that `text` is, with nothing beside it but its sign and unit.
  init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// The same of UTF-8.
  init?(_ text: ArraySlice<UInt8>) {
    var text = text
    var isNegative = false
    // An account's negative numbers are in brackets; `(1)` numbers a column.
    if text.first == 0x28, text.last == 0x29, text.count(where: { $0 & 0xC0 != 0x80 }) > 4 {
      isNegative = true
      text = text.dropFirst().dropLast()
    } else if text.first == 0x2D {
      isNegative = true
      text = text.dropFirst()
    } else if text.starts(with: Self.minus) {
      isNegative = true
      text = text.dropFirst(Self.minus.count)
    }
    guard let first = text.first, Self.isDigit(first) else { return nil }
    let figure = text.prefix { Self.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
    guard let last = figure.last, Self.isDigit(last) else { return nil }
    var unit: String?
    let rest = text[figure.endIndex...].drop { $0 == 0x20 }
    if !rest.isEmpty {
      let written = String(decoding: rest, as: UTF8.self)
      guard Self.units.contains(written.lowercased()) else { return nil }
      unit = written
    }
    guard let (digits, decimals) = Self.parse(figure) else { return nil }
    self.init(digits: isNegative ? -digits : digits, decimals: decimals, unit: unit)
  }

  /// `−`
  private static let minus: [UInt8] = [0xE2, 0x88, 0x92]

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The digits of `1.545.000`, `98,5`, `0.75`.
  private static func parse(_ text: ArraySlice<UInt8>) -> (digits: Int, decimals: Int)? {
    guard let figure = WrittenFigure(text) else { return nil }
    switch (figure.dots, figure.commas) {
    case (0, 0): return figure.digits <= 18 ? (figure.units, 0) : nil
    case (0, 1): return (figure.units, figure.last)
    case (1, 0) where figure.last != 3: return (figure.units, figure.last)
    case (0, _), (_, 0): return figure.isThousands ? (figure.units, 0) : nil
    case (_, 1): return figure.endsWithComma && figure.beginsWithThousands ? (figure.units, figure.last) : nil
    case (1, _):
      return !figure.endsWithComma && figure.beginsWithThousands ? (figure.units, figure.last) : nil
    default: return nil
    }
  }
}
