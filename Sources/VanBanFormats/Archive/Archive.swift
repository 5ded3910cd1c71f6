/// Archives of documents: zip, 7z, RAR, and tar with or without compression.
public enum Archive {
  /// Calls `body` with each file of the archive in `bytes` and its path as written there. Skips folders, and links, which
  /// may lead anywhere, and returns the number of links.
  ///
  /// - Throws: ``FormatError`` where the archive is damaged or holds more than `limits` allow; what `body` throws.
  @discardableResult
  public static func forEach(
    in bytes: [UInt8], limits: ReadingLimits, _ body: (_ path: String, _ content: [UInt8]) throws -> Void
  ) throws -> Int {
    var archive = try ArchiveReader(bytes)
    var parts = 0
    var total = 0
    var links = 0
    while let member = try archive.next() {
      parts += 1
      guard parts <= limits.parts else {
        throw FormatError(
          message: "it has more than \(limits.parts) files: unpack it and convert the folder.")
      }
      if member.kind == .link || member.kind == .other { links += 1 }
      guard member.isFile else { continue }
      let content = try archive.read(limit: limits.fileBytes / 2)
      total += content.count
      guard total <= limits.fileBytes * 8 else {
        throw FormatError(
          message: "it unpacks to more than \(limits.fileBytes >> 17) MB: unpack it and convert the folder.")
      }
      try body(member.path, content)
    }
    return links
  }

  /// The path of a member below the folder of its archive, without `.` and doubled slashes; nil where it leads out
  /// of the folder, or is empty.
  public static func safePath(_ path: String) -> String? {
    guard !path.hasPrefix("/"), !path.hasPrefix("\\"),
      !path.unicodeScalars.contains(where: { $0.value < 0x20 })
    else {
      return nil
    }
    let parts = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).filter { $0 != "." }
    guard !parts.isEmpty, !parts.contains(".."), !(parts.first?.hasSuffix(":") ?? false) else { return nil }
    return parts.joined(separator: "/")
  }
}
