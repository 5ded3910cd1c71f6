import Foundation

/// A Word file made from its parts.
struct WordFile {
  /// Paragraphs and tables of the main part.
  var body: String
  var numbering = ""
  var styles = ""
  var footnotes = ""
  var header = ""
  var footer = ""
  /// Parts with digital signatures.
  var signatures: [String] = []

  private static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#
    + #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#

  init(_ body: String) { self.body = body }

  /// The file as a word processor would have written it.
  var bytes: [UInt8] {
    let main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var parts = [
      (
        "[Content_Types].xml",
        #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" "#
          + #"ContentType="application/xml"/></Types>"#
      ),
      (
        "_rels/.rels",
        #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" "#
          + #"Type="\#(main)/officeDocument" Target="word/document.xml"/></Relationships>"#
      ),
    ]
    var margins = ""
    var relations = ""
    for (kind, content) in [("header", header), ("footer", footer)] where !content.isEmpty {
      margins += #"<w:\#(kind)Reference w:type="default" r:id="\#(kind)"/>"#
      relations += #"<Relationship Id="\#(kind)" Type="\#(main)/\#(kind)" Target="\#(kind)1.xml"/>"#
      parts.append(("word/\(kind)1.xml", Self.element(kind == "header" ? "hdr" : "ftr", content)))
    }
    parts.append(
      (
        "word/document.xml",
        Self.element("document", "<w:body>\(body)<w:sectPr>\(margins)</w:sectPr></w:body>")
      ))
    parts.append(
      (
        "word/_rels/document.xml.rels",
        #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
          + relations + "</Relationships>"
      ))
    for (name, content) in [("numbering", numbering), ("styles", styles), ("footnotes", footnotes)]
    where !content.isEmpty {
      parts.append(("word/\(name).xml", Self.element(name, content)))
    }
    for (number, signature) in signatures.enumerated() {
      parts.append(("_xmlsignatures/sig\(number + 1).xml", signature))
    }
    return Zip.stored(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  private static func element(_ name: String, _ content: String) -> String {
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:\#(name) \#(namespaces)>\#(content)</w:\#(name)>"#
  }

  /// A paragraph of one run.
  static func paragraph(_ text: String, properties: String = "", run: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t>\(text)</w:t></w:r></w:p>"
  }
}

/// Zip archives whose parts are not packed (APPNOTE.TXT 6.3.4).
enum Zip {
  static func stored(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      // Version 2.0, names in UTF-8, not packed, no time; checksum and sizes.
      let size = UInt32(part.content.count)
      let fields: [UInt8] =
        [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + little(checksum(part.content)) + little(size) + little(size)
        + [UInt8(name.count & 0xFF), UInt8(name.count >> 8), 0, 0]
      directory +=
        [0x50, 0x4B, 1, 2, 20, 0] + fields + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + little(UInt32(bytes.count))
      directory += name
      bytes += [0x50, 0x4B, 3, 4] + fields + name + part.content
    }
    let start = UInt32(bytes.count)
    let count = [UInt8(parts.count & 0xFF), UInt8(parts.count >> 8)]
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + little(UInt32(directory.count))
      + little(start) + [0, 0]
  }

  private static func little(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
