/// A way in which documents come to hand: text and gold of an annotated document, written so.
public struct Dress: Sendable, CustomStringConvertible {
  /// Its name in reports and of folders: `ocr-light`.
  public let name: String
  /// What writes so, in a line.
  public let writer: String
  /// Whether it puts other text around or for the words of a text, so that a text in Markdown can wear it too.
  let isForMarkdown: Bool
  private let put: @Sendable (_ text: DressedText, _ random: inout SeededGenerator) -> DressedText

  init(
    _ name: String, _ writer: String, isForMarkdown: Bool = false,
    put: @escaping @Sendable (_ text: DressedText, _ random: inout SeededGenerator) -> DressedText
  ) {
    self.name = name
    self.writer = writer
    self.isForMarkdown = isForMarkdown
    self.put = put
  }

  public var description: String { name }

  /// The text in this dress, the same for the same seed; nil where it cannot wear it: Markdown a second time, or a
  /// dress of the letterhead without one.
  public func callAsFunction(_ text: DressedText, seed: UInt64 = 1) -> DressedText? {
    guard isForMarkdown || !text.isMarkdown else { return nil }
    var random = SeededGenerator(seed: seed, names: name, text.name)
    let dressed = put(text, &random)
    return dressed == text ? nil : dressed
  }

  /// All of them.
  public static let all: [Dress] = [
    .marker, .docling, .mineru, .markitdown, .pymupdf, .webCopy, .webPage,
    .ocrLight, .ocrMedium, .ocrStrong, .stamps, .frames,
    .tabs, .mergedColumns, .columnsApart, .rightColumnFirst, .letterheadAfter,
    .narrow, .wide, .unwrapped, .tcvn3, .vni, .splitSyllables,
  ]
}
