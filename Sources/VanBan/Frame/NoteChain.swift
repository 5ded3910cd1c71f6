/// Finds the numbers among many that follow each other: the marks of notes run through a document, each once, as do
/// the notes.
struct NoteChain {
  /// A number with what speaks for it.
  struct Link {
    let value: Int
    let weight: Double
  }

  /// How many numbers may be missing between two, and what each costs.
  private static let widest = 5
  private static let missing = 0.4

  /// The indices of the links of the heaviest chain, in order: each has a greater number than the one before it, the next
  /// or one of the few after it. Linear in the number of links.
  static func heaviest(of links: [Link]) -> [Int] {
    /// The heaviest chain that ends in each number.
    var best = [(weight: Double, link: Int)?](repeating: nil, count: PrintedMark.greatest + 1)
    var before = [Int?](repeating: nil, count: links.count)
    var top: (weight: Double, link: Int)?
    for (index, link) in links.enumerated() where (1...PrintedMark.greatest).contains(link.value) {
      var weight = link.weight
      var previous: Int?
      for step in 1...widest where link.value - step >= 1 {
        guard let chain = best[link.value - step] else { continue }
        let sum = chain.weight + link.weight - missing * Double(step - 1)
        if sum > weight { (weight, previous) = (sum, chain.link) }
      }
      before[index] = previous
      if weight > best[link.value]?.weight ?? 0 { best[link.value] = (weight, index) }
      if weight > top?.weight ?? 0 { top = (weight, index) }
    }
    var chain: [Int] = []
    var next = top?.link
    while let index = next {
      chain.append(index)
      next = before[index]
    }
    return chain.reversed()
  }
}
