/// The document's own data as it is written, where the stages read words of it otherwise.
extension Placement {
  /// `text`, which was read at `ranges` of the form, with the words that are written otherwise as they are written; the
  /// text itself where nothing is to be handed out as written.
  func asWritten(_ text: String?, at ranges: [SourceRange]) -> String? {
    guard let written, var text else { return text }
    var position = text.startIndex
    for range in ranges {
      for change in form.changes(in: range) {
        guard let found = text[position...].firstRange(of: change.read) else { continue }
        let own = TextFolding.whiteSpace(written[change.text])
        let offset = text.utf8.distance(from: text.startIndex, to: found.lowerBound) + own.utf8.count
        text.replaceSubrange(found, with: own)
        position = text.utf8.index(text.startIndex, offsetBy: offset)
      }
    }
    return text
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
