internal import Foundation
internal import VanBan

/// A digital signature of a Word file (ECMA-376-2, 12): who signed and when. It is not checked: nothing that checks
/// signatures in XML is built in.
enum DOCXSignature {
  /// Reads the signature whose part has the root element `root`; nil if it holds no certificate.
  static func read(_ root: XMLNode) -> DigitalSignature? {
    guard root.name == "Signature",
      let digits = text(of: "X509Certificate", in: root),
      let data = Data(base64Encoded: digits, options: .ignoreUnknownCharacters),
      let certificate = Certificate(Array(data))
    else { return nil }
    var signature = DigitalSignature()
    signature.add(certificate)
    // That of the file format, else that of XAdES.
    let time =
      descendants(of: root).first { $0.name == "SignatureTime" }.flatMap { text(of: "Value", in: $0) }
      ?? text(of: "SigningTime", in: root)
    signature.seconds = time.flatMap(seconds)
    return signature
  }

  /// The text of the first element of that name in `node`.
  private static func text(of name: String, in node: XMLNode) -> String? {
    descendants(of: node).first { $0.name == name }.map { $0.children.compactMap(\.text).joined() }
  }

  /// The elements in `node`, which are few, in their order.
  private static func descendants(of node: XMLNode) -> [XMLNode] {
    var found: [XMLNode] = []
    var open = Array(node.children.filter(\.isElement).reversed())
    while let next = open.popLast(), found.count < 1000 {
      found.append(next)
      open += next.children.filter(\.isElement).reversed()
    }
    return found
  }

  /// The seconds since 1970 of `2025-01-07T03:09:57Z`, also with a fraction or an offset.
  private static func seconds(_ text: String) -> Int? {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains("."))
    return (try? style.parse(text.trimmingCharacters(in: .whitespacesAndNewlines))).map {
      Int($0.timeIntervalSince1970)
    }
  }
}
