@testable import VanBan

/// The frame of small documents in a form that a test can write down; what a document lacks is left out.
enum FrameReading {
  /// The header's data and the title, a line each.
  static func header(_ text: String) -> String {
    let document = Document(parsing: text)
    let header = document.header
    let number = [header.serial, header.year.map { String($0) }, header.symbol].compactMap { $0 }
    let fields: [(String, String?)] = [
      ("superior", header.superior), ("issuer", header.issuer),
      ("number", number.isEmpty ? nil : number.joined(separator: " ")), ("place", header.place),
      ("date", header.date?.description),
      ("marks", header.marks.isEmpty ? nil : header.marks.joined(separator: ", ")),
      ("kind", document.kind?.rawValue), ("title", document.title.text),
    ]
    return fields.compactMap { name, value in value.map { "\(name): \(TextFolding.whiteSpace($0))" } }
      .joined(separator: "\n")
  }

  /// Recipients with their purposes and archive units, then signatures.
  static func closing(_ text: String) -> String {
    let document = Document(parsing: text)
    var lines: [String] = []
    for entry in document.recipients?.entries ?? [] {
      var line = "to " + TextFolding.whiteSpace(entry.name)
      if let purpose = entry.purpose { line += " | " + TextFolding.whiteSpace(purpose) }
      if !entry.archiveUnits.isEmpty { line += " | " + entry.archiveUnits.joined(separator: " + ") }
      lines.append(line)
    }
    for signature in document.signatures {
      let fields = [
        ("by", signature.capacity), ("body", signature.body), ("office", signature.office),
        ("name", signature.name),
      ]
      lines.append(
        "signed "
          + fields.compactMap { name, value in value.map { "\(name): \($0)" } }
          .joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }
}
