import Foundation
import VanBan
import VanBanViews
import VanBanXML

/// What the program does with a document, step by step.
enum Work: String, CaseIterable {
  case parse, json, restore, citations, explanation, outline, markdown, text, page, akn

  struct Cost {
    var seconds = 0.0
    /// The bytes that come out; of the document those of its text.
    var bytes = 0
  }

  /// The cost of each step over `bytes`; those after one that takes more than `limit` seconds are left out.
  static func costs(of bytes: [UInt8], limit: Double = 20, steps: [Work] = allCases) -> [Work: Cost] {
    var costs: [Work: Cost] = [:]
    var document: Document?
    let parsing = seconds { document = Document(parsing: SourceText(bytes: bytes)) }
    guard let document else { return costs }
    costs[.parse] = Cost(seconds: parsing, bytes: bytes.count)
    if parsing > limit { return costs }
    var json: [UInt8] = []
    for step in steps where step != .parse {
      var cost = Cost()
      cost.seconds = seconds {
        switch step {
        case .parse: break
        case .json:
          json = DocumentJSON(document).bytes()
          cost.bytes = json.count
        case .restore: cost.bytes = ((try? Document(json: json)) == document) ? bytes.count : 0
        case .citations: cost.bytes = CitationJSON(document).bytes().count
        case .explanation: cost.bytes = document.citationExplanation().utf8.count
        case .outline: cost.bytes = document.outline().utf8.count
        case .markdown: cost.bytes = MarkdownText(document).text.utf8.count
        case .text: cost.bytes = PlainText(document).text.utf8.count
        case .page: cost.bytes = DocumentPage(document).html.utf8.count
        case .akn: cost.bytes = (try? AkomaNtoso(document).xml().count) ?? 0
        }
      }
      costs[step] = cost
      if cost.seconds > limit { break }
    }
    return costs
  }

  /// The processor time of this thread that `work` takes: others on the machine do not count.
  private static func seconds(_ work: () -> Void) -> Double {
    let start = nanoseconds(CLOCK_THREAD_CPUTIME_ID)
    work()
    return Double(nanoseconds(CLOCK_THREAD_CPUTIME_ID) - start) / 1e9
  }

  private static func nanoseconds(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// The most memory that the program has had, where the system tells (Linux).
enum PeakMemory {
  /// Lets the count begin anew.
  static func reset() {
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .ascii)
  }

  /// In megabytes; 0 where the system does not tell.
  static var megabytes: Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return 0 }
    return kilobytes / 1024
  }
}
