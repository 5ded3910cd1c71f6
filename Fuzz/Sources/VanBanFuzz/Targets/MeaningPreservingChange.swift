import VanBan

/// A change of a document that leaves its meaning alone.
struct MeaningPreservingChange: Sendable {
  let name: String
  /// The document that comes of a text with the change.
  let document: @Sendable (String) -> Document

  private init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
    self.name = name
    document = { Document(parsing: change($0)) }
  }

  private init(_ name: String, encoded change: @escaping @Sendable (String) -> [UInt8]) {
    self.name = name
    document = { Document(parsing: change($0)) }
  }

  static let all: [MeaningPreservingChange] = [
    .init("line ends CR LF") { $0.exchanging("\n", for: "\r\n") },
    .init("line ends CR") { $0.exchanging("\n", for: "\r") },
    .init("line ends NEL") { $0.exchanging("\n", for: "\u{85}") },
    .init("line ends U+2028") { $0.exchanging("\n", for: "\u{2028}") },
    .init("byte order mark", encoded: { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    .init(
      "UTF-16",
      encoded: { text in [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
    .init("no line end at the end") { String($0.dropLast()) },
    .init("blank lines at the end") { $0 + "\n\n\n" },
    .init("blanks behind lines") { $0.exchanging("\n", for: "   \n") },
    .init("blanks before lines") { $0.exchanging("\n", for: "\n   ") },
    .init("two blanks between words") { $0.exchanging(" ", for: "  ") },
    .init("no-break spaces") { $0.exchanging(" ", for: "\u{A0}") },
    .init("narrow no-break spaces") { $0.exchanging(" ", for: "\u{202F}") },
    .init("no-break space behind a label") { $0.exchanging(". ", for: ".\u{A0}") },
    .init("zero width spaces between words") { $0.exchanging(" ", for: " \u{200B}") },
    .init("zero width non-joiners") { $0.exchanging("/", for: "/\u{200C}") },
    .init("direction marks") { $0.exchanging(" ", for: " \u{200E}") },
    .init("soft hyphens") { $0.exchanging("ngh", for: "n\u{AD}gh") },
    .init("fullwidth digits") { text in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            (0x30...0x39).contains(scalar.value) ? UnicodeScalar(scalar.value + 0xFEE0) ?? scalar : scalar
          }))
    },
    .init("decomposed letters") { $0.decomposed },
    .init("tone on the other vowel") { $0.exchanging("òa", for: "oà").exchanging("ủy", for: "uỷ") },
    .init("page numbers between paragraphs") { $0.betweenParagraphs { "\n\n- \($0) -\n\n" } },
    .init("form feeds between paragraphs") { $0.betweenParagraphs { _ in "\n\n\u{C}\n" } },
  ]
}

extension String {
  fileprivate func exchanging(_ part: String, for other: String) -> String {
    // By scalars: "\r\n" is one character.
    var result = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let range = rest.firstRange(of: part.unicodeScalars) {
      result += rest[..<range.lowerBound]
      result += other.unicodeScalars
      rest = rest[range.upperBound...]
    }
    return String(result + rest)
  }

  /// Every tenth blank line as `body` gives it, from the body of the document on.
  fileprivate func betweenParagraphs(_ body: (Int) -> String) -> String {
    let paragraphs = split(separator: "\n\n", omittingEmptySubsequences: false)
    return paragraphs.enumerated().map { index, paragraph in
      index == 0
        ? String(paragraph)
        : (index > 10 && index % 10 == 1 && index < paragraphs.count - 4 ? body(index / 10 + 1) : "\n\n")
          + paragraph
    }.joined()
  }

  /// Letters and their marks apart, as NFD has them, for the letters of Vietnamese.
  fileprivate var decomposed: String {
    String(String.UnicodeScalarView(unicodeScalars.flatMap { scalar in Self.marks[scalar] ?? [scalar] }))
  }

  private static let marks: [UnicodeScalar: [UnicodeScalar]] = {
    let tones: [UnicodeScalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let bases = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".unicodeScalars
    var marks: [UnicodeScalar: [UnicodeScalar]] = [:]
    for base in bases {
      for tone in tones {
        let pair = String(String.UnicodeScalarView([base, tone]))
        // Equal as characters, whichever way they are written.
        for letter in Self.vietnamese where String(letter) == pair { marks[letter] = [base, tone] }
      }
    }
    return marks
  }()

  private static let vietnamese: [UnicodeScalar] = Array(
    ("àáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ"
      + "ÀÁÃẢẠẰẮẴẲẶẦẤẪẨẬÈÉẼẺẸỀẾỄỂỆÌÍĨỈỊÒÓÕỎỌỒỐỖỔỘỜỚỠỞỢÙÚŨỦỤỪỨỮỬỰỲÝỸỶỴ").unicodeScalars)
}
