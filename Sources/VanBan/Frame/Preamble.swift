/// The text between the title and the body.
public struct Preamble: Sendable, Hashable {
  /// The body or office that acts, on lines of its own.
  public internal(set) var authority: [Block] = []
  /// The căn cứ of the preamble, a block each.
  public internal(set) var bases: [Block] = []
  /// `QUYẾT ĐỊNH:` or the sentence in its place.
  public internal(set) var enacting: Block?

  /// An empty preamble.
  public init() {}
}
