import VanBan

/// The pictures of a scan's pages with the words over them, which can be selected, and what the document says of itself,
/// each with its place.
///
/// Words are text in SVG: their places are attributes, where the page's policy forbids styles of single elements.
struct PageScan {
  let context: PageContext
  let pictures: [PagePicture]

  func write(to writer: inout HTMLWriter) {
    fields(to: &writer)
    let texts = PageText.pages(of: context.document, count: pictures.count)
    for (picture, text) in zip(pictures, texts) { write(picture, text, to: &writer) }
  }

  /// The document's own data, each a link to its box.
  private func fields(to writer: inout HTMLWriter) {
    let places = context.document.fieldPlaces
    guard !places.isEmpty else { return }
    writer.element("dl", ["class": "facts scan-fields"]) { writer in
      for place in places {
        writer.element("dt") { $0.words(place.field.words) }
        writer.element("dd") { writer in
          writer.element("a", Self.link(to: place.boxes), text: text(of: place))
        }
      }
    }
    writer.raw("\n")
  }

  private func text(of place: FieldPlace) -> String {
    TextFolding.whiteSpace(place.ranges.map { context.source.text(in: $0) }.joined(separator: " "))
  }

  /// The attributes of a link to `boxes`: the script shows them, without it the page is shown.
  static func link(to boxes: [PageBox]) -> KeyValuePairs<String, String?> {
    let places = boxes.map { box in
      ([String(box.page)] + [box.left, box.top, box.right, box.bottom].map(number)).joined(separator: " ")
    }
    return ["href": "#page-\(boxes.first?.page ?? 1)", "data-boxes": places.joined(separator: ";")]
  }

  // MARK: Pages

  private func write(_ picture: PagePicture, _ text: PageText, to writer: inout HTMLWriter) {
    let (width, height) = (Self.number(picture.size.width), Self.number(picture.size.height))
    writer.element("figure", ["class": "scan-page", "id": "page-\(picture.page)"]) { writer in
      writer.element("figcaption") { $0.words(PageWords("Trang \(picture.page)", "Page \(picture.page)")) }
      writer.element("svg", ["viewBox": "0 0 \(width) \(height)", "role": "group"]) { writer in
        writer.open(
          "image",
          [
            "width": width, "height": height, "preserveAspectRatio": "none", "href": picture.address,
          ])
        writer.close("image")
        writer.raw("\n")
        for line in text.paragraphs.lazy.flatMap(\.lines) { write(line, to: &writer) }
        writer.element("g", ["class": "shown"]) { _ in }
      }
    }
    writer.raw("\n")
  }

  private func write(_ line: PageText.Line, to writer: inout HTMLWriter) {
    for word in line.words {
      let isDoubtful = word.confidence.map { $0 < TextRecognition.doubt } ?? false
      guard isDoubtful || word.handwriting != nil else { continue }
      rectangle(word.box, word.handwriting == nil ? "doubt" : "hand", to: &writer)
    }
    writer.open("text")
    for word in line.words {
      let height = word.box.bottom - word.box.top
      writer.element(
        "tspan",
        [
          "x": Self.number(word.box.left), "y": Self.number(word.box.bottom - height * 0.2),
          "font-size": Self.number(max(height * 0.9, 1)),
          "textLength": Self.number(max(word.box.right - word.box.left, 1)),
          "lengthAdjust": "spacingAndGlyphs",
        ], text: TextFolding.whiteSpace(word.text))
      writer.raw(" ")
    }
    writer.close("text")
    writer.raw("\n")
  }

  private func rectangle(_ box: PageBox, _ name: String, to writer: inout HTMLWriter) {
    writer.element(
      "rect",
      [
        "class": name, "x": Self.number(box.left), "y": Self.number(box.top),
        "width": Self.number(box.right - box.left), "height": Self.number(box.bottom - box.top),
      ]
    ) { writer in
      let words =
        name == "hand"
        ? PageWords("viết tay, chưa đọc", "written by hand, not read")
        : PageWords("chưa chắc đúng", "may be wrong")
      writer.element("title", text: words.vi + " · " + words.en)
    }
  }

  /// A length in tenths of a point.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    guard !tenths.isMultiple(of: 10) else { return String(tenths / 10) }
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

extension DocumentField {
  fileprivate var words: PageWords {
    switch self {
    case .superior: PageWords("Cơ quan chủ quản", "Superior")
    case .issuer: PageWords("Cơ quan ban hành", "Issuer")
    case .number: PageWords("Số, ký hiệu", "Number")
    case .symbol: PageWords("Ký hiệu", "Symbol")
    case .place: PageWords("Nơi ban hành", "Place")
    case .date: PageWords("Ngày ban hành", "Date")
    case .type: PageWords("Loại", "Type")
    case .title: PageWords("Trích yếu", "Title")
    case .signerCapacity: PageWords("Thẩm quyền ký", "Capacity")
    case .signerOffice: PageWords("Chức vụ người ký", "Office")
    case .signerName: PageWords("Người ký", "Signer")
    }
  }
}
