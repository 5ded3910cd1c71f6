#if OCR
  internal import VanBan

  /// Several readings of one part of a page, line by line.
  enum ReadingLines {
    private struct Line {
      var words: [PDFWord]
      var top: Double
      var bottom: Double

      var middle: Double { (top + bottom) / 2 }
    }

    /// How much better a later reading of a line must be.
    private static let better = 1.15

    /// The words of each line in the reading that is best, the first of `readings` unless another is clearly better.
    ///
    /// Beside a signature (`isSigned`) lines of which nothing may be print are left out: what OCR makes of strokes and seals.
    ///
    /// Without `mayAdd` no line is added that the first reading does not have.
    static func best(of readings: [[PDFWord]], isSigned: Bool, mayAdd: Bool = true) -> [PDFWord] {
      var chosen: [Line] = []
      for (place, reading) in readings.enumerated() {
        let isFirst = place == 0
        for line: Line in lines(of: reading) {
          guard let place = chosen.firstIndex(where: { isSame($0, line) }) else {
            // A part of a line that is there already is none of its own.
            if isFirst || mayAdd && !chosen.contains(where: { isOver($0, line) }) { chosen.append(line) }
            continue
          }
          let (old, new) = (score(chosen[place], isSigned), score(line, isSigned))
          if new > 0, new > max(old * better, old + 1) { chosen[place] = line }
        }
      }
      chosen.sort { $0.middle < $1.middle }
      return chosen.filter { !isSigned || score($0, isSigned) > 0 }.flatMap(\.words)
    }

    /// `words` in lines, each from left to right.
    static func lines(of words: [PDFWord]) -> [[PDFWord]] {
      let found: [Line] = lines(of: words)
      return found.map { $0.words.sorted { $0.left < $1.left } }
    }

    private static func score(_ line: Line, _ isSigned: Bool) -> Double {
      guard isSigned else { return ReadingScore.of(line.words) }
      // A letter or two by themselves are strokes.
      guard line.words.count > 1 || line.words.contains(where: { $0.text.count { $0.isLetter } > 2 }) else {
        return 0
      }
      // Offices and names begin with capitals.
      let (capital, small) = (
        line.words.filter { $0.text.first { $0.isLetter }?.isUppercase ?? false },
        line.words.filter { !($0.text.first { $0.isLetter }?.isUppercase ?? false) }
      )
      return ReadingScore.of(capital) - small.reduce(0) { $0 + Double(max($1.text.count, 1)) }
    }

    /// Whether words of `line` lie on words of `other`.
    private static func isOver(_ other: Line, _ line: Line) -> Bool {
      line.words.contains { word in
        guard let box = word.print?.box else { return false }
        return other.words.contains { $0.print.map { $0.box.holds(box) || box.holds($0.box) } ?? false }
      }
    }

    private static func isSame(_ first: Line, _ second: Line) -> Bool {
      let height = min(first.bottom - first.top, second.bottom - second.top)
      return abs(first.middle - second.middle) < max(height, 1) * 0.6
    }

    private static func lines(of words: [PDFWord]) -> [Line] {
      var lines: [Line] = []
      for word in words {
        guard let box = word.print?.box else { continue }
        let line = Line(words: [word], top: box.top, bottom: box.bottom)
        if let last = lines.indices.last, isSame(lines[last], line) {
          lines[last].words.append(word)
          lines[last].top = min(lines[last].top, box.top)
          lines[last].bottom = max(lines[last].bottom, box.bottom)
        } else {
          lines.append(line)
        }
      }
      return lines
    }
  }
#endif
