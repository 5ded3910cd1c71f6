/// A half-open range of UTF-8 byte offsets into a ``SourceText``.
public struct SourceRange: Sendable, Hashable {
  /// Offset of the first byte.
  public let lowerBound: Int
  /// Offset one past the last byte.
  public let upperBound: Int

  /// The bytes from `lowerBound` up to `upperBound`; empty where `upperBound` is not greater.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  /// The number of bytes.
  public var count: Int { upperBound - lowerBound }
  /// Whether it holds no byte.
  public var isEmpty: Bool { upperBound == lowerBound }

  /// Whether `offset` lies inside the range.
  public func contains(_ offset: Int) -> Bool { offset >= lowerBound && offset < upperBound }

  /// Whether every byte of `other` lies inside the range.
  public func contains(_ other: SourceRange) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }

  /// What both hold; nil where that is nothing.
  func intersection(_ other: SourceRange) -> SourceRange? {
    let (low, high) = (max(lowerBound, other.lowerBound), min(upperBound, other.upperBound))
    return low < high ? SourceRange(low, high) : nil
  }
}

extension SourceRange: CustomStringConvertible {
  public var description: String { "\(lowerBound)..<\(upperBound)" }
}

/// A place in a text as a person counts: line and column from 1, the column in characters.
public struct SourceLocation: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters (grapheme clusters), from 1.
  public let column: Int
}
