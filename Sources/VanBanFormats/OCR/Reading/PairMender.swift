internal import VanBan

/// Puts marks back that OCR lost, where the letters of two syllables side by side are never written with other marks:
/// `tô chức` is `tổ chức`, `sửa đôi` is `sửa đổi`.
///
/// Names, figures and dates are left as they were read.
enum PairMender {
  /// The spelling of two syllables by their letters without marks, `to chuc`.
  private static let spellings: [Letters: (first: String, second: String)] = {
    var table: [Letters: (first: String, second: String)] = [:]
    for line in SyllablePairs.text.split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
      guard let first = words.first else { continue }
      for second in words.dropFirst() { table[Letters(Slug.of(first), Slug.of(second))] = (first, second) }
    }
    return table
  }()

  private struct Letters: Hashable {
    let first: String
    let second: String

    init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  /// What stands for each of `words`, which follow each other; nil for those that stay.
  static func mended(_ words: [String]) -> [String?] {
    let syllables = words.map { word -> Syllable? in Syllable(word) }
    var result = [String?](repeating: nil, count: words.count)
    /// Syllables that are right as they are, as a pair that they are in says so.
    var isKnown = [Bool](repeating: false, count: words.count)
    var found: [(first: Int, spelling: (first: String, second: String))] = []
    for index in words.indices.dropLast() {
      guard let first = syllables[index], let second = syllables[index + 1], first.isJoined,
        let spelling = spellings[Letters(first.slug, second.slug)]
      else { continue }
      if spelling.first == first.spelling, spelling.second == second.spelling {
        isKnown[index] = true
        isKnown[index + 1] = true
      } else {
        found.append((index, spelling))
      }
    }
    for (index, spelling) in found {
      guard let first = syllables[index], let second = syllables[index + 1],
        !(first.isTitled && second.isTitled)
      else { continue }
      let isFirst = spelling.first != first.spelling
      let isSecond = spelling.second != second.spelling
      // One of the two is right.
      guard isFirst != isSecond, !isKnown[isFirst ? index : index + 1] else { continue }
      if isFirst, result[index] == nil { result[index] = first.written(spelling.first) }
      if isSecond, result[index + 1] == nil { result[index + 1] = second.written(spelling.second) }
    }
    return result
  }

  /// A word that may be a syllable.
  private struct Syllable {
    private let word: String
    private let core: Substring
    let slug: String
    /// In small letters, with the tone where older spelling puts it (`hòa`).
    let spelling: String
    /// Whether the next word goes on: no mark stands between.
    let isJoined: Bool

    init?(_ word: String) {
      let core = PossibleWord.core(of: word)
      guard !core.isEmpty, core.allSatisfy(\.isLetter) else { return nil }
      self.word = word
      self.core = core
      slug = Slug.of(core)
      spelling = OlderTone.spelling(core.lowercased())
      isJoined = core.endIndex == word.endIndex
      guard slug.count >= 2, slug.count <= 7 else { return nil }
    }

    /// Whether it begins with a capital and goes on small, as names do.
    var isTitled: Bool { core.first?.isUppercase == true && core.dropFirst().contains(where: \.isLowercase) }

    /// The word with the letters of `spelling`, in its own case.
    func written(_ spelling: String) -> String {
      var text: String
      if core.count > 1, core.allSatisfy(\.isUppercase) {
        text = spelling.uppercased()
      } else if core.first?.isUppercase == true {
        text = spelling.prefix(1).uppercased() + spelling.dropFirst()
      } else {
        text = spelling
      }
      text = String(word[..<core.startIndex]) + text + String(word[core.endIndex...])
      return text
    }
  }
}

/// The tone of an open rime that begins with a glide, which is written on either vowel: `hoà`, `hòa`.
enum OlderTone {
  private static let rimes: [(newer: String, older: String)] = [
    ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"),
    ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"), ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"),
    ("uỵ", "ụy"),
  ]

  /// `syllable` in small letters with its tone on the first vowel.
  static func spelling(_ syllable: String) -> String {
    guard !syllable.hasPrefix("qu"),
      let rime = rimes.first(where: { syllable.hasSuffix($0.newer) })
    else { return syllable }
    return syllable.dropLast(rime.newer.count) + rime.older
  }
}
