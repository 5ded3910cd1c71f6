import VanBan

/// Gives each result a name that no other has.
///
/// Two names are one where they differ only in the case of letters, or in how letters with marks are composed: on some
/// file systems such files are the same. The first keeps its name, the others become `a~2.txt`, `a~3.txt` in the order in
/// which they come, which is the same in each run over the same files. A name is not given either where it is that of a
/// folder with results in it: an archive has its results in a folder of its own.
struct ResultNames {
  /// The keys of names that were given.
  private var names: Set<String> = []
  /// The keys of folders in which there are such.
  private var folders: Set<String> = []
  /// For a key, the number at which to try next.
  private var next: [String: Int] = [:]
  private let reserved: Set<String>
  private let endings: [String]

  /// - Parameters:
  ///   - reserved: Results that are there besides.
  ///   - endings: What results have after the name.
  init(reserved: [String] = [], endings: [String] = []) {
    self.reserved = Set(reserved.map { Self.key($0) })
    self.endings = endings
  }

  /// The name for what would be called `wanted`, which is `wanted` itself wherever it can be.
  mutating func take(_ wanted: String) -> String {
    let wanted = FileName.portable(wanted)
    var parts = wanted.split(separator: "/").map { String($0) }
    // A file has the name of a folder that leads here.
    for index in parts.indices.dropLast() where names.contains(Self.key(parts[...index])) {
      parts[index] = free(parts, at: index)
    }
    if let last = parts.indices.last { parts[last] = free(parts, at: last) }
    let name = parts.joined(separator: "/")
    names.insert(Self.key(name))
    for index in parts.indices.dropLast() { folders.insert(Self.key(parts[...index])) }
    return name
  }

  /// The part at `index`, with a number where the path up to it is not free.
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

  /// The same for names that are one. Strings compare by canonical equivalence.
  private static func key(_ name: String) -> String { name.uppercased().lowercased() }

  private static func key(_ parts: ArraySlice<String>) -> String { key(parts.joined(separator: "/")) }
}
