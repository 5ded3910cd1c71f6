import Foundation
import VanBan

/// Path patterns, matched by the system's `fnmatch`, as a shell does.
package struct PathPattern: Sendable {
  private let include: [String]
  private let exclude: [String]

  package init(include: [String] = [], exclude: [String] = []) {
    self.include = include
    self.exclude = exclude
  }

  /// Whether the file at `path`, relative to its input folder, is to be converted.
  func takes(_ path: String) -> Bool {
    (include.isEmpty || include.contains { Self.matches($0, path) })
      && !exclude.contains { Self.matches($0, path) }
  }

  /// Whether the folder at `path` is excluded with its contents.
  func leavesOut(folder path: String) -> Bool { exclude.contains { Self.matches($0, path) } }

  /// A pattern without a slash matches the last part of the path.
  private static func matches(_ pattern: String, _ path: String) -> Bool {
    let pattern = pattern.hasSuffix("/") ? String(pattern.dropLast()) : pattern
    let subject = pattern.contains("/") ? path : path.split(separator: "/").last.map { String($0) } ?? path
    return fnmatch(FileName.path(pattern), FileName.path(subject), 0) == 0
  }
}
