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
  var stamp: StampJSON?
  var blocks: [BlockJSON] = []

  static let members: [JSONMember<SignatureJSON>] = [
    JSONMember("capacity", \.capacity, "`TM.`, `KT.` …, several joined by a blank."),
    JSONMember("office", \.office, "The signer's office: `PHÓ CHỦ TỊCH`."),
    JSONMember("body", \.body, "The body in whose name it is signed: `ỦY BAN NHÂN DÂN`."),
    JSONMember("name", \.signer, "The signer."),
    JSONMember("stamp", \.stamp, "The stamp of a digital signature that stands with it."),
    JSONMember("blocks", \.blocks, "The blocks that it was read from."),
  ]

  init() {}

  init(_ signature: Signature, in context: PublishedContext) {
    capacity = signature.capacity
    office = signature.office
    body = signature.body
    signer = signature.name
    stamp = signature.stamp.map { StampJSON($0) }
    blocks = signature.blocks.map { BlockJSON($0, in: context) }
  }

  func signature(_ context: RestoringContext) throws(RestoringError) -> Signature {
    Signature(
      capacity: capacity, office: office, body: body, name: signer, stamp: stamp?.stamp,
      blocks: try context.blocks(blocks))
  }
}

/// What a digital signature printed on the page.
struct StampJSON: JSONObject {
  static let name = "Stamp"
  static let summary = "What a digital signature printed on the page."

  var signer: String?
  var organisation: String?
  var email: String?
  var time: String?
  var pieces: [SourceRange] = []

  static let members: [JSONMember<StampJSON>] = [
    JSONMember("signer", \.signer, "`Ký bởi: …`, `Người ký: …`"),
    JSONMember("organisation", \.organisation, "`Cơ quan: …`"),
    JSONMember("email", \.email, "The address of the signer."),
    JSONMember("time", \.time, "`Thời gian ký: …`, as printed."),
    JSONMember("pieces", \.pieces, "Its lines: UTF-8 byte offsets."),
  ]

  init() {}

  init(_ stamp: SignatureStamp) {
    signer = stamp.signer
    organisation = stamp.organisation
    email = stamp.email
    time = stamp.time
    pieces = stamp.pieces
  }

  var stamp: SignatureStamp {
    SignatureStamp(signer: signer, organisation: organisation, email: email, time: time, pieces: pieces)
  }
}
