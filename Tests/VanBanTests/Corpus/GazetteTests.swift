import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// Issues of the official gazette, taken from their PDF files by `pdftotext` in both its ways.
@Suite("The gazette through pdftotext", .enabled(if: Gazette.canRead, "needs pdftotext"))
struct GazetteTests {
  @Test("running heads stand in no sentence, and both ways give the same outline")
  func outlines() throws {
    let files = Corpus.files(.gazette)
    var same = 0
    for file in files {
      let raw = Document(parsing: try Gazette.text(of: file, options: []))
      let layout = Document(parsing: try Gazette.text(of: file, options: ["-layout"]))
      for document in [raw, layout] {
        let torn = document.blocks.filter { block in
          !block.role.isFurniture && block.role != .table
            && block.text(in: document.source).contains("CÔNG BÁO/Số")
        }
        #expect(torn.isEmpty, "\(file.lastPathComponent)")
      }
      if Gazette.outline(of: raw) == Gazette.outline(of: layout) {
        same += 1
      } else {
        print("\(file.lastPathComponent): the outlines differ")
      }
    }
    print("Same outline of \(same) of \(files.count) files")
    #expect(same >= files.count - 2)
  }
}

enum Gazette {
  private static let program = "/usr/bin/pdftotext"

  static let canRead = FileManager.default.isExecutableFile(atPath: program)

  static func text(of file: URL, options: [String]) throws -> SourceText {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = options + [file.path(percentEncoded: false), "-"]
    process.standardOutput = output
    try process.run()
    let bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return SourceText(bytes: bytes, name: file.lastPathComponent)
  }

  /// Labels, depths and first letters of all labelled blocks and headings, headings of appendices among them.
  static func outline(of document: Document) -> [String] {
    document.blocks.filter { block in
      switch block.role {
      case .heading, .appendix: true
      case .item, .quote: block.label != nil
      default: false
      }
    }.map { block in
      let letters = block.text(in: document.source).filter { $0.isLetter || $0.isNumber }
      return "\(block.depth) \(block.label?.text ?? "") \(letters.prefix(40))"
    }
  }
}
