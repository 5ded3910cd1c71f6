internal import VanBan

/// What a signed message (CMS, RFC 5652) says of its first signer.
struct SignedMessage {
  /// The signer's certificate; nil if the message does not hold it.
  private(set) var certificate: Certificate?
  /// When it was signed, in seconds since 1970.
  private(set) var seconds: Int?

  /// 1.2.840.113549.1.7.2
  private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
  /// 1.2.840.113549.1.9.5
  private static let signingTime: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x05]
  /// More certificates than any chain has.
  private static let mostCertificates = 64

  /// Reads the message that `bytes` begin with; nil if they are none.
  init?(_ bytes: [UInt8]) {
    var reader = DERReader(bytes[...])
    guard var content = reader.next(DERReader.sequence)?.values,
      let kind = content.next(DERReader.objectIdentifier), Array(kind.content) == Self.signedData,
      var wrapper = content.next(0xA0)?.values, var fields = wrapper.next(DERReader.sequence)?.values,
      fields.next(DERReader.integer) != nil, fields.next(DERReader.set) != nil,
      fields.next(DERReader.sequence) != nil
    else { return nil }
    var certificates: [Certificate] = []
    if var list = fields.next(0xA0)?.values {
      while certificates.count < Self.mostCertificates, let value = list.next() {
        if let certificate = Certificate(value) { certificates.append(certificate) }
      }
    }
    _ = fields.next(0xA1)
    guard var signers = fields.next(DERReader.set)?.values,
      var signer = signers.next(DERReader.sequence)?.values, signer.next(DERReader.integer) != nil,
      let identifier = signer.next()
    else { return nil }
    let identity = Array(identifier.content)
    certificate =
      certificates.first { $0.identity == identity } ?? (certificates.count == 1 ? certificates.first : nil)
    _ = signer.next(DERReader.sequence)
    guard var attributes = signer.next(0xA0)?.values else { return }
    while var attribute = attributes.next(DERReader.sequence)?.values {
      guard let kind = attribute.next(DERReader.objectIdentifier), Array(kind.content) == Self.signingTime,
        var values = attribute.next(DERReader.set)?.values, let time = values.next()
      else { continue }
      seconds = Self.seconds(time)
    }
  }

  /// The seconds of `YYMMDDhhmmssZ` (UTCTime) or `YYYYMMDDhhmmssZ` (GeneralizedTime); nil for other forms.
  private static func seconds(_ value: DERReader.Value) -> Int? {
    let isLong = value.tag == DERReader.generalizedTime
    guard isLong || value.tag == DERReader.utcTime, value.content.last == UInt8(ascii: "Z") else {
      return nil
    }
    let digits = value.content.dropLast().map { Int($0) - 0x30 }
    guard digits.count == (isLong ? 14 : 12), digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let pairs = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
    // RFC 5280, 4.1.2.5.1.
    let year = isLong ? pairs[0] * 100 + pairs[1] : pairs[0] + (pairs[0] < 50 ? 2000 : 1900)
    let rest = pairs.suffix(5).map { $0 }
    return DigitalSignature.seconds(
      year: year, month: rest[0], day: rest[1], hour: rest[2], minute: rest[3], second: rest[4])
  }
}
