public import VanBan

/// A scan as a PDF file of two layers: the picture of each page, and over it the words that were read, invisible, where they
/// stand on the picture.
///
/// It is written as PDF/A-1b (ISO 19005-1): pictures with a colour profile, fonts in the file, metadata in XMP, no
/// encryption. Pictures go into the file as they are, pixel for pixel. What is written by hand is `…` in the words, at the
/// place of the writing. The same document and pictures give the same bytes.
///
/// A digital signature signs the file that it is in: it is not valid for this one, and is not taken over.
public struct SearchablePDF: Sendable {
  private let document: Document
  private let pictures: [PagePicture]

  /// The file of `document`, of whose pages the pictures are as ``PagePictures`` gives them.
  public init(_ document: Document, pictures: [PagePicture]) {
    self.document = document
    self.pictures = pictures
  }

  /// The file.
  ///
  /// - Throws: ``FormatError`` if there are no pictures, or one of them is not as ``PagePictures`` gives it.
  /// - Complexity: O(*n*) in the size of pictures and text.
  public func bytes() throws(FormatError) -> [UInt8] {
    guard !pictures.isEmpty else { throw FormatError(message: "it has no pages.") }
    let texts = PageText.pages(of: document, count: pictures.count)
    var objects = PDFObjects()
    var font = InvisibleFont()
    let tree = objects.reserve()
    let fontReference = objects.reserve()
    var pages: [PDFObjects.Reference] = []
    for (picture, text) in zip(pictures, texts) {
      let image = try add(picture, to: &objects)
      let content = objects.add(packing: Array(content(text, picture, &font).utf8))
      let (width, height) = (
        PDFObjects.number(picture.size.width), PDFObjects.number(picture.size.height)
      )
      pages.append(
        objects.add(
          "/Type /Page /Parent \(tree) /MediaBox [0 0 \(width) \(height)] /Contents \(content) "
            + "/Resources << /XObject << /Im \(image) >> /Font << /F \(fontReference) >> >>"))
    }
    font.add(to: &objects, as: fontReference)
    let kids = pages.map(\.description).joined(separator: " ")
    _ = objects.add("/Type /Pages /Kids [\(kids)] /Count \(pages.count)", as: tree)
    let profile = objects.add(packing: SRGBProfile.bytes, "/N 3")
    let metadata = objects.add(
      "/Type /Metadata /Subtype /XML", stream: Array(PDFMetadata(title: title).packet.utf8))
    let root = objects.add(
      "/Type /Catalog /Pages \(tree) /Metadata \(metadata) /Lang (vi) /OutputIntents [<< /Type /OutputIntent "
        + "/S /GTS_PDFA1 /OutputConditionIdentifier (\(SRGBProfile.name)) /Info (\(SRGBProfile.name)) "
        + "/DestOutputProfile \(profile) >>]")
    let information = objects.add(
      "/Title \(PDFObjects.text(title)) /Producer \(PDFObjects.text(Release.producer))")
    return objects.file(root: root, information: information, identifier: identifier)
  }

  /// What the document is about, as far as it says so.
  private var title: String {
    let parts = [document.title.type, document.header.number, document.title.text]
    let title = parts.compactMap { $0 }.map { TextFolding.whiteSpace($0) }.joined(separator: " ")
    let name = document.source.name?.split(separator: "/").last.map { String($0) }
    return MarkupEscaping.legalXML(title.isEmpty ? name ?? "" : title)
  }

  /// 32 hexadecimal digits that follow from text and pictures.
  private var identifier: String {
    let pages = pictures.map { FileIdentity(of: $0.bytes).sha256 }.joined()
    let all = FileIdentity(of: Array((document.source[document.source.range] + pages).utf8))
    return String(all.sha256.prefix(32))
  }

