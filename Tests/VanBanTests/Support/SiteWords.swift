@testable import VanBan

/// The words that websites and gazettes print around documents, as ordinary lines of a document.
enum SiteWords {
  /// Every phrase that the program knows, alone on a line and at the head of a sentence.
  static let lines: [String] = phrases.flatMap { phrase in
    [phrase, "\(phrase):", "\(phrase) phải được số hóa."]
  }

  private static let phrases: [String] =
    (SiteFurniture.footerTitles + SiteFurniture.metadataNames + SiteFurniture.gazettePhrases
    + SiteFurniture.stampNames.map(\.0)).map { phrase in
      let words = phrase.replacing(" , ", with: ", ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }

  /// What is left out of the views when `line` stands in the middle of `text`, beyond what is left out without it and
  /// the line itself.
  static func lost(_ line: String, in text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let before = furniture(text)
    lines.insert(line, at: lines.count / 2)
    var more = furniture(lines.joined(separator: "\n"))
    for content in before + [line] {
      if let at = more.firstIndex(of: content) { more.remove(at: at) }
    }
    return more
  }

  private static func furniture(_ text: String) -> [String] {
    let document = Document(parsing: text)
    return document.furniture.filter { $0.role == .pageHeader || $0.role == .pageFooter }.map {
      $0.text(in: document.source)
    }
  }
}
