public import VanBan

/// What was read of a scan as hOCR 1.2: the words of each page with their boxes and confidence, in lines and paragraphs.
///
/// Boxes are in pixels of the pictures of the pages. A paragraph (`ocr_par`) is what a block of the document has on the
/// page, and names it (`data-block`, its place among `Document.blocks`). What is written by hand is a word `…`
/// with the confidence 0, marked by `data-handwritten`. A line of a page with a text layer is a line without words.
///
/// Specification: https://kba.github.io/hocr-spec/1.2/
public struct HOCR: Sendable {
  private let document: Document
  private let pictures: [PagePicture]

  /// The form of `document`, of whose pages the pictures are as ``PagePictures`` gives them.
  public init(_ document: Document, pictures: [PagePicture]) {
    self.document = document
    self.pictures = pictures
  }

  /// The file, in XHTML.
  public var text: String {
    let name = document.source.name ?? ""
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
      "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" lang="vi">
      <head>
      <title>\(Self.escaped(document.title.text ?? name))</title>
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
      <meta name="ocr-system" content="\(Self.escaped(Release.producer))" />
      <meta name="ocr-capabilities" content="ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrp_wconf ocrp_lang" />
      <meta name="ocr-langs" content="vi" />
      <meta name="ocr-scripts" content="Latn" />
      <meta name="ocr-number-of-pages" content="\(pictures.count)" />
      </head>
      <body>

      """
    for (index, page) in PageText.pages(of: document, count: pictures.count).enumerated() {
      write(page, pictures[index], index, name, to: &text)
    }
    return text + "</body>\n</html>\n"
  }

  private func write(
    _ page: PageText, _ picture: PagePicture, _ index: Int, _ name: String, to text: inout String
  ) {
    let scale = PixelScale(picture)
    let number = index + 1
    // The name stands between quotation marks.
    let image = Self.escaped(String(name.filter { $0 != "\"" }))
    text +=
      "<div class=\"ocr_page\" id=\"page_\(number)\" title=\"image &quot;\(image)&quot;; bbox 0 0 "
      + "\(picture.width) \(picture.height); ppageno \(index); scan_res \(picture.dotsPerInch) "
      + "\(picture.dotsPerInch)\">\n"
    var (areas, lines, words) = (0, 0, 0)
    for paragraph in page.paragraphs {
      guard let box = paragraph.box else { continue }
      areas += 1
      let title = scale.title(box)
      text += " <div class=\"ocr_carea\" id=\"carea_\(number)_\(areas)\" title=\"\(title)\">\n"
      text += "  <p class=\"ocr_par\" id=\"par_\(number)_\(areas)\" lang=\"vi\""
      if let block = paragraph.block { text += " data-block=\"\(block)\"" }
      text += " title=\"\(title)\">\n"
      for line in paragraph.lines {
        guard let box = line.box else { continue }
        lines += 1
        text += "   <span class=\"ocr_line\" id=\"line_\(number)_\(lines)\" title=\"\(scale.title(box))\">"
        for (place, word) in line.words.enumerated() {
          if place > 0 { text += " " }
          guard word.confidence != nil || word.handwriting != nil else {
            text += Self.escaped(word.text)
            continue
          }
          words += 1
          var title = scale.title(word.box)
          title += "; x_wconf \(Int(((word.confidence ?? 0) * 100).rounded()))"
          text += "<span class=\"ocrx_word\" id=\"word_\(number)_\(words)\" title=\"\(title)\""
          if let field = word.handwriting { text += " data-handwritten=\"\(field.rawValue)\"" }
          text += ">"
          text += Self.escaped(word.text) + "</span>"
        }
        text += "</span>\n"
      }
      text += "  </p>\n </div>\n"
    }
    text += "</div>\n"
  }

  /// From points of a page to pixels of its picture.
  private struct PixelScale {
    let picture: PagePicture

    init(_ picture: PagePicture) { self.picture = picture }

    func title(_ box: PageBox) -> String {
      let (across, down) = (
        Double(picture.width) / max(picture.size.width, 1),
        Double(picture.height) / max(picture.size.height, 1)
      )
      func pixel(_ value: Double, _ scale: Double, _ most: Int) -> Int {
        max(0, min(Int((value * scale).rounded()), most))
      }
      return
        "bbox \(pixel(box.left, across, picture.width)) \(pixel(box.top, down, picture.height)) "
        + "\(pixel(box.right, across, picture.width)) \(pixel(box.bottom, down, picture.height))"
    }
  }

  private static func escaped(_ text: String) -> String { MarkupEscaping.escaped(text, in: .xml) }
}
