/// Number, place, date and body of a consolidated text, which stand at its end beside the words that attest it: `Số:
/// 12/VBHN-VPQH`, `Hà Nội, ngày …`, `XÁC THỰC VĂN BẢN HỢP NHẤT` (Pháp lệnh 01/2012/UBTVQH13, Điều 6, and the form of such
/// texts).
struct Attestation {
  let number: NumberLine
  private let date: DateLine?
  private let body: WordSequence?

  private static let words: Phrase = "xác thực văn bản hợp nhất"
  private static let code = "VBHN"

  /// So many lines around the signatures belong to it.
  private static let above = 10
  private static let below = 2

  /// Looks around the signatures at `closing`, no higher than line `lowest`; nil without those words or the number.
  init?(_ text: HeaderText, around closing: Range<Int>, lowest: Int) {
    let start = max(lowest, closing.lowerBound - Self.above)
    let end = min(text.lines.count, closing.upperBound + Self.below)
    let indices = (start..<max(start, end)).filter { text.roles[$0] == nil }
    guard indices.contains(where: { text.lines[$0].words.contains(Self.words) }) else { return nil }
    let segments = HeadCutter(text: text).segments(of: indices).map(\.words)
    let numbers = segments.map { NumberLine($0, in: text.source) }
    guard
      let at = numbers.indices.first(where: { numbers[$0]?.symbol?.hasPrefix(Self.code) ?? false }),
      let number = numbers[at]
    else { return nil }
    self.number = number
    date = segments.lazy.compactMap { DateLine($0, in: text.source) }.first { $0.start == 0 && $0.isComplete }
    body = segments[..<at].last { $0.isUpper && Authority.head(in: $0, at: 0) != nil }
  }

  /// Writes what the head of the document lacks into `header`.
  func fill(_ header: inout HeaderReader.Result, in source: SourceText) {
    header.header.number = number.text
    header.header.serial = number.serial
    header.header.year = number.year
    header.header.symbol = number.symbol
    if header.header.date == nil {
      header.header.date = date?.date
      header.header.place = header.header.place ?? date?.place
      header.names.place = header.names.place ?? date?.placeWords
    }
    if header.header.issuer == nil, let body {
      header.header.issuer = body.text(in: source)
      header.header.issuers = [body.text(in: source)]
      header.names.issuer = body
    }
  }
}
