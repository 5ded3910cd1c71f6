public import VanBan

/// Reads the text of a file of any kind that VanBan knows.
public enum DocumentFile {
  /// The text of the file in `bytes`, with its layout where the file says it. `encoding` counts for plain text and
  /// HTML; without it, theirs is the one that the bytes show.
  ///
  /// - Throws: ``FormatError`` where the file is of a kind that is not read, damaged, or larger than `limits` allow.
  public static func sourceText(
    of bytes: [UInt8], encoding: TextEncoding? = nil, name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    try sourceText(of: bytes, encoding: encoding, name: name, limits: limits, watch: ReadingWatch())
  }

  /// The same; `watch` hears how far it has come.
  static func sourceText(
    of bytes: [UInt8], encoding: TextEncoding?, name: String?, limits: ReadingLimits, watch: ReadingWatch
  ) throws(FormatError) -> SourceText {
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(limit: limits.fileBytes) }
    var format = InputFormat(of: bytes)
    // Who names an encoding knows that it is text, unless the file says what it is.
    if format == .binary, encoding != nil, FileSignature(bytes) == nil { format = .text }
    switch format {
    case .text:
      // A line ends with one of these at most.
      guard bytes.count <= limits.textBytes,
        bytes.count(where: { $0 == 0x0A || $0 == 0x0D }) <= limits.textLines
      else { throw .tooMuchText(limits) }
      return SourceText(bytes: bytes, encoding: encoding, name: name)
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

  /// The error of a file that is no text but `name`, nil where it is not known what it is.
  static func noText(_ name: String?) -> FormatError {
    FormatError(
      message: name.map { "this is no document but another kind of file (\($0)): it is not read." }
        ?? "this is not text, nor a kind of file that is read: if it is text, name its encoding with --encoding."
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
