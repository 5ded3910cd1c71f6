/// A limit of ``ReadingLimits`` and what it bounds, as the guide has it.
struct LimitRow: Sendable {
  enum Unit { case megabytes, number, millions, seconds }

  let what: String
  let unit: Unit
  /// One of the two.
  var count: (any WritableKeyPath<ReadingLimits, Int> & Sendable)?
  var time: (any WritableKeyPath<ReadingLimits, Double> & Sendable)?

  private init(_ what: String, _ unit: Unit, _ count: any WritableKeyPath<ReadingLimits, Int> & Sendable) {
    (self.what, self.unit, self.count) = (what, unit, count)
  }

  private init(_ what: String, _ time: any WritableKeyPath<ReadingLimits, Double> & Sendable) {
    (self.what, self.unit, self.time) = (what, .seconds, time)
  }

  /// The figure in `limits`: `256 MB`.
  func figure(_ limits: ReadingLimits) -> String {
    if let time { return "\(Int(limits[keyPath: time])) s" }
    let value = count.map { limits[keyPath: $0] } ?? 0
    return switch unit {
    case .megabytes: "\(value >> 20) MB"
    case .millions: "\(value / 1_000_000) million"
    case .number, .seconds: Self.grouped(value)
    }
  }

  /// `80,000`
  private static func grouped(_ value: Int) -> String {
    var text = String(value)
    var place = text.endIndex
    while text.distance(from: text.startIndex, to: place) > 3 {
      place = text.index(place, offsetBy: -3)
      text.insert(",", at: place)
    }
    return text
  }
}

extension LimitRow {
  /// All limits there are.
  static let all: [LimitRow] = [
    LimitRow("a file as it is stored", .megabytes, \.fileBytes),
    LimitRow("a part of a Word file unpacked; an HTML page", .megabytes, \.partBytes),
    LimitRow("the text that comes out", .megabytes, \.textBytes),
    LimitRow("its lines", .number, \.textLines),
    LimitRow("parts of a Word file, pages, members of an archive", .number, \.parts),
    LimitRow("pixels of a picture", .millions, \.pixels),
    LimitRow(
      "OCR for a page, and for all pages of a file from which no text comes, of a processor", \.scanSeconds),
    LimitRow("LibreOffice for a file", \.officeSeconds),
    LimitRow("memory of a helper for PDF files and pictures", .megabytes, \.helperBytes),
    LimitRow(
      "a helper for a file, of a processor, beside OCR of pages from which text comes", \.helperSeconds),
    LimitRow("a helper for a page, by the clock", \.stallSeconds),
  ]
}
