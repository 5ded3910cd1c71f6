import Dresser
import Foundation
import Synchronization
import TestCorpus
import VanBan
import VanBanFormats

/// The annotated texts of the corpus, to be dressed.
enum GoldTexts {
  static let all: [DressedText] = Corpus.gold.compactMap { document in
    guard ["txt", "md"].contains(document.text.pathExtension) else { return nil }
    return try? DressedText(
      String(contentsOf: document.text, encoding: .utf8),
      DocumentAnnotation(
        lines: String(contentsOf: document.lines, encoding: .utf8),
        citations: String(contentsOf: document.citations, encoding: .utf8),
        fields: String(contentsOf: document.fields, encoding: .utf8), name: document.name),
      name: document.name)
  }

  /// Those that can wear a dress, as they are and in it; made once.
  static func dressed(_ dress: Dress) -> [(plain: DressedText, dressed: DressedText)] {
    made.withLock { made in
      if let known = made[dress.name] { return known }
      let new = all.compactMap { text in dress(text).map { (plain: text, dressed: $0) } }
      made[dress.name] = new
      return new
    }
  }

  private static let made = Mutex<[String: [(plain: DressedText, dressed: DressedText)]]>([:])

  static func evaluation(_ text: DressedText) throws -> DocumentEvaluation {
    let source = try DocumentFile.sourceText(of: Array(text.text.utf8), name: text.name)
    return DocumentEvaluation(name: text.name, gold: text.annotation, document: Document(parsing: source))
  }
}
