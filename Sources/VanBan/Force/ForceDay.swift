/// A day on which force begins or ends, as an act words it.
public struct ForceDay: Sendable, Hashable {
  /// What the day is counted from.
  public enum Basis: String, Sendable, CaseIterable {
    /// The day is written: `ngày 01 tháng 7 năm 2025`.
    case stated
    /// `ngày ký`, `ngày ban hành`: the date of the document.
    case signing
    /// `ngày thông qua`
    case adoption
    /// `ngày công bố`, `ngày đăng Công báo`
    case publication
    /// The day on which this act enters into force.
    case ownForce = "own-force"
    /// Something else that happens: another act's entry into force, `khi có văn bản thay thế`.
    case event
  }

  /// Which side of the day is meant.
  public enum Bound: String, Sendable, CaseIterable {
    /// The first day of what begins.
    case first
    /// The last day of what ends: `đến hết ngày`.
    case last
    /// The first day without it: `hết hiệu lực kể từ ngày`.
    case after
  }

  /// Why there is no whole date.
  public enum Refusal: String, Sendable, CaseIterable {
    /// Day or month is left blank, or not said.
    case incomplete
    /// No calendar has such a day.
    case impossible
    /// It is counted from the date of the document, which the text does not give.
    case noDocumentDate = "no-document-date"
    /// It is counted from a publication, whose day the text does not give.
    case publication
    /// A year, a school year or a tax period is named, and no day.
    case period
    /// It depends on what happens elsewhere.
    case event
    /// It is counted in working days.
    case workingDays = "working-days"
    /// No day is said.
    case notStated = "not-stated"
    /// The act says of itself two different days.
    case contradictory
    /// A consolidated text repeats it; the date that it counts from is the consolidated act's.
    case consolidated
  }

  /// A stretch of time from ``basis`` to the day: `sau 45 ngày`.
  public struct Delay: Sendable, Hashable {
    /// What is counted.
    public enum Unit: String, Sendable, CaseIterable {
      /// Ngày.
      case day
      /// Ngày làm việc.
      case workingDay = "working-day"
      /// Tháng.
      case month
      /// Năm.
      case year
    }

    /// How many.
    public let count: Int
    /// Of what.
    public let unit: Unit
  }

  /// As printed, white space folded: `kể từ ngày ký ban hành`.
  public let text: String
  /// The day as far as it is known: whole where ``refusal`` is nil.
  public internal(set) var date: PartialDate?
  /// What it is counted from.
  public let basis: Basis
  /// How long after ``basis``; nil for the day itself.
  public let delay: Delay?
  /// Which side of the day is meant.
  public let bound: Bound
  /// Why ``date`` is not whole; nil where it is.
  public internal(set) var refusal: Refusal?
  /// The words of the day.
  public let range: SourceRange
  /// The ``Block/id`` of the block that they stand in.
  public let block: Int
}

extension ForceDay.Refusal {
  /// The reason in English.
  public var explanation: String { texts.en }
  /// The reason in Vietnamese.
  public var explanationVi: String { texts.vi }

  private var texts: (en: String, vi: String) {
    switch self {
    case .incomplete: ("Day or month is not given.", "Văn bản không ghi đủ ngày, tháng.")
    case .impossible: ("The calendar has no such day.", "Không có ngày này trong lịch.")
    case .noDocumentDate:
      (
        "It counts from the date of the document, which the text does not give.",
        "Tính từ ngày của văn bản mà văn bản không ghi."
      )
    case .publication:
      (
        "It counts from a publication whose day the text does not give.",
        "Tính từ ngày công bố, đăng Công báo mà văn bản không ghi."
      )
    case .period: ("A period is named, not a day.", "Văn bản chỉ ghi một kỳ hoặc một năm, không ghi ngày.")
    case .event: ("It depends on what happens elsewhere.", "Phụ thuộc vào một việc khác.")
    case .workingDays: ("It counts working days.", "Tính theo ngày làm việc.")
    case .notStated: ("The text gives no day.", "Văn bản không ghi ngày.")
    case .contradictory:
      ("The text gives two different days.", "Văn bản ghi hai ngày khác nhau.")
    case .consolidated:
      (
        "It counts from the date of the act that was consolidated, not of this text.",
        "Tính từ ngày của văn bản được hợp nhất, không phải ngày của văn bản hợp nhất."
      )
    }
  }
}
