/// A file of a batch.
package struct BatchItem: Sendable, Hashable {
  /// Where it is read.
  package let source: String
  /// Its name among the results: its path below the folder that was given, or its own name.
  package let name: String
}

/// Something that was to be read and is not there or cannot be.
package struct MissingInput: Sendable {
  package let source: String
  package let name: String
  package let message: String
  /// Whether it is a link in a folder, which leads nowhere.
  package let isLink: Bool
}
