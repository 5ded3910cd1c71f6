import Foundation
import Testing
import VanBanXML

@Suite("A schema of one's own")
struct XMLSchemaTests {
  @Test("tells what is not valid by it, with the line, and what is no XML")
  func small() throws {
    let schema = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString).xsd")
    defer { try? FileManager.default.removeItem(at: schema) }
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="list">
          <xs:complexType>
            <xs:sequence><xs:element name="entry" type="xs:int" maxOccurs="unbounded"/></xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:schema>
      """
    try Data(text.utf8).write(to: schema)
    let validator = try XMLSchemaValidator(schemaAt: schema.path(percentEncoded: false))
    func errors(_ xml: String) -> [XMLError] { validator.errors(in: Array(xml.utf8)) }
    #expect(errors("<list><entry>1</entry></list>").isEmpty)
    let error = try #require(errors("<list>\n<entry>1</entry>\n<mục>2</mục>\n</list>").first)
    #expect(error.message.contains("mục"))
    #expect(error.line == 3)
    #expect(errors("<list").map(\.message) == ["This is not well-formed XML."])
  }

  @Test("that is no schema is an error")
  func noSchema() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString).xsd")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("<a/>".utf8).write(to: file)
    #expect(throws: XMLError.self) { try XMLSchemaValidator(schemaAt: file.path(percentEncoded: false)) }
  }
}
