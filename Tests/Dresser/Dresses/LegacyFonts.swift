import VanBan

extension Dress {
  /// As a text in `.VnTime` is pasted where the font is not known: `KÕ HO¹CH`.
  static let tcvn3 = Dress(
    "tcvn3", "a program that takes the codes of an ABC font for windows-1252", isForMarkdown: true
  ) { text, _ in
    var spelling = Spelling(text)
    let small = MisreadLetters(.tcvn3)
    var capitals: Set<WordPlace> = []
    for (start, end) in spelling.words {
      let letters = spelling.letters[start..<end]
      let line = text.lines[spelling.letters[start].line]
      let isLong = letters.count { $0.character.isLetter } > 1
      // Words in capitals were set in a font of capitals. Elsewhere a capital with a tone, which has no code, was typed
      // as a small letter.
      if !letters.contains(where: \.character.isLowercase), isLong || line.isCapital {
        if let place = line.parts[spelling.letters[start].part].place { capitals.insert(place) }
        continue
      }
      for index in letters.indices where small[spelling.letters[index].character] == nil {
        spelling.write(index, as: spelling.letters[index].character.lowercased())
      }
    }
    let large = small.merging(MisreadLetters(.tcvn3Capitals))
    return spelling.respelled().misread { part in
      part.place.map { capitals.contains($0) } ?? false ? large : small
    }
  }

  /// As a text in a VNI font is pasted where the font is not known: `KEÁ HOAÏCH`.
  static let vni = Dress(
    "vni", "a program that takes the codes of a VNI font for windows-1252", isForMarkdown: true
  ) { text, _ in
    let letters = MisreadLetters(.vni)
    return text.misread { _ in letters }
  }
}

extension DressedText {
  /// With each part written in the letters that `letters` gives for it.
  fileprivate func misread(_ letters: (DressedLine.Part) -> MisreadLetters) -> DressedText {
    var result = self
    for (line, parts) in lines.map(\.parts).enumerated() {
      for (part, old) in parts.enumerated() {
        let letters = letters(old)
        result.lines[line].parts[part].text = old.text.map { letters[$0] ?? String($0) }.joined()
      }
    }
    return result
  }
}

extension DressedLine {
  fileprivate var isCapital: Bool { words.allSatisfy { !$0.text.contains(where: \.isLowercase) } }
}

/// What windows-1252 shows for the codes of letters in another encoding.
private struct MisreadLetters: Sendable {
  private var shown: [Character: String]

  /// With the letters of `others` that have none here.
  func merging(_ others: MisreadLetters) -> MisreadLetters {
    var merged = self
    merged.shown.merge(others.shown) { mine, _ in mine }
    return merged
  }

  init(_ encoding: TextEncoding) {
    var shown: [Character: String] = [:]
    let letters = "aăâeêioôơuưyđ"
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    for letter in letters {
      for tone in tones {
        let small = String(letter) + tone
        for text in [small, small.uppercased()] where text.count == 1 {
          // Of the capitals with tones the fonts of the time have none, of those without all.
          guard text == small || tone.isEmpty || encoding != .tcvn3, let codes = encoding.encode(text) else {
            continue
          }
          shown[Character(text)] = codes.map { Self.windows1252($0) }.joined()
        }
      }
    }
    self.shown = shown
  }

  /// What is shown for a letter; nil where the encoding has no code for it, and for signs, which stay themselves.
  subscript(character: Character) -> String? {
    character.isASCII || !character.isLetter ? String(character) : shown[character]
  }

  private static let highest: [Character] = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")

  private static func windows1252(_ code: UInt8) -> String {
    if (0x80...0x9F).contains(code) { return String(highest[Int(code) - 0x80]) }
    return String(Unicode.Scalar(code))
  }
}
