import VanBan

/// A file of a batch.
package struct BatchItem: Sendable, Hashable {
  /// The path to read, in the form of `FileName`.
  package let source: String
  /// Its name among the results: its path below the folder that was given, or its own name, or what ``ResultNames``
  /// makes of it.
  package internal(set) var name: String
  /// Why its result has another name; nil if it does not.
  package internal(set) var note: String?

  /// Why a file that would be called `wanted` is called `name`.
  static func note(_ wanted: String, given name: String) -> String {
    wanted == name
      ? "its name has control characters or bytes that are not UTF-8: its result is called \(name)"
      : "another result has the name \(wanted.visible()): its result is called \(name)"
  }
}

/// An input that is missing or cannot be read.
package struct MissingInput: Sendable {
  package let source: String
  package internal(set) var name: String
  package let message: String
  /// Whether it is a dangling link in a folder.
  package let isLink: Bool
}
