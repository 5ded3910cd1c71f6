@testable import VanBan

/// A small text as the readers of a document's frame take it: its words, its lines and their roles as furniture.
struct ReaderInput {
  let source: SourceText
  let words: WordSequence
  let lines: [Line]
  let roles: [BlockRole?]

  init(_ text: String) {
    source = SourceText(text)
    words = WordSequence(Tokenizer.tokens(of: source))
    lines = LineScanner.lines(of: source, words: words)
    roles = PageFurniture.roles(of: lines, in: source)
  }

  var header: HeaderText { HeaderText(source: source, lines: lines, roles: roles) }

  /// The words of each line of text.
  var rows: [WordSequence] { lines.indices.filter { roles[$0] == nil }.map { lines[$0].words } }

  var model: BoundaryModel { BoundaryModel(source, lines: lines, indices: textLines) }

  /// The blocks into which the lines are joined.
  var drafts: [Draft] { BlockBuilder.blocks(source, lines: lines, indices: textLines, model: model) }

  private var textLines: [Int] { lines.indices.filter { roles[$0] == nil } }

  func text(_ words: WordSequence) -> String { words.text(in: source) }

  /// `role text` of each draft.
  func rows(_ drafts: [Draft]) -> [String] {
    drafts.map { $0.role.rawValue + " " + text($0.words) }
  }

  /// The number of a line, from 1, by its index; `-` for none.
  static func number(_ index: Int?) -> String { index.map { String($0 + 1) } ?? "-" }
}

/// A block of text as the readers of citations take it. `|` marks a place between two words.
struct BlockInput {
  let words: BlockWords
  /// The indices of the words at the marks.
  let marks: [Int]

  /// The index of the word at the first mark.
  var at: Int { marks.first ?? 0 }

  init(_ text: String, role: BlockRole = .paragraph) {
    var offsets: [Int] = []
    for (index, part) in text.split(separator: "|", omittingEmptySubsequences: false).enumerated().dropLast()
    {
      offsets.append((index == 0 ? 0 : offsets[index - 1]) + part.utf8.count)
    }
    let document = CitationFixture.words([.init(text.replacing("|", with: ""), role)])
    let words = document[0]
    self.words = words
    marks = offsets.map { offset in
      (0..<words.count).first { words.words[$0].range.lowerBound >= offset } ?? words.count
    }
  }

  /// The words in `range` as printed; `-` for none.
  func text(_ range: Range<Int>?) -> String { range.map { words.text($0) } ?? "-" }

  /// The words from the first mark to `end`; `-` for none.
  func text(to end: Int?) -> String { end.map { text(at..<max(at, $0)) } ?? "-" }
}
