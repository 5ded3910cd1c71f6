import VanBan

/// The report of a batch: `report.csv` with a row a file, and `report.html` for a person.
struct Report {
  let journal: Journal
  let options: BatchOptions
  /// Whether the batch was completed.
  let isComplete: Bool

  /// The report of this run's files in `journal`.
  init(_ journal: Journal, options: BatchOptions, isComplete: Bool) {
    self.journal = journal
    self.options = options
    self.isComplete = isComplete
  }

  func write(to folder: OutputFolder) throws(BatchError) {
    var tally = ReportTally(options)
    try folder.write(to: "report.csv") { stream throws(BatchError) in
      try stream.put(CitationRow.csv(Self.columns).utf8)
      try journal.forEachOfRun { record throws(BatchError) in
        tally.add(record)
        try stream.put(Self.row(record).utf8)
      }
    }
    tally.finish()
    try folder.write(Array(ReportPage(tally, isComplete: isComplete).html.utf8), to: "report.html")
  }

  /// The columns of `report.csv`.
  static let columns = [
    "name", "source", "status", "format", "encoding", "encoding_confidence", "confidence", "kind", "number",
    "year",
    "issuer", "title", "words", "citations", "missing_parts", "unrecognised", "furniture", "ocr_confidence",
    "doubtful_words", "handwritten", "signer", "signed", "signature", "reasons", "seconds", "failure",
    "note",
  ]

  static func row(_ record: BatchRecord) -> String {
    let summary = record.summary
    return CitationRow.csv([
      record.name, record.source, status(record),
      summary?.format ?? "", summary?.encoding ?? "", Self.share(summary?.encodingConfidence),
      Self.share(summary?.confidence), summary?.kind ?? "", summary?.number ?? "",
      summary?.year.map { String($0) } ?? "", summary?.issuer ?? "", summary?.title ?? "",
      summary.map { String($0.words) } ?? "", summary.map { String($0.citations) } ?? "",
      summary.map { String($0.missingParts) } ?? "", Self.share(summary?.unrecognised),
      Self.share(summary?.furniture),
      Self.share(summary?.recognitionConfidence),
      Self.share(summary?.doubtfulWords),
      summary?.handwritten ?? "", summary?.signer ?? "", summary?.signed ?? "",
      summary?.signatureValidity ?? "",
      summary?.reasons.map(\.rawValue).joined(separator: " ") ?? "", String(record.seconds),
      record.failure ?? "", record.note ?? "",
    ])
  }

  private static func status(_ record: BatchRecord) -> String {
    if record.hasFailed { return "failed" }
    if record.documents != nil { return "split" }
    return record.members == nil ? "done" : "archive"
  }

  /// A share with two decimals, truncated; empty for nil.
  static func share(_ value: Double?) -> String {
    guard let value else { return "" }
    let percent = Int(max(0, min(value, 1)) * 100)
    return percent == 100 ? "1" : "0." + (percent < 10 ? "0" : "") + String(percent)
  }
}
