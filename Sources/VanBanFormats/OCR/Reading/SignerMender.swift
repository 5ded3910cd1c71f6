#if OCR
  internal import VanBan

  /// Mends the signer's lines where a black seal or a pen lies over their beginning.
  ///
  /// An office is completed only where what can be read of it, and the place of what cannot, leave one possible: a line is
  /// centred over the signer's name; two offices one above the other that end alike are those of `KT. CHỦ TỊCH` and
  /// `PHÓ CHỦ TỊCH` (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 7a).
  enum SignerMender {
    /// A word is read from that confidence on.
    private static let sure = 0.75
    /// How far the middle of an office lies from that of the name at most, and how much nearer than that of any other office
    /// it is, in widths of a letter.
    private static let offCentre = 1.4
    private static let apart = 0.7
    /// What is darker than that is ink.
    private static let ink: UInt8 = 150
    /// The least share of ink where words are hidden.
    private static let leastInk = 0.12

    private struct Line {
      /// The places of its words among all words.
      let words: [Int]
      let box: DotBox
    }

    /// Mends the lines of `words` in `region` of `picture`.
    static func mend(_ words: inout [PDFWord], in region: DotBox, of picture: GreyPicture) {
      var lines: [Line] = []
      let inside = words.indices.filter { words[$0].print.map { region.holds($0.box) } ?? false }
      for index in inside {
        guard let box = words[index].print?.box else { continue }
        // Boxes of single words go wrong under ink; the words of one line have one top.
        if let last = lines.last, let place = last.words.last, abs(words[place].top - words[index].top) < 1 {
          lines[lines.count - 1] = Line(words: last.words + [index], box: last.box.union(box))
        } else {
          lines.append(Line(words: [index], box: box))
        }
      }
      stripName(&words, lines)
      mendOffices(&words, lines, of: picture)
    }

    /// `"Trần Ngọc Căng`: marks of a seal around a name.
    private static func stripName(_ words: inout [PDFWord], _ lines: [Line]) {
      guard let name = name(of: words, lines) else { return }
      for index in name.words {
        let core = PossibleWord.core(of: words[index].text)
        guard !core.isEmpty, core.count < words[index].text.count, !words[index].text.hasSuffix(".") else {
          continue
        }
        words[index].misreading = words[index].misreading ?? words[index].text
        words[index].text = String(core)
      }
    }

    /// The last line of words that begin with capitals and go on small.
    private static func name(of words: [PDFWord], _ lines: [Line]) -> Line? {
      lines.last { line in
        let titled = line.words.filter { index in
          let core = PossibleWord.core(of: words[index].text)
          return core.first?.isUppercase ?? false && core.dropFirst().contains(where: \.isLowercase)
        }
        return titled.count >= 2 && titled.count == line.words.count
      }
    }

    private static func mendOffices(_ words: inout [PDFWord], _ lines: [Line], of picture: GreyPicture) {
      guard let name = name(of: words, lines) else { return }
      let offices = lines.filter { line in
        line.box.bottom < name.box.top && tail(of: words, line).contains { words[$0].text.count > 2 }
      }
      guard let last = offices.last, offices.count <= 2 else { return }
      let end = known(words, tail(of: words, last))
      let lower = texts(of: words, end)
      guard !lower.isEmpty else { return }
      if let first = offices.count == 2 ? offices[0] : nil {
        // The second office ends as the first: only the deputy's does.
        let upper = texts(of: words, tail(of: words, first)).filter { $0 != "KT." }
        guard let head = OfficeSpelling.head(endingIn: upper), upper.suffix(lower.count) == lower[...],
          lower != head.deputy, isHidden(words, end, head.deputy, of: picture)
        else { return }
        write("KT. " + head.office.joined(separator: " "), to: &words, first)
        write(head.deputy.joined(separator: " "), to: &words, last)
      } else if last.words.count > lower.count {
        guard let whole = office(endingIn: lower, words, end, over: name),
          whole == lower || isHidden(words, end, whole, of: picture)
        else { return }
        write(whole.joined(separator: " "), to: &words, last)
      }
    }

    /// The office that ends in `lower` and is centred over `name`; nil where two may be.
    private static func office(
      endingIn lower: [String], _ words: [PDFWord], _ tail: [Int], over name: Line
    ) -> [String]? {
      let width = letterWidth(words, tail)
      guard width > 0, let right = tail.last.flatMap({ words[$0].print?.box.right }) else { return nil }
      let distances = OfficeSpelling.names(endingIn: lower).map { office in
        let left = right - Double(office.joined(separator: " ").count) * width
        return (office: office, distance: abs((left + right) / 2 - name.box.middle) / width)
      }.sorted { $0.distance < $1.distance }
      guard let best = distances.first, best.distance <= offCentre else { return nil }
      if let other = distances.dropFirst().first(where: { $0.office != best.office }),
        other.distance - best.distance < apart
      {
        return nil
      }
      return best.office
    }

    /// The words at the end of `tail` in which an office ends.
    private static func known(_ words: [PDFWord], _ tail: [Int]) -> [Int] {
      var tail = tail[...]
      while !tail.isEmpty, OfficeSpelling.names(endingIn: texts(of: words, Array(tail))).isEmpty {
        tail.removeFirst()
      }
      return Array(tail)
    }

    /// The words in capitals at the end of a line that are read well.
    private static func tail(of words: [PDFWord], _ line: Line) -> [Int] {
      var start = line.words.endIndex
      while start > line.words.startIndex {
        let word = words[line.words[start - 1]]
        guard word.confidence ?? 0 >= sure, word.text.count > 1,
          word.text.allSatisfy({ $0.isUppercase || $0 == "." }), word.text.contains(where: \.isLetter)
        else { break }
        start -= 1
      }
      return Array(line.words[start...])
    }

    private static func texts(of words: [PDFWord], _ places: [Int]) -> [String] {
      places.map { words[$0].text }
    }

    /// About how wide a letter is, with its share of the blanks.
    private static func letterWidth(_ words: [PDFWord], _ places: [Int]) -> Double {
      // A box that is much lower than the others is that of a part of its word.
      let highest = places.compactMap { words[$0].print?.box.height }.max() ?? 0
      var (width, letters) = (0.0, 0)
      for index in places {
        guard let box = words[index].print?.box, box.height > highest * 0.6 else { continue }
        width += box.width
        letters += words[index].text.count
      }
      return letters > 0 ? width / Double(letters) : 0
    }

    /// Whether there is ink where the words of `office` before `tail` would stand.
    private static func isHidden(
      _ words: [PDFWord], _ tail: [Int], _ office: [String], of picture: GreyPicture
    ) -> Bool {
      guard let first = tail.first, let box = words[first].print?.box else { return false }
      let width = letterWidth(words, tail)
      let letters = { (words: [String]) in Double(words.joined(separator: " ").count) }
      let missing = letters(office) - letters(texts(of: words, tail))
      let place = DotBox(
        left: box.left - missing * width, top: box.top, right: box.left - width * 0.4, bottom: box.bottom)
      guard missing > 0, let area = picture.area(place) else { return false }
      var dark = 0
      for row in area.rows {
        for column in area.columns where picture.pixels[row * picture.width + column] < ink { dark += 1 }
      }
      return Double(dark) >= leastInk * Double(area.rows.count * area.columns.count)
    }

    /// Makes the words of `line` those of `text`.
    private static func write(_ text: String, to words: inout [PDFWord], _ line: Line) {
      let read = line.words.map { words[$0].text }.joined(separator: " ")
      guard read != text, !line.words.isEmpty else { return }
      let parts = text.split(separator: " ").map { String($0) }
      // The words that are there keep their places; those that were hidden share the first.
      let kept = min(parts.count, line.words.count)
      let lead = parts.count - kept
      for (offset, index) in line.words.enumerated() {
        let place = offset - (line.words.count - kept)
        guard place >= 0 else {
          words[index].text = ""
          continue
        }
        words[index].misreading = words[index].misreading ?? words[index].text
        words[index].text = place == 0 ? parts[...lead].joined(separator: " ") : parts[lead + place]
      }
    }
  }
#endif
