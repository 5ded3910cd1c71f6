internal import CLibArchive
internal import VanBan

/// Writes a zip archive with libarchive. The same parts give the same bytes: all have the first day of zip as their time.
enum ZipWriter {
  /// 1 January 1980, the first day that zip knows.
  private static let time = 315_532_800

  /// The archive of `parts`, whose names are ASCII.
  ///
  /// - Throws: ``FormatError`` if memory runs out.
  static func archive(_ parts: [(name: String, content: [UInt8])]) throws(FormatError) -> [UInt8] {
    guard let archive = archive_write_new() else { throw FormatError(message: "out of memory") }
    // Packed, a part is hardly longer than it was.
    let capacity = parts.reduce(4_096) { $0 + $1.content.count * 9 / 8 + $1.name.utf8.count * 4 + 1_024 }
    // libarchive keeps both and writes to them until the archive is freed, which the last `defer` does first.
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    defer { buffer.deallocate() }
    let used = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    used.initialize(to: 0)
    defer { used.deallocate() }
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    archive_write_set_bytes_per_block(archive, 0)
    try check(archive_write_open_memory(archive, buffer, capacity, used), archive)
    for part in parts {
      guard let entry = archive_entry_new() else { throw FormatError(message: "out of memory") }
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, part.name)
      archive_entry_set_size(entry, Int64(part.content.count))
      // AE_IFREG, a macro with a cast that Swift cannot import.
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_perm(entry, 0o644)
      archive_entry_set_mtime(entry, time, 0)
      try check(archive_write_header(archive, entry), archive)
      let written = part.content.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
      guard written == part.content.count else {
        throw failure(archive)
      }
    }
    try check(archive_write_close(archive), archive)
    return Array(UnsafeRawBufferPointer(start: buffer, count: used.pointee))
  }

  private static func check(_ status: Int32, _ archive: OpaquePointer) throws(FormatError) {
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN else {
      throw failure(archive)
    }
  }

  /// What libarchive says of its last error, which may be nothing.
  private static func failure(_ archive: OpaquePointer) -> FormatError {
    FormatError(message: archive_error_string(archive).map { String(cString: $0) } ?? "out of memory")
  }
}
