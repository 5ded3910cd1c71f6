/// The address of a provision in its act.
struct ProvisionPathJSON: JSONObject {
  static let name = "Provision"
  static let summary = "The address of a provision in its act, in one form however it is written."

  var text = ""
  var steps: [ProvisionStepJSON] = []

  static let members: [JSONMember<ProvisionPathJSON>] = [
    .derived("text", \.text, "As Vietnamese writes it: `điểm d1 khoản 1 Điều 12a`."),
    JSONMember("steps", \.steps, "The way to it from the outermost unit in."),
  ]

  init() {}

  init(_ path: ProvisionPath) {
    text = path.description
    steps = path.steps.map { ProvisionStepJSON($0) }
  }

  var path: ProvisionPath { ProvisionPath(steps.map { ProvisionPath.Step($0.unit, $0.number) }) }
}

/// One step on the way to a provision.
struct ProvisionStepJSON: JSONObject {
  static let name = "ProvisionStep"
  static let summary = "One step on the way to a provision: `khoản 1`."

  var unit = ProvisionUnit.article
  var number = ""

  static let members: [JSONMember<ProvisionStepJSON>] = [
    JSONMember("unit", \.unit, "The unit."),
    JSONMember(
      "number", \.number,
      "In small letters, Roman numerals of parts, chapters, sections and appendices as figures: `12a`, `đ`, `2`."
    ),
  ]

  init() {}

  init(_ step: ProvisionPath.Step) {
    unit = step.unit
    number = step.number
  }
}
