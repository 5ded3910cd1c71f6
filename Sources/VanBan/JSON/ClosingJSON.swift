/// Nơi nhận.
struct RecipientsJSON: JSONObject {
  static let name = "Recipients"
  static let summary = "Nơi nhận."

  var label: BlockJSON?
  var entries: [RecipientJSON] = []

  static let members: [JSONMember<RecipientsJSON>] = [
    JSONMember("label", \.label, "`Nơi nhận:`"),
    JSONMember("entries", \.entries, "The recipients in their order."),
  ]

  init() {}

  init(_ recipients: Recipients, in context: PublishedContext) {
    label = recipients.label.map { BlockJSON($0, in: context) }
    entries = recipients.entries.map { RecipientJSON($0, in: context) }
  }

  func recipients(_ context: RestoringContext) throws(RestoringError) -> Recipients {
    var label: Block?
    if let json = self.label { label = try context.block(json) }
    var entries: [Recipient] = []
    for entry in self.entries {
      entries.append(
        Recipient(
          name: entry.recipient, purpose: entry.purpose, archiveUnits: entry.archiveUnits,
          block: try context.block(entry.block)))
    }
    return Recipients(label: label, entries: entries)
  }

  var all: [BlockJSON] { (label.map { [$0] } ?? []) + entries.map(\.block) }
}

/// One entry of Nơi nhận.
struct RecipientJSON: JSONObject {
  static let name = "Recipient"
  static let summary = "One entry of Nơi nhận."

  var recipient = ""
  var purpose: String?
  var archiveUnits: [String] = []
  var block = BlockJSON()

  static let members: [JSONMember<RecipientJSON>] = [
    JSONMember("name", \.recipient, "Who receives it, without dash, purpose and closing punctuation."),
    JSONMember("purpose", \.purpose, "What is in brackets after it: `để b/c`."),
    JSONMember("archiveUnits", \.archiveUnits, "For `Lưu:` the archive units: `VT`, `VHTT`; else empty."),
    JSONMember("block", \.block, "The block that it was read from."),
  ]

  init() {}

  init(_ entry: Recipient, in context: PublishedContext) {
    recipient = entry.name
    purpose = entry.purpose
    archiveUnits = entry.archiveUnits
    block = BlockJSON(entry.block, in: context)
  }
}

/// Who signed, and in what capacity.
struct SignatureJSON: JSONObject {
  static let name = "Signature"
  static let summary = "Who signed, and in what capacity."

  var capacity: String?
  var office: String?
  var body: String?
  var signer: String?
  var blocks: [BlockJSON] = []

  static let members: [JSONMember<SignatureJSON>] = [
    JSONMember("capacity", \.capacity, "`TM.`, `KT.` …, several joined by a blank."),
    JSONMember("office", \.office, "The signer's office: `PHÓ CHỦ TỊCH`."),
    JSONMember("body", \.body, "The body in whose name it is signed: `ỦY BAN NHÂN DÂN`."),
    JSONMember("name", \.signer, "The signer."),
    JSONMember("blocks", \.blocks, "The blocks that it was read from."),
  ]

  init() {}

  init(_ signature: Signature, in context: PublishedContext) {
    capacity = signature.capacity
    office = signature.office
    body = signature.body
    signer = signature.name
    blocks = signature.blocks.map { BlockJSON($0, in: context) }
  }

  func signature(_ context: RestoringContext) throws(RestoringError) -> Signature {
    Signature(
      capacity: capacity, office: office, body: body, name: signer, blocks: try context.blocks(blocks))
  }
}

/// An appendix or an attached regulation.
struct AppendixJSON: JSONObject {
  static let name = "Appendix"
  static let summary = "An appendix or an attached regulation: a document of its own inside the document."

  var heading: BlockJSON?
  var body: [BlockJSON] = []

  static let members: [JSONMember<AppendixJSON>] = [
    JSONMember(
      "heading", \.heading,
      "Its heading, all title lines; left out for text after the signature that has none."),
    JSONMember("body", \.body, "The tree of its body."),
  ]

  init() {}

  init(_ appendix: Appendix, in context: PublishedContext) {
    heading = appendix.heading.map { BlockJSON($0, in: context) }
    body = appendix.body.map { BlockJSON($0, in: context) }
  }

  func appendix(_ context: RestoringContext) throws(RestoringError) -> Appendix {
    var heading: Block?
    if let json = self.heading { heading = try context.block(json) }
    return Appendix(heading: heading, body: try BlockJSON.nodes(body, context))
  }

  var all: [BlockJSON] { (heading.map { [$0] } ?? []) + body.flatMap(\.all) }
}
