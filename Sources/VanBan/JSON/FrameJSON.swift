/// The block at the head of the first page.
struct HeaderJSON: JSONWritable {
  let header: Header
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("superior", header.superior)
      writer.member("issuer", header.issuer)
      writer.member("motto", header.motto)
      writer.member("number", header.number)
      writer.member("serial", header.serial)
      writer.member("year", header.year)
      writer.member("symbol", header.symbol)
      writer.member("place", header.place)
      writer.member("date", header.date?.description)
      writer.member("marks", header.marks)
      writer.member("blocks", header.blocks.map { BlockJSON($0, in: source) })
    }
  }
}

/// Type name and trích yếu.
struct TitleJSON: JSONWritable {
  let title: Title
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("type", title.type)
      writer.member("text", title.text)
      writer.member("blocks", title.blocks.map { BlockJSON($0, in: source) })
    }
  }
}

/// What stands between the title and the body.
struct PreambleJSON: JSONWritable {
  let preamble: Preamble
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("authority", preamble.authority.map { BlockJSON($0, in: source) })
      writer.member("bases", preamble.bases.map { BlockJSON($0, in: source) })
      writer.member("enacting", preamble.enacting.map { BlockJSON($0, in: source) })
    }
  }
}

/// Nơi nhận.
struct RecipientsJSON: JSONWritable {
  let recipients: Recipients
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("label", recipients.label.map { BlockJSON($0, in: source) })
      writer.member("entries", recipients.entries.map { RecipientJSON(recipient: $0, source: source) })
    }
  }
}

private struct RecipientJSON: JSONWritable {
  let recipient: Recipient
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", recipient.name)
      writer.member("purpose", recipient.purpose)
      writer.member("archiveUnits", recipient.archiveUnits)
      writer.member("block", BlockJSON(recipient.block, in: source))
    }
  }
}

/// Who signed.
struct SignatureJSON: JSONWritable {
  let signature: Signature
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("capacity", signature.capacity)
      writer.member("office", signature.office)
      writer.member("body", signature.body)
      writer.member("name", signature.name)
      writer.member("blocks", signature.blocks.map { BlockJSON($0, in: source) })
    }
  }
}

/// An appendix or an attached regulation.
struct AppendixJSON: JSONWritable {
  let appendix: Appendix
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("heading", appendix.heading.map { BlockJSON($0, in: source) })
      writer.member("body", appendix.body.map { BlockJSON($0, in: source) })
    }
  }
}