  private func add(
    _ picture: PagePicture, to objects: inout PDFObjects
  ) throws(FormatError) -> PDFObjects.Reference {
    let head = "/Type /XObject /Subtype /Image /Width \(picture.width) /Height \(picture.height) "
    switch picture.form {
    case .jpeg:
      guard let components = JPEGFile.components(of: picture.bytes) else { throw Self.unknownPicture }
      let space = components == 1 ? "/DeviceGray" : "/DeviceRGB"
      return objects.add(
        head + "/ColorSpace \(space) /BitsPerComponent 8 /Filter /DCTDecode", stream: picture.bytes)
    case .png:
      guard let png = PNGFile(picture.bytes) else { throw Self.unknownPicture }
      #if OCR
        if png.bitsPerComponent == 1, let fax = FaxPicture(png: picture.bytes),
          fax.data.count < png.data.count
        {
          return objects.add(
            head
              + "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 "
              + "/Columns \(png.width) /Rows \(png.height) /BlackIs1 \(!fax.isWhiteZero) >>", stream: fax.data
          )
        }
      #endif
      let space = png.components == 1 ? "/DeviceGray" : "/DeviceRGB"
      return objects.add(
        head + "/ColorSpace \(space) /BitsPerComponent \(png.bitsPerComponent) /Filter /FlateDecode "
          + "/DecodeParms << /Predictor 15 /Colors \(png.components) /BitsPerComponent "
          + "\(png.bitsPerComponent) /Columns \(png.width) >>", stream: png.data)
    }
  }

  private static let unknownPicture = FormatError(
    message: "the picture of a page is neither JPEG nor PNG in grey or RGB.")

  /// The content of a page: its picture, then its words in reading order, invisible (text rendering mode 3).
  private func content(_ text: PageText, _ picture: PagePicture, _ font: inout InvisibleFont) -> String {
    let (width, height) = (picture.size.width, picture.size.height)
    var content = "q \(PDFObjects.number(width)) 0 0 \(PDFObjects.number(height)) 0 0 cm /Im Do Q\n"
    var words = ""
    for line in text.paragraphs.lazy.flatMap(\.lines) {
      let placed = PlacedLine(line)
      for (place, word) in line.words.enumerated() {
        let letters = TextFolding.whiteSpace(word.text)
        // A blank behind each word: a reader may not see the gap.
        let glyphs = font.code(letters) + font.code(" ")
        let natural = Double(letters.unicodeScalars.count * GlyphlessFont.width) / 1000 * placed.size
        guard natural > 0 else { continue }
        // Boxes of OCR may touch, or lie over each other: a reader takes such words for one, or for words of two lines.
        let next = place + 1 < line.words.count ? line.words[place + 1].box.left : .infinity
        let right = next > word.box.left ? min(word.box.right, next - placed.size * 0.2) : word.box.right
        let stretch = PDFObjects.number(max(right - word.box.left, 0.5) / natural * 100)
        words +=
          "/F \(PDFObjects.number(placed.size)) Tf \(stretch) Tz 1 0 0 1 \(PDFObjects.number(word.box.left)) "
          + "\(PDFObjects.number(height - placed.foot(of: word.box))) Tm <\(glyphs)> Tj\n"
      }
    }
    if !words.isEmpty { content += "BT 3 Tr\n" + words + "ET\n" }
    return content
  }

  /// Where the words of a line stand: as high as most of them are, with their feet on one straight line, so that a reader
  /// of the file takes them for one line too.
  private struct PlacedLine {
    let size: Double
    private let middle: Double
    private let foot: Double
    private let slope: Double

    init(_ line: PageText.Line) {
      let heights = line.words.map { $0.box.bottom - $0.box.top }.sorted()
      let usual = max(heights.isEmpty ? 1 : heights[heights.count / 2], 1)
      size = usual
      // Dashes and dots, and a stamp that lies over a word, say nothing of the foot.
      let boxes = line.words.map(\.box).filter { (usual * 0.6...usual * 1.6).contains($0.bottom - $0.top) }
      let feet = (boxes.isEmpty ? line.words.map(\.box) : boxes).map {
        (place: ($0.left + $0.right) / 2, foot: $0.bottom)
      }
      let count = Double(max(feet.count, 1))
      let middle = feet.reduce(0) { $0 + $1.place } / count
      let foot = feet.reduce(0) { $0 + $1.foot } / count
      let spread = feet.reduce(0) { $0 + ($1.place - middle) * ($1.place - middle) }
      let rise = feet.reduce(0) { $0 + ($1.place - middle) * ($1.foot - foot) }
      // Words that are close together show no slope but their own descenders.
      slope = spread > usual * usual * 50 ? rise / spread : 0
      (self.middle, self.foot) = (middle, foot)
    }

