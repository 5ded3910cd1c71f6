/// Writes the objects of a PDF file with their table (ISO 32000-1, 7.5): a file of PDF 1.4 without object streams, as
/// PDF/A-1 wants it.
struct PDFObjects {
  /// The number of an object.
  struct Reference: CustomStringConvertible {
    fileprivate let number: Int

    var description: String { "\(number) 0 R" }
  }

  private var bytes: [UInt8] = Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  /// Where each object begins, by number from 1; 0 for one that is still to be written.
  private var places: [Int] = []

  /// A number for an object that is written later.
  mutating func reserve() -> Reference {
    places.append(0)
    return Reference(number: places.count)
  }

  /// Writes a dictionary, with `content` between its brackets.
  mutating func add(_ content: String, as reference: Reference? = nil) -> Reference {
    let reference = reference ?? reserve()
    begin(reference)
    bytes += "<< \(content) >>\nendobj\n".utf8
    return reference
  }

  /// Writes a stream, with `content` in its dictionary beside its length.
  mutating func add(_ content: String, stream: [UInt8], as reference: Reference? = nil) -> Reference {
    let reference = reference ?? reserve()
    begin(reference)
    bytes += "<< \(content.isEmpty ? "" : content + " ")/Length \(stream.count) >>\nstream\n".utf8
    bytes += stream
    bytes += "\nendstream\nendobj\n".utf8
    return reference
  }

  /// Writes a stream, packed.
  mutating func add(packing stream: [UInt8], _ content: String = "") -> Reference {
    guard let packed = Deflate.packed(stream) else { return add(content, stream: stream) }
    return add(content + (content.isEmpty ? "" : " ") + "/Filter /FlateDecode", stream: packed)
  }

  private mutating func begin(_ reference: Reference) {
    places[reference.number - 1] = bytes.count
    bytes += "\(reference.number) 0 obj\n".utf8
  }

  /// The file, whose catalogue is `root`, with `identifier` in hexadecimal digits.
  consuming func file(root: Reference, information: Reference, identifier: String) -> [UInt8] {
    let start = bytes.count
    bytes += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8
    for place in places {
      let digits = String(place)
      bytes += (String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n").utf8
    }
    bytes +=
      ("trailer\n<< /Size \(places.count + 1) /Root \(root) /Info \(information) /ID [<\(identifier)> "
      + "<\(identifier)>] >>\nstartxref\n\(start)\n%%EOF\n").utf8
    return bytes
  }

  /// A text in UTF-16, in hexadecimal digits.
  static func text(_ text: String) -> String { "<FEFF" + hex(text) + ">" }

  /// The UTF-16 of `text`, big-endian, in hexadecimal digits.
  static func hex(_ text: some StringProtocol) -> String { text.utf16.map { hex($0) }.joined() }

  /// Four hexadecimal digits.
  static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// A number with two decimals at most.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    guard !hundredths.isMultiple(of: 100) else { return String(hundredths / 100) }
    let rest = abs(hundredths) % 100
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}

#if OCR
  internal import CTesseract
#endif

/// Packs bytes (RFC 1950), with the library that leptonica has.
enum Deflate {
  /// The bytes packed; nil where that cannot be done.
  static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    #if OCR
      var count = 0
      guard !bytes.isEmpty, let data = zlibCompress(bytes, bytes.count, &count) else { return nil }
      defer { lept_free(data) }
      return Array(UnsafeBufferPointer(start: data, count: count))
    #else
      nil
    #endif
  }
}
