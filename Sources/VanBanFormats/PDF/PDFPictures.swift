internal import Foundation

/// The sizes of the pictures in a PDF file, from its bytes: poppler decodes a whole picture before scaling it, and a few
/// kilobytes can decode to gigabytes.
struct PDFPictures {
  /// The pixels of the largest picture; `Int.max` if the file hides them.
  private(set) var mostPixels = 0

  /// The farthest that a picture's dictionary may be before its data.
  private static let longestDictionary = 4096

  init(_ bytes: [UInt8]) {
    let keyword = Array("stream".utf8)
    var index = 0
    while let start = bytes[index...].firstIndex(of: keyword[0]) {
      index = start + 1
      guard start > 2, bytes[start...].starts(with: keyword),
        // `endstream`
        bytes[start - 1] != UInt8(ascii: "d")
      else { continue }
      let words = Self.words(bytes[max(0, start - Self.longestDictionary)..<start])
      guard let width = Self.number(after: "Width", in: words),
        let height = Self.number(after: "Height", in: words)
      else { continue }
      let (pixels, isTooMany) = width.multipliedReportingOverflow(by: height)
      mostPixels = max(mostPixels, isTooMany ? .max : pixels)
    }
  }

  /// The words of the last dictionary in `bytes`; names without slash and with `#41` decoded (ISO 32000-1, 7.3.5).
  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let start = text.range(of: " obj", options: .backwards)?.upperBound ?? text.startIndex
    return text[start...].split { " \t\r\n\u{C}\0/<>[]()".contains($0) }.map { word in
      guard word.contains("#") else { return String(word) }
      var plain = ""
      var rest = word
      while let sign = rest.firstIndex(of: "#") {
        plain += rest[..<sign]
        let digits = rest[rest.index(after: sign)...].prefix(2)
        plain += UInt8(digits, radix: 16).map { String(UnicodeScalar($0)) } ?? ""
        rest = rest[rest.index(after: sign)...].dropFirst(2)
      }
      return plain + rest
    }
  }

  /// The number after the last `name`; `Int.max` if it is elsewhere in the file (`12 0 R`).
  private static func number(after name: String, in words: [String]) -> Int? {
    guard let place = words.lastIndex(of: name), place + 1 < words.count, let number = Int(words[place + 1])
    else { return nil }
    return place + 3 < words.count && words[place + 3] == "R" ? .max : max(0, number)
  }
}
