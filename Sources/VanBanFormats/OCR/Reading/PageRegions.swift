#if OCR
  internal import VanBan

  /// The parts of a page whose words a document is known by, in dots of its picture: each is read again by itself, as a
  /// page is read whole with its columns guessed.
  struct PageRegions {
    private let words: [(word: PDFWord, box: DotBox, slug: String)]
    private let width: Double
    private let height: Double
    /// The usual height of a line.
    private let line: Double

    /// Whether a stamp beside the title was taken out: nothing stands there any more, but what it lay over is still to be read.
    private let hadStamp: Bool

    init(_ words: [PDFWord], width: Int, height: Int, hasStamp: Bool = false) {
      hadStamp = hasStamp
      self.words = words.compactMap { word in
        word.print.map { (word, $0.box, Slug.of(word.text)) }
      }
      self.width = Double(width)
      self.height = Double(height)
      let heights = self.words.map(\.box.height).sorted()
      line = heights.isEmpty ? 0 : heights[heights.count / 2] * 1.4
    }

    // MARK: Closing

    /// Where the signer's lines are: beside `Nơi nhận:` and what is listed under it (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    /// ô số 7 beside ô số 9).
    var signature: DotBox? {
      guard line > 0, let label = recipientsLabel ?? labelAboveList else { return nil }
      let edge = (listEdge(below: label) ?? width * 0.42) + line * 0.3
      let above =
        words.filter { $0.box.bottom <= label.top && $0.box.left < edge }.map(\.box.bottom).max() ?? 0
      // The first line may stand a little higher than the label.
      let top = max(label.top - line * 1.6, above + 2)
      let bottom = min(label.top + height * 0.42, height * 0.98)
      guard bottom - top > line * 3 else { return nil }
      return DotBox(left: edge, top: top, right: width * 0.98, bottom: bottom)
    }

    /// Where `Nơi nhận:` stands in print, but was not read.
    var hiddenRecipientsLabel: DotBox? {
      guard line > 0, recipientsLabel == nil, var label = labelAboveList else { return nil }
      label.left = max(label.left - line * 0.5, 0)
      return label
    }

    /// The place above the list of recipients, dashes at the left edge down to `Lưu:`.
    private var labelAboveList: DotBox? {
      let rows = rows(words.filter { $0.box.left < width * 0.56 })
      guard
        let end = rows.lastIndex(where: { row in
          let words = words(in: Array(row.prefix(3)))
          return isDash(words.first?.word.text) && words.contains { $0.slug.hasPrefix("luu") }
        }), let edge = rows[end].first?.left, edge < width * 0.35
      else { return nil }
      var top = end
      while top > 0, let own = rows[top].first, let above = rows[top - 1].first,
        abs(above.left - edge) < line * 1.5, own.top - above.top < line * 2.2,
        ends(rows[top - 1]) < width * 0.56
      {
        top -= 1
      }
      guard
        let first = (top..<end).first(where: { isDash(words(in: Array(rows[$0].prefix(1))).first?.word.text) }
        ),
        let dash = rows[first].first, let word = rows[first].dropFirst().first
      else { return nil }
      return DotBox(
        left: dash.left, top: min(dash.top, word.top) - line, right: dash.left + line * 6,
        bottom: min(dash.top, word.top) - 1)
    }

    private func isDash(_ text: String?) -> Bool {
      text.map { "-–—~".contains($0.prefix(1)) && !$0.isEmpty } ?? false
    }

    /// The right edge of the words of a row that hang together.
    private func ends(_ row: [DotBox]) -> Double {
      var edge = row.first?.right ?? 0
      for box in row.dropFirst() {
        if box.left - edge > line * 1.2 { break }
        edge = max(edge, box.right)
      }
      return edge
    }

    private var recipientsLabel: DotBox? {
      for index in words.indices.reversed() {
        let (word, box, slug) = words[index]
        guard slug == "nhan", box.left < width * 0.35, ":;.,".contains(word.text.last ?? " ") else {
          continue
        }
        guard index > 0, words[index - 1].slug.hasSuffix("oi"),
          abs(words[index - 1].box.middleDown - box.middleDown) < line
        else { continue }
        return words[index - 1].box.union(box)
      }
      return nil
    }

    /// The right edge of the list below `label`.
    private func listEdge(below label: DotBox) -> Double? {
      let rows = rows(words.filter { $0.box.top > label.top - line * 0.3 && $0.box.left < width * 0.56 })
      var edges: [Double] = []
      for row in rows {
        guard let first = row.first, first.left < label.right + line else { continue }
        let edge = ends(row)
        if edge < width * 0.56 { edges.append(edge) }
      }
      return edges.max()
    }

    private func rows(_ words: [(word: PDFWord, box: DotBox, slug: String)]) -> [[DotBox]] {
      var rows: [[DotBox]] = []
      for word in words.sorted(by: { ($0.box.middleDown, $0.box.left) < ($1.box.middleDown, $1.box.left) }) {
        if let first = rows.last?.first, abs(first.middleDown - word.box.middleDown) < line * 0.5 {
          rows[rows.count - 1].append(word.box)
        } else {
          rows.append([word.box])
        }
      }
      return rows.map { $0.sorted { $0.left < $1.left } }
    }

    // MARK: Head

    /// The two columns of the letterhead and the title below it, on a page that has the motto.
    var head: [DotBox] {
      guard line > 0, let motto else { return [] }
      let left = DotBox(
        left: width * 0.03, top: max(motto.top - line * 0.8, 0), right: motto.left - line * 0.3,
        bottom: motto.top + line * 3.6)
      let right = DotBox(
        left: motto.left - line * 0.3, top: max(motto.top - line * 0.8, 0), right: width * 0.98,
        bottom: motto.top + line * 2.4)
      return [left, right] + (title.map { [$0] } ?? [])
    }

    /// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, or its first words.
    private var motto: DotBox? {
      for index in words.indices.dropLast(2) where words[index].box.bottom < height * 0.4 {
        guard words[index].slug.hasSuffix("cong"), ["hoa", "hoà"].contains(words[index + 1].slug),
          words[index + 2].slug == "xa"
        else { continue }
        return words[index].box.union(words[index + 2].box)
      }
      return nil
    }

    /// The name of the kind of document in capitals, and the lines close below it.
    private var title: DotBox? {
      guard let motto else { return nil }
      let below = rows(words.filter { $0.box.top > motto.bottom && $0.box.top < height * 0.6 })
      guard
        let first = below.firstIndex(where: { row in
          let slugs = words(in: row).map(\.slug)
          return Self.kinds.contains(slugs.joined(separator: "-"))
            && words(in: row).allSatisfy { $0.word.text.allSatisfy { $0.isUppercase || !$0.isLetter } }
        })
      else { return nil }
      var whole = bounds(below[first])
      for row in below[(first + 1)...].prefix(6) {
        let box = bounds(row)
        guard box.top - whole.bottom < line * 0.9 else { break }
        whole = whole.union(box)
      }
      // The title is centred; what stands beside it is a stamp.
      let middle = bounds(below[first]).middle
      let (left, right) = (middle - whole.left, whole.right - middle)
      let half = max(hadStamp ? max(left, right) : min(left, right), width * 0.2)
      return DotBox(
        left: max(middle - half - line, 0), top: whole.top - line * 0.2,
        right: min(middle + half + line, width),
        bottom: whole.bottom + line * 0.2)
    }

    private func words(in row: [DotBox]) -> [(word: PDFWord, box: DotBox, slug: String)] {
      row.compactMap { box in words.first { $0.box == box } }
    }

    private func bounds(_ row: [DotBox]) -> DotBox {
      row.dropFirst().reduce(row.first ?? DotBox(left: 0, top: 0, right: 0, bottom: 0)) { $0.union($1) }
    }

    private static let kinds = Set(DocumentKind.allCases.map { Slug.of($0.name) })
  }

  extension DotBox {
    /// Halfway down.
    var middleDown: Double { (top + bottom) / 2 }

    /// Whether the middle of `other` lies in it.
    func holds(_ other: DotBox) -> Bool {
      (left...max(right, left)).contains(other.middle) && (top...max(bottom, top)).contains(other.middleDown)
    }
  }
#endif
