/// The act's own name for itself: `Luật này`, `Thông tư liên tịch này`.
struct ActName {
  /// The kind of the document; nil where its text does not tell.
  let kind: DocumentKind?

  /// The kinds that lay down something and enter into force.
  static let enacted: Set<DocumentKind> = [
    .constitution, .code, .law, .ordinance, .order, .decree, .resolution, .decision, .circular,
    .jointCircular,
    .directive, .regulation, .statute, .charter, .procedure, .consolidatedText,
  ]

  /// The most words of the name of a kind.
  private static let longest = 4

  /// Whether the document may end the force of others.
  var isEnacted: Bool { kind.map { Self.enacted.contains($0) } ?? true }

  /// Whether `name này` is the document itself.
  private func isOwn(_ name: DocumentKind) -> Bool {
    guard let kind else { return Self.enacted.contains(name) }
    if name == kind || name == .text { return true }
    switch kind {
    case .code, .constitution: return name == .law
    case .jointCircular: return name == .circular
    case .consolidatedText: return Self.enacted.contains(name)
    default: return false
    }
  }

  /// Where the name begins whose `này` is at `index`.
  func head(before index: Int, in words: BlockWords, floor: Int) -> Int? {
    guard words.key(index) == .this else { return nil }
    return named(before: index, in: words, floor: floor)
  }

  /// Where the kind's name begins that ends before `index`.
  func named(before index: Int, in words: BlockWords, floor: Int) -> Int? {
    for count in stride(from: Self.longest, through: 1, by: -1) where index - count >= floor {
      guard let found = DocumentKind.nameTable.looseMatch(words.words, at: index - count),
        found.count == count
      else { continue }
      return isOwn(found.value) ? index - count : nil
    }
    return nil
  }

  /// One past `này` of the name that begins at `index`.
  func end(at index: Int, in words: BlockWords) -> Int? {
    guard let found = DocumentKind.nameTable.looseMatch(words.words, at: index), isOwn(found.value),
      words.key(index + found.count) == .this
    else { return nil }
    return index + found.count + 1
  }
}
