/// A stretch that looks like a citation but is none, with the reason.
public struct RejectedMention: Sendable, Hashable {
  /// Why it is not a citation.
  public enum Reason: String, Sendable, CaseIterable {
    /// `45/100`, `24/7`: one number over another.
    case ratio
    /// `10/4/2007`
    case date
    /// `2021-2025`
    case period
    /// `Kế hoạch này`, `Điều 5 Thông tư này`: the document refers to itself.
    case selfReference = "self-reference"
    /// `Nghị quyết trên`: a document cited before.
    case backReference = "back-reference"
    /// The document's own number.
    case ownNumber = "own-number"
    /// It only defines a short name: `(sau đây gọi là Thông tư số 36/2018/TT-BTC)`.
    case definition
    /// It is in page furniture or in a website's own text.
    case furniture
    /// It is in the frame: header, recipients, signature.
    case frame
    /// Its serial is left blank: `số ...../QĐ-UBND`.
    case blank
    /// No word for a kind is before it, and no document's number has such a symbol: `05/KK-TNCN`, `60 km/h`.
    case unknownSymbol = "unknown-symbol"
  }

  /// Its place in the text.
  public let range: SourceRange
  /// As printed, white space folded.
  public let text: String
  /// Why it is not a citation.
  public let reason: Reason
}

extension RejectedMention.Reason {
  /// What it means, as a sentence.
  public var explanation: String {
    switch self {
    case .ratio: "one number over another"
    case .date: "a date"
    case .period: "a period"
    case .selfReference: "the document speaks of itself"
    case .backReference: "it refers to a document that is cited before"
    case .ownNumber: "the document's own number"
    case .definition: "it only defines a short name"
    case .furniture: "it stands in page furniture"
    case .frame: "it stands in the header, the recipients or the signature"
    case .blank: "its serial is left blank"
    case .unknownSymbol: "no word for a kind before it, and no document's number has such a symbol"
    }
  }
}
