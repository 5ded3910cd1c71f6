internal import Foundation

/// An error of the system for a file.
package struct SystemError: Error, Sendable, CustomStringConvertible {
  /// `errno`
  package let code: Int32
  /// The path at fault.
  package let path: String
  private let what: String?

  /// The error in `errno`.
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

  /// A message in place of the system's; nil for that.
  package var reason: String? { what }

  package var description: String { path + ": " + message }

  /// Whether one name is at fault and not the folder or disk: it is too long, or taken by something else.
  package var isAboutName: Bool {
    [ENAMETOOLONG, EISDIR, ENOTDIR, EEXIST, ELOOP, EINVAL, EILSEQ].contains(code)
  }
}
