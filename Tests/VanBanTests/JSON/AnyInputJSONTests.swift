import Foundation
import Testing

@testable import VanBan

@Suite("The JSON of any input")
struct AnyInputJSONTests {
  /// Texts and bytes that are no documents.
  static let inputs: [[UInt8]] = [
    [], [0x0A], [0x22], [0x5C], Array("\u{0}\u{1}\u{7F}\u{85}\u{2028}\u{FEFF}\u{10FFFF}".utf8),
    Array(0...255), [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE, 0x00, 0xD8], Array("- \n+ \n* \n1.\na)\n".utf8),
    Array("Số:  /QĐ-\"UBND\\\"\nKính gửi: \"\\\"\nĐiều 1.\"\n".utf8),
  ]

  @Test("is JSON, and says how many bytes were read", arguments: inputs)
  func isJSON(bytes: [UInt8]) throws {
    let source = SourceText(bytes: bytes)
    let document = Document(parsing: source)
    for pretty in [false, true] {
      let json = Data(DocumentJSON(document).bytes(pretty: pretty))
      let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
      #expect((object["source"] as? [String: Any])?["byteCount"] as? Int == bytes.count)
      #expect(try Document(json: json) == document)
    }
    _ = try JSONSerialization.jsonObject(with: Data(CitationJSON(document).bytes()))
  }

  @Test("dumps, outlines and annotations are made of it too", arguments: inputs)
  func otherForms(bytes: [UInt8]) throws {
    let document = Document(parsing: SourceText(bytes: bytes))
    #expect(document.treeDump().hasPrefix("document"))
    #expect(document.outline().contains("citation"))
    let annotation = DocumentAnnotation(document)
    #expect(annotation.lines.count == document.source.bytes.count { $0 == 0x0A } + 1)
    let read = try DocumentAnnotation(
      lines: annotation.linesTSV, citations: annotation.citationsTSV, fields: annotation.fieldsTSV,
      name: "any")
    #expect(read.lines.map(\.role) == annotation.lines.map(\.role))
  }
}
