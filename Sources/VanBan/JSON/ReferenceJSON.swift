/// What a text says about its own parts, or of a document that it has cited before.
struct ReferenceJSON: PlacedObject {
  static let name = "Reference"
  static let summary =
    "What a text says of its own parts, or of a document that it has cited before: `khoản 2 Điều này`, `Nghị quyết "
    + "trên`."

  enum Target: String, JSONName {
    case blocks, citation, unresolved
  }

  var text = ""
  var line = 0
  var range = SourceRange(0, 0)
  var block = ""
  var pinpoint: String?
  var pinpointRange: SourceRange?
  var pinpointParts: [PinpointPartJSON]?
  var provisions: [ProvisionPathJSON] = []
  var target = Target.unresolved
  var blocks: [String] = []
  var citation: Int?
  var boxes: [PageBox] = []

  static let members: [JSONMember<ReferenceJSON>] =
    [
      JSONMember("text", \.text, "As printed, white space folded."),
      .derived("line", \.line, "The line on which it begins, from 1.", schema: .atLeast(1)),
      JSONMember(
        "range", \.range,
        "From the first word of the part that it names to its last word: UTF-8 byte offsets."),
      .utf16(of: "range", \.range),
      JSONMember("block", \.block, "The id of the block that it stands in."),
      JSONMember(
        "pinpoint", \.pinpoint,
        "The part that it names, as printed; left out where it names a document alone."),
      JSONMember("pinpointRange", \.pinpointRange, "Where the part stands: UTF-8 byte offsets."),
      .utf16(of: "pinpointRange", \.pinpointRange),
      JSONMember("pinpointParts", \.pinpointParts, "The parts one by one, in the order of the text."),
      .derivedUnlessEmpty(
        "provisions", \.provisions,
        "The provisions that are meant in their normal form, each of a list and of a run by itself; of the document itself, "
          + "or of the one cited before."),
      JSONMember(
        "target", \.target,
        "What is meant: parts of the document itself, a document that is cited before, or what the text does not tell."
      ),
      .unlessEmpty(
        "blocks", \.blocks, "The ids of the blocks at the heads of the parts, in the order of the pinpoint."),
      JSONMember("citation", \.citation, "The id of the citation.", schema: .atLeast(1)),
    ] + placeMembers

  init() {}

  init(_ reference: Reference, in context: PublishedContext) {
    text = reference.text
    line = context.line(of: reference.range)
    range = reference.range
    boxes = context.document.boxes(of: reference.range, inBlock: reference.block)
    block = context.identifiers[reference.block]
    pinpoint = reference.pinpoint?.text
    pinpointRange = reference.pinpoint?.range
    pinpointParts = reference.pinpoint?.parts.map { PinpointPartJSON($0) }
    provisions = context.provisions.provisions(of: reference).map { ProvisionPathJSON($0) }
    switch reference.target {
    case .blocks(let ids):
      target = .blocks
      blocks = ids.map { context.identifiers[$0] }
    case .citation(let id):
      target = .citation
      citation = id
    case .unresolved: target = .unresolved
    }
  }

  func reference(_ context: RestoringContext) throws(RestoringError) -> Reference {
    let pinpoint = pinpoint.map { text in
      Pinpoint(text: text, range: pinpointRange ?? range, parts: (pinpointParts ?? []).map(\.part))
    }
    var target = Reference.Target.unresolved
    switch self.target {
    case .blocks:
      var ids: [Int] = []
      for name in blocks { ids.append(try context.block(named: name).id) }
      target = .blocks(ids)
    case .citation:
      guard let citation else { throw RestoringError(message: "The reference “\(text)” names no citation.") }
      target = .citation(citation)
    case .unresolved: break
    }
    return Reference(
      range: range, text: text, pinpoint: pinpoint, target: target, block: try context.block(named: block).id)
  }
}
