/// Reads capacity, office and name of one signature.
enum SignatureReader {
  static func read(_ drafts: [Draft], blocks: [Block], source: SourceText) -> Signature {
    var capacities: [String] = []
    var bodyName: [String] = []
    var groups: [(hasCapacity: Bool, words: WordSequence)] = []
    for part in drafts.filter({ $0.role == .signatureAuthority }).flatMap(\.parts) {
      var rest = part
      var found = false
      while let end = SignerWords.capacity(rest, at: 0) {
        capacities.append(mark(rest.slice(0..<end), source))
        rest = rest.slice(end..<rest.count)
        found = true
      }
      if rest.kind(0) == .openBracket { continue }
      // A line without a capacity of its own goes on with a name that was broken, or gives the office.
      if found || groups.isEmpty || startsOffice(rest) {
        groups.append((found, rest))
      } else if let last = groups.popLast() {
        groups.append((last.hasCapacity, last.words.joined(with: rest)))
      }
    }
    if let first = groups.first, first.hasCapacity, capacities.first?.hasPrefix("T") ?? false {
      bodyName.append(first.words.text(in: source))
    }
    let office = groups.last.flatMap { last -> String? in
      if groups.count == 1, last.hasCapacity, !startsOffice(last.words) { return nil }
      let text = last.words.text(in: source)
      return text.isEmpty ? nil : text
    }
    let name = drafts.last { $0.role == .signatureName }?.words.text(in: source)
    return Signature(
      capacity: capacities.isEmpty ? nil : capacities.joined(separator: " "), office: office,
      body: bodyName.first, name: name, blocks: blocks)
  }

  /// The capacity with its dot: `KT` is `KT.`.
  private static func mark(_ words: WordSequence, _ source: SourceText) -> String {
    let text = words.text(in: source)
    return text.contains("/") || text.hasSuffix(".") ? text : text + "."
  }

  private static func startsOffice(_ words: WordSequence) -> Bool { SignerOffice.match(words, at: 0) != nil }
}
