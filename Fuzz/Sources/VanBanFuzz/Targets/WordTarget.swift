import VanBan
import VanBanFormats

/// The parts of Word files, from which a file is made; an input that is a zip archive is read as it is.
struct WordTarget: FuzzTarget {
  static let name = "docx"

  func faults(of input: [UInt8]) -> [String] {
    let file = input.starts(with: Array("PK".utf8)) ? input : ZipFile.stored(Self.parts(of: input))
    guard let source = try? DOCXFormat.sourceText(of: file, limits: .batch) else { return [] }
    return Invariants.faults(of: source)
  }

  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="\#(relation)""#

  /// What no input needs to say, but may.
  private static let frame = [
    (
      "[Content_Types].xml", #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#
    ),
    (
      "_rels/.rels",
      #"<Relationships><Relationship Id="a" Type="\#(relation)/officeDocument" Target="word/document.xml"/>"#
        + "</Relationships>"
    ),
    (
      "word/_rels/document.xml.rels",
      #"<Relationships><Relationship Id="h" Type="\#(relation)/header" Target="header1.xml"/>"#
        + #"<Relationship Id="f" Type="\#(relation)/footer" Target="footer1.xml"/></Relationships>"#
    ),
  ]

  /// The parts of an input; what stands before the first mark is the main part.
  private static func parts(of input: [UInt8]) -> [(name: String, content: [UInt8])] {
    var parts = InputParts(input).parts.map { part in
      (name: part.name.isEmpty ? "word/document.xml" : part.name, content: part.content)
    }
    for (name, content) in frame where !parts.contains(where: { $0.name == name }) {
      parts.append((name, Array(content.utf8)))
    }
    return parts
  }

  let pieces: InputPieces? = InputPieces(
    .markup,
    known: [
      "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "<w:t xml:space=\"preserve\">", "</w:t>", "<w:pPr>",
      "</w:pPr>",
      "<w:rPr>", "</w:rPr>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:tab/>",
      "<w:br/>",
      "<w:gridSpan w:val=\"3\"/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:numPr>", "</w:numPr>",
      "<w:numId w:val=\"1\"/>", "<w:ilvl w:val=\"8\"/>", "<w:jc w:val=\"center\"/>", "<w:b/>", "<w:vanish/>",
      "<w:caps/>", "<w:rFonts w:ascii=\".VnTime\"/>", "<w:pStyle w:val=\"a\"/>", "<w:basedOn w:val=\"a\"/>",
      "<w:lvlText w:val=\"%1.%2\"/>", "<w:numFmt w:val=\"lowerRoman\"/>", "<w:start w:val=\"7\"/>",
      "<w:lvlOverride w:ilvl=\"0\">", "<w:startOverride w:val=\"3\"/>", "<w:footnoteReference w:id=\"1\"/>",
      "<w:endnoteReference w:id=\"1\"/>", "<w:headerReference r:id=\"h\"/>", "<w:del>", "</w:del>", "<w:ins>",
      "</w:ins>", "<w:sdt>", "<w:sdtContent>", "<w:txbxContent>", "</w:txbxContent>", "<mc:AlternateContent>",
      "<mc:Choice>", "<mc:Fallback>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:instrText>",
      "<w:hyperlink>",
      "<w:sym w:char=\"F0B7\"/>", "<w:noBreakHyphen/>", "<w:lastRenderedPageBreak/>", "<w:sectPr>",
      "\n=== word/numbering.xml\n", "\n=== word/styles.xml\n", "\n=== word/footnotes.xml\n",
      "\n=== word/header1.xml\n",
      "\n=== word/_rels/document.xml.rels\n", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#x110;",
      "<![CDATA[a]]>",
      "Điều 1. ", "Căn cứ Luật Kế toán; ",
    ])

  func seeds(of texts: [[UInt8]]) -> [[UInt8]] {
    let numbering = Self.element(
      "numbering",
      #"<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>"#
        + #"<w:lvlText w:val="Điều %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>"#
        + #"<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>"#
        + #"<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#)
    let styles = Self.element(
      "styles",
      #"<w:style w:styleId="a"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"#
        + #"<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>"#)
    let notes = Self.element(
      "footnotes", #"<w:footnote w:id="1"><w:p><w:r><w:t>ghi chú</w:t></w:r></w:p></w:footnote>"#)
    let kinds: [([String]) -> [(name: String, content: String)]] = [
      { [("word/document.xml", Self.main($0.map { Self.paragraph($0) }.joined()))] },
      { lines in
        let rows = lines.map {
          "<w:tr><w:tc>\(Self.paragraph($0))</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + "\(Self.paragraph("1"))</w:tc></w:tr>"
        }
        return [("word/document.xml", Self.main("<w:tbl>\(rows.joined())</w:tbl>"))]
      },
      { lines in
        let list = #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#
        return [
          ("word/document.xml", Self.main(lines.map { Self.paragraph($0, list) }.joined())),
          ("word/numbering.xml", numbering),
        ]
      },
      { lines in
        let note = #"<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>"#
        return [
          (
            "word/document.xml",
            Self.main(lines.map { Self.paragraph($0, #"<w:pStyle w:val="b"/>"#) }.joined() + note)
          ),
          ("word/styles.xml", styles), ("word/footnotes.xml", notes),
          ("word/header1.xml", Self.element("hdr", Self.paragraph("Trang 1"))),
        ]
      },
    ]
    return texts.flatMap { $0.pieces(lines: 12) }.enumerated().map { index, piece in
      let lines = String(decoding: piece, as: UTF8.self).split(separator: "\n").map { String($0).escaped }
      return InputParts.input(kinds[index % kinds.count](lines))
    }
  }

  private static func element(_ name: String, _ content: String) -> String {
    "<w:\(name) \(namespaces)>\(content)</w:\(name)>"
  }

  private static func main(_ content: String) -> String {
    element("document", "<w:body>\(content)<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr></w:body>")
  }

  private static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }
}
