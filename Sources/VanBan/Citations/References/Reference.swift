/// A reference to the text itself or back to a document cited before: `khoản 2 Điều này`,
/// `Điều 5 Thông tư này`, `Nghị quyết trên`. It is not a citation: it names no document anew.
public struct Reference: Sendable, Hashable {
  /// What is meant.
  public enum Target: Sendable, Hashable {
    /// Parts of the document itself, by the ``Block/id`` of the block at the head of each, in the order of the
    /// pinpoint.
    case blocks([Int])
    /// A document that is cited before, by its ``Citation/id``.
    case citation(Int)
    /// The text does not show what is meant, or has no such part.
    case unresolved
  }

  /// From the first word of the part that it names to its last word.
  public let range: SourceRange
  /// As printed, white space folded.
  public let text: String
  /// The part that it names, without words such as `Điều này`; nil where it names a document alone.
  public let pinpoint: Pinpoint?
  /// What the reference means.
  public let target: Target
  /// The ``Block/id`` of the block that it is in.
  public let block: Int
}
