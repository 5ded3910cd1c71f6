import ArgumentParser

/// The path of a file or folder to write, which is not empty: an empty one would lead to the root of all files.
struct NamedPath: ExpressibleByArgument {
  let path: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    path = argument
  }
}
