/// Documents that texts of the whole country call by a short name without defining it.
enum KnownWork {
  private struct Row {
    let name: String
    let identifier: WorkIdentifier?
    /// The decision that issued it, by its date.
    let issued: PartialDate?
    /// The last year in which the name means this document; nil while it does.
    let lastYear: Int?
    let source: String
  }

  private static let rows: [Row] = [
    Row(
      name: "Đề án 06",
      identifier: WorkIdentifier(form: .doc, kind: "de-an", year: 2022, number: "06-qd-ttg"),
      issued: PartialDate(year: 2022, month: 1, day: 6), lastYear: nil,
      source: "Quyết định 06/QĐ-TTg ngày 06/01/2022, Công báo"),
    Row(
      name: "Đề án 30",
      identifier: WorkIdentifier(form: .doc, kind: "de-an", year: 2007, number: "30-qd-ttg"),
      issued: PartialDate(year: 2007, month: 1, day: 10), lastYear: 2010,
      source: "Quyết định 30/QĐ-TTg ngày 10/01/2007, Công báo"),
  ]

  private static let bySlug = Dictionary(
    rows.map { (Slug.of($0.name), $0) }, uniquingKeysWith: { first, _ in first })

  /// The most bytes of a name, of which a letter has three at most and two marks of two beside them.
  private static let longest = (rows.map { Slug.of($0.name).utf8.count }.max() ?? 0) * 7

  /// The document of that name, in a text of `date` or one without a date.
  static func named(_ name: String, on date: PartialDate?) -> WorkIdentifier? {
    // Most names are too long for one of these.
    guard name.utf8.count <= longest, let row = bySlug[Slug.of(name)] else { return nil }
    guard let date else { return row.lastYear == nil ? row.identifier : nil }
    if let issued = row.issued, date < issued, date.year < issued.year { return nil }
    if let last = row.lastYear, date.year > last { return nil }
    return row.identifier
  }
}
