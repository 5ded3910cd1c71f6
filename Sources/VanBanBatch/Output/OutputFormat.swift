public import VanBan
import VanBanViews
import VanBanXML

/// A form in which documents leave a batch.
public struct OutputFormat: Sendable {
  /// The name by which it is asked for: `json`.
  public let name: String
  /// What is put after the name of a file: `.json`.
  public let fileExtension: String
  /// Whether all documents of the batch come into one file, `documents` and the extension, one after the other.
  public let isOneFile: Bool
  /// Whether a person reads it in a browser.
  public let isPage: Bool
  /// The document in this form.
  public let write: @Sendable (Document) throws -> [UInt8]

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

  /// A JSON object a file.
  public static let json = OutputFormat(name: "json", fileExtension: ".json") {
    DocumentJSON($0).bytes(pretty: true) + [0x0A]
  }

  /// `documents.jsonl`: a JSON object a line for each document, in the order of the files' names.
  public static let jsonLines = OutputFormat(name: "jsonl", fileExtension: ".jsonl", isOneFile: true) {
    DocumentJSON($0).bytes() + [0x0A]
  }

  /// Akoma Ntoso 3.0.
  public static let akomaNtoso = OutputFormat(name: "akn", fileExtension: ".xml") { try AkomaNtoso($0).xml() }

  public static let markdown = OutputFormat(name: "markdown", fileExtension: ".md") {
    Array(MarkdownText($0).text.utf8)
  }

  public static let text = OutputFormat(name: "text", fileExtension: ".txt") {
    Array(PlainText($0).text.utf8)
  }

  /// A page to look at.
  public static let page = OutputFormat(name: "html", fileExtension: ".html", isPage: true) {
    Array(DocumentPage($0).html.utf8)
  }

  /// Every form that there is.
  public static let all: [OutputFormat] = [.json, .jsonLines, .akomaNtoso, .markdown, .text, .page]
}
