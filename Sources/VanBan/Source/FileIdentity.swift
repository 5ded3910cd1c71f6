/// The identity of a file by its contents, whatever its name.
public struct FileIdentity: Sendable, Hashable {
  /// Its length in bytes.
  public let byteCount: Int
  /// The SHA-256 digest (FIPS 180-4) of its bytes, as 64 hexadecimal digits in small letters.
  public let sha256: String

  /// The length and digest of `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes: each is hashed.
  public init(of bytes: [UInt8]) {
    self.init(byteCount: bytes.count, sha256: SHA256.hex(of: bytes))
  }

  init(byteCount: Int, sha256: String) {
    self.byteCount = byteCount
    self.sha256 = sha256
  }
}

extension SourceText {
  /// The file that the text is from.
  ///
  /// - Complexity: O(*n*) at each access if the text is the file, byte for byte; else constant.
  public var file: FileIdentity { originalFile ?? FileIdentity(of: bytes) }

  /// The same text, extracted from another file: an HTML page, a Word document.
  public func takenOut(of file: FileIdentity) -> SourceText {
    var copy = self
    copy.originalFile = file
    return copy
  }
}
