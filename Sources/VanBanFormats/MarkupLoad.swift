/// An estimate, before parsing, of what XML or HTML would cost libxml2. Each node takes some hundred bytes, and each
/// attribute is compared with all others of its element: a small file of tags alone can take gigabytes or hours.
struct MarkupLoad: Equatable {
  /// The number of start tags, end tags and attributes.
  private(set) var marks = 0
  /// The most attributes of one element.
  private(set) var attributes = 0

  /// More attributes than any element of a document has.
  private static let mostAttributes = 1000
  /// In Word files and pages of the legal databases, a tag takes ten bytes at least.
  private static let bytesOfMark = 16

  init(_ bytes: [UInt8]) {
    var quote: UInt8 = 0
    var isInTag = false
    // Attributes begin after blanks or have an equals sign: HTML does not require the blanks.
    var (blanks, equals) = (0, 0)
    var last: UInt8 = 0
    for (index, byte) in bytes.enumerated() {
      guard isInTag else {
        guard byte == UInt8(ascii: "<") else { continue }
        marks += 1
        // Skip comments, declarations and end tags.
        if index + 1 < bytes.count, bytes[index + 1] | 0x20 >= UInt8(ascii: "a") {
          (isInTag, blanks, equals, last) = (true, 0, 0, 0)
        }
        continue
      }
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: ">"):
        isInTag = false
        marks += max(blanks, equals)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if last == UInt8(ascii: "=") { quote = byte }
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: if last != 0, last != UInt8(ascii: "=") { blanks += 1 }
      case UInt8(ascii: "="): equals += 1
      default: break
      }
      // Skip blanks between the equals sign and the quote, and repeated blanks.
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: if last != UInt8(ascii: "=") { last = 0 }
      default: last = byte
      }
      attributes = max(attributes, blanks, equals)
    }
    if isInTag { marks += max(blanks, equals) }
  }

  /// - Throws: ``FormatError`` if it is more than a document within `limits` has; `whole` names what is refused.
  func check(_ limits: ReadingLimits, of whole: String) throws(FormatError) {
    guard attributes <= Self.mostAttributes else {
      throw FormatError(
        message:
          "\(whole) has an element with more than \(Self.mostAttributes) attributes, as no document has: "
          + "it is damaged or malicious, and is not read.")
    }
    let most = limits.partBytes / Self.bytesOfMark
    guard marks <= most else {
      throw FormatError(
        message:
          "\(whole) has more than \(most) marks (elements and attributes), as no document has: split it, "
          + "or save it anew in a word processor.")
    }
  }
}
