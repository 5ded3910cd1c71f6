internal import CLibArchive
internal import VanBan

/// Reads the members of an archive (zip, tar and its packed forms, 7z, RAR), one after another, with libarchive.
struct ArchiveReader: ~Copyable {
  private let archive: OpaquePointer
  /// libarchive reads from here as long as the archive is open.
  private let storage: UnsafeMutableBufferPointer<UInt8>
  private let unicode = UnicodeLocale()

  /// Opens the archive in `bytes`; with `onlyZip`, only as zip.
  init(_ bytes: [UInt8], onlyZip: Bool = false) throws(FormatError) {
    guard let archive = archive_read_new() else { throw Self.damaged("out of memory") }
    if onlyZip {
      archive_read_support_format_zip(archive)
    } else {
      for support in Self.formats + Self.filters { _ = support(archive) }
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

  private static let formats = [
    archive_read_support_format_zip, archive_read_support_format_tar, archive_read_support_format_7zip,
    archive_read_support_format_rar, archive_read_support_format_rar5,
  ]
  private static let filters = [
    archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
    archive_read_support_filter_zstd,
  ]

  deinit {
    archive_read_free(archive)
    storage.deallocate()
  }

  /// A member of the archive.
  struct Member {
    /// The path as written in the archive, in the form of `FileName`.
    let path: String
    let kind: Kind
    var isFile: Bool { kind == .file }

    enum Kind { case file, folder, link, other }
  }

  /// Advances to the next member; nil after the last.
  mutating func next() throws(FormatError) -> Member? {
    var entry: OpaquePointer?
    // Names are converted in the thread's locale; the C locale would lose letters.
    let status = unicode.use { archive_read_next_header(archive, &entry) }
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
      throw Self.damaged(Self.message(of: archive))
    }
    // AE_IFREG and AE_IFDIR, macros with a cast that Swift cannot import.
    let kind: Member.Kind =
      switch archive_entry_filetype(entry) {
      case _ where archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil: .link
      case 0o100000: .file
      case 0o040000: .folder
      default: .other
      }
    return Member(path: unicode.use { Self.path(of: entry) }, kind: kind)
  }

  private static func path(of entry: OpaquePointer) -> String {
    // As the archive has it, where it has bytes.
    guard let name = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else { return "" }
    return FileName.text(UnsafeRawBufferPointer(start: name, count: length(name)))
  }

  private static func length(_ name: UnsafePointer<CChar>) -> Int {
    var length = 0
    while name[length] != 0 { length += 1 }
    return length
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
            "a part of it unpacks to more than \(limit >> 20) MB: it is damaged or malicious, and is not "
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
