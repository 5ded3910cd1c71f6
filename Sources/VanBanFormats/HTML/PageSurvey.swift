internal import CLibXML2
internal import VanBan

/// Tells the document of a saved web page from what the website prints around it: menus, boxes of links, lists of the
/// document's parts beside it, what is said of it above and below.
///
/// By structure first. The document is the innermost element that holds what only documents have: the motto, articles,
/// `Nơi nhận`. What stands outside it is the site's where the page has a site's structure: landmarks, many links. Inside
/// it the site has landmarks, lists of links and lists of parts. The names that sites give to their boxes count only
/// beside that.
struct PageSurvey {
  /// The nodes that are the site's, with all that is in them.
  private(set) var site: Set<xmlNodePtr> = []
  private var measures: [xmlNodePtr: Measure] = [:]

  /// What an element holds.
  private struct Measure {
    /// Bytes of text that is no white space, and those of it in links.
    var text = 0
    var linked = 0
    var links = 0
    var landmarks = 0
    /// The entries of lists, and those of them that are the name of a part.
    var entries = 0
    var parts = 0
    /// The names of parts that are more than a word and a number.
    var titles = 0
    /// Paragraphs that begin as those of a document do, and those of them that begin with the name of a part.
    var signs = 0
    var heads = 0
    /// Paragraphs that begin with `Căn cứ`, a document's or the answers' to questions.
    var bases = 0
    /// Those that begin with a motto.
    var mottos = 0
    /// Whether a field that websites list is in it.
    var hasField = false

    var prose: Int { text - linked }
    /// Whether most of it are links.
    var isLinks: Bool { links >= PageSurvey.fewLinks && linked * 10 >= text * 8 }
    /// Whether it is a list of a document's parts.
    var isContents: Bool { parts >= PageSurvey.fewParts && parts * 10 >= entries * 8 }

    mutating func add(_ inner: Measure) {
      text += inner.text
      linked += inner.linked
      links += inner.links
      landmarks += inner.landmarks
      entries += inner.entries
      parts += inner.parts
      titles += inner.titles
      signs += inner.signs
      heads += inner.heads
      bases += inner.bases
      mottos += inner.mottos
      hasField = hasField || inner.hasField
    }
  }

  private static let fewLinks = 3
  private static let fewParts = 2
  /// The links outside the document that make a page a website's, where it has no landmark.
  private static let manyLinks = 8
  /// The longest entry of a list of parts, and the longest of a word and a number, in bytes: `Chương XVIII`.
  private static let longestEntry = 600
  private static let longestName = 16
  /// So many titles of a list must be in the document again, or half of them.
  private static let mostTitles = 6

  /// Looks through the page whose root element is `root`.
  init(_ root: XMLNode) {
    let outline = Self.outline(root)
    // Word's pages and those with the text alone have none of this.
    guard outline.landmarks > 0 || outline.links >= Self.manyLinks || outline.entries >= Self.fewParts else {
      return
    }
    let whole = measure(root, Place())
    guard whole.signs > 0 else { return }
    let main = main(root, whole)
    if isWebsite(whole, around: main) { markAround(main, from: root) }
    markInside(root, of: main)
  }

  // MARK: Measuring

  private static func outline(_ node: XMLNode) -> Measure {
    var found = Measure()
    for child in node.children where child.isElement {
      let name = child.name
      switch name {
      case "a": found.links += 1
      case "li": found.entries += 1
      default: if SiteElement.isLandmark(child, name) { found.landmarks += 1 }
      }
      found.add(outline(child))
    }
    return found
  }

  /// Where a node stands.
  private struct Place {
    var isLinked = false
    var isEntry = false
    var isSite = false
  }

  private mutating func measure(_ node: XMLNode, _ place: Place) -> Measure {
    if let text = node.text { return Self.measure(text, place) }
    let name = node.name
    guard node.isElement, !HTMLStyle.isHidden(node, name) else { return Measure() }
    var inner = place
    var found = Measure()
    switch name {
    case "a":
      inner.isLinked = true
      found.links = 1
    case "li": inner.isEntry = true
    default:
      guard SiteElement.isLandmark(node, name) else { break }
      found.landmarks = 1
      // A document's letterhead may be the header of its article.
      inner.isSite = inner.isSite || name != "header"
    }
    for child in node.children { found.add(measure(child, inner)) }
    if name == "li" {
      if found.entries == 0 {
        if found.text > Self.longestEntry { found.parts = 0 }
        if found.parts > 0, found.text > Self.longestName { found.titles = 1 }
      }
      found.entries += 1
    }
    if name != "a" { measures[node.pointer] = found }
    return found
  }

  private static func measure(_ text: String, _ place: Place) -> Measure {
    var found = Measure()
    for byte in text.utf8 where byte > 0x20 { found.text += 1 }
    guard found.text > 0 else { return found }
    if place.isLinked { found.linked = found.text }
    let opening = PageOpening.of(text)
    found.hasField = opening.contains(.field)
    if place.isLinked { return found }
    if opening.contains(.motto) { (found.mottos, found.signs) = (1, 1) }
    if place.isEntry {
      if opening.contains(.part) { found.parts = 1 }
    } else if !place.isSite {
      if opening.contains(.part) { (found.heads, found.signs) = (1, 1) }
      if opening.contains(.frame) { found.signs = 1 }
      if opening.contains(.basis) { found.bases = 1 }
    }
    return found
  }

