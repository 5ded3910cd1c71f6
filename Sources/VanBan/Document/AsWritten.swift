/// The document's own data as it is written, where the stages read words of it otherwise.
extension Placement {
  /// `text`, which was read at `ranges` of the form, with the words that are written otherwise as they are written; the
  /// text itself where nothing is to be handed out as written.
  func asWritten(_ text: String?, at ranges: [SourceRange]) -> String? {
    guard let written, let text else { return text }
    guard ranges.contains(where: { !form.changes(in: $0).isEmpty }) else { return text }
    var result = ""
    var position = text.startIndex
    let all = ranges.flatMap { letters(of: $0) }
    var start = 0
    for range in ranges {
      defer { start += letters(of: range).count }
      for change in form.changes(in: range) {
        let first =
          start
          + letters(of: SourceRange(range.lowerBound, max(range.lowerBound, change.form.lowerBound))).count
        let last = min(all.count, first + letters(of: change.form).count)
        guard
          let found = place(
            of: change.read, between: all[..<min(first, last)], all[last...], in: text[position...])
        else { continue }
        result += text[position..<found.lowerBound] + TextFolding.whiteSpace(written[change.text])
        position = found.upperBound
      }
    }
    return result + text[position...]
  }

  /// What of `range` of the form is no white space.
  private func letters(of range: SourceRange) -> [UInt8] {
    form.bytes[range.lowerBound..<range.upperBound].filter { $0 > 0x20 }
  }

  /// How much of what stands around a word is compared, in bytes without white space.
  private static let context = 16

  /// Where in `text` the word `read` is, which was read between `before` and `after`: where the same stands around it, so
  /// far as `text` goes. Nil where `text` has another line's word: `PHÓ THỦ TƯỚNG` below `KT. THỦ TƯỐNG`.
  private func place(
    of read: String, between before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>, in text: Substring
  ) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex, let found = text[start...].firstRange(of: read) {
      if agrees(text.base.utf8[..<found.lowerBound].reversed(), before.reversed()),
        agrees(text.base.utf8[found.upperBound...], after)
      {
        return found
      }
      start = found.upperBound
    }
    return nil
  }

  private func agrees(_ own: some Sequence<UInt8>, _ other: some Sequence<UInt8>) -> Bool {
    zip(own.lazy.filter { $0 > 0x20 }, other.lazy.filter { $0 > 0x20 }).prefix(Self.context)
      .allSatisfy { $0 == $1 }
  }

  func asWritten(_ text: String?, of blocks: [Block]) -> String? {
    written == nil ? text : asWritten(text, at: blocks.flatMap(\.pieces))
  }

  /// Of a header's fields, those in words: number and date are as they were read.
  func asWritten(_ header: Header) -> Header {
    guard written != nil else { return header }
    func own(_ text: String?, _ roles: BlockRole...) -> String? {
      asWritten(text, of: header.blocks.filter { roles.contains($0.role) })
    }
    var header = header
    header.superior = own(header.superior, .superior)
    header.issuer = own(header.issuer, .issuer)
    header.issuers = header.issuers.map { own($0, .issuer) ?? $0 }
    header.motto = own(header.motto, .motto)
    header.place = own(header.place, .date)
    return header
  }

  func asWritten(_ title: Title) -> Title {
    guard written != nil else { return title }
    var title = title
    title.type = asWritten(title.type, of: title.blocks.filter { $0.role == .type })
    title.text = asWritten(title.text, of: title.blocks.filter { $0.role != .type })
    return title
  }
}