    func foot(of box: PageBox) -> Double { foot + ((box.left + box.right) / 2 - middle) * slope }
  }
}

/// The font of invisible text: a number for each character, all of which show the same empty glyph, and what each
/// stands for.
private struct InvisibleFont {
  private var numbers: [Unicode.Scalar: UInt16] = [:]
  private var scalars: [Unicode.Scalar] = []

  /// The numbers of the characters of `text`, in hexadecimal digits.
  mutating func code(_ text: String) -> String {
    text.unicodeScalars.map { PDFObjects.hex(number($0)) }.joined()
  }

  private mutating func number(_ scalar: Unicode.Scalar) -> UInt16 {
    if let number = numbers[scalar] { return number }
    // All that have a number are of two bytes; a file with more characters has the rest as U+FFFD.
    guard scalars.count < 0xFFFE else { return number("\u{FFFD}") }
    scalars.append(scalar)
    let number = UInt16(scalars.count)
    numbers[scalar] = number
    return number
  }

  func add(to objects: inout PDFObjects, as reference: PDFObjects.Reference) {
    let name = GlyphlessFont.name
    let file = objects.add(packing: GlyphlessFont.bytes, "/Length1 \(GlyphlessFont.bytes.count)")
    let descriptor = objects.add(
      "/Type /FontDescriptor /FontName /\(name) /Flags 5 /FontBBox [0 0 \(GlyphlessFont.width) 1000] "
        + "/ItalicAngle 0 /Ascent 1000 /Descent 0 /CapHeight 1000 /StemV 80 /FontFile2 \(file)")
    // Number 0 is no character.
    var glyphs: [UInt8] = [0, 0]
    for _ in scalars { glyphs += [0, UInt8(GlyphlessFont.glyph)] }
    let map = objects.add(packing: glyphs)
    let descendant = objects.add(
      "/Type /Font /Subtype /CIDFontType2 /BaseFont /\(name) /CIDSystemInfo << /Registry (Adobe) /Ordering "
        + "(Identity) /Supplement 0 >> /FontDescriptor \(descriptor) /DW \(GlyphlessFont.width) /CIDToGIDMap \(map)"
    )
    let unicode = objects.add(packing: Array(characterMap.utf8))
    _ = objects.add(
      "/Type /Font /Subtype /Type0 /BaseFont /\(name) /Encoding /Identity-H /DescendantFonts [\(descendant)] "
        + "/ToUnicode \(unicode)", as: reference)
  }

  /// What each number stands for (ISO 32000-1, 9.10.3), a hundred at a time.
  private var characterMap: String {
    var map = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """
    for start in stride(from: 0, to: scalars.count, by: 100) {
      let part = scalars[start..<min(start + 100, scalars.count)]
      map += "\(part.count) beginbfchar\n"
      for (offset, scalar) in part.enumerated() {
        map += "<\(PDFObjects.hex(UInt16(start + offset + 1)))> <\(PDFObjects.hex(String(scalar)))>\n"
      }
      map += "endbfchar\n"
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
  }
}

/// What a PDF/A file says of itself (XMP, ISO 16684-1).
private struct PDFMetadata {
  let title: String

  var packet: String {
    let title = MarkupEscaping.escaped(title, in: .xml)
    let producer = MarkupEscaping.escaped(Release.producer, in: .xml)
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>1</pdfaid:part>
      <pdfaid:conformance>B</pdfaid:conformance>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <pdf:Producer>\(producer)</pdf:Producer>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """
  }
}

/// What a PDF file needs of a JPEG file.
enum JPEGFile {
  /// The number of its colours, 1 or 3; nil for other files, and for one in the colours of print (ISO/IEC 10918-1, B.2.2).
  static func components(of bytes: [UInt8]) -> Int? {
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      // The frame: all of C0 to CF but those that hold tables and extensions.
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        let count = Int(bytes[place + 9])
        return count == 1 || count == 3 ? count : nil
      }
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      guard length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }
}
