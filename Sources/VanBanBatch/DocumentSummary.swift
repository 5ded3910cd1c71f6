import VanBan

/// What a report says of a document.
public struct DocumentSummary: Sendable, Hashable, Codable {
  /// The kind of the file: `docx`.
  public var format: String
  public var encoding: String
  public var encodingConfidence: Double
  /// The code of the kind of document, `ke-hoach`; nil where it shows none.
  public var kind: String?
  /// The same as it is called: `kế hoạch`.
  public var kindName: String?
  public var number: String?
  public var issuer: String?
  public var title: String?
  public var year: Int?
  public var words: Int
  public var citations: Int
  /// How many parts of the frame are missing: motto, issuing body, number, type, signature.
  public var missingParts: Int
  /// The share of words in which no part of a document was recognised, 0…1.
  public var unrecognised: Double
  /// How sure OCR is of what it read, 0…1 in the mean of its words; nil where nothing was read from pictures.
  public var recognitionConfidence: Double?
  /// The share of those words that may well be wrong, 0…1; nil likewise.
  public var doubtfulWords: Double?
  /// Whether pages are pictures that were not read, or not to their end.
  public var hasUnreadPages: Bool?
  /// How many further documents follow in the same file; nil where none does.
  public var furtherDocuments: Int?
  /// The errors among the diagnostics, the first of them in words.
  public var error: String?

  /// How far the reading can be relied on, 0…1: the confidence of the encoding, and of OCR where there was any, times the
  /// share of recognised words, less a tenth for each missing part of the frame.
  public var confidence: Double {
    max(
      0,
      encodingConfidence * (recognitionConfidence ?? 1) * (1 - unrecognised)
        * (1 - 0.1 * Double(missingParts)))
  }

  /// Why a person should look at the document; empty where none need.
  public var reasons: [Reason] {
    var reasons: [Reason] = []
    if error != nil { reasons.append(.error) }
    if encodingConfidence < 0.75 { reasons.append(.encoding) }
    if recognitionConfidence ?? 1 < 0.8 || doubtfulWords ?? 0 > 0.1 { reasons.append(.scan) }
    if hasUnreadPages ?? false { reasons.append(.pages) }
    if furtherDocuments != nil { reasons.append(.documents) }
    if missingParts >= 2 { reasons.append(.frame) }
    if unrecognised > 0.3 { reasons.append(.unrecognised) }
    return reasons
  }

  /// Whether a document can have given it.
  var isPossible: Bool {
    let shares = [encodingConfidence, unrecognised, recognitionConfidence ?? 0, doubtfulWords ?? 0]
    let counts = [words, citations, missingParts]
    return shares.allSatisfy { (0...1).contains($0) } && counts.allSatisfy { (0...Self.most).contains($0) }
      && (0...9999).contains(year ?? 0)
  }

  /// More words than any document has.
  private static let most = 1 << 32

  public enum Reason: String, Sendable, CaseIterable {
    case error, encoding, scan, pages, documents, frame, unrecognised
  }

  init(_ document: Document, format: String) {
    self.format = format
    encoding = document.source.encoding.rawValue
    encodingConfidence = document.source.encodingConfidence
    recognitionConfidence = document.source.recognition?.confidence
    doubtfulWords = document.source.recognition?.doubtfulShare
    hasUnreadPages = document.diagnostics.contains { $0.code == .unreadPages } ? true : nil
    let further = document.diagnostics.count { $0.code == .furtherDocument }
    furtherDocuments = further > 0 ? further : nil
    kind = document.kind?.rawValue
    kindName = document.kind?.name
    number = document.header.number
    issuer = document.header.issuer
    title = document.title.text
    year = document.header.date?.year ?? document.header.year
    citations = document.citations.count
    missingParts = document.diagnostics.count { $0.code == .missingPart }
    error = document.diagnostics.first { $0.severity == .error }?.message
    let outside = Set(Self.outside(document).map(\.id))
    var words = 0
    var lost = 0
    for block in document.blocks {
      let count = block.pieces.reduce(0) { $0 + Self.words(document.source, $1) }
      words += count
      if outside.contains(block.id) { lost += count }
    }
    self.words = words
    unrecognised = words == 0 ? 1 : Double(lost) / Double(words)
  }

  /// The blocks in which nothing was recognised: what follows the document without a heading, and all of a text that
  /// has neither frame nor labels.
  private static func outside(_ document: Document) -> [Block] {
    let isBare = document.kind == nil && document.header.motto == nil
    if isBare, !document.blocks.contains(where: { $0.label != nil }) { return document.blocks }
    return document.appendices.filter { $0.heading == nil && $0.kind != .document }.flatMap {
      $0.body.flatMap(Self.blocks)
    }
  }

  private static func blocks(of node: Node) -> [Block] { [node.block] + node.children.flatMap(blocks) }

  /// The stretches without white space in `range`.
  private static func words(_ source: SourceText, _ range: SourceRange) -> Int {
    var count = 0
    var isInside = false
    for byte in source.bytes[range.lowerBound..<range.upperBound] {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
