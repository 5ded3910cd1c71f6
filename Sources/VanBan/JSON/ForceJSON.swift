/// What an act says of its own force.
struct ForceJSON: JSONObject {
  static let name = "Force"
  static let summary =
    "What an act says of its own force, in its operative provisions: not in quotations, căn cứ, appendices and forms."

  var from: ForceDayJSON?
  var appliedFrom: ForceDayJSON?
  var to: ForceDayJSON?
  var adopted: ForceDayJSON?
  var exceptions: [ProvisionForceJSON] = []
  var ends: [EndOfForceJSON] = []
  var transitions: [TransitionClauseJSON] = []

  static let members: [JSONMember<ForceJSON>] = [
    JSONMember("from", \.from, "From which day the act is in force."),
    JSONMember(
      "appliedFrom", \.appliedFrom,
      "From which day it is applied, where it says so beside its entry into force."),
    JSONMember(
      "to", \.to, "Until which day it is in force; `bound` says whether that is the last day in force."),
    JSONMember("adopted", \.adopted, "When the assembly passed it."),
    .unlessEmpty("exceptions", \.exceptions, "Provisions with days of their own, in the order of the text."),
    .unlessEmpty("ends", \.ends, "Other acts whose force ends, in the order of the text."),
    .unlessEmpty(
      "transitions", \.transitions,
      "Provisions about matters begun before the act; they give no day of force."),
  ]

  init() {}

  init(_ force: EntryIntoForce, in context: PublishedContext) {
    from = force.from.map { ForceDayJSON($0, in: context) }
    appliedFrom = force.appliedFrom.map { ForceDayJSON($0, in: context) }
    to = force.to.map { ForceDayJSON($0, in: context) }
    adopted = force.adopted.map { ForceDayJSON($0, in: context) }
    exceptions = force.exceptions.map { ProvisionForceJSON($0, in: context) }
    ends = force.ends.map { EndOfForceJSON($0, in: context) }
    transitions = force.transitions.map { TransitionClauseJSON($0, in: context) }
  }

  func force(_ context: RestoringContext) throws(RestoringError) -> EntryIntoForce {
    var force = EntryIntoForce()
    force.from = try ForceDayJSON.day(from, context)
    force.appliedFrom = try ForceDayJSON.day(appliedFrom, context)
    force.to = try ForceDayJSON.day(to, context)
    force.adopted = try ForceDayJSON.day(adopted, context)
    for row in exceptions { force.exceptions.append(try row.row(context)) }
    for row in ends { force.ends.append(try row.row(context)) }
    for row in transitions { force.transitions.append(try row.row(context)) }
    return force
  }
}

/// A day on which force begins or ends.
struct ForceDayJSON: JSONObject {
  static let name = "ForceDay"
  static let summary = "A day on which force begins or ends, as the act words it."

  var date: PartialDate?
  var text = ""
  var basis = ForceDay.Basis.stated
  var delay: Int?
  var delayUnit: ForceDay.Delay.Unit?
  var bound = ForceDay.Bound.first
  var refusal: ForceDay.Refusal?
  var reason: String?
  var line = 0
  var range = SourceRange(0, 0)
  var block = ""

  static let members: [JSONMember<ForceDayJSON>] = [
    JSONMember("date", \.date, "The day as far as it is known; whole where `refusal` is left out."),
    JSONMember("text", \.text, "As printed, white space folded: `kể từ ngày ký ban hành`."),
    JSONMember(
      "basis", \.basis,
      "What the day is counted from: a day that is written, the signing (the date of the document), the adoption, the "
        + "publication, the entry into force of this act, or something else that happens."),
    JSONMember(
      "delay", \.delay, "How long after `basis`: 45 in `sau 45 ngày`; left out for the day itself.",
      schema: .atLeast(0)),
    JSONMember("delayUnit", \.delayUnit, "What `delay` counts."),
    JSONMember(
      "bound", \.bound,
      "`first`: the first day of what begins; `last`: the last day of what ends (`đến hết ngày`); `after`: the first "
        + "day without it (`hết hiệu lực kể từ ngày`)."),
    JSONMember("refusal", \.refusal, "Why there is no whole date; left out where there is one."),
    .derived("reason", \.reason, "The same in a sentence."),
    .derived("line", \.line, "The line on which its words begin, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "Its words: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("block", \.block, "The id of the block that they stand in."),
  ]

  init() {}

  init(_ day: ForceDay, in context: PublishedContext) {
    date = day.date
    text = day.text
    basis = day.basis
    delay = day.delay?.count
    delayUnit = day.delay?.unit
    bound = day.bound
    refusal = day.refusal
    reason = day.refusal?.explanation
    line = context.line(of: day.range)
    range = day.range
    block = context.identifiers[day.block]
  }

  func day(_ context: RestoringContext) throws(RestoringError) -> ForceDay {
    guard (delay == nil) == (delayUnit == nil) else {
      throw RestoringError(
        message: "The day “\(text)” has a delay without its unit, or a unit without its delay.")
    }
    var counted: ForceDay.Delay?
    if let delay, let delayUnit { counted = ForceDay.Delay(count: delay, unit: delayUnit) }
    return ForceDay(
      text: text, date: date, basis: basis, delay: counted, bound: bound, refusal: refusal, range: range,
      block: try context.block(named: block).id)
  }

  static func day(_ json: ForceDayJSON?, _ context: RestoringContext) throws(RestoringError) -> ForceDay? {
    guard let json else { return nil }
    return try json.day(context)
  }
}

/// Provisions of the act with a day of their own.
struct ProvisionForceJSON: JSONObject {
  static let name = "ProvisionForce"
  static let summary =
    "Provisions of the act that have a day of their own, or that it excepts without giving one."

