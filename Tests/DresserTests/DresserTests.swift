import Dresser
import TestCorpus
import Testing
import VanBan

@Suite("Dressed documents have the words and the gold of those that they are made of")
struct DresserTests {
  /// Those that write words otherwise.
  private static let respelling = [
    "ocr-light", "ocr-medium", "ocr-strong", "tcvn3", "vni", "split-syllables",
  ]

  @Test("Every annotated text can be dressed, and most wear each dress", arguments: Dress.all)
  func worn(dress: Dress) {
    #expect(GoldTexts.all.count == Corpus.gold.count)
    #expect(GoldTexts.dressed(dress).count >= 14)
  }

  @Test("Each word stands once, under its own row", arguments: Dress.all)
  func words(dress: Dress) {
    for (text, dressed) in GoldTexts.dressed(dress) {
      var rows: [WordPlace: (word: String, line: DressedLine)] = [:]
      for line in text.lines {
        for word in line.words { if let place = word.place { rows[place] = (word.text, line) } }
      }
      var words: [WordPlace: String] = [:]
      for line in dressed.lines {
        for word in line.words {
          guard let place = word.place, let row = rows[place] else {
            Issue.record("\(text.name): a word from nowhere: \(word.text)")
            continue
          }
          words[place, default: ""] += word.text
          // The row of an ornament that stands beside text says nothing.
          let isRight =
            row.line.roles.allSatisfy { line.roles.contains($0) || $0 == .separator }
            || !Set(row.line.roles).isDisjoint(with: line.roles)
          #expect(isRight, "\(text.name): \(word.text) of \(row.line.roles) under \(line.roles)")
          if line.roles.count == 1, !Self.respelling.contains(dress.name) {
            #expect(line.depth == row.line.depth, "\(text.name): \(word.text)")
            #expect(line.label == row.line.label, "\(text.name): \(word.text)")
          }
        }
      }
      #expect(words.count == rows.count, "\(text.name): all words")
      if !Self.respelling.contains(dress.name) {
        #expect(rows.allSatisfy { words[$0.key] == $0.value.word }, "\(text.name): as they were")
      }
    }
  }

  @Test("Rows fit the lines; no citation, value or block start is lost", arguments: Dress.all)
  func rows(dress: Dress) throws {
    for (text, dressed) in GoldTexts.dressed(dress) {
      let annotation = dressed.annotation
      let source = SourceText(dressed.text)
      try annotation.check(against: source, file: text.name)
      #expect(annotation.citations.count == text.annotation.citations.count, "\(text.name)")
      #expect(annotation.fields.map(\.key) == text.fields.map(\.key), "\(text.name)")
      let read = try DocumentAnnotation(
        lines: annotation.linesTSV, citations: annotation.citationsTSV, fields: annotation.fieldsTSV, name: ""
      )
      #expect(read.lines == annotation.lines, "\(text.name)")
      #expect(read.citations.count == annotation.citations.count, "\(text.name)")
      // Lines of one column begin as many blocks as before.
      for role in [BlockRole.basis, .heading, .item, .paragraph, .quote, .title, .appendix, .closing] {
        let starts = { (lines: [DressedLine]) in lines.count { $0.begin == .block && $0.roles == [role] } }
        #expect(starts(dressed.lines) == starts(text.lines), "\(text.name): \(role)")
      }
    }
  }

  @Test("The same seed gives the same text, another one another", arguments: Dress.all)
  func seed(dress: Dress) {
    let texts = GoldTexts.dressed(dress).map(\.plain).prefix(3)
    let first = GoldTexts.dressed(dress).map(\.dressed.text).prefix(3)
    #expect(texts.map { dress($0, seed: 1)?.text } == Array(first))
    if dress.name.hasPrefix("ocr") || dress.name == "split-syllables" {
      #expect(texts.map { dress($0, seed: 2)?.text } != Array(first))
    }
  }

  @Test(
    "Text in the letters of a font is read back as it was", arguments: ["tcvn3", "vni"])
  func legacy(name: String) throws {
    let dress = try #require(Dress.all.first { $0.name == name })
    for (text, dressed) in GoldTexts.dressed(dress) {
      let source = SourceText(bytes: dressed.text.utf8)
      let read = source.text(in: source.range).split(whereSeparator: \.isWhitespace)
      let written = text.text.split(whereSeparator: \.isWhitespace)
      #expect(read.count == written.count)
      // Some capitals have no code in TCVN3.
      let wrong = zip(read, written).filter { $0.lowercased() != $1.lowercased() }
      #expect(wrong.count * 100 <= written.count, "\(text.name): \(wrong.prefix(8))")
    }
  }

  @Test(
    "As many letters are wrong as the recogniser gets wrong",
    arguments: [
      ("ocr-light", 0.008), ("ocr-medium", 0.021), ("ocr-strong", 0.07),
    ])
  func errors(name: String, share: Double) throws {
    let dress = try #require(Dress.all.first { $0.name == name })
    var letters = 0
    var wrong = 0
    for (text, dressed) in GoldTexts.dressed(dress) where !text.name.hasPrefix("ocr") {
      for (line, old) in zip(dressed.lines, text.lines) {
        for (word, old) in zip(line.words, old.words) {
          letters += old.text.count(where: \.isLetter)
          if word.text.count == old.text.count {
            wrong += zip(word.text, old.text).count { $0 != $1 }
          } else {
            wrong += 1
          }
        }
      }
    }
    let found = Double(wrong) / Double(letters)
    #expect((share * 0.8...share * 1.25).contains(found), "\(found)")
  }

  @Test("Gold says what stands in the file", arguments: ["ocr-strong", "split-syllables"])
  func spelling(name: String) throws {
    let dress = try #require(Dress.all.first { $0.name == name })
    var changed = 0
    for (text, dressed) in GoldTexts.dressed(dress) {
      let letters = dressed.text.filter { !$0.isWhitespace && $0 != "|" && $0 != "*" }
      for (field, old) in zip(dressed.fields, text.fields)
      where ![.year, .date, .type, .superior, .issuer, .signerCapacity].contains(field.key) {
        #expect(
          letters.contains(field.value.filter { !$0.isWhitespace && $0 != "|" && $0 != "*" }),
          "\(text.name): \(field)")
        if field != old { changed += 1 }
      }
      for (line, old) in zip(dressed.lines, text.lines) {
        guard line.begin == .block, let label = line.label else { continue }
        let words = line.words.map(\.text).joined().filter { !$0.isWhitespace }
        #expect(words.contains(label.filter { !$0.isWhitespace }), "\(text.name): \(label)")
        if label != old.label { changed += 1 }
      }
    }
    #expect(changed > 10)
  }
}
