internal import VanBan

/// The parts of a Word file around its text, laid out as administrative documents are (Nghị định 30/2020/NĐ-CP, Phụ lục I):
/// A4, margins of 20, 20, 30 and 20 mm, Times New Roman 14, numbers of pages at the head from the second page on.
enum WordParts {
  /// The width of the text, in twentieths of a point.
  static let textWidth = 11_906 - 1_701 - 1_134

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// The parts of the file whose text `writer` has.
  static func parts(_ writer: WordWriter, title: String) -> [(name: String, content: [UInt8])] {
    let name = MarkupEscaping.escaped(title, in: .xml)
    let texts: [(String, String)] = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + override("word/document.xml", types + "document.main+xml")
          + ["styles", "settings", "footnotes", "header"].map {
            override("word/\($0).xml", types + $0 + "+xml")
          }.joined()
          + override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
          + "</Types>"
      ),
      (
        "_rels/.rels",
        relationships([
          (relations + "officeDocument", "word/document.xml"),
          (
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml"
          ),
        ])
      ),
      (
        "word/_rels/document.xml.rels",
        relationships(
          ["styles", "settings", "footnotes", "header"].map { (relations + $0, $0 + ".xml") })
      ),
      (
        "word/document.xml",
        "<w:document \(namespaces)><w:body>" + writer.body
          + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
          + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" "
          + "w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"
          + "</w:body></w:document>"
      ),
      (
        "word/footnotes.xml",
        "<w:footnotes \(namespaces)>" + line("separator", 0) + line("continuationSeparator", 1)
          + writer.footnotes + "</w:footnotes>"
      ),
      ("word/styles.xml", styles), ("word/settings.xml", settings), ("word/header.xml", header),
      (
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(name)</dc:title>"
          + "<dc:creator>\(Release.producer)</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>"
      ),
    ]
    return texts.map { ($0, Array((head + $1).utf8)) }
  }

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>"
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + targets.enumerated().map {
        "<Relationship Id=\"rId\($0 + 1)\" Type=\"\($1.type)\" Target=\"\($1.target)\"/>"
      }.joined() + "</Relationships>"
  }

  /// A line above the notes of a page.
  private static func line(_ name: String, _ id: Int) -> String {
    "<w:footnote w:type=\"\(name)\" w:id=\"\(id)\"><w:p><w:r><w:\(name)/></w:r></w:p></w:footnote>"
  }

  private static let styles =
    "<w:styles \(namespaces)><w:docDefaults><w:rPrDefault><w:rPr>"
    + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/>"
    + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
    + "<w:style w:type=\"paragraph\" w:styleId=\"FootnoteText\"><w:name w:val=\"footnote text\"/>"
    + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:rPr><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr></w:style>"
    + "<w:style w:type=\"paragraph\" w:styleId=\"Remark\"><w:name w:val=\"Remark\"/><w:basedOn w:val=\"Normal\"/>"
    + "<w:pPr><w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"6\" w:color=\"0B5394\"/></w:pBdr></w:pPr>"
    + "<w:rPr><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr></w:style>"
    + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
    + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>"

  private static let settings =
    "<w:settings \(namespaces)><w:footnotePr><w:footnote w:id=\"0\"/><w:footnote w:id=\"1\"/></w:footnotePr></w:settings>"

  private static let header =
    "<w:hdr \(namespaces)><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>"
}
