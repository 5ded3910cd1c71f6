extension CheckFinding {
  /// What does not fit, in a sentence.
  public var message: String {
    let (work, day, since) = (status.work.label, citing.date ?? "", status.since.map { " from \($0)" } ?? "")
    let act = status.changes.first { $0.from.date == status.since }?.citingLabel
    let by = act.map { " by \($0)" } ?? ""
    return switch code {
    case .endedBasis:
      "The basis \(work) was \(status.state.rawValue)\(since)\(by), before the document of \(day)."
    case .earlyBasis:
      "The basis \(work) is in force from \(status.from?.date ?? "a later day") only, after the document of \(day)."
    case .suspendedBasis: "The basis \(work) was suspended\(since)\(by) on the day of the document, \(day)."
    case .youngerWork:
      "\(work) of \(status.work.date ?? "a later day") is younger than the document of \(day)."
    }
  }

  /// The same in Vietnamese.
  public var messageVi: String {
    let (work, day) = (status.work.label, citing.date ?? "")
    let since = status.since.map { " từ ngày \($0)" } ?? ""
    let act = status.changes.first { $0.from.date == status.since }?.citingLabel
    let by = act.map { " theo \($0)" } ?? ""
    return switch code {
    case .endedBasis: "Căn cứ \(work) đã hết hiệu lực\(since)\(by), trước ngày văn bản (\(day))."
    case .earlyBasis:
      "Căn cứ \(work) có hiệu lực từ ngày \(status.from?.date ?? "muộn hơn"), sau ngày văn bản (\(day))."
    case .suspendedBasis: "Căn cứ \(work) bị ngưng hiệu lực\(since)\(by) vào ngày văn bản (\(day))."
    case .youngerWork: "\(work) ngày \(status.work.date ?? "muộn hơn") ra đời sau văn bản (\(day))."
    }
  }
}
