/// One cited part, or one run of parts.
struct PinpointPartJSON: JSONObject {
  static let name = "PinpointPart"
  static let summary = "One cited part of a document, or one run of parts."

  var steps: [PinpointStepJSON] = []
  var range = SourceRange(0, 0)

  static let members: [JSONMember<PinpointPartJSON>] = [
    JSONMember("steps", \.steps, "The way to it from the outermost unit in: Điều 5, khoản 2, điểm a."),
    JSONMember("range", \.range, "From the first of its steps in the text to the last: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
  ]

  init() {}

  init(_ part: Pinpoint.Part) {
    steps = part.steps.map { PinpointStepJSON($0) }
    range = part.range
  }

  var part: Pinpoint.Part { Pinpoint.Part(steps: steps.map(\.step), range: range) }
}

/// One step on the way to a part.
struct PinpointStepJSON: JSONObject {
  static let name = "PinpointStep"
  static let summary = "One step on the way to a part: `khoản 2`."

  var unit = ProvisionUnit.article
  var number = ""
  var through: String?
  var range = SourceRange(0, 0)

  static let members: [JSONMember<PinpointStepJSON>] = [
    JSONMember("unit", \.unit, "The unit."),
    JSONMember("number", \.number, "As printed: `2`, `đ`, `III`; empty for `Phụ lục` alone."),
    JSONMember("through", \.through, "The last of a run: `9` in `từ Điều 5 đến Điều 9`."),
    JSONMember("range", \.range, "Where the number stands: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
  ]

  init() {}

  init(_ step: Pinpoint.Step) {
    unit = step.unit
    number = step.number
    through = step.through
    range = step.range
  }

  var step: Pinpoint.Step { Pinpoint.Step(unit: unit, number: number, through: through, range: range) }
}
