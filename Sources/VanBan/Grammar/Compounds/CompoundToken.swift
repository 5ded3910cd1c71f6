/// Several tokens that are one thing: a date, a sum of money, the number of a document.
///
/// Compound tokens are a layer above the tokens, which still tile the text. They do not overlap.
public struct CompoundToken: Sendable, Hashable {
  /// What it is, read.
  public let value: Value
  /// From the first byte to the last.
  public let range: SourceRange
  /// The tokens that it is made of, as indices; white space inside is among them.
  public let parts: Range<Int>

  /// What a compound token says, one case for each ``Kind-swift.enum``.
  public enum Value: Sendable, Hashable {
    /// `10/4/2007`, `ngày 12 tháng 12 năm 2019`; the day is unknown where it is left blank.
    case date(PartialDate)
    /// `2021-2025`: the first and the last year.
    case period(ClosedRange<Int>)
    /// `98,5%`.
    case percent(ExactDecimal)
    /// `565.300.000đ`, `26 tỷ, 780 triệu`.
    case money(Money)
    /// `1.545.000.000`, `98,5`.
    case number(ExactDecimal)
    /// `thứ nhất`, `thứ 12`.
    case ordinal(Int)
    /// `XIII`.
    case roman(Int)
    /// `64/2007/NĐ-CP`.
    case documentNumber(DocumentNumber)
    /// `CNTT`, `TT&TT`, without white space.
    case abbreviation(String)
  }

  /// The sort of a compound token, as a name for output.
  public enum Kind: String, Sendable, CaseIterable {
    /// A date in figures or words.
    case date
    /// A run of years.
    case period
    /// A percentage.
    case percent
    /// A sum of money.
    case money
    /// A plain number.
    case number
    /// An ordinal number in words.
    case ordinal
    /// A Roman numeral.
    case roman
    /// The number of a document.
    case documentNumber = "document-number"
    /// An abbreviation in capitals.
    case abbreviation
  }

  /// The sort of its ``value-swift.property``.
  public var kind: Kind {
    switch value {
    case .date: .date
    case .period: .period
    case .percent: .percent
    case .money: .money
    case .number: .number
    case .ordinal: .ordinal
    case .roman: .roman
    case .documentNumber: .documentNumber
    case .abbreviation: .abbreviation
    }
  }
}

extension CompoundToken.Value: CustomStringConvertible {
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .period(let years): "\(years.lowerBound)/\(years.upperBound)"
    case .percent(let value): "\(value)%"
    case .money(let money): money.description
    case .number(let value): value.description
    case .ordinal(let value), .roman(let value): String(value)
    case .documentNumber(let number): number.text
    case .abbreviation(let text): text
    }
  }
}
