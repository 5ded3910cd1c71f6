/// Where something stands on the pages of a file, in the members of the object that it is about: `page`, `box` and
/// `furtherBoxes`.
protocol PlacedObject: JSONObject {
  /// A box a page, in their order.
  var boxes: [PageBox] { get }
}

extension PlacedObject {
  /// The members, which are left out where the place is not known. They follow from the boxes of words and lines in
  /// `source`.
  static var placeMembers: [JSONMember<Self>] {
    [
      .derived(
        "page", \.firstPage,
        "The page of the file on which it begins, from 1; left out, as `box`, where the file has no pages or the place is "
          + "not known.", schema: .atLeast(1)),
      .derived(
        "box", \.firstBox,
        "Its box on that page: `[left, top, right, bottom]` in points (1/72 inch) from the upper left corner. "
          + "`source.layout.pages` has the sizes of the pages."),
      .derivedUnlessEmpty("furtherBoxes", \.furtherBoxes, "Its boxes on the pages after that one."),
    ]
  }

  private var firstPage: Int? { boxes.first?.page }
  private var firstBox: BoxJSON? { boxes.first.map { BoxJSON($0) } }
  private var furtherBoxes: [PageBoxJSON] { boxes.dropFirst().map { PageBoxJSON($0) } }
}

/// A box on a page.
struct PageBoxJSON: JSONObject {
  static let name = "PageBox"
  static let summary = "A box on a page of the file."

  var page = 1
  var box = BoxJSON(PageBox(page: 1, left: 0, top: 0, right: 0, bottom: 0))

  static let members: [JSONMember<PageBoxJSON>] = [
    JSONMember("page", \.page, "The page, from 1.", schema: .atLeast(1)),
    JSONMember(
      "box", \.box, "`[left, top, right, bottom]` in points (1/72 inch) from the upper left corner."),
  ]

  init() {}

  init(_ box: PageBox) {
    page = box.page
    self.box = BoxJSON(box)
  }
}

/// The size of a page.
struct PageSizeJSON: JSONValue {
  static let schema = JSONSchema.tuple(.number, count: 2)

  private var lengths: [Double] = [0, 0]

  init(_ size: PageSize) { lengths = [size.width, size.height] }

  init(from reader: inout JSONReader) throws(DocumentJSONError) {
    lengths = try [Double](from: &reader)
    guard lengths.count == 2 else {
      throw reader.error("The size of a page is two numbers, [width, height].")
    }
  }

  func write(to writer: inout JSONWriter) { writer.array(lengths) { $0.length($1) } }

  var size: PageSize { PageSize(width: lengths[0], height: lengths[1]) }
}

/// Where one of the document's own data stands.
struct FieldPlaceJSON: PlacedObject {
  static let name = "FieldPlace"
  static let summary = "Where one of the document's own data stands on the pages of the file."

  var field = DocumentField.issuer
  var ranges: [SourceRange] = []
  var boxes: [PageBox] = []

  static let members: [JSONMember<FieldPlaceJSON>] =
    [
      JSONMember(
        "field", \.field,
        "Which of them: in `header` all up to `date`, in `title` type and title, in the first of `signatures` those of the "
          + "signer."),
      JSONMember("ranges", \.ranges, "Its text, a range for each line: UTF-8 byte offsets."),
    ] + placeMembers

  init() {}

  init(_ place: FieldPlace) {
    field = place.field
    ranges = place.ranges
    boxes = place.boxes
  }
}

extension DocumentField: JSONName {}

extension JSONWriter {
  /// A length on a page; whole numbers are written without a fraction.
  mutating func length(_ value: Double) {
    if value == value.rounded(), abs(value) < 1e9 {
      number(Int(value))
    } else {
      exactNumber(value)
    }
  }
}
