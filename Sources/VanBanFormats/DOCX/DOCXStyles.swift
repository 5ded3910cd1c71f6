internal import VanBan

/// The formatting that a run or paragraph of a Word file sets itself; nil where its style decides.
struct DOCXFormatting {
  var isCentred: Bool?
  var isBold: Bool?
  var isHidden: Bool?
  var isCapitals: Bool?
  /// Whether it is printed small and above the line.
  var isRaised: Bool?
  var font: String?
  /// The list of the paragraph; 0 for none.
  var list: Int?
  var level: Int?

  /// Reads `pPr` and the `rPr` of a style or run.
  init(paragraph: XMLNode? = nil, run: XMLNode? = nil) {
    isCentred = paragraph?.child("jc")?.attribute("val").map { $0 == "center" }
    if let numbering = paragraph?.child("numPr") {
      list = numbering.child("numId")?.attribute("val").flatMap { Int($0) }
      level = numbering.child("ilvl")?.attribute("val").flatMap { Int($0) }
    }
    isBold = Self.flag(run, "b")
    isHidden = Self.flag(run, "vanish")
    isCapitals = Self.flag(run, "caps")
    isRaised = run?.child("vertAlign")?.attribute("val").map { $0 == "superscript" }
    let fonts = run?.child("rFonts")
    font = fonts?.attribute("ascii") ?? fonts?.attribute("hAnsi")
  }

  private static func flag(_ properties: XMLNode?, _ name: String) -> Bool? {
    guard let element = properties?.child(name) else { return nil }
    return element.isOn
  }

  /// This formatting, with `base` for what it leaves open.
  func over(_ base: DOCXFormatting) -> DOCXFormatting {
    var result = self
    result.isCentred = isCentred ?? base.isCentred
    result.isBold = isBold ?? base.isBold
    result.isHidden = isHidden ?? base.isHidden
    result.isCapitals = isCapitals ?? base.isCapitals
    result.isRaised = isRaised ?? base.isRaised
    result.font = font ?? base.font
    result.list = list ?? base.list
    result.level = level ?? base.level
    return result
  }
}

extension XMLNode {
  /// Whether an on-off property of Word is on: present and not `0`, `false` or `off`.
  var isOn: Bool {
    switch attribute("val") {
    case "0", "false", "off": false
    default: true
    }
  }
}

/// The styles of a Word file, each with what it inherits.
struct DOCXStyles {
  private var styles: [String: DOCXFormatting] = [:]
  private var defaults = DOCXFormatting()
  /// The style of paragraphs without a named one.
  private var normal: String?
  /// Table styles that draw lines.
  private(set) var linedTables: Set<String> = []

  /// The longest chain of styles to follow.
  private static let longestChain = 16

  init() {}

  init(_ root: XMLNode) {
    let rules = root.child("docDefaults")
    defaults = DOCXFormatting(
      paragraph: rules?.child("pPrDefault")?.child("pPr"), run: rules?.child("rPrDefault")?.child("rPr"))
    var own: [String: (formatting: DOCXFormatting, base: String?)] = [:]
    for style in root.children("style") {
      guard let id = style.attribute("styleId") else { continue }
      own[id] = (
        DOCXFormatting(paragraph: style.child("pPr"), run: style.child("rPr")),
        style.child("basedOn")?.attribute("val")
      )
      if style.attribute("type") == "paragraph", style.attribute("default").map({ $0 != "0" }) ?? false {
        normal = id
      }
      if style.child("tblPr")?.child("tblBorders").map({ DOCXTable.drawsLines($0) }) ?? false {
        linedTables.insert(id)
      }
    }
    for id in own.keys {
      var formatting = DOCXFormatting()
      var next: String? = id
      for _ in 0..<Self.longestChain {
        guard let name = next, let style = own[name] else { break }
        formatting = formatting.over(style.formatting)
        next = style.base
      }
      styles[id] = formatting
    }
  }

  /// The formatting of a paragraph with these properties.
  func paragraph(_ properties: XMLNode?) -> DOCXFormatting {
    let style = properties?.child("pStyle")?.attribute("val") ?? normal
    return DOCXFormatting(paragraph: properties).over(style.flatMap { styles[$0] } ?? DOCXFormatting())
      .over(defaults)
  }

  /// The formatting of a run in a paragraph formatted like `paragraph`.
  func run(_ properties: XMLNode?, in paragraph: DOCXFormatting) -> DOCXFormatting {
    let style = properties?.child("rStyle")?.attribute("val").flatMap { styles[$0] }
    return DOCXFormatting(run: properties).over(style ?? DOCXFormatting()).over(paragraph)
  }

  /// The style of a paragraph, for numbering tied to it.
  func styleName(_ properties: XMLNode?) -> String? {
    properties?.child("pStyle")?.attribute("val") ?? normal
  }

  /// The list that the style `id` belongs to.
  func list(ofStyle id: String) -> Int? { styles[id]?.list }
}
