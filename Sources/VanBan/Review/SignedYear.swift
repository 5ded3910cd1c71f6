/// The year that OCR read in a letterhead, against the time of the digital signature.
///
/// One figure of a year is easily misread, and a wrong year is worse than none. A body signs digitally when it issues, within
/// weeks at most. So a year in which the document would be younger than its signature is no year of issue; nor is one that
/// differs from the signature's in one figure while the month is that of the signing, or the one before it.
struct SignedYear {
  /// The date as it was read.
  let date: PartialDate
  /// The first day on which it was signed.
  let signed: PartialDate

  /// The date in `header` if its year cannot be right; nil if it may be, or if it was not read by OCR.
  static func refused(_ header: Header, in source: SourceText) -> SignedYear? {
    guard source.recognition != nil, let date = header.date,
      let signed = source.signatures.lastDayOfIssue(by: header.issuer)
    else { return nil }
    return isMisread(date, signed: signed) ? SignedYear(date: date, signed: signed) : nil
  }

  /// Whether the year of `date` is likely misread, in a document that was signed on the day `signed`.
  static func isMisread(_ date: PartialDate, signed: PartialDate) -> Bool {
    if date.year > signed.year { return true }
    guard date.year < signed.year, let month = date.month, let last = signed.month,
      differInOneFigure(date.year, signed.year)
    else { return false }
    // Signed in the same month, or in the first days of the next.
    return month == last || month == last - 1 && (signed.day ?? 31) <= 15
  }

  private static func differInOneFigure(_ first: Int, _ second: Int) -> Bool {
    var (first, second, count) = (first, second, 0)
    while first > 0 || second > 0 {
      if first % 10 != second % 10 { count += 1 }
      first /= 10
      second /= 10
    }
    return count == 1
  }

  /// What a person should know of it, of the date at `range`.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .refusedDate, .warning, at: range,
      "The date was read as \(date), but the document was signed digitally on \(signed); its year was not taken.",
      vi: "Ngày ban hành đọc được là \(date), nhưng văn bản ký số ngày \(signed); không lấy năm này.")
  }
}
