/// Type name and trích yếu.
public struct Title: Sendable, Hashable {
  /// The type name as written: `KẾ HOẠCH`.
  public internal(set) var type: String?
  /// What the document is about, lines joined; for a letter its `V/v` without these letters.
  public internal(set) var text: String?
  /// The blocks that it was read from.
  public internal(set) var blocks: [Block] = []

  /// A title without type name and text.
  public init() {}
}

extension Title {
  /// Whether it is no title but what says that the text is a draft: `Dự thảo 3 (27/06/2025)`, `DỰ THẢO TRÌNH`.
  var isMarkOfDraft: Bool {
    text.map { TextFolding.whiteSpace($0).lowercased().hasPrefix("dự thảo") } ?? false
  }
}

extension Header {
  /// Whether it is that of a law whose number is still left out, `Luật số:      /2025/QH15`: laws get theirs when they are
  /// passed. Decisions are often scanned with a number written by hand.
  func awaitsNumber(of kind: DocumentKind?) -> Bool {
    guard let kind, kind.isLaw, let number else { return false }
    return number.first == "/"
  }
}
