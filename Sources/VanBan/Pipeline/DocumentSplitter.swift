/// Parts a text that holds several documents, as copied pages and scanned bundles do.
///
/// A further document begins at a letterhead of its own, filled in, signed, and not marked as attached: a regulation
/// that a decision issues, its forms and its appendices stay with it.
public enum DocumentSplitter {
  /// The documents of the text, each as a text of its own; the text itself where it holds one. Joined, they are the
  /// text. Lines and ranges of each count from its own start; ``SourceText/part`` says where that is.
  public static func parts(of source: SourceText) -> [SourceText] {
    guard source.part == nil else { return [source] }
    // The lines of what the stages read may be more than those of the text.
    let form = source.edits.isEmpty ? nil : source.reading
    let read = form.map { source.text(readAs: $0) } ?? source
    let scan = ScannedWords(read)
    let text =
      ScannedWords.form(of: read, with: scan.keywords).map { ScannedText(read.text(readAs: $0)) }
      ?? ScannedText(scan)
    let documents = DocumentStarts(text: text.heads).all(after: text.header().end)
    var starts = [1]
    for document in documents {
      // Words are put right within their lines, so that these are the same in both.
      let line = scan.lines[document.line]
      let number = form.map { source.lines.line(at: $0.textStart(of: line.range.lowerBound)) } ?? line.number
      // Two documents that begin on one line of the text cannot be parted.
      if number != starts.last { starts.append(number) }
    }
    return starts.count > 1 ? source.parts(beginningOn: starts) : [source]
  }
}

extension Document {
  /// Reads each document in `source`, which may hold several: where ``init(parsing:trace:)`` would keep the
  /// others as appendices of the kind ``AppendixKind/document``.
  public static func documents(in source: SourceText) -> [Document] {
    DocumentSplitter.parts(of: source).map { Document(parsing: $0) }
  }
}
