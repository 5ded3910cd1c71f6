/// What an act does to an act or one of its provisions.
struct AmendmentJSON: JSONObject {
  static let name = "Amendment"
  static let summary =
    "What an act does, in a provision of its own, to a provision of an act or to an act as a whole."

  var id = 0
  var operation = Amendment.Operation.amend
  var act: Int?
  var target = ProvisionPathJSON()
  var scope = Amendment.Scope.whole
  var provision = ProvisionPathJSON()
  var phrase: String?
  var replacement: String?
  var exceptions: [ProvisionPathJSON] = []
  var position: AmendmentPositionJSON?
  var text: [String] = []
  var inlineText: [SourceRange] = []
  var refusal: Amendment.Refusal?
  var line = 0
  var range = SourceRange(0, 0)
  var block = ""

  static let members: [JSONMember<AmendmentJSON>] = [
    JSONMember("id", \.id, "Its place in reading order, from 1.", schema: .atLeast(1)),
    JSONMember("operation", \.operation, "What is done."),
    JSONMember(
      "act", \.act, "The id of the citation that names the act; left out where the text names none.",
      schema: .atLeast(1)),
    JSONMember(
      "target", \.target,
      "The provision that is changed or comes in; without steps for an act as a whole."),
    JSONMember("scope", \.scope, "Which part of it is meant."),
    JSONMember("provision", \.provision, "The provision of this document that says so."),
    JSONMember(
      "phrase", \.phrase, "The words that are replaced or taken out, or beside which others come in."),
    JSONMember("replacement", \.replacement, "The words that come in."),
    .unlessEmpty("exceptions", \.exceptions, "Provisions inside the target to which it does not apply."),
    JSONMember("position", \.position, "Where something that comes in is put."),
    .unlessEmpty("text", \.text, "The ids of the blocks of the new text, in reading order."),
    .unlessEmpty(
      "inlineText", \.inlineText,
      "New text in blocks that say other things too, each from its opening mark to the end: UTF-8 byte offsets."
    ),
    JSONMember("refusal", \.refusal, "Why it cannot be carried out; left out where it can."),
    .derived("line", \.line, "The line on which the statement begins, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "The statement without its label and the new text: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("block", \.block, "The id of the block that states it."),
  ]

  init() {}

  init(_ amendment: Amendment, in context: PublishedContext) {
    id = amendment.id
    operation = amendment.operation
    act = amendment.act
    target = ProvisionPathJSON(amendment.target)
    scope = amendment.scope
    provision = ProvisionPathJSON(amendment.provision)
    phrase = amendment.phrase
    replacement = amendment.replacement
    exceptions = amendment.exceptions.map { ProvisionPathJSON($0) }
    position = amendment.position.map { AmendmentPositionJSON($0) }
    text = amendment.text.map { context.identifiers[$0] }
    inlineText = amendment.inlineText
    refusal = amendment.refusal
    line = context.line(of: amendment.range)
    range = amendment.range
    block = context.identifiers[amendment.block]
  }

  func amendment(_ context: RestoringContext) throws(RestoringError) -> Amendment {
    var blocks: [Int] = []
    for name in text { blocks.append(try context.block(named: name).id) }
    return Amendment(
      id: id, operation: operation, act: act, target: target.path, scope: scope,
      provision: provision.path, phrase: phrase, replacement: replacement,
      exceptions: exceptions.map(\.path), position: position?.position, text: blocks, inlineText: inlineText,
      refusal: refusal, range: range, block: try context.block(named: block).id)
  }
}

/// Where something that comes in is put.
struct AmendmentPositionJSON: JSONObject {
  static let name = "AmendmentPosition"
  static let summary = "Where a provision or words that come in are put."

  enum Place: String, JSONName {
    case after, before, end
  }

  var place = Place.end
  var provision: ProvisionPathJSON?
  var phrase: String?

  static let members: [JSONMember<AmendmentPositionJSON>] = [
    JSONMember("place", \.place, "Behind, before, or at the end of what follows."),
    JSONMember("provision", \.provision, "The provision; left out for words."),
    JSONMember("phrase", \.phrase, "The words."),
  ]

  init() {}

  init(_ position: Amendment.Position) {
    switch position {
    case .after(let path): (place, provision) = (.after, ProvisionPathJSON(path))
    case .before(let path): (place, provision) = (.before, ProvisionPathJSON(path))
    case .end(let path): (place, provision) = (.end, ProvisionPathJSON(path))
    case .afterPhrase(let words): (place, phrase) = (.after, words)
    case .beforePhrase(let words): (place, phrase) = (.before, words)
    }
  }

  var position: Amendment.Position {
    let path = provision?.path ?? ProvisionPath([])
    return switch (place, phrase) {
    case (.after, let words?): .afterPhrase(words)
    case (.before, let words?): .beforePhrase(words)
    case (.after, nil): .after(path)
    case (.before, nil): .before(path)
    case (.end, _): .end(path)
    }
  }
}
