internal import Foundation
public import VanBan

/// Reads Markdown: headings, bold text, lists, tables and the HTML in it, as converters of PDF files and copies of web
/// pages write it.
///
/// Parsed by libcmark-gfm. The text stays that of the file, byte for byte; its marks are read as nothing, a table that
/// lays out the header or the closing part as lines. What Markdown marks as heading or list is not taken at its word.
public enum MarkdownFormat {
  /// The text of the Markdown file in `bytes`, in `encoding` where it is given, else in the one that the bytes show.
  ///
  /// - Throws: ``FormatError`` where the text is longer than `limits` allow.
  public static func sourceText(
    of bytes: [UInt8], encoding: TextEncoding? = nil, name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    try read(SourceText(bytes: bytes, encoding: encoding, name: name), limits: limits)
  }

  /// The same of a text that is decoded.
  static func read(_ source: SourceText, limits: ReadingLimits) throws(FormatError) -> SourceText {
    // No converter writes controls; the parser puts other characters in their place.
    let isClean = source.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard isClean else { return source }
    var reader = MarkdownReader(source.bytes, limits: limits)
    try reader.read()
    return source.laidOut(
      SourceLayout(lines: reader.lines, marksTables: reader.marksTables), edits: reader.edits)
  }

  /// Whether a text shows that it is Markdown: the row of dashes of a table; or, twice at least, a heading, a line that
  /// begins and ends bold, or an escaped full stop.
  static func isMarkdown(_ bytes: [UInt8]) -> Bool {
    var marks = 0
    var start = 0
    // In a frame of `+---+` a row of dashes is a line under a name.
    var isInFrame = false
    while start < bytes.count {
      var head = start
      while head < bytes.count, bytes[head] == 0x20 || bytes[head] == 0x09 { head += 1 }
      let end = endOfLine(bytes, from: head)
      // `|`, `#`, `*` and digits are the heads of lines that show something.
      if head < end, bytes[head] <= 0x39 && bytes[head] >= 0x23 || bytes[head] == 0x7C {
        isInFrame = bytes[head] == 0x7C ? isInFrame : MarkdownLine.isBorder(bytes[head..<end])
        switch MarkdownLine(bytes[head..<end]) {
        case .tableRule: if !isInFrame { return true }
        case .mark: marks += 1
        case .other: break
        }
        if marks == 2 { return true }
      } else {
        isInFrame = false
      }
      start = end + 1
    }
    return false
  }

  /// Whether a text that begins with an element is Markdown: some converters write the letterhead as `<table>`, and all
  /// the rest without tags. A page says that it is one, and has its paragraphs in elements.
  static func isMarkdownAroundHTML(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    guard !["<!doctype", "<html", "<head", "<body", "<?xml"].contains(where: start.contains) else {
      return false
    }
    if isMarkdown(bytes) { return true }
    var paragraphs = 0
    var open = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: true) {
      let text = String(decoding: line, as: UTF8.self).lowercased()
      if ["<p>", "<p ", "<br"].contains(where: text.contains) { return false }
      for element in ["table", "div"] {
        open += text.ranges(of: "<" + element).count - text.ranges(of: "</" + element).count
      }
      if open == 0, !text.contains("<"), text.contains(where: \.isLetter) { paragraphs += 1 }
      if paragraphs >= leastParagraphs { return true }
    }
    return false
  }

  /// How many lines of text outside of all elements no page has.
  private static let leastParagraphs = 5

  /// Where the line break at or after `start` is; the end of the text without one. Every file is looked through.
  private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return buffer.count }
      return UnsafeRawPointer(found) - base
    }
  }
}

/// What a line shows of Markdown.
private enum MarkdownLine {
  case tableRule, mark, other

  init(_ line: ArraySlice<UInt8>) {
    let line = line.drop { $0 == 0x20 || $0 == 0x09 }
    switch line.first {
    case UInt8(ascii: "|") where Self.isTableRule(line): self = .tableRule
    case UInt8(ascii: "#"):
      let rest = line.drop { $0 == UInt8(ascii: "#") }
      self = line.count - rest.count <= 6 && rest.first == 0x20 && rest.count > 1 ? .mark : .other
    case UInt8(ascii: "*"):
      let end = line.reversed().drop { $0 <= 0x20 }
      let isBold =
        line.starts(with: [0x2A, 0x2A]) && end.starts(with: [0x2A, 0x2A]) && end.count > 4
        && line.dropFirst(2).first != 0x2A
      self = isBold ? .mark : .other
    case let first? where (0x30...0x39).contains(first):
      // `1\.`
      self = line.drop { (0x30...0x39).contains($0) }.starts(with: [0x5C, 0x2E]) ? .mark : .other
    default: self = .other
    }
  }

  /// `+------+------+`
  static func isBorder(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2B, 0x2D]) || line.starts(with: [0x2B, 0x3D])
  }

  /// `|---|:---:|`
  private static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.count { $0 == UInt8(ascii: "-") } >= 3
      && line.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x0D }
      && line.count { $0 == 0x7C } >= 2
  }
}
