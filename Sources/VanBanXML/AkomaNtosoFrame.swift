import VanBan

/// `preface`, `preamble` and `conclusions`.
struct AkomaNtosoFrame {
  let context: AkomaNtosoContext

  // MARK: Preface

  func writePreface(to writer: borrowing XMLWriter) {
    for case .preface(let blocks) in ReadingOrder(context.document).parts {
      writePreface(blocks, header: context.document.header, to: writer)
    }
  }

  func writePreface(_ blocks: [Block], header: Header?, to writer: borrowing XMLWriter) {
    guard !blocks.isEmpty else { return }
    writer.element("preface") {
      writer.lineBreak()
      for block in blocks {
        if block.role == .title || block.role == .subject {
          writer.element("longTitle", ["eId": context.identifiers[block.id]]) {
            writer.element("p") { writer.element("docTitle") { context.write(block, to: writer) } }
          }
        } else {
          paragraph(block, to: writer) { write(block, header: header, to: writer) }
        }
        writer.lineBreak()
      }
    }
    writer.lineBreak()
  }

  private func write(_ block: Block, header: Header?, to writer: borrowing XMLWriter) {
    switch block.role {
    case .superior where header?.superior != nil:
      writer.element("organization", ["refersTo": "#superior"]) { context.write(block, to: writer) }
    case .issuer where header?.issuer != nil:
      writer.element("organization", ["refersTo": "#issuer"]) { context.write(block, to: writer) }
    case .number: writer.element("docNumber") { context.write(block, to: writer) }
    case .type: writer.element("docType") { context.write(block, to: writer) }
    case .date where header?.date?.day != nil:
      writer.element("docDate", ["date": header?.date?.description]) { context.write(block, to: writer) }
    default: context.write(block, to: writer)
    }
  }

  private func paragraph(_ block: Block, to writer: borrowing XMLWriter, _ content: () -> Void) {
    let name = block.role.rawValue.split(separator: ".").joined(separator: "-")
    writer.element("p", ["eId": context.identifiers[block.id], "class": name], content)
  }

  // MARK: Preamble

  func writePreamble(to writer: borrowing XMLWriter) {
    var blocks: [Block] = []
    for part in ReadingOrder(context.document).parts {
      switch part {
      case .addressee(let block), .preamble(let block): blocks.append(block)
      default: break
      }
    }
    guard !blocks.isEmpty else { return }
    writer.element("preamble") {
      writer.lineBreak()
      var index = 0
      while index < blocks.count {
        let run = blocks[index...].prefix { $0.role == blocks[index].role }
        write(preamble: run, to: writer)
        writer.lineBreak()
        index += run.count
      }
    }
    writer.lineBreak()
  }

  private func write(preamble run: ArraySlice<Block>, to writer: borrowing XMLWriter) {
    switch run.first?.role {
    case .basis:
      writer.element("citations") {
        for block in run {
          writer.element("citation", ["eId": context.identifiers[block.id]]) {
            writer.element("p") { context.write(block, to: writer) }
          }
        }
      }
    case .authority, .enacting:
      for block in run {
        let name = block.role == .authority ? "authority" : "enacting"
        writer.element("formula", ["eId": context.identifiers[block.id], "name": name]) {
          writer.element("p") { context.write(block, to: writer) }
        }
      }
    default:
      writer.element("container", ["name": "addressees"]) {
        for block in run { paragraph(block, to: writer) { context.write(block, to: writer) } }
      }
    }
  }

  // MARK: Conclusions

  func writeConclusions(
    _ closing: ArraySlice<Node>, recipients: Recipients?, signatures: [Signature],
    to writer: borrowing XMLWriter
  ) {
    guard !closing.isEmpty || recipients != nil || !signatures.isEmpty else { return }
    writer.element("conclusions") {
      writer.lineBreak()
      for node in closing {
        writer.element("formula", ["eId": context.identifiers[node.block.id], "name": "closing"]) {
          writer.element("p") { context.write(node.block, to: writer) }
        }
      }
      if let recipients {
        writer.element("container", ["name": "recipients"]) {
          for block in recipients.blocks { paragraph(block, to: writer) { context.write(block, to: writer) } }
        }
        writer.lineBreak()
      }
      for (index, signature) in signatures.enumerated() {
        writer.element("container", ["name": "signature"]) {
          for block in signature.blocks {
            paragraph(block, to: writer) {
              writer.element("signature") {
                write(block, of: signature, number: index + 1, to: writer)
              }
            }
          }
        }
        writer.lineBreak()
      }
    }
    writer.lineBreak()
  }

  private func write(_ block: Block, of signature: Signature, number: Int, to writer: borrowing XMLWriter) {
    if block.role == .signatureName, signature.name != nil {
      writer.element(
        "person",
        ["refersTo": "#signer_\(number)", "as": signature.office == nil ? nil : "#office_\(number)"]
      ) { context.write(block, to: writer) }
    } else if signature.office != nil {
      writer.element("role", ["refersTo": "#office_\(number)"]) { context.write(block, to: writer) }
    } else {
      context.write(block, to: writer)
    }
  }
}
