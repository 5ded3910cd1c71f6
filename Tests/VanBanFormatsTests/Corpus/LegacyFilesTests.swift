import Foundation
import TestCorpus
import Testing
import VanBan

@testable import VanBanFormats

/// Files in ABC and VNI fonts, each with a transcript by another project.
@Suite("Files in fonts of the years before Unicode")
struct LegacyFilesTests {
  private static let folder = Corpus.folder.appending(path: "legacy")
  /// The share of letters with marks that must be right.
  private static let floor = 0.98

  @Test("PDF files", arguments: Corpus.files(in: folder, ending: ".pdf"))
  func portable(file: URL) throws {
    #expect(try Self.share(of: file) >= Self.floor)
  }

  @Test(
    "Word files and RTF", .enabled(if: OfficeProgram.path != nil, "needs LibreOffice"),
    arguments: Corpus.files(in: folder, ending: ".doc") + Corpus.files(in: folder, ending: ".rtf"))
  func word(file: URL) throws {
    #expect(try Self.share(of: file) >= Self.floor)
  }

  @Test("The folder has lost no file")
  func count() {
    #expect(Corpus.files(in: Self.folder, ending: ".truth.txt").count == 6)
  }

  /// Of the letters with marks in the transcript, the share that stand in the same words of the file's text.
  private static func share(of file: URL) throws -> Double {
    let source = try DocumentFile.sourceText(of: Array(Data(contentsOf: file)))
    let truth = folder.appending(path: file.deletingPathExtension().lastPathComponent + ".truth.txt")
    var found = counts(source[source.range])
    var all = 0
    var right = 0
    for (word, count) in counts(try String(contentsOf: truth, encoding: .utf8)) {
      let letters = word.unicodeScalars.count { $0.value > 0x7F }
      all += letters * count
      right += letters * min(count, found[word, default: 0])
      found[word] = nil
    }
    return Double(right) / Double(all)
  }

  private static func counts(_ text: String) -> [String: Int] {
    let folded = text.precomposedStringWithCanonicalMapping.lowercased()
    return Dictionary(folded.split { !$0.isLetter }.map { (String($0), 1) }, uniquingKeysWith: +)
  }
}
