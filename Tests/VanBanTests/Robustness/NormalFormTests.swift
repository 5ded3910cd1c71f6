import Foundation
import Testing

@testable import VanBan

/// The same text in other spellings of its characters is the same document.
@Suite("Normal forms, tone placement, line ends and tabs")
struct NormalFormTests {
  /// The forms into which a text is brought.
  enum Form: String, CaseIterable {
    case decomposed, mixed, newTones, carriageReturns, tabs

    func apply(_ text: String) -> String {
      switch self {
      case .decomposed: text.decomposedStringWithCanonicalMapping
      case .mixed:
        // Every second line decomposed.
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
          index.isMultiple(of: 2) ? String(line) : String(line).decomposedStringWithCanonicalMapping
        }.joined(separator: "\n")
      case .newTones: Self.withNewTones(text)
      case .carriageReturns: text.replacing("\n", with: "\r\n")
      case .tabs: text.replacing(" ", with: "\t")
      }
    }

    /// `hòa` as `hoà`, `thủy` as `thuỷ`: at the end of a syllable the tone on the second vowel.
    private static let tones: [String: String] = {
      var result: [String: String] = [:]
      for (old, second, new) in [
        ("òóỏõọ", "oa", "àáảãạ"), ("òóỏõọ", "oe", "èéẻẽẹ"), ("ùúủũụ", "uy", "ỳýỷỹỵ"),
      ] {
        for (one, other) in zip(old, new) {
          result["\(one)\(second.suffix(1))"] = "\(second.prefix(1))\(other)"
        }
      }
      return result
    }()

    private static func withNewTones(_ text: String) -> String {
      let scalars = Array(text.unicodeScalars)
      var result = String.UnicodeScalarView()
      var index = 0
      while index < scalars.count {
        let isLast = index + 2 >= scalars.count || !scalars[index + 2].properties.isAlphabetic
        if index + 1 < scalars.count, isLast, !(index > 0 && scalars[index - 1] == "q"),
          let new = tones["\(scalars[index])\(scalars[index + 1])"]
        {
          result.append(contentsOf: new.unicodeScalars)
          index += 2
        } else {
          result.append(scalars[index])
          index += 1
        }
      }
      return String(result)
    }
  }

  /// Kind and key of every token.
  private static func tokens(_ source: SourceText) -> [String] {
    Tokenizer.tokens(of: source).map { "\($0.kind) \($0.key.bits)" }
  }

  private static func dump(_ document: Document) -> String {
    var options = TreeDumpOptions()
    options.places = .none
    options.textLength = 100_000
    return document.treeDump(options).precomposedStringWithCanonicalMapping
  }

  /// Which document each citation is, what it says of it, and what the document is itself.
  private static func works(_ document: Document) -> [String] {
    [String(describing: document.identifier)]
      + document.citations.map {
        "\($0.resolution) \($0.body?.slug ?? "-") \($0.relation) \($0.pinpoint?.parts.map(\.description) ?? [])"
      } + document.references.map { String(describing: $0.target) }
  }

  @Test("The same identifiers", arguments: Form.allCases)
  func sameIdentifiers(form: Form) async {
    await Samples.forEach(Self.samples) { sample in
      let text = String(decoding: sample.bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
      let one = Self.works(Document(parsing: text))
      let other = Self.works(Document(parsing: form.apply(text)))
      let difference = zip(one, other).first { $0 != $1 }
      #expect(one == other, "\(sample.name), \(form): \(String(describing: difference))")
    }
  }

  private static let samples = Samples.all + Samples.goldTexts

  @Test("The same tokens", arguments: Form.allCases)
  func sameTokens(form: Form) async {
    await Samples.forEach(Self.samples) { sample in
      let text = String(decoding: sample.bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
      let same = Self.tokens(SourceText(text)) == Self.tokens(SourceText(form.apply(text)))
      #expect(same, "\(sample.name), \(form)")
    }
  }

  // Not tabs: where lines stand is measured by their blanks, so that a tab for each of them is another layout.
  @Test(
    "The same tree and citations",
    arguments: Form.allCases)
  func sameTree(form: Form) async {
    await Samples.forEach(Self.samples) { sample in
      let text = String(decoding: sample.bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
      // Both dumps in one form, so that only what was read can differ.
      let one = Form.newTones.apply(Self.dump(Document(parsing: text)))
      let other = Form.newTones.apply(Self.dump(Document(parsing: form.apply(text))))
      let difference = zip(one.split(separator: "\n"), other.split(separator: "\n")).first { $0 != $1 }
      #expect(one == other, "\(sample.name), \(form): \(String(describing: difference))")
    }
  }
}
