import Foundation
import TestCorpus
import Testing

@testable import VanBan

@Suite("The lexicon")
struct LexiconTests {
  /// A row in one of its roles.
  struct Use: Sendable, CustomTestStringConvertible {
    let row: LexiconRow
    let role: WordRole

    var testDescription: String { "\(row.phrase) as \(role)" }
  }

  static let uses = Lexicon.rows.flatMap { row in row.roles.map { Use(row: row, role: $0) } }

  @Test("The example of each row is read as its roles say", arguments: uses)
  func example(_ use: Use) {
    let isFound = LexiconProbe.finds(use.row, as: use.role)
    #expect(isFound, "\(use.row.example)")
  }

  /// Without this a row might be read so whatever its phrase is.
  @Test("The example is not read so once another word stands in place of the phrase", arguments: uses)
  func withoutPhrase(_ use: Use) throws {
    let masked = try #require(Self.masked(use.row), "the example lacks the phrase")
    let isFound = LexiconProbe.finds(masked, as: use.role)
    #expect(!isFound, "\(masked.example)")
  }

  @Test("No phrase has a role twice")
  func once() {
    var seen: Set<String> = []
    for use in Self.uses {
      let words = SyllableKey.keys(of: use.row.phrase).map { String($0.bits) }.joined(separator: " ")
      #expect(seen.insert("\(use.role) \(words)").inserted, "\(use.testDescription)")
    }
  }

  /// How many phrases each role has at least. Who adds a row need not count it; who takes one away lowers the number.
  private static let least: [(WordRole, Int)] = [
    (.basis, 15), (.strongBasis, 5), (.opensBlock, 5), (.basisHeading, 6), (.appendixNote, 4),
    (.joinsAppendix, 4), (.issuedWith, 9), (.attached, 5), (.namesAppendix, 2), (.namesForm, 4),
    (.namesList, 4), (.opensAppendix, 2), (.opensForm, 3), (.motto, 3), (.mottoOpener, 2),
    (.mottoSecondLine, 1), (.addressee, 1), (.opensLetter, 20), (.subjectMark, 1), (.regarding, 1),
    (.telegramOrder, 1),
    (.recipients, 1), (.saysHowToSign, 17), (.archive, 1), (.jointly, 3), (.enacts, 5), (.enactingLine, 7),
    (.issues, 1),
    (.closing, 1), (.request, 8), (.passed, 1), (.leadInVerb, 8), (.leadInModal, 3), (.leadInTopic, 3),
    (.announcesList, 2),
    (.amendment, 5), (.numberColumn, 4), (.unitLine, 3), (.councilTerm, 3), (.congressTerm, 3),
    (.congressNumber, 2), (.endsBodyName, 109), (.opensSubject, 25), (.predicate, 24),
    (.precedesVerb, 5), (.headsBody, 21), (.namedByMatter, 3), (.partyOrgan, 2), (.bodyNameGoesOn, 8),
    (.opensCitedTitle, 20), (.opensTitleAfterComma, 4), (.opensNoTitle, 28), (.actOf, 7),
    (.endsLawTitle, 40), (.keepsFromLaw, 3), (.republic, 4), (.lawField, 5), (.draftLaw, 6),
    (.draftLawBehind, 4), (.country, 25),
    (.treatyNoun, 4),
    (.amendedBy, 11), (.endsName, 19), (.endsNameInSentence, 18), (.continuesName, 8),
    (.endsContinuation, 2), (.placesName, 2), (.issuesName, 8), (.leavesUnnamed, 6), (.amendsName, 1),
    (.opensNoName, 11), (.followsShortName, 14), (.nationwide, 3), (.fundingProgramme, 1), (.treaty, 2),
    (.congress, 7), (.congressName, 2), (.otherKind, 8), (.keepsFromNumber, 13), (.plural, 3),
    (.joinsMentions, 3), (.joinsRelated, 6), (.defines, 6), (.hereafter, 1), (.notAbbreviated, 7),
    (.refersBack, 4), (.lineGoesOn, 28), (.titleGoesOn, 19), (.awaitsName, 10), (.awaitsNumber, 6),
    (.countsByLabel, 30),
    (.awaitsOnlyNumber, 6), (.countsLoneNumber, 42), (.noteWording, 12), (.consolidated, 2), (.attests, 1),
    (.endsWithHead, 9), (.opensStamp, 5),
  ]

  @Test("No row goes unseen")
  func counts() {
    #expect(Set(Self.least.map(\.0)) == Set(WordRole.allCases))
    for (role, count) in Self.least {
      let found = Lexicon.rows(role).count
      #expect(found >= count, "\(role)")
    }
  }

  /// The cues of words call the readers: without its cue a row would never be asked for.
  @Test("Words that begin or end what a reader reads have the cue that calls it", arguments: uses)
  func cue(_ use: Use) throws {
    let (cue, before): (WordCues, String)
    switch use.role {
    case .otherKind, .treaty: (cue, before) = (.mention, "")
    case .defines: (cue, before) = (.definition, "")
    case .namesAppendix, .namesForm, .namesList: (cue, before) = (.appendix, "")
    case .refersBack: (cue, before) = (.reference, "Quy chế ")
    default: return
    }
    let words = LexiconProbe.words(before + use.row.example)
    let at = try #require(words.firstIndex(of: Phrase(use.row.phrase)))
    #expect(CueReader.cues(of: words)[at].contains(cue))
  }

  @Test("The document where a phrase was seen has it", arguments: Documents.all)
  func seen(document: String) throws {
    let text = try #require(Documents.words(of: document), "no such document in Corpus/")
    for row in Lexicon.rows where row.source == .document(document) {
      let isThere = text.contains(Phrase(row.phrase))
      #expect(isThere, "\(row.phrase)")
    }
  }

  /// `row` with each word of the phrase in its example replaced.
  private static func masked(_ row: LexiconRow) -> LexiconRow? {
    let source = SourceText(row.example)
    let words = WordSequence(Tokenizer.tokens(of: source))
    guard let at = words.firstIndex(of: Phrase(row.phrase)) else { return nil }
    let phrase = words.slice(at, at + Phrase(row.phrase).keys.count)
    guard let range = phrase.range else { return nil }
    let stand: String
    switch phrase.first?.shape {
    case .upper: stand = "KHIÊNG"
    case .lower: stand = "khiêng"
    default: stand = "Khiêng"
    }
    let bytes = Array(row.example.utf8)
    let text =
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + stand
      + String(decoding: bytes[range.upperBound...], as: UTF8.self)
    return LexiconRow(row.phrase, row.roles, text, from: row.source)
  }
}

/// The documents that rows name.
enum Documents {
  static let all: [String] = Set(
    Lexicon.rows.compactMap { row in
      if case .document(let path) = row.source { path } else { nil }
    }
  ).sorted()

  static func words(of path: String) -> WordSequence? {
    guard let data = try? Data(contentsOf: Corpus.folder.appending(path: path)) else { return nil }
    return WordSequence(Tokenizer.tokens(of: SourceText(bytes: Array(data))))
  }
}
