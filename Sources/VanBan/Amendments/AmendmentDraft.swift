/// A statement about one provision, while its new text may still come.
struct AmendmentDraft {
  let statement: Statement
  var target: Statement.Target
  /// What the headings above name in which the provision lies.
  let context: ProvisionPath
  /// The provision of this document that holds the statement.
  let provision: ProvisionPath
  /// The act that the headings above name, or the title.
  let act: Int?
  let range: SourceRange
  let block: Int
  /// The blocks of the new text.
  var text: [Int] = []
  /// New text in blocks that say other things too.
  var inline: [SourceRange] = []
  /// Whether it turned out to head statements below it.
  var isHeading = false
  /// Whether the new text has shown the number of what comes in, where the statement leaves it out.
  var isNumbered = false

  /// Whether new text belongs to it.
  var needsText: Bool {
    guard target.scope != .act else { return false }
    switch statement.operation {
    case .amend, .add: return true
    // An appendix or a form is replaced by one of this act.
    case .replace, .correct: return !isAttachment
    default: return false
    }
  }

  /// Whether it has no new text yet.
  var isBare: Bool { text.isEmpty && inline.isEmpty }

  private var isAttachment: Bool { target.path.isInAttachment }

  func amendment(id: Int) -> Amendment {
    // Words are changed where the heading says, if the statement names no place.
    let isOpen =
      (statement.isOfPhrase && target.scope == .whole || target.scope == .inside)
      && target.path.steps.isEmpty && target.act == nil
    let isTitled = statement.titled != nil && context.last?.unit == statement.titled
    let path = isOpen || isTitled ? context : target.path.completed(by: context)
    return Amendment(
      id: id, operation: statement.operation, act: target.act ?? act, target: path, scope: target.scope,
      provision: provision, phrase: statement.phrase, replacement: statement.replacement,
      exceptions: statement.exceptions.map { $0.completed(by: path) },
      position: statement.position.map { Self.completed($0, by: path.parent, context) },
      text: text, inlineText: inline, refusal: refusal(path), range: range, block: block)
  }

  private static func completed(
    _ position: Amendment.Position, by parent: ProvisionPath, _ context: ProvisionPath
  ) -> Amendment.Position {
    switch position {
    case .after(let path): .after(path.completed(by: parent).completed(by: context))
    case .before(let path): .before(path.completed(by: parent).completed(by: context))
    case .end(let path): .end(path.completed(by: context))
    case .afterPhrase, .beforePhrase: position
    }
  }

  private func refusal(_ path: ProvisionPath) -> Amendment.Refusal? {
    if target.act == nil, act == nil { return .noAct }
    if let first = path.steps.first, first.unit.rank > ProvisionUnit.article.rank, first.unit != .form {
      return .noArticle
    }
    if statement.titled != nil, path.steps.isEmpty { return .unclear }
    if statement.isUnclear || statement.isNumberedByText && !isNumbered { return .unclear }
    if needsText, isBare, !isAttachment { return .noText }
    return nil
  }
}
