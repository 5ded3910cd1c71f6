/// Which part of a larger text a text is: one of several documents in one file.
public struct SourcePart: Sendable, Hashable {
  /// Its place among the parts, from 1.
  public let number: Int
  /// How many parts the text has.
  public let count: Int
  /// Where it is in the whole text, in UTF-8 bytes.
  public let range: SourceRange
  /// The line of the whole text on which it begins, from 1.
  public let firstLine: Int
}

extension SourceText {
  /// The parts of the text that begin on `lines`, which are 1-based and in their order; the first takes what is
  /// before too. Offsets lead from each part to the bytes of the whole file.
  func parts(beginningOn lines: [Int]) -> [SourceText] {
    let starts = [0] + lines.dropFirst().map { self.lines.range(ofLine: $0).lowerBound }
    return starts.indices.map { place in
      let end = place + 1 < starts.count ? starts[place + 1] : bytes.count
      let range = SourceRange(starts[place], end)
      return part(
        SourcePart(
          number: place + 1, count: starts.count, range: range,
          firstLine: place == 0 ? 1 : lines[place]))
    }
  }

  private func part(_ part: SourcePart) -> SourceText {
    let range = part.range
    func moved(_ other: SourceRange) -> SourceRange? {
      let low = max(other.lowerBound, range.lowerBound)
      let high = min(other.upperBound, range.upperBound)
      return low < high ? SourceRange(low - range.lowerBound, high - range.lowerBound) : nil
    }
    let bytes = Array(bytes(range))
    let edits = formatEdits.compactMap { edit in
      moved(edit.range).map { ReadingEdit(range: $0, replacement: edit.replacement) }
    }
    var text = SourceText(
      decoded: .init(
        bytes: bytes, encoding: encoding, confidence: encodingConfidence, offsets: offsets.part(range),
        diagnostics: diagnostics.compactMap { found in
          // What is not said about a place holds for each part.
          guard !found.range.isEmpty else { return found }
          return moved(found.range).map {
            Diagnostic(found.code, found.severity, at: $0, found.message, vi: found.messageVi)
          }
        }),
      name: name, originalFile: file,
      layout: layout?.part(
        from: edits.isEmpty ? part.firstLine : lineAsRead(at: range.lowerBound),
        count: LineTable(ReadingForm(bytes, edits: edits, keepsLines: layout != nil)?.bytes ?? bytes).count),
      recognition: recognition.map { whole in
        TextRecognition(
          pages: whole.pages,
          words: whole.words.compactMap { word in
            moved(word.range).map { word.moved(to: $0) }
          },
          handwriting: whole.handwriting.compactMap { writing in
            moved(writing.range).map { writing.moved(to: $0) }
          })
      }, edits: edits)
    text.part = part
    text.signatures = signatures
    return text
  }

  /// The 1-based line of what the stages read that holds the text's byte `offset`.
  private func lineAsRead(at offset: Int) -> Int {
    guard let reading else { return lines.line(at: offset) }
    return LineTable(reading.bytes).line(at: reading.place(ofText: offset))
  }
}

extension SourceLayout {
  /// The layout of `count` lines from 1-based line `first`, its tables counted anew.
  fileprivate func part(from first: Int, count: Int) -> SourceLayout {
    var own = Array(lines.dropFirst(first - 1).prefix(count))
    if let table = own.lazy.compactMap(\.table).first {
      for index in own.indices { own[index].table = own[index].table.map { $0 - table } }
    }
    return SourceLayout(lines: own, marksTables: marksTables, pages: pages)
  }
}
