import VanBan
import VanBanBatch

/// The files that arguments name, folders with the documents in them.
struct InputFiles {
  /// In order, each once.
  let files: [String]
  /// What was left out, a line each.
  private(set) var notes: [String]
  private let arguments: [String]

  /// - Parameters:
  ///   - arguments: Files and folders.
  ///   - pattern: Which files of folders to take.
  ///   - takesAll: Whether to take files of folders that hold data by their names.
  init(_ arguments: [String], pattern: PathPattern = PathPattern(), takesAll: Bool = false) throws(FileError)
  {
    self.arguments = arguments.map { Self.plain($0) }
    let found = InputScanner(self.arguments, pattern: pattern)
    if let missing = found.missing.first(where: { !$0.isLink }) {
      throw FileError(missing.source, "the file or folder cannot be read: \(missing.message).")
    }
    notes = found.notes
    let named = Set(self.arguments)
    var data: [String] = []
    var taken: Set<String> = []
    for item in found.items {
      if !takesAll, !named.contains(item.source), DataNames.isData(item.source) {
        data.append(item.source)
      } else {
        taken.insert(item.source)
      }
    }
    // A dangling link is reported when its turn comes.
    files = taken.union(found.missing.map(\.source)).sorted()
    if let note = DataNames.note(data) { notes.append(note) }
  }

  /// Whether the file at `path` was to be found, if it was there: it is an argument or in one.
  func covers(_ path: String) -> Bool {
    arguments.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
  }

  /// `in` for `./in/`.
  private static func plain(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./"), path.count > 2 { path = path.dropFirst(2) }
    while path.hasSuffix("/"), path.count > 1 { path = path.dropLast() }
    return String(path)
  }
}

/// Files that hold data or notes about documents, and are none, by their names: tables, lists, programs, `README`.
enum DataNames {
  private static let endings: Set<String> = [
    "tsv", "csv", "json", "jsonl", "xml", "yaml", "yml", "toml", "ini", "log", "db", "sqlite", "py", "sh",
    "js", "css",
    "swift", "sql", "parquet",
  ]
  private static let names: Set<String> = ["readme", "license", "changelog", "manifest", "notice"]

  static func isData(_ path: String) -> Bool {
    let name = (path.split(separator: "/").last.map { String($0) } ?? path).lowercased()
    let parts = name.split(separator: ".")
    guard let first = parts.first else { return false }
    if names.contains(String(first)), parts.count <= 2 { return true }
    return parts.count > 1 && parts.last.map { endings.contains(String($0)) } ?? false
  }

  /// What was left out, by endings; nil for nothing.
  static func note(_ paths: [String]) -> String? {
    guard let first = paths.first else { return nil }
    var counts: [String: Int] = [:]
    for path in paths {
      let name = path.split(separator: "/").last.map { String($0) } ?? path
      let ending =
        name.split(separator: ".").count > 1 ? name.split(separator: ".").last.map { "." + $0 } : nil
      counts[ending ?? name, default: 0] += 1
    }
    let list = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return
      "left out \(paths.count) files that hold data and are no documents (\(list.joined(separator: ", "))), the first "
      + "of them \(first.visible()): name a file or give --all to take them."
  }
}
