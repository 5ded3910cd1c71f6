/// A number in a cell, exactly: `98,5 %` is 985 with one decimal place and the unit `%`.
///
/// Written the Vietnamese way: a dot groups thousands and a comma stands before decimals. A dot before a group of
/// other than three digits stands before decimals too.
public struct CellNumber: Sendable, Hashable {
  /// All digits as one whole number, with its sign.
  public let digits: Int
  /// How many of the digits stand after the decimal comma.
  public let decimals: Int
  /// `%`, `đồng`, `triệu đồng` where it is printed beside the number.
  public let unit: String?

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
  init?(_ text: String) {
    var text = text[...]
    var isNegative = false
    // An account's negative numbers stand in brackets; `(1)` numbers a column.
    if text.hasPrefix("("), text.hasSuffix(")"), text.count > 4 {
      isNegative = true
      text = text.dropFirst().dropLast()
    } else if let sign = text.first, sign == "-" || sign == "−" {
      isNegative = true
      text = text.dropFirst()
    }
    let figure = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard let first = figure.first, first.isNumber, let last = figure.last, last.isNumber else { return nil }
    var unit: String?
    let rest = text[figure.endIndex...].drop { $0 == " " }
    if !rest.isEmpty {
      guard Self.units.contains(rest.lowercased()) else { return nil }
      unit = String(rest)
    }
    guard let (digits, decimals) = Self.parse(figure) else { return nil }
    self.init(digits: isNegative ? -digits : digits, decimals: decimals, unit: unit)
  }

  /// The digits of `1.545.000`, `98,5`, `0.75`.
  private static func parse(_ figure: Substring) -> (digits: Int, decimals: Int)? {
    let commas = figure.split(separator: ",", omittingEmptySubsequences: false)
    let dots = figure.split(separator: ".", omittingEmptySubsequences: false)
    /// Thousands in groups of three, decimals behind.
    func grouped(_ parts: [Substring], decimals: Substring) -> (Int, Int)? {
      guard parts.first.map({ (1...3).contains($0.count) }) ?? false,
        parts.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
      return Int(parts.joined() + decimals).map { ($0, decimals.count) }
    }
    switch (dots.count, commas.count) {
    case (1, 1): return figure.count <= 18 ? Int(figure).map { ($0, 0) } : nil
    case (1, 2): return Int(commas.joined()).map { ($0, commas[1].count) }
    case (1, _): return grouped(commas, decimals: "")
    case (2, 1) where dots[1].count != 3: return Int(dots.joined()).map { ($0, dots[1].count) }
    case (_, 1): return grouped(dots, decimals: "")
    case (_, 2): return grouped(commas[0].split(separator: "."), decimals: commas[1])
    case (2, _): return grouped(dots[0].split(separator: ","), decimals: dots[1])
    default: return nil
    }
  }
}
