import VanBanGraph

/// Documents that cite one another as laws and plans do: few works are cited by very many, most by few or none, and no
/// one cites what is younger. The same on every run.
struct GeneratedCorpus: Sequence {
  let works: Int
  let citations: Int

  func makeIterator() -> Iterator { Iterator(corpus: self) }

  struct Iterator: IteratorProtocol {
    let corpus: GeneratedCorpus
    private var index = 0
    private var left: Int
    private var numbers = Numbers(state: 20)

    init(corpus: GeneratedCorpus) {
      self.corpus = corpus
      left = corpus.citations
    }

    mutating func next() -> DocumentFacts? {
      guard index < corpus.works else { return nil }
      defer { index += 1 }
      var citations: [CitationFacts] = []
      // All that is due, so that the whole comes out as asked for; short documents cite less than long ones.
      let mean = Double(left) / Double(corpus.works - index)
      let wanted = index == corpus.works - 1 ? left : Swift.min(left, Int(mean * 2 * numbers.unit()))
      left -= wanted
      if index > 0 {
        for ordinal in 1...Swift.max(wanted, 1) where ordinal <= wanted {
          let target = Self.target(below: index, &numbers)
          let relation = Self.relations[Int(numbers.unit() * Double(Self.relations.count))]
          let work = work(target, says: ordinal % 3)
          citations.append(
            CitationFacts(
              ordinal: ordinal, work: work, relation: relation,
              node: "Chương \(ordinal % 7 + 1) / Điều \(ordinal).",
              quote:
                "Căn cứ \(work.number ?? "") ngày \(work.date ?? "") của \(work.issuer ?? "") về việc quản lý",
              line: ordinal * 3, start: ordinal * 200, end: ordinal * 200 + 60))
        }
      }
      return DocumentFacts(
        path: "kho/\(index / 1000)/\(index).txt", hash: String(index, radix: 16), byteCount: 20_000,
        identity: work(index, says: 0), citations: citations)
    }

    /// A third basis; relations that change works are rarer.
    private static let relations =
      [
        "basis", "basis", "basis", "basis", "implements", "implements", "mentions", "mentions", "mentions",
        "guides",
      ]
      + ["amends", "replaces"]

    /// A work before `index`: the older, the likelier, by a power of its place (Zipf).
    private static func target(below index: Int, _ numbers: inout Numbers) -> Int {
      let unit = numbers.unit()
      return Swift.min(Int(Double(index) * unit * unit * unit), index - 1)
    }

    private func work(_ index: Int, says detail: Int) -> WorkFacts {
      let year = 1990 + index * 35 / corpus.works
      let serial = index + 1
      var work = WorkFacts()
      let isDecree = index % 3 == 0
      let symbol = isDecree ? "nd-cp" : "qd-ubnd"
      work.identifier =
        "/akn/vn/act/\(isDecree ? "nghi-dinh" : "quyet-dinh")/\(year)/\(serial)-\(year)-\(symbol)"
      work.kind = isDecree ? "nghi-dinh" : "quyet-dinh"
      work.number = "\(serial)/\(year)/\(isDecree ? "NĐ-CP" : "QĐ-UBND")"
      work.year = year
      let (month, day) = (index % 12 + 1, index % 28 + 1)
      work.date = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      work.issuer = detail == 1 ? "CP" : "Chính phủ"
      if detail == 0 {
        work.title = "Nghị định về quản lý lĩnh vực thứ \(index % 997) và chuyển đổi số đợt \(index)"
      }
      return work
    }
  }
}

/// SplitMix64.
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 up to 1.
  mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
