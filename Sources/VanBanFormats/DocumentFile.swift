public import VanBan

/// Reads the text of a file in any format that VanBan reads.
public enum DocumentFile {
  /// The text of the file in `bytes`, with its layout as far as the file states it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - encoding: The encoding of plain text and HTML; nil to detect it.
  ///   - name: A name for messages; it does not decide the format.
  ///   - limits: What reading the file may cost.
  /// - Throws: ``FormatError`` if the format is not read, the file is damaged, or it exceeds `limits`.
  /// - Complexity: O(*n*) in the size of the file; OCR takes seconds a page.
  public static func sourceText(
    of bytes: [UInt8], encoding: TextEncoding? = nil, name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    try sourceText(of: bytes, encoding: encoding, name: name, limits: limits, watch: ReadingWatch())
  }

  /// The same, with `watch` for the progress.
  static func sourceText(
    of bytes: [UInt8], encoding: TextEncoding?, name: String?, limits: ReadingLimits, watch: ReadingWatch
  ) throws(FormatError) -> SourceText {
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(limit: limits.fileBytes) }
    var format = InputFormat(of: bytes)
    // A given encoding means text, unless the file has a known signature.
    if format == .binary, encoding != nil, FileSignature(bytes) == nil { format = .text }
    // A short one may show no marks.
    if format == .text, name?.lowercased().hasSuffix(".md") ?? false { format = .markdown }
    switch format {
    case .text, .markdown:
      // A line ends with one of these at most.
      guard bytes.count <= limits.textBytes,
        bytes.count(where: { $0 == 0x0A || $0 == 0x0D }) <= limits.textLines
      else { throw .tooMuchText(limits) }
      let text = SourceText(bytes: bytes, encoding: encoding, name: name)
      return format == .text ? text : try MarkdownFormat.read(text, limits: limits)
    case .html:
      return try HTMLFormat.sourceText(of: bytes, encoding: encoding, name: name, limits: limits)
        .takenOut(of: FileIdentity(of: bytes))
    case .word:
      return try DOCXFormat.sourceText(of: bytes, name: name, limits: limits).takenOut(
        of: FileIdentity(of: bytes))
    case .pdf:
      return try PDFFormat.sourceText(of: bytes, name: name, limits: limits, watch: watch).takenOut(
        of: FileIdentity(of: bytes))
    case .image:
      return try ImageFormat.sourceText(of: bytes, name: name, limits: limits, watch: watch).takenOut(
        of: FileIdentity(of: bytes))
    case .richText, .oldWord, .openDocument:
      let word = try OfficeProgram.word(from: bytes, ending: format.rawValue, limits: limits)
      return try DOCXFormat.sourceText(of: word, name: name, limits: limits).takenOut(
        of: FileIdentity(of: bytes))
    case .archive:
      throw FormatError(message: "this is an archive: take the files out of it first.")
    case .otherOffice:
      throw FormatError(message: "this is a spreadsheet, slides or another office file, not a document.")
    case .binary:
      throw .noText(FileSignature(bytes)?.name)
    }
  }
}

extension FormatError {
  /// The error of a file of more than `limit` bytes.
  public static func tooLarge(limit: Int) -> FormatError {
    FormatError(message: "the file is larger than \(limit >> 20) MB, which no document is: split it.")
  }

  /// The error of a file that is not text but `name`; nil if unknown.
  static func noText(_ name: String?) -> FormatError {
    FormatError(
      message: name.map { "this is not a document but another kind of file (\($0)): it is not read." }
        ?? "this is neither text nor a file format that is read: if it is text, name its encoding with --encoding."
    )
  }

  /// The error of a file with more text than `limits` allow.
  static func tooMuchText(_ limits: ReadingLimits) -> FormatError {
    FormatError(
      message:
        "its text is longer than \(limits.textBytes >> 20) MB or \(limits.textLines) lines, as no document is: "
        + "split it, or raise the limit.")
  }
}
