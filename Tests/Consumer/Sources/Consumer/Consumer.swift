import Foundation
import VanBan
import VanBanViews
import VanBanXML

/// Counts the articles and points of a document, and collects its headings.
struct Contents: DocumentWalker {
  let source: SourceText
  var headings: [String] = []
  var items = 0

  mutating func visitSection(_ section: Section) {
    headings.append(section.heading.text(in: source))
    descend(into: .section(section))
  }

  mutating func visitItem(_ item: ListItem) {
    items += 1
    descend(into: .item(item))
  }
}

/// Parses a sample, walks its tree, and writes each form of it into a folder.
@main
struct Consumer {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else { fail("usage: Consumer SAMPLE FOLDER") }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
    let document = Document(parsing: bytes, name: CommandLine.arguments[1])

    var contents = Contents(source: document.source)
    contents.walk(document)
    if contents.headings.isEmpty || contents.items == 0 { fail("the tree has no headings or no items") }

    let json = DocumentJSON(document).bytes()
    if try Document(json: json) != document { fail("the JSON reads back as another document") }
    let request = DocumentRequest(line: Array(#"{"id": 7, "text": "Điều 1. Tên"}"#.utf8))
    guard case .success(let source) = request.source else { fail("the request cannot be read") }
    let answer = request.answer(Document(parsing: source))
    let forms: [(String, [UInt8])] = [
      ("document.json", json),
      ("answers.jsonl", answer + [0x0A]),
      ("document.xml", try AkomaNtoso(document).xml()),
      ("document.md", Array(MarkdownText(document).text.utf8)),
      ("document.txt", Array(PlainText(document).text.utf8)),
      ("document.html", Array(DocumentPage(document).html.utf8)),
      ("schema.json", DocumentJSON.schema),
    ]
    for (name, bytes) in forms {
      if bytes.isEmpty { fail("\(name) is empty") }
      try Data(bytes).write(to: URL(fileURLWithPath: CommandLine.arguments[2]).appendingPathComponent(name))
    }
    print("\(contents.headings.count) headings, \(contents.items) items, \(forms.count) forms")
  }

  static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("consumer: \(message)\n".utf8))
    exit(1)
  }
}
