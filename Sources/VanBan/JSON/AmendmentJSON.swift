/// What an act does to an act or one of its provisions.
struct AmendmentJSON: JSONObject {
  static let name = "Amendment"
  static let summary =
    "What an act does, in a provision of its own, to a provision of an act or to an act as a whole."

  var id = 0
  var operation = Amendment.Operation.amend
  var act: Int?
  var target: [ProvisionStepJSON] = []
  var scope = Amendment.Scope.whole
  var provision: [ProvisionStepJSON] = []
  var phrase: String?
  var replacement: String?
  var exceptions: [ProvisionJSON] = []
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
      "The provision that is changed or comes in, the outermost unit first; empty for an act as a whole."),
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
    target = amendment.target.steps.map { ProvisionStepJSON($0) }
    scope = amendment.scope
    provision = amendment.provision.steps.map { ProvisionStepJSON($0) }
    phrase = amendment.phrase
    replacement = amendment.replacement
    exceptions = amendment.exceptions.map { ProvisionJSON($0) }
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
      id: id, operation: operation, act: act, target: ProvisionPath(target.map(\.step)), scope: scope,
      provision: ProvisionPath(provision.map(\.step)), phrase: phrase, replacement: replacement,
      exceptions: exceptions.map(\.path), position: position?.position, text: blocks, inlineText: inlineText,
      refusal: refusal, range: range, block: try context.block(named: block).id)
  }
}

/// The address of a provision in its act.
struct ProvisionJSON: JSONObject {
  static let name = "Provision"
  static let summary = "The address of a provision in its act."

  var steps: [ProvisionStepJSON] = []

  static let members: [JSONMember<ProvisionJSON>] = [
    JSONMember("steps", \.steps, "The way to it from the outermost unit in.")
  ]

  init() {}

  init(_ path: ProvisionPath) { steps = path.steps.map { ProvisionStepJSON($0) } }

  var path: ProvisionPath { ProvisionPath(steps.map(\.step)) }
}

/// One step on the way to a provision.
struct ProvisionStepJSON: JSONObject {
  static let name = "ProvisionStep"
  static let summary = "One step on the way to a provision: khoản 1a."

  var unit = ProvisionUnit.article
  var number = ""

  static let members: [JSONMember<ProvisionStepJSON>] = [
    JSONMember("unit", \.unit, "The unit."),
    JSONMember(
      "number", \.number,
      "In small letters, Roman numerals as figures: `1a`, `đ`, `2`; empty for `Phụ lục` alone."),
  ]

  init() {}

  init(_ step: ProvisionPath.Step) {
    unit = step.unit
    number = step.number
  }

  var step: ProvisionPath.Step { ProvisionPath.Step(unit, number) }
}

/// Where something that comes in is put.
struct AmendmentPositionJSON: JSONObject {
  static let name = "AmendmentPosition"
  static let summary = "Where a provision or words that come in are put."

  enum Place: String, JSONName {
    case after, before, end
  }

  var place = Place.end
  var provision: [ProvisionStepJSON] = []
  var phrase: String?

  static let members: [JSONMember<AmendmentPositionJSON>] = [
    JSONMember("place", \.place, "Behind, before, or at the end of what follows."),
    .unlessEmpty("provision", \.provision, "The provision; left out for words and for the act as a whole."),
    JSONMember("phrase", \.phrase, "The words."),
  ]

  init() {}

  init(_ position: Amendment.Position) {
    switch position {
    case .after(let path): (place, provision) = (.after, path.steps.map { ProvisionStepJSON($0) })
    case .before(let path): (place, provision) = (.before, path.steps.map { ProvisionStepJSON($0) })
    case .end(let path): (place, provision) = (.end, path.steps.map { ProvisionStepJSON($0) })
    case .afterPhrase(let words): (place, phrase) = (.after, words)
    case .beforePhrase(let words): (place, phrase) = (.before, words)
    }
  }

  var position: Amendment.Position {
    let path = ProvisionPath(provision.map(\.step))
    return switch (place, phrase) {
    case (.after, let words?): .afterPhrase(words)
    case (.before, let words?): .beforePhrase(words)
    case (.after, nil): .after(path)
    case (.before, nil): .before(path)
    case (.end, _): .end(path)
    }
  }
}
