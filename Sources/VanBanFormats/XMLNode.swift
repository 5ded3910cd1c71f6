internal import CLibXML2

/// A node of a tree of libxml2. It lives as long as the tree.
struct XMLNode {
  let pointer: xmlNodePtr

  /// The name without its prefix; empty for text.
  var name: String { pointer.pointee.name.map { String(cString: $0) } ?? "" }
  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

  /// The text of a text node; nil for any other.
  var text: String? {
    switch pointer.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: pointer.pointee.content.map { String(cString: $0) } ?? ""
    default: nil
    }
  }

  var children: some Sequence<XMLNode> {
    sequence(first: pointer.pointee.children) { $0?.pointee.next }.lazy.prefix { $0 != nil }.compactMap {
      $0.map { XMLNode(pointer: $0) }
    }
  }

  /// The element that it is in.
  var parent: XMLNode? { pointer.pointee.parent.map { XMLNode(pointer: $0) } }

  /// The child elements of that name.
  func children(_ name: String) -> some Sequence<XMLNode> {
    children.lazy.filter { $0.isElement && $0.name == name }
  }

  func child(_ name: String) -> XMLNode? { children.first { $0.isElement && $0.name == name } }

  /// The attribute whose name without prefix is `name`.
  func attribute(_ name: String) -> String? {
    var attribute = pointer.pointee.properties
    while let current = attribute {
      if current.pointee.name.map({ String(cString: $0) }) == name {
        return sequence(first: current.pointee.children) { $0?.pointee.next }.lazy.prefix { $0 != nil }
          .compactMap { $0?.pointee.content.map { String(cString: $0) } }.joined()
      }
      attribute = current.pointee.next
    }
    return nil
  }
}
