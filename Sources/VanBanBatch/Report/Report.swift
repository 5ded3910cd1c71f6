import VanBan

/// The report of a batch: `report.csv` with a row a file, and `report.html` for a person.
struct Report {
  let records: [BatchRecord]
  let options: BatchOptions
  /// Whether the batch went to its end.
  let isComplete: Bool

  /// `records` in the order of their names.
  init(_ records: [BatchRecord], options: BatchOptions, isComplete: Bool) {
    self.records = records
    self.options = options
    self.isComplete = isComplete
  }

  func write(to folder: OutputFolder) throws(BatchError) {
    try folder.write(Array(csv.utf8), to: "report.csv")
    try folder.write(Array(ReportPage(self).html.utf8), to: "report.html")
  }

  /// The columns of `report.csv`.
  static let columns = [
    "name", "source", "status", "format", "encoding", "encoding_confidence", "confidence", "kind", "number",
    "year",
    "issuer", "title", "words", "citations", "missing_parts", "unrecognised", "reasons", "seconds", "failure",
  ]

  var csv: String {
    var text = CitationRow.csv(Self.columns)
    for record in records {
      let summary = record.summary
      text += CitationRow.csv([
        record.name, record.source, record.hasFailed ? "failed" : record.members == nil ? "done" : "archive",
        summary?.format ?? "", summary?.encoding ?? "", Self.share(summary?.encodingConfidence),
        Self.share(summary?.confidence), summary?.kind ?? "", summary?.number ?? "",
        summary?.year.map { String($0) } ?? "", summary?.issuer ?? "", summary?.title ?? "",
        summary.map { String($0.words) } ?? "", summary.map { String($0.citations) } ?? "",
        summary.map { String($0.missingParts) } ?? "", Self.share(summary?.unrecognised),
        summary?.reasons.map(\.rawValue).joined(separator: " ") ?? "", String(record.seconds),
        record.failure ?? "",
      ])
    }
    return text
  }

  /// A share with two decimals, cut off; empty for nil.
  static func share(_ value: Double?) -> String {
    guard let value else { return "" }
    let percent = Int(max(0, min(value, 1)) * 100)
    return percent == 100 ? "1" : "0." + (percent < 10 ? "0" : "") + String(percent)
  }

  /// The documents that were read.
  var documents: [(record: BatchRecord, summary: DocumentSummary)] {
    records.compactMap { record in record.summary.map { (record, $0) } }
  }

  /// Those that a person should look at, the least certain first.
  var doubtful: [(record: BatchRecord, summary: DocumentSummary)] {
    documents.filter { !$0.summary.reasons.isEmpty }.sorted {
      ($0.summary.confidence, $0.record.name) < ($1.summary.confidence, $1.record.name)
    }
  }

  /// How often each value occurs, the most frequent first.
  static func counts(_ values: some Sequence<String>) -> [(value: String, count: Int)] {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The file that a person opens to look at a document: its page where there is one, else the first result.
  func page(of record: BatchRecord) -> String? {
    for format in options.formats where format.isPage {
      let path = record.name + format.fileExtension
      if record.outputs.contains(path) { return path }
    }
    return record.outputs.first { !$0.hasPrefix(".vanban/") }
  }
}
