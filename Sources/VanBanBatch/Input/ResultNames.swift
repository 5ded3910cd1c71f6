import VanBan

/// Gives each result a unique name.
///
/// Names that differ only in case or Unicode normal form count as the same, as on some file systems. The first keeps its
/// name; the others become `a~2.txt`, `a~3.txt` in the order in which they come, the same in each run over the same files.
/// The name of a folder with results is taken too: an archive has its results in a folder of its own.
struct ResultNames {
  /// The keys of names in use.
  private var names: Set<String> = []
  /// The keys of folders with results.
  private var folders: Set<String> = []
  /// By key, the number to try next.
  private var next: [String: Int] = [:]
  private let reserved: Set<String>
  private let endings: [String]

  /// - Parameters:
  ///   - reserved: Other names in use.
  ///   - endings: The extensions of results.
  init(reserved: [String] = [], endings: [String] = []) {
    self.reserved = Set(reserved.map { Self.key($0) })
    self.endings = endings
  }

  /// A unique name for `wanted`: itself if it is free.
  mutating func take(_ wanted: String) -> String {
    let wanted = FileName.portable(wanted)
    var parts = wanted.split(separator: "/").map { String($0) }
    // A file has the name of a folder on the way.
    for index in parts.indices.dropLast() where names.contains(Self.key(parts[...index])) {
      parts[index] = free(parts, at: index)
    }
    if let last = parts.indices.last { parts[last] = free(parts, at: last) }
    let name = parts.joined(separator: "/")
    names.insert(Self.key(name))
    for index in parts.indices.dropLast() { folders.insert(Self.key(parts[...index])) }
    return name
  }

  /// The part at `index`, with a number if the path up to it is in use.
  private mutating func free(_ parts: [String], at index: Int) -> String {
    let key = Self.key(parts[...index])
    if isFree(key) { return parts[index] }
    while true {
      let number = next[key, default: 2]
      next[key] = number + 1
      var tried = parts[...index]
      tried[index] = Self.numbered(parts[index], number)
      if isFree(Self.key(tried)) { return tried[index] }
    }
  }

  private func isFree(_ key: String) -> Bool {
    !names.contains(key) && !folders.contains(key)
      && !endings.contains { reserved.contains(key + Self.key($0)) }
  }

  /// `a~2.txt` for `a.txt`
  private static func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(name)~\(number)" }
    return "\(name[..<dot])~\(number)\(name[dot...])"
  }

  /// A key that is equal for equivalent names. Strings compare by canonical equivalence.
  private static func key(_ name: String) -> String { name.uppercased().lowercased() }

  private static func key(_ parts: ArraySlice<String>) -> String { key(parts.joined(separator: "/")) }
}
