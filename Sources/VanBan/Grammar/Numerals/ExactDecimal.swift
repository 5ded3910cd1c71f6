/// A decimal number without rounding: `units` with the last `scale` digits behind the point.
public struct ExactDecimal: Sendable, Hashable, CustomStringConvertible {
  /// All digits as one whole number, with its sign: 985 for `98,5`.
  public let units: Int
  /// How many of the digits are decimals, 0 or more: 1 for `98,5`.
  public let scale: Int

  /// Zeros at the end of the decimals are dropped, so that equal numbers are equal values.
  public init(units: Int, scale: Int = 0) {
    var (units, scale) = (units, max(scale, 0))
    while scale > 0, units.isMultiple(of: 10) {
      units /= 10
      scale -= 1
    }
    self.units = units
    self.scale = scale
  }

  /// The number that `text` writes the Vietnamese way: groups of three divided by dots, decimals behind a
  /// comma (`1.545.000.000`, `98,5`); nil for what is written in another way or has more than 18 digits.
  public init?(vietnamese text: some StringProtocol) {
    guard let figure = WrittenFigure(text.utf8), figure.digits > 0, figure.digits <= 18, figure.commas <= 1
    else {
      return nil
    }
    if figure.commas == 1, !figure.endsWithComma || figure.last == 0 { return nil }
    if figure.dots > 0 {
      // `0.545` is not a group.
      guard text.utf8.first != 0x30, figure.commas == 1 ? figure.beginsWithThousands : figure.isThousands
      else {
        return nil
      }
    }
    self.init(units: figure.units, scale: figure.commas == 1 ? figure.last : 0)
  }

  /// The number with its point moved `places` to the right; nil where it gets too large.
  func shifted(_ places: Int) -> ExactDecimal? {
    if places <= scale { return ExactDecimal(units: units, scale: scale - places) }
    var result = units
    for _ in scale..<places {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return ExactDecimal(units: result)
  }

  /// The sum; nil where it gets too large.
  func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let places = max(scale, other.scale)
    guard let left = shifted(places)?.units, let right = other.shifted(places)?.units else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(units: sum, scale: places)
  }

  /// With a point before the decimals: `98.5`.
  public var description: String {
    guard scale > 0 else { return String(units) }
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}

/// A sum of money.
public struct Money: Sendable, Hashable, CustomStringConvertible {
  /// In đồng.
  public let amount: ExactDecimal
  /// The unit as written: `đ`, `tỷ đồng`, `tr.đ`; of a sum in several units the last.
  public let unit: String

  /// `amount` in đồng, as written in `unit`.
  public init(amount: ExactDecimal, unit: String) {
    self.amount = amount
    self.unit = unit
  }

  public var description: String { "\(amount) VND" }
}
