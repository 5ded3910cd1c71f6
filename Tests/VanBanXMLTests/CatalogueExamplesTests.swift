import Foundation
import Testing
import VanBan
import VanBanXML

// The code of the documentation of VanBanXML; `Scripts/check-docs` checks that every line of it stands here.

@Suite("Examples of the documentation: XML")
struct CatalogueExamplesTests {
  @Test("a document as Akoma Ntoso, checked by a schema")
  func akomaNtoso() throws {
    let text = "KẾ HOẠCH\nChuyển đổi số năm 2023\n\nI. MỤC TIÊU\n- Đẩy mạnh ứng dụng công nghệ thông tin.\n"
    var printed: [XMLError] = []
    func print(_ error: XMLError) { printed.append(error) }
    // A schema that knows another root element alone.
    let schema = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString).xsd")
      .path
    try """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="other" type="xs:string"/></xs:schema>
    """.write(toFile: schema, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: schema) }

    let document = Document(parsing: text)
    let xml = try AkomaNtoso(document).xml()
    for error in try XMLSchemaValidator(schemaAt: schema).errors(in: xml) { print(error) }

    #expect(String(decoding: xml, as: UTF8.self).contains("<akomaNtoso"))
    #expect(printed.contains { $0.message.contains("akomaNtoso") })
  }
}
