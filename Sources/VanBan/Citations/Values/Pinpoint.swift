/// The part of a document that is cited: `điểm a, b khoản 2, khoản 3 Điều 5`.
public struct Pinpoint: Sendable, Hashable {
  /// The unit of a step.
  public typealias Unit = ProvisionUnit

  /// One step on the way to a part: `khoản 2`.
  public struct Step: Sendable, Hashable {
    /// The unit that is counted: khoản in `khoản 2`.
    public let unit: Unit
    /// As printed: `2`, `đ`, `III`; empty for `Phụ lục` alone.
    public let number: String
    /// The last of a run: `9` in `từ Điều 5 đến Điều 9`.
    public let through: String?
    /// Where the number is, up to the end of `through`; the unit's word for one without a number.
    public let range: SourceRange

    /// A step; `through` makes it a run.
    public init(unit: Unit, number: String, through: String? = nil, range: SourceRange) {
      self.unit = unit
      self.number = number
      self.through = through
      self.range = range
    }
  }

  /// One part, or one run of parts.
  public struct Part: Sendable, Hashable {
    /// From the outermost unit in: `Điều 5`, `khoản 2`, `điểm a`.
    public let steps: [Step]
    /// From the first of its steps in the text to the last.
    public let range: SourceRange
  }

  /// As printed, white space folded.
  public let text: String
  /// From the first word of the pinpoint to its last.
  public let range: SourceRange
  /// The parts, in the order of the text.
  public let parts: [Part]
}

extension Pinpoint.Part: CustomStringConvertible {
  /// `dieu 5 / khoan 2 / diem a`, `dieu 5–9`
  public var description: String {
    steps.map { step in
      let number = step.through.map { step.number + "–" + $0 } ?? step.number
      return number.isEmpty ? step.unit.rawValue : step.unit.rawValue + " " + number
    }.joined(separator: " / ")
  }
}
