/// What a word may begin or end for the readers of citations.
///
/// Most words have no cue, so that the readers pass over them without a question. A cue promises nothing: the reader
/// that it calls looks for itself.
struct WordCues: OptionSet, Sendable {
  let rawValue: UInt8

  /// A mention of a document, or a bracket behind one.
  static let mention = WordCues(rawValue: 1)
  /// `này`, `trên`, `nêu trên` behind the name of a kind or of a part of a document.
  static let reference = WordCues(rawValue: 2)
  /// A bracket, or words such as `gọi tắt là`.
  static let definition = WordCues(rawValue: 4)
  /// `phụ lục`, `mẫu`, `biểu`.
  static let appendix = WordCues(rawValue: 8)
  /// Capitals that may be an abbreviation.
  static let capitals = WordCues(rawValue: 16)
  /// `hiệu lực`.
  static let force = WordCues(rawValue: 32)
}
