import VanBan
import VanBanFormats

/// The objects of PDF files, from which a file is made whose lengths and places are right; an input that ends as a
/// PDF file does is read as it is.
///
/// Each part is an object, numbered from 1; a line `stream` begins its stream. The name of the first part may say
/// `no-xref`, for a file without its table of places, or `wrong-xref`, for one whose places are wrong.
struct PDFTarget: FuzzTarget {
  static let name = "pdf"

  /// Pages without text are given little time: OCR is not what is looked for here.
  private static let limits = ReadingLimits(
    fileBytes: 1 << 20, partBytes: 1 << 20, textBytes: 1 << 20, textLines: 40_000, pixels: 100_000,
    scanSeconds: 0.2)

  func faults(of input: [UInt8]) -> [String] {
    let end = Array("%%EOF".utf8)
    let isWhole = input.count >= end.count && input.suffix(8).starts(with: end)
    let file = isWhole ? input : Self.file(of: InputParts(input))
    guard let source = try? PDFFormat.sourceText(of: file, limits: Self.limits) else { return [] }
    return Invariants.faults(of: source)
  }

  private static func file(of input: InputParts) -> [UInt8] {
    let start = Array("\nstream\n".utf8)
    let hint = input.parts.first?.name ?? ""
    var bytes = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (index, part) in input.parts.enumerated() {
      places.append(bytes.count + (hint.contains("wrong-xref") ? index * 7 : 0))
      bytes += Array("\(index + 1) 0 obj\n".utf8)
      if let range = part.content.firstRange(of: start) {
        let content = part.content[range.upperBound...]
        // A length of its own wins.
        bytes += part.content[..<range.lowerBound].withLength(content.count) + start + content
        bytes += Array("\nendstream".utf8)
      } else {
        bytes += part.content
      }
      bytes += Array("\nendobj\n".utf8)
    }
    let table = bytes.count
    if !hint.contains("no-xref") {
      bytes += Array("xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
      for place in places {
        let digits = String(place)
        bytes += Array(
          (String(repeating: "0", count: max(10 - digits.count, 0)) + digits + " 00000 n \n").utf8)
      }
    }
    return bytes
      + Array("trailer << /Root 1 0 R /Size \(places.count + 1) >>\nstartxref\n\(table)\n%%EOF\n".utf8)
  }

  let pieces: InputPieces? = InputPieces(
    .lines,
    known: [
      "=== a\n", "=== no-xref\n", "=== wrong-xref\n", "stream\n", "BT\n", "ET\n", "/F1 12 Tf\n",
      "1 0 0 1 72 700 Tm\n",
      "0 -14 Td\n", "(Dieu 1. Pham vi) Tj\n", "<00110012> Tj\n", "[(a) -2000 (b)] TJ\n", "T*\n", "/Im1 Do\n",
      "q\n",
      "Q\n", "0 0 m 100 100 l S\n", "10 0 0 10 0 0 cm\n", "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>\n",
      "<< /Type /Pages /Kids [2 0 R] /Count 1 >>\n",
      "<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R] /Count 100000 >>\n",
      "/MediaBox [0 0 0 0]\n", "/MediaBox [0 0 1e9 1e9]\n", "/MediaBox [0 0 595 842]\n", "/Rotate 90\n",
      "/UserUnit 1e6\n",
      "/Encrypt << /Filter /Standard /V 1 /R 2 /P 0 /O () /U () >>\n", "/Filter /FlateDecode\n",
      "/Filter /ASCIIHexDecode\n", "/Filter [/ASCII85Decode /LZWDecode]\n", "/Length 1000000\n",
      "/Length 4 0 R\n",
      "1 beginbfchar\n<01> <0110>\nendbfchar\n", "1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\n",
      "/ActualText (a)\n", "BI /W 10 /H 10 /BPC 8 /CS /G ID\n", "EI\n", "-1e38 0 0 1e38 0 0 cm\n", "3 Tr\n",
      "1e9 Tz\n",
      "/Subtype /Type3\n", "BT /F1 1 Tf 0.001 0 0 0.001 1 1 Tm (aaaaaaaa) Tj ET\n", "nan 0 Td\n",
    ])

  func seeds(of texts: [[UInt8]]) -> [[UInt8]] {
    texts.flatMap { $0.pieces(lines: 25) }.enumerated().map { index, piece in
      Self.seed(String(decoding: piece, as: UTF8.self), hint: ["", " no-xref", " wrong-xref"][index % 3])
    }
  }

  /// A page of text: a font of one byte a letter, with the letters of the text told by `ToUnicode`; and a picture.
  private static func seed(_ text: String, hint: String) -> [UInt8] {
    let letters = Array(Set(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0x10000 })).sorted()
      .prefix(200)
    let codes = Dictionary(uniqueKeysWithValues: letters.enumerated().map { ($1, $0 + 1) })
    let lines = text.split(separator: "\n").map { line in
      "<\(line.unicodeScalars.compactMap { codes[$0] }.map { hexadecimal($0, 2) }.joined())> Tj\n0 -14 Td\n"
    }
    let map = letters.compactMap { letter in
      codes[letter].map { "<\(hexadecimal($0, 2))> <\(hexadecimal(Int(letter.value), 4))>\n" }
    }
    return InputParts.input([
      ("catalog" + hint, "<< /Type /Catalog /Pages 2 0 R >>"),
      ("pages", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
      (
        "page",
        """
        << /Type /Page /Parent 2 0 R
        /MediaBox [0 0 595 842]
        /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 7 0 R >> >>
        >>
        """
      ),
      ("text", "<< >>\nstream\nBT\n/F1 12 Tf\n1 0 0 1 72 780 Tm\n\(lines.joined())ET\n"),
      ("font", "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold\n/ToUnicode 6 0 R\n>>"),
      (
        "letters",
        "<< >>\nstream\n/CIDInit /ProcSet findresource begin\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
          + "\(map.count) beginbfchar\n\(map.joined())endbfchar\nendcmap\n"
      ),
      (
        "picture",
        "<< /Type /XObject /Subtype /Image /Width 2 /Height 2\n/ColorSpace /DeviceGray /BitsPerComponent 8\n>>\n"
          + "stream\nabcd"
      ),
    ])
  }

  private static func hexadecimal(_ number: Int, _ digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(digits - text.count, 0)) + text
  }
}

extension ArraySlice<UInt8> {
  /// A dictionary with the length of its stream in it, unless it says one.
  fileprivate func withLength(_ length: Int) -> [UInt8] {
    guard firstRange(of: Array("/Length ".utf8)) == nil, let start = firstRange(of: Array("<<".utf8)) else {
      return Array(self)
    }
    return Array(self[..<start.upperBound]) + Array(" /Length \(length) ".utf8)
      + Array(self[start.upperBound...])
  }
}
