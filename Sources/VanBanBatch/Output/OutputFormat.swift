public import VanBan
import VanBanViews
import VanBanXML

/// A format that a batch writes documents in.
public struct OutputFormat: Sendable {
  /// The name that selects it: `json`.
  public let name: String
  /// The extension of its files, with the dot: `.json`.
  public let fileExtension: String
  /// Whether all documents of the batch go into one file, `documents` and the extension, one after another.
  public let isOneFile: Bool
  /// Whether it is a page for a browser, which the report links to.
  public let isPage: Bool
  /// Writes a document in this format; what it throws is the failure of that file.
  public let write: @Sendable (Document) throws -> [UInt8]

  /// A format of your own; `write` may be called on several threads at once.
  public init(
    name: String, fileExtension: String, isOneFile: Bool = false, isPage: Bool = false,
    write: @escaping @Sendable (Document) throws -> [UInt8]
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.isOneFile = isOneFile
    self.isPage = isPage
    self.write = write
  }

  /// The published JSON, indented: `DocumentJSON` of VanBan.
  public static let json = OutputFormat(name: "json", fileExtension: ".json") {
    DocumentJSON($0).bytes(pretty: true) + [0x0A]
  }

  /// `documents.jsonl`: a JSON object a line for each document, in the order of the files' names.
  public static let jsonLines = OutputFormat(name: "jsonl", fileExtension: ".jsonl", isOneFile: true) {
    DocumentJSON($0).bytes() + [0x0A]
  }

  /// Akoma Ntoso 3.0: `AkomaNtoso` of VanBanXML.
  public static let akomaNtoso = OutputFormat(name: "akn", fileExtension: ".xml") { try AkomaNtoso($0).xml() }

  /// CommonMark with GitHub's tables: `MarkdownText` of VanBanViews.
  public static let markdown = OutputFormat(name: "markdown", fileExtension: ".md") {
    Array(MarkdownText($0).text.utf8)
  }

  /// Clean reading text: `PlainText` of VanBanViews.
  public static let text = OutputFormat(name: "text", fileExtension: ".txt") {
    Array(PlainText($0).text.utf8)
  }

  /// A page for a browser: `DocumentPage` of VanBanViews.
  public static let page = OutputFormat(name: "html", fileExtension: ".html", isPage: true) {
    Array(DocumentPage($0).html.utf8)
  }

  /// Every format of VanBan.
  public static let all: [OutputFormat] = [.json, .jsonLines, .akomaNtoso, .markdown, .text, .page]
}
