import VanBan

/// A file of a batch.
package struct BatchItem: Sendable, Hashable {
  /// Where it is read: a path as ``VanBan/FileName`` has it.
  package let source: String
  /// Its name among the results: its path below the folder that was given, or its own name, or what ``ResultNames``
  /// makes of it.
  package internal(set) var name: String
  /// Why its name is another.
  package internal(set) var note: String?

  /// Why a file that would be called `wanted` is called `name`.
  static func note(_ wanted: String, given name: String) -> String {
    wanted == name
      ? "its name holds what names should not (controls, bytes that are no UTF-8): its result is called \(name)"
      : "another result has the name \(wanted.visible()): its result is called \(name)"
  }
}

/// Something that was to be read and is not there or cannot be.
package struct MissingInput: Sendable {
  package let source: String
  package internal(set) var name: String
  package let message: String
  /// Whether it is a link in a folder, which leads nowhere.
  package let isLink: Bool
}
