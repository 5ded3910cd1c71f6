import VanBan

/// A document as a row of the report.
public struct DocumentSummary: Sendable, Hashable, Codable {
  /// The format of the file: `docx`.
  public var format: String
  /// The encoding of its text: `UTF-8`.
  public var encoding: String
  /// How likely the encoding is right, 0…1.
  public var encodingConfidence: Double
  /// The code of the kind of document, `ke-hoach`; nil if unknown.
  public var kind: String?
  /// The Vietnamese name of the kind: `kế hoạch`; nil if unknown.
  public var kindName: String?
  /// The number as printed: `64/2007/NĐ-CP`; nil without one.
  public var number: String?
  /// The issuing body as printed; nil without one.
  public var issuer: String?
  /// What it is about (trích yếu); nil without one.
  public var title: String?
  /// The year of issue, from the date, else from the number.
  public var year: Int?
  /// The number of stretches without white space.
  public var words: Int
  /// The number of citations.
  public var citations: Int
  /// How many parts of the frame are missing: motto, issuing body, number, type, signature.
  public var missingParts: Int
  /// The share of words in no recognised part of a document, 0…1.
  public var unrecognised: Double
  /// The share of the text by role, 0…1 each; nil in journals of earlier versions.
  public var shares: [String: Double]?
  /// The share of the text that was taken for page furniture without being a website's, 0…1; nil in journals of earlier
  /// versions.
  public var furniture: Double?
  /// Whether text that looks like furniture was kept, since it has labels; nil if none was.
  public var hasTextInFurniture: Bool?
  /// The mean confidence of the words that OCR read, 0…1; nil without OCR.
  public var recognitionConfidence: Double?
  /// The share of those words that may well be wrong, 0…1; nil without OCR.
  public var doubtfulWords: Double?
  /// True if pages are pictures that were not read to their end; else nil.
  public var hasUnreadPages: Bool?
  /// Which parts of the letterhead are written by hand and were not read: `number day`; nil for none.
  public var handwritten: String?
  /// Whom the certificate of the first digital signature names; nil without one.
  public var signer: String?
  /// When that was signed, in UTC: `2025-01-07T03:09:57Z`; nil if it does not say.
  public var signed: String?
  /// What the checks of the digital signatures found: `valid` if all hold, else that of the first that does not; nil
  /// without one.
  public var signatureValidity: String?
  /// The number of further documents in the same file; nil for none.
  public var furtherDocuments: Int?
  /// The message of the first error among the diagnostics; nil without errors.
  public var error: String?

  /// How reliable the reading is, 0…1: the confidence of the encoding, times that of OCR if any, times the share of
  /// recognised words, less a tenth for each missing part of the frame.
  public var confidence: Double {
    max(
      0,
      encodingConfidence * (recognitionConfidence ?? 1) * (1 - unrecognised)
        * (1 - 0.1 * Double(missingParts)))
  }

  /// Why a person should look at the document; empty if nobody needs to.
  public var reasons: [Reason] {
    var reasons: [Reason] = []
    if error != nil { reasons.append(.error) }
    if encodingConfidence < 0.75 { reasons.append(.encoding) }
    if recognitionConfidence ?? 1 < 0.8 || doubtfulWords ?? 0 > 0.1 { reasons.append(.scan) }
    if hasUnreadPages ?? false { reasons.append(.pages) }
    if handwritten != nil { reasons.append(.handwriting) }
    if hasBrokenSignature { reasons.append(.signature) }
    if furtherDocuments != nil { reasons.append(.documents) }
    if missingParts >= 2 { reasons.append(.frame) }
    if unrecognised > 0.3 { reasons.append(.unrecognised) }
    if furniture ?? 0 > 0.1 || hasTextInFurniture ?? false { reasons.append(.furniture) }
    return reasons
  }

  /// Whether a digital signature does not hold.
  private var hasBrokenSignature: Bool {
    signatureValidity.flatMap { DigitalSignature.Validity(rawValue: $0) }
      .map { DigitalSignature(validity: $0).isBroken } ?? false
  }

  /// Whether its values are possible; a damaged journal has others.
  var isPossible: Bool {
    let shares =
      [encodingConfidence, unrecognised, recognitionConfidence ?? 0, doubtfulWords ?? 0, furniture ?? 0]
      + (self.shares ?? [:]).values
    let counts = [words, citations, missingParts]
    return shares.allSatisfy { (0...1).contains($0) } && counts.allSatisfy { (0...Self.most).contains($0) }
      && (0...9999).contains(year ?? 0)
  }

  /// More words than any document has.
  private static let most = 1 << 32

  /// Why a person should look at a document; the raw value is the name in reports.
  public enum Reason: String, Sendable, CaseIterable {
    /// It has an error among its diagnostics.
    case error
    /// The confidence of its encoding is below 0.75.
    case encoding
    /// The mean confidence of OCR is below 0.8, or more than a tenth of its words are doubtful.
    case scan
    /// Pages that are pictures were not read to their end.
    case pages
    /// The number or the date is written by hand.
    case handwriting
    /// A digital signature does not hold.
    case signature
    /// The file holds further documents.
    case documents
    /// Two or more parts of the frame are missing.
    case frame
    /// More than 0.3 of its words are in no recognised part.
    case unrecognised
    /// More than 0.1 of its text is page furniture, a website's own text apart, or text that looks like furniture has
    /// labels.
    case furniture
  }

  init(_ document: Document, format: String) {
    self.format = format
    encoding = document.source.encoding.rawValue
    encodingConfidence = document.source.encodingConfidence
    recognitionConfidence = document.source.recognition?.confidence
    doubtfulWords = document.source.recognition?.doubtfulShare
    hasUnreadPages = document.diagnostics.contains { $0.code == .unreadPages } ? true : nil
    let fields = document.source.handwrittenFields.map(\.rawValue)
    handwritten = fields.isEmpty ? nil : fields.joined(separator: " ")
    let signatures = document.source.signatures
    signer = signatures.first?.signer
    signed = signatures.first?.time
    signatureValidity =
      (signatures.first { $0.isBroken } ?? signatures.first { $0.validity != .valid } ?? signatures.first)?
      .validity.rawValue
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
    let ledger = document.ledger
    shares = Dictionary(ledger.entries.map { ($0.role.rawValue, $0.share) }, uniquingKeysWith: { $1 })
    furniture = max(0, ledger.furniture - Self.siteShare(document, ledger))
    hasTextInFurniture = document.diagnostics.contains { $0.code == .textInFurniture } ? true : nil
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

  /// The share of the text that a diagnostic names as a website's own, or that is an ornament.
  private static func siteShare(_ document: Document, _ ledger: TextLedger) -> Double {
    let runs = document.diagnostics.filter { $0.code == .siteText }.map(\.range)
    let all = ledger.entries.reduce(0) { $0 + $1.count }
    guard all > 0 else { return 0 }
    let known = document.furniture.filter { block in
      block.role == .separator || runs.contains { $0.contains(block.range.lowerBound) }
    }
    let count = known.reduce(0) { sum, block in
      sum
        + block.pieces.reduce(0) { sum, piece in
          sum + document.source.bytes[piece.lowerBound..<piece.upperBound].count { $0 > 0x20 }
        }
    }
    return Double(count) / Double(all)
  }

  /// The blocks in which nothing was recognised: text after the document without a heading, and all blocks of a text
  /// with neither frame nor labels.
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
