import Foundation
import Testing

@testable import VanBan

/// Holds the tests of the frame and of citations to the readers: a reader has a file of tests of its own, at the same
/// place under `Tests/VanBanTests`.
@Suite("Every reader has its tests beside it")
struct ReadersTests {
  private static let values = "a value that readers fill; it decides nothing"

  private static let model = "what the best reading is made of; `HeadTests` reads heads with it"

  /// Files that decide nothing by themselves, and why they need no tests of their own.
  private static let exempt: [String: String] = [
    "Frame/Head/HeadFeature": model, "Frame/Head/HeadReading": model, "Frame/Head/HeadRests": model,
    "Frame/Head/HeadRole": model,
    "Frame/Head/HeadSample": model, "Frame/Head/HeadTrace": model, "Frame/Head/HeadWeights": model,
    "Frame/ClosingDrafts": "parts of `ClosingReader`, whose tests read them",
    "Frame/ClosingPlaces": "parts of `ClosingReader`, whose tests read them",
    "Frame/HeaderParts": "parts of `HeaderReader`, whose tests read them",
    "Frame/AppendixKind": values, "Frame/DocumentLayout": values, "Frame/NoteMarkCandidate": values,
    "Frame/HeaderNames": values, "Frame/Preamble": values, "Frame/Recipients": values,
    "Frame/Signature": values,
    "Frame/BasisOpeners": "phrases of the lexicon; `PreambleReaderTests` reads căn cứ with them",
    "Citations/Values/Citation": values, "Citations/Values/ExtractedCitations": values,
    "Citations/Values/ReportedChange": values, "Citations/Values/Pinpoint": values,
    "Citations/Values/WorkResolution": values,
    "Citations/Mentions/Mention": values, "Citations/References/Abbreviation": values,
    "Citations/References/Reference": values, "Citations/Words/WordCues": values,
    "Citations/Mentions/IssuerWords": "phrases; `IssuerReaderTests` reads names with them",
    "Citations/Mentions/LawTitles": "titles; `LawFormTests` reads laws with them",
    "Citations/Mentions/WorkNouns": "nouns; `NamedFormTests` reads names with them",
    "Force/EntryIntoForce": values, "Force/ForceDay": values,
    "Force/ForceWords": "words; `ForceReaderTests` and `ForceDayReaderTests` read acts with them",
    "Force/DayArithmetic": "`ForceDayReaderTests` counts days with it",
    "Force/ForceDates": "`ForceDayReaderTests` has a day for each of its cases",
    "Force/ActName": "`ForceReaderTests` has acts that name themselves and others",
    "Force/ForceEntries": "`ForceSectionReaderTests` and `ForceReaderTests` read acts that enter into force",
    "Force/ForceEnds": "`ForceSectionReaderTests` reads acts that end others",
    "Force/ForceSubject":
      "`ForceReaderTests` and `ForceSectionReaderTests` have a subject for each of its cases",
    "Force/ForceTrace": "`RuleCoverageTests` has a text for each of its rules",
  ]

  /// The Swift files under `folder` of the package, as paths in it without their ending.
  private static func files(_ folder: String, _ rooms: [String], ending: String) -> Set<String> {
    let root = Samples.root.appending(path: folder)
    var found: Set<String> = []
    for room in rooms {
      let names = FileManager.default.enumerator(atPath: root.appending(path: room).path)
      for case let name as String in names ?? .init() where name.hasSuffix(ending) {
        found.insert(room + "/" + name.dropLast(ending.count))
      }
    }
    return found
  }

  private static let rooms = ["Frame", "Citations", "Force"]

  @Test("In the mirrored place, under its name")
  func readers() {
    let readers = Self.files("Sources/VanBan", Self.rooms, ending: ".swift")
    let tested = Self.files("Tests/VanBanTests", Self.rooms, ending: "Tests.swift")
    #expect(readers.count > 60)
    #expect(readers.subtracting(tested).subtracting(Self.exempt.keys).sorted() == [], "readers without tests")
    #expect(Set(Self.exempt.keys).subtracting(readers).sorted() == [], "no such files")
    #expect(tested.intersection(Self.exempt.keys).sorted() == [], "named as untested, and tested")
  }
}
