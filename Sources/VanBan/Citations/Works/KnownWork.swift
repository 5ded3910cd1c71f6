/// Documents that texts call by a short name without defining it.
enum KnownWork {
  private struct Row {
    let name: String
    let issued: PartialDate?
    let identifier: WorkIdentifier?
  }

  /// From Công báo.
  private static let rows: [Row] = [
    // Quyết định 06/QĐ-TTg ngày 06/01/2022.
    Row(
      name: "de-an-06", issued: PartialDate(year: 2022, month: 1, day: 6),
      identifier: WorkIdentifier(form: .doc, kind: "de-an", year: 2022, number: "06-qd-ttg"))
  ]

  /// The most bytes of a name, of which a letter has three at most and two marks of two beside them.
  private static let longest = (rows.map(\.name.utf8.count).max() ?? 0) * 7

  /// The document of that name, in a text of `date` or one without a date.
  static func named(_ name: String, on date: PartialDate?) -> WorkIdentifier? {
    // Most names are too long for one of these.
    guard name.utf8.count <= longest else { return nil }
    let slug = Slug.of(name)
    guard let row = rows.first(where: { $0.name == slug }) else { return nil }
    if let date, let issued = row.issued, date < issued, date.year < issued.year { return nil }
    return row.identifier
  }
}