  private func measure(of node: XMLNode) -> Measure { measures[node.pointer] ?? Measure() }

  // MARK: The document

  /// The innermost element that holds all mottos of the page, nearly all of what else only documents have, and most of
  /// its text.
  private func main(_ root: XMLNode, _ whole: Measure) -> XMLNode {
    var path = [root]
    while let node = path.last {
      let outer = measure(of: node)
      let inner = node.children.first { child in
        let own = measure(of: child)
        return child.isElement && own.mottos == outer.mottos && own.signs * 20 >= outer.signs * 17
          && own.signs > 0
      }
      guard let inner else { break }
      path.append(inner)
    }
    while path.count > 1, let node = path.last, measure(of: node).prose * 2 < whole.prose - siteProse(root) {
      path.removeLast()
    }
    return path.last ?? root
  }

  /// The text of landmarks, links apart.
  private func siteProse(_ node: XMLNode) -> Int {
    var found = 0
    for child in node.children where child.isElement {
      found += SiteElement.isLandmark(child, child.name) ? measure(of: child).prose : siteProse(child)
    }
    return found
  }

  /// Whether the page has a site's structure outside `main`.
  private func isWebsite(_ whole: Measure, around main: XMLNode) -> Bool {
    let own = measure(of: main)
    return whole.landmarks > own.landmarks || whole.links - own.links >= Self.manyLinks
  }

  /// Marks what stands outside `main`, beside each element on the way to it from `root`.
  private mutating func markAround(_ main: XMLNode, from root: XMLNode) {
    var inner = main
    while inner.pointer != root.pointer, let parent = inner.parent {
      for node in parent.children where node.pointer != inner.pointer && isOutside(node, main) {
        site.insert(node.pointer)
      }
      inner = parent
    }
  }

  /// Whether `node`, which is beside the document, is the site's. What looks like a document's, and a long text without
  /// links, may be a part of it; a site's fields tell what the letterhead does where there is none.
  private func isOutside(_ node: XMLNode, _ main: XMLNode) -> Bool {
    guard node.isElement else { return node.text != nil }
    let (own, document) = (measure(of: node), measure(of: main))
    if own.mottos == 0, SiteElement.isLandmark(node, node.name) || own.isLinks { return true }
    if own.signs > 0 || document.mottos == 0 && (own.hasField || own.bases > 0) { return false }
    return own.prose * 4 < document.prose || own.linked * 2 > own.text
  }

  /// Marks what a site prints among the text in `node`.
  private mutating func markInside(_ node: XMLNode, of main: XMLNode) {
    let document = measure(of: main)
    for child in node.children where child.isElement && !site.contains(child.pointer) {
      let own = measure(of: child)
      let name = child.name
      let isList = name == "ul" || name == "ol"
      // The head of an article may be the document's title, its foot the signature.
      let isLandmark = name != "header" && name != "footer" && SiteElement.isLandmark(child, name)
      let isBox = isLandmark || isList && own.isLinks || SiteElement.isNamedSo(child)
      if isBox && own.signs + own.bases == 0 && own.text * 5 < document.text
        || isList && own.isContents && document.heads > 0
          && document.heads * 2 >= min(own.titles, Self.mostTitles)
      {
        site.insert(child.pointer)
      } else {
        markInside(child, of: main)
      }
    }
  }
}

/// The elements and names by which websites mark what is theirs.
enum SiteElement {
  /// Landmarks of HTML (HTML Living Standard, sections; WAI-ARIA 1.2, landmark roles).
  private static let tags: Set<String> = ["nav", "aside", "footer", "header", "menu", "dialog"]
  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "toolbar",
  ]

  /// Words of the classes and identifiers of boxes, as thuvienphapluat.vn, luatvietnam.vn, vbpl.vn and chinhphu.vn have
  /// them.
  private static let names: Set<String> = [
    "menu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "sidebar", "toolbar", "share",
    "social",
    "related", "lienquan", "tag", "tags", "comment", "comments", "pagination", "mucluc", "toc", "ads",
    "banner",
    "footer", "tooltip",
  ]

  static func isLandmark(_ node: XMLNode, _ name: String) -> Bool {
    if tags.contains(name) { return true }
    return node.attribute("role").map { roles.contains($0.lowercased()) } ?? false
  }

  /// Whether class or identifier name a box of a site: `breadcrumb`, `box-share`, `vbLienQuan`.
  static func isNamedSo(_ node: XMLNode) -> Bool {
    for attribute in ["class", "id"] {
      guard let value = node.attribute(attribute) else { continue }
      if words(value).contains(where: { names.contains($0) }) { return true }
    }
    return false
  }

  /// The words of a class, in small letters: `box`, `lien`, `quan` and `lienquan` of `box-LienQuan`.
  private static func words(_ value: String) -> [String] {
    value.split { !$0.isLetter }.map { $0.lowercased() }
  }
}
