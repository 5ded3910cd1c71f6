/// Parts a text that holds several documents, as copied pages and scanned bundles do.
///
/// A further document begins at a letterhead of its own, filled in, signed, and not marked as attached: a regulation
/// that a decision issues, its forms and its appendices stay with it.
public enum DocumentSplitter {
  /// The documents of the text, each as a text of its own; the text itself where it holds one. Joined, they are the
  /// text. Lines and ranges of each count from its own start; ``SourceText/part`` says where that is.
  public static func parts(of source: SourceText) -> [SourceText] {
    guard source.part == nil else { return [source] }
    let text = ScannedText(source)
    let documents = DocumentStarts(text: text.heads).all(after: text.header().end)
    guard !documents.isEmpty else { return [source] }
    return source.parts(beginningOn: [1] + documents.map { text.lines[$0.line].number })
  }
}

extension Document {
  /// Reads each document in `source`, which may hold several: where ``init(parsing:trace:)`` would keep the
  /// others as appendices of the kind ``AppendixKind/document``.
  public static func documents(in source: SourceText) -> [Document] {
    DocumentSplitter.parts(of: source).map { Document(parsing: $0) }
  }
}
