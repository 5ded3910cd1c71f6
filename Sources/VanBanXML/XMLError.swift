/// Why a document could not be written as XML, or is not valid.
public struct XMLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public let message: String
  /// The 1-based line of the XML at fault; nil if none applies.
  public let line: Int?

  /// `line: message`
  public var description: String { (line.map { "\($0): " } ?? "") + message }
}
