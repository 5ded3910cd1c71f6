/// The data of `report.html`, collected record by record: counts, and the first entries of each list.
struct ReportTally {
  /// A document that a person should look at.
  struct Doubt {
    let name: String
    /// The file to open; nil if there is none.
    let page: String?
    let summary: DocumentSummary
  }

  private(set) var documents = 0
  private(set) var failed = 0
  private(set) var doubtful = 0
  private(set) var citations = 0
  private(set) var seconds = 0.0
  /// The least certain first.
  private(set) var doubts: [Doubt] = []
  private(set) var failures: [(source: String, message: String)] = []
  private(set) var kinds: [String: Int] = [:]
  /// For each year, how often each kind.
  private(set) var years: [String: [String: Int]] = [:]
  private(set) var issuers: [String: Int] = [:]
  private(set) var formats: [String: Int] = [:]
  private(set) var encodings: [String: Int] = [:]
  /// How many words of all documents have each role.
  private(set) var roles: [String: Int] = [:]
  /// The number of documents with a confidence in each tenth.
  private(set) var tenths = [Int](repeating: 0, count: 10)
  private let options: BatchOptions

  /// Longer lists are cut off: `report.csv` has all.
  static let longest = 1000
  private static let unknown = "(không rõ)"

  init(_ options: BatchOptions) { self.options = options }

  mutating func add(_ record: BatchRecord) {
    seconds += record.seconds
    if let failure = record.failure {
      failed += 1
      if failures.count < Self.longest { failures.append((record.source, failure)) }
    }
    guard let summary = record.summary else { return }
    documents += 1
    citations += summary.citations
    let kind = summary.kindName ?? Self.unknown
    kinds[kind, default: 0] += 1
    years[summary.year.map { String($0) } ?? Self.unknown, default: [:]][kind, default: 0] += 1
    issuers[summary.issuer ?? Self.unknown, default: 0] += 1
    formats[summary.format, default: 0] += 1
    encodings[summary.encoding, default: 0] += 1
    for (role, share) in summary.shares ?? [:] {
      roles[role, default: 0] += Int((share * Double(summary.words)).rounded())
    }
    tenths[min(Int(summary.confidence * 10), 9)] += 1
    guard !summary.reasons.isEmpty else { return }
    doubtful += 1
    doubts.append(Doubt(name: record.name, page: page(of: record), summary: summary))
    if doubts.count >= Self.longest * 2 { finish() }
  }

  /// Sorts and truncates the lists.
  mutating func finish() {
    doubts.sort { ($0.summary.confidence, $0.name) < ($1.summary.confidence, $1.name) }
    doubts = Array(doubts.prefix(Self.longest))
  }

  /// The file to open for a document: its page if there is one, else the first result.
  private func page(of record: BatchRecord) -> String? {
    for format in options.formats where format.isPage {
      let path = record.name + format.fileExtension
      if record.outputs.contains(path) { return path }
    }
    return record.outputs.first { !$0.hasPrefix(".vanban/") }
  }

  /// The values with how often each occurs, the most frequent first.
  static func sorted(_ counts: [String: Int]) -> [(value: String, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
