internal import Foundation

/// The error that the system gave for a file.
package struct SystemError: Error, Sendable, CustomStringConvertible {
  /// `errno`
  package let code: Int32
  /// The path that it is about.
  package let path: String
  private let what: String?

  /// The error that the system gave last.
  package init(at path: String) { self.init(errno, at: path) }

  package init(_ code: Int32, at path: String, _ what: String? = nil) {
    self.code = code
    self.path = path
    self.what = what
  }

  /// What is wrong, without the path.
  package var message: String {
    what ?? String(cString: strerror(code))
  }

  /// What is said instead of the system's own words; nil where these are.
  package var reason: String? { what }

  package var description: String { path + ": " + message }

  /// Whether it is about one name and not about the folder or disk: the name is too long, or that of something else.
  package var isAboutName: Bool {
    [ENAMETOOLONG, EISDIR, ENOTDIR, EEXIST, ELOOP, EINVAL, EILSEQ].contains(code)
  }
}