  var provisions: [ProvisionPathJSON] = []
  var text = ""
  var from: ForceDayJSON?
  var appliedFrom: ForceDayJSON?
  var to: ForceDayJSON?
  var line = 0
  var range = SourceRange(0, 0)
  var block = ""

  static let members: [JSONMember<ProvisionForceJSON>] = [
    JSONMember(
      "provisions", \.provisions,
      "Which, each by itself; empty where the text describes them without a number."),
    JSONMember("text", \.text, "What is spoken of, as printed."),
    JSONMember("from", \.from, "From which day they are in force."),
    JSONMember("appliedFrom", \.appliedFrom, "From which day they are applied."),
    JSONMember("to", \.to, "Until which day they are in force."),
    .derived("line", \.line, "The line on which it begins, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "The words for them and for their day: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("block", \.block, "The id of the block that says so."),
  ]

  init() {}

  init(_ row: ProvisionForce, in context: PublishedContext) {
    provisions = row.provisions.map { ProvisionPathJSON($0) }
    text = row.text
    from = row.from.map { ForceDayJSON($0, in: context) }
    appliedFrom = row.appliedFrom.map { ForceDayJSON($0, in: context) }
    to = row.to.map { ForceDayJSON($0, in: context) }
    line = context.line(of: row.range)
    range = row.range
    block = context.identifiers[row.block]
  }

  func row(_ context: RestoringContext) throws(RestoringError) -> ProvisionForce {
    ProvisionForce(
      provisions: provisions.map(\.path), text: text, from: try ForceDayJSON.day(from, context),
      appliedFrom: try ForceDayJSON.day(appliedFrom, context), to: try ForceDayJSON.day(to, context),
      range: range,
      block: try context.block(named: block).id)
  }
}

/// Another act whose force ends.
struct EndOfForceJSON: JSONObject {
  static let name = "EndOfForce"
  static let summary = "Another act whose force ends, in whole or for some provisions."

  var citation = 0
  var provisions: [ProvisionPathJSON] = []
  var scope = EndOfForce.Scope.whole
  var manner = EndOfForce.Manner.expires
  var on = ForceDayJSON()
  var except: String?
  var line = 0
  var range = SourceRange(0, 0)
  var block = ""

  static let members: [JSONMember<EndOfForceJSON>] = [
    JSONMember("citation", \.citation, "The id of the citation of the act.", schema: .atLeast(1)),
    JSONMember(
      "scope", \.scope, "All of it, the provisions that are named, or a part that the citation does not name."
    ),
    .unlessEmpty("provisions", \.provisions, "The provisions of it that end."),
    JSONMember("manner", \.manner, "It expires (`hết hiệu lực`), is replaced, or is repealed."),
    JSONMember("on", \.on, "From which day it is no longer in force."),
    JSONMember("except", \.except, "What is excepted, as printed."),
    .derived("line", \.line, "The line on which it begins, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "The words that say so: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("block", \.block, "The id of the block in which the act is cited."),
  ]

  init() {}

  init(_ row: EndOfForce, in context: PublishedContext) {
    citation = row.citation
    provisions = row.provisions.map { ProvisionPathJSON($0) }
    scope = row.scope
    manner = row.manner
    on = ForceDayJSON(row.on, in: context)
    except = row.except
    line = context.line(of: row.range)
    range = row.range
    block = context.identifiers[row.block]
  }

  func row(_ context: RestoringContext) throws(RestoringError) -> EndOfForce {
    EndOfForce(
      citation: citation, provisions: provisions.map(\.path), scope: scope, manner: manner,
      on: try on.day(context),
      except: except, range: range, block: try context.block(named: block).id)
  }
}

/// A provision about matters begun before the act.
struct TransitionClauseJSON: JSONObject {
  static let name = "TransitionClause"
  static let summary = "A provision about matters begun before the act (Điều khoản chuyển tiếp)."

  var provision: ProvisionPathJSON?
  var line = 0
  var range = SourceRange(0, 0)
  var block = ""

  static let members: [JSONMember<TransitionClauseJSON>] = [
    JSONMember("provision", \.provision, "The provision itself; left out for text that stands in none."),
    .derived("line", \.line, "The line on which it begins, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "The block at its head: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("block", \.block, "The id of that block."),
  ]

  init() {}

  init(_ row: TransitionClause, in context: PublishedContext) {
    provision = row.provision.map { ProvisionPathJSON($0) }
    line = context.line(of: row.range)
    range = row.range
    block = context.identifiers[row.block]
  }

  func row(_ context: RestoringContext) throws(RestoringError) -> TransitionClause {
    TransitionClause(provision: provision?.path, range: range, block: try context.block(named: block).id)
  }
}
