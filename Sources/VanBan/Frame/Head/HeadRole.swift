/// What a piece of a line in the head of a document is.
package enum HeadRole: UInt8, CaseIterable, Sendable {
  /// The name of a body, the issuer or the one above it.
  case body
  /// Quốc hiệu, Tiêu ngữ, the Party's headline.
  case motto
  case number
  /// Place and date.
  case date
  /// `V/v …`
  case subject
  /// Secrecy, urgency, draft.
  case mark
  /// `QUYẾT ĐỊNH`
  case type
  /// Trích yếu.
  case title
  /// Who acts, on a line of its own.
  case authority
  /// A căn cứ.
  case basis
  /// `Kính gửi: …`
  case addressee
  /// A line of dashes, the Party's star.
  case ornament
  /// A stamp, a page's mark, a website's words.
  case furniture
  /// Text of the document, or what nobody knows.
  case text

  /// Whether it is of the letterhead, above the type name.
  var isLetterhead: Bool {
    switch self {
    case .body, .motto, .number, .date, .subject, .mark: true
    case .type, .title, .authority, .basis, .addressee, .ornament, .furniture, .text: false
    }
  }
}
