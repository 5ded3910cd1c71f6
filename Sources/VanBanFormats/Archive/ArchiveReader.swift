internal import CLibArchive

/// Reads the members of an archive (zip, tar and what else libarchive knows) one after the other.
struct ArchiveReader: ~Copyable {
  private let archive: OpaquePointer
  /// libarchive reads from here as long as the archive is open.
  private let storage: UnsafeMutableBufferPointer<UInt8>

  /// Opens the archive in `bytes`; with `onlyZip` no other kind is tried.
  init(_ bytes: [UInt8], onlyZip: Bool = false) throws(FormatError) {
    guard let archive = archive_read_new() else { throw Self.damaged("out of memory") }
    if onlyZip {
      archive_read_support_format_zip(archive)
    } else {
      archive_read_support_format_zip(archive)
      archive_read_support_format_tar(archive)
      archive_read_support_filter_gzip(archive)
      archive_read_support_filter_bzip2(archive)
      archive_read_support_filter_xz(archive)
    }
    let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    _ = storage.update(fromContentsOf: bytes)
    guard archive_read_open_memory(archive, storage.baseAddress, bytes.count) == ARCHIVE_OK else {
      let error = Self.damaged(Self.message(of: archive))
      archive_read_free(archive)
      storage.deallocate()
      throw error
    }
    self.archive = archive
    self.storage = storage
  }

  deinit {
    archive_read_free(archive)
    storage.deallocate()
  }

  /// A member of the archive.
  struct Member {
    /// The path in the archive, as it was written there.
    let path: String
    /// Whether it is a file and not a folder or a link.
    let isFile: Bool
  }

  /// Goes on to the next member; nil after the last.
  mutating func next() throws(FormatError) -> Member? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
      throw Self.damaged(Self.message(of: archive))
    }
    let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    let isLink = archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil
    // AE_IFREG, which is a macro with a cast.
    let isFile = archive_entry_filetype(entry) == 0o100000 && !isLink
    return Member(path: name.map { String(cString: $0) } ?? "", isFile: isFile)
  }

  /// The bytes of the member, at most `limit`.
  mutating func read(limit: Int) throws(FormatError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else { throw Self.damaged(Self.message(of: archive)) }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw FormatError(
          message:
            "a part of it unpacks to more than \(limit >> 20) MB: it is damaged or made to do harm, and is not "
            + "read.")
      }
    }
  }

  private static func message(of archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "the archive is cut off"
  }

  private static func damaged(_ reason: String) -> FormatError {
    FormatError(message: "this archive cannot be read (\(reason)): copy the file again, or repair it.")
  }
}
