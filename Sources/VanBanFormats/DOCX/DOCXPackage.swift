/// The parts of a Word file with text, from its zip archive.
struct DOCXPackage {
  private var parts: [String: [UInt8]] = [:]
  /// The folder of the main part, `word/` as a rule.
  private let folder: String
  /// The name of the main part.
  private let main: String
  private let limits: ReadingLimits

  /// - Throws: ``FormatError`` if the archive is damaged, too large when uncompressed, or not a Word file.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(FormatError) {
    var archive = try ArchiveReader(bytes, onlyZip: true)
    var count = 0
    var total = 0
    while let member = try archive.next() {
      count += 1
      guard count <= limits.parts else {
        throw FormatError(message: "it has more than \(limits.parts) parts, which no Word file has.")
      }
      guard member.isFile, member.path.hasSuffix(".xml") || member.path.hasSuffix(".rels"),
        parts[member.path] == nil,
        !member.path.contains("/media/"), !member.path.contains("/theme/")
      else { continue }
      let part = try archive.read(limit: limits.partBytes)
      total += part.count
      guard total <= limits.partBytes * 2 else {
        throw FormatError(
          message:
            "it unpacks to more than \(limits.partBytes >> 19) MB: it is damaged or malicious, and is "
            + "not read.")
      }
      parts[member.path] = part
    }
    let found = Self.mainPart(parts, limits)
    guard let found, parts[found] != nil else {
      throw FormatError(message: "this archive has no Word document in it.")
    }
    main = found
    self.limits = limits
    folder = found.lastIndex(of: "/").map { String(found[...$0]) } ?? ""
  }

  /// The name of the main part, from the package's relationships, else the usual one.
  private static func mainPart(_ parts: [String: [UInt8]], _ limits: ReadingLimits) -> String? {
    if let bytes = parts["_rels/.rels"],
      let targets = try? relations(in: bytes, part: "_rels/.rels", limits),
      let target = targets.first(where: { $0.type.hasSuffix("/officeDocument") })?.target
    {
      let name = target.hasPrefix("/") ? String(target.dropFirst()) : target
      if parts[name] != nil { return name }
    }
    return parts.keys.contains("word/document.xml") ? "word/document.xml" : nil
  }

  private static func relations(
    in bytes: [UInt8], part: String, _ limits: ReadingLimits
  ) throws(FormatError) -> [(id: String, type: String, target: String)] {
    try XMLTree(bytes, part: part, limits: limits).read { root in
      root.children("Relationship").map {
        ($0.attribute("Id") ?? "", $0.attribute("Type") ?? "", $0.attribute("Target") ?? "")
      }
    } ?? []
  }

  /// The result of `body` for the root element of the main part.
  func readMain<Result>(_ body: (XMLNode) throws(FormatError) -> Result) throws(FormatError) -> Result? {
    try XMLTree(parts[main] ?? [], part: main, limits: limits).read(body)
  }

  /// The result of `body` for the root element of the part `name` beside the main part; nil if it is missing.
  func read<Result>(
    _ name: String, _ body: (XMLNode) throws(FormatError) -> Result
  ) throws(FormatError) -> Result? {
    let path = name.hasPrefix("/") ? String(name.dropFirst()) : folder + name
    guard let bytes = parts[path] else { return nil }
    return try XMLTree(bytes, part: path, limits: limits).read(body)
  }

  /// The result of `body` for the root element of each part with a digital signature (ECMA-376-2, 12.3), in the order of
  /// their names; damaged ones are left out.
  func readSignatures<Result>(_ body: (XMLNode) -> Result?) -> [Result] {
    let names = parts.keys.filter { $0.hasPrefix("_xmlsignatures/") && $0.hasSuffix(".xml") }.sorted()
    return names.compactMap { name in
      guard let tree = try? XMLTree(parts[name] ?? [], part: name, limits: limits) else { return nil }
      return try? tree.read { node throws(FormatError) in body(node) } ?? nil
    }
  }

  /// The names of other parts by the identifiers of relationships in the main part.
  func relations() throws(FormatError) -> [String: String] {
    let path = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
    guard let bytes = parts[path] else { return [:] }
    return Dictionary(
      try Self.relations(in: bytes, part: path, limits).map { ($0.id, $0.target) },
      uniquingKeysWith: { first, _ in first })
  }
}
