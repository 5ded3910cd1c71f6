/// A file of a batch.
struct BatchItem: Sendable, Hashable {
  /// Where it is read.
  let source: String
  /// Its name among the results: its path below the folder that was given, or its own name.
  let name: String
}

/// Something that was to be read and is not there or cannot be.
struct MissingInput: Sendable {
  let source: String
  let name: String
  let message: String
}
