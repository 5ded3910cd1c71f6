import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// One misread word or figure at a time, in whole documents: what is read of them must not change, but for the word.
@Suite("Single errors of recognition")
struct SingleErrorTests {
  /// How an error was made.
  enum Kind: String, CaseIterable { case mark, letter, figure }

  struct Misreading {
    let kind: Kind
    let word: String
    let misread: String
    let text: String
    let line: Int
  }

  /// Words that the parser goes by.
  private static let keywords = Set(
    """
    số ngày tháng năm điều chương mục khoản điểm phần căn cứ luật nghị định quyết thông tư theo đề xét tờ trình kính gửi
    nơi nhận lưu về việc kèm phụ lục cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc ủy ban nhân dân chính
    phủ đồng thủ tướng tịch trưởng kế hoạch bộ
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The letters that are taken for others; Tesseract and PaddleOCR on scanned documents.
  private static let letters: [(String, String)] = [
    ("i", "l"), ("l", "1"), ("I", "l"), ("o", "0"), ("O", "0"), ("m", "rn"), ("ư", "ur"), ("c", "e"),
    ("n", "u"),
    ("h", "b"), ("g", "q"), ("u", "n"), ("C", "G"),
  ]
  private static let figures: [(String, String)] = [
    ("1", "l"), ("0", "O"), ("1", "I"), ("2", "Z"), ("5", "S"), ("1", "Ỉ"),
  ]

  /// Each keyword of `text` where it stands as one, misread in one way of each kind; `turn` says in which.
  private static func misreadings(of text: String, turn: inout Int) -> [Misreading] {
    var found: [Misreading] = []
    var line = 0
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let words = row.matches(of: /[\p{L}\p{N}]+/)
      for (index, match) in words.enumerated() {
        let word = String(match.output)
        let range = match.range
        let isFigure = word.allSatisfy(\.isNumber)
        func hasFigure(_ at: Int) -> Bool {
          words.indices.contains(at) && words[at].output.allSatisfy(\.isNumber)
        }
        let stands =
          isFigure
          ? index > 0 && keywords.contains(String(words[index - 1].output).lowercased())
          : keywords.contains(word.lowercased())
            && (index < 2 || hasFigure(index + 1) || hasFigure(index - 1) || row.uppercased() == row)
        guard stands else { continue }
        for kind in Kind.allCases {
          let forms = forms(of: word, kind)
          guard !forms.isEmpty else { continue }
          turn += 1
          let misread = forms[turn % forms.count]
          found.append(
            Misreading(
              kind: kind, word: word, misread: misread,
              text: text.replacingCharacters(in: range, with: misread), line: line))
        }
      }
    }
    return found
  }

  private static func forms(of word: String, _ kind: Kind) -> [String] {
    switch kind {
    case .figure:
      return word.allSatisfy(\.isNumber) ? replaced(word, figures) : []
    case .letter:
      return word.allSatisfy(\.isNumber) ? [] : replaced(word, letters)
    case .mark:
      let plain = String(
        String.UnicodeScalarView(
          word.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.canonicalCombiningClass == .notReordered
          })
      ).replacing("đ", with: "d").replacing("Đ", with: "D")
      let tones = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"].compactMap { tone -> String? in
        var scalars = Array(word.decomposedStringWithCanonicalMapping.unicodeScalars)
        guard
          let at = scalars.firstIndex(where: {
            "\u{300}\u{301}\u{303}\u{309}\u{323}".unicodeScalars.contains($0)
          }),
          let mark = tone.unicodeScalars.first
        else { return nil }
        scalars.remove(at: at)
        // Behind the mark of the letter itself.
        let hasMark = at < scalars.count && "\u{302}\u{306}\u{31B}".unicodeScalars.contains(scalars[at])
        scalars.insert(mark, at: hasMark ? at + 1 : at)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).precomposedStringWithCanonicalMapping
      }
      return ([plain, word.replacing("đ", with: "d").replacing("Đ", with: "D")] + tones).filter { $0 != word }
    }
  }

  private static func replaced(_ word: String, _ pairs: [(String, String)]) -> [String] {
    pairs.compactMap { from, to in
      word.firstRange(of: from).map { word.replacingCharacters(in: $0, with: to) }
    }
  }

  /// What was read, without what was noticed on the way.
  private static func dump(_ text: String) -> String {
    var options = TreeDumpOptions()
    options.places = .none
    options.textLength = 10_000
    let dump = Document(parsing: text).treeDump(options)
    return dump.split(separator: "\n").filter {
      !$0.contains("misspelled-keyword") && $0.drop { $0 == " " } != "diagnostics"
    }.joined(separator: "\n")
  }

  @Test("One in eight changes more than its word, at most")
  func damage() {
    var turn = 0
    var all = 0
    var damaged: [String] = []
    for name in ["decision", "decree", "letter", "circular", "resolution", "plan"] {
      guard let text = try? String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
      else {
        continue
      }
      let right = Self.dump(text)
      for one in Self.misreadings(of: text, turn: &turn) {
        all += 1
        let read = Self.dump(one.text)
        let isSame =
          read == right
          || read.replacing(one.misread, with: one.word) == right.replacing(one.misread, with: one.word)
        if !isSame { damaged.append("\(name):\(one.line) \(one.word) → \(one.misread)") }
      }
    }
    #expect(all >= 229, "\(all)")
    #expect(damaged.count * 100 <= all * 13, "\(damaged.count) of \(all)")
    print("Damage by \(damaged.count) of \(all) single errors:\n" + damaged.joined(separator: "\n"))
  }

  private static let folder = Samples.root.appending(path: "Tests/VanBanTests/Document/Golden")
}
