import CWordBreak
import VanBan

/// Decoding and tokenizing against ICU's word break iterator, over the same bytes, in turn, on one thread.
struct WordBreakRatio {
  let documents: [[UInt8]]

  /// Prints the megabytes a second of both, the best of many turns, and their ratio.
  func printTable() {
    let turns = max(20, 20_000_000 / max(documents.reduce(0) { $0 + $1.count }, 1))
    var (tokens, boundaries) = (Double.infinity, Double.infinity)
    var sum = 0
    for _ in 0..<turns {
      tokens = min(tokens, seconds { for bytes in documents { sum &+= Stage.tokenize.run(bytes) } })
      boundaries = min(boundaries, seconds { for bytes in documents { sum &+= Self.boundaries(bytes) } })
    }
    let size = Double(documents.reduce(0) { $0 + $1.count }) / 1e6
    func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    print("decode and tokenize  ", rounded(size / tokens), "MB/s")
    print("ICU's word boundaries", rounded(size / boundaries), "MB/s")
    print("ratio                ", rounded(boundaries / tokens), sum == 0 ? "?" : "")
  }

  private static func boundaries(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Int(vb_word_boundaries($0.baseAddress, Int64($0.count))) }
  }

  private func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  }
}
