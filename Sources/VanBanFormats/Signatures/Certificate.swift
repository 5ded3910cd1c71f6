/// Whom a certificate names, and who issued it (ITU-T X.509, RFC 5280).
struct Certificate {
  /// A name of X.501: who holds a certificate, or issued it.
  struct Name: Equatable {
    var common: String?
    var organisation: String?
    var unit: String?
    var email: String?

    /// Reads the name in `value`; of parts that are given more than once, the first.
    init(_ value: DERReader.Value) {
      var parts = value.values
      while var entries = parts.next(DERReader.set)?.values {
        while var entry = entries.next(DERReader.sequence)?.values {
          guard let kind = entry.next(DERReader.objectIdentifier), let text = entry.next().flatMap(Self.text)
          else { continue }
          switch Array(kind.content) {
          // 2.5.4.3, 2.5.4.10, 2.5.4.11, and 1.2.840.113549.1.9.1.
          case [0x55, 0x04, 0x03]: common = common ?? text
          case [0x55, 0x04, 0x0A]: organisation = organisation ?? text
          case [0x55, 0x04, 0x0B]: unit = unit ?? text
          case [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x01]: email = email ?? text
          default: break
          }
        }
      }
    }

    /// The text of a string, without white space around it; nil for other values and empty ones.
    private static func text(_ value: DERReader.Value) -> String? {
      let text: String
      switch value.tag {
      // UTF8String, PrintableString, IA5String; TeletexString is written as Latin or UTF-8.
      case 0x0C, 0x13, 0x16, 0x14: text = String(decoding: value.content, as: UTF8.self)
      case 0x1E:
        let bytes = Array(value.content)
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
          UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        text = String(decoding: units, as: UTF16.self)
      default: return nil
      }
      let words = text.split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }

  let subject: Name
  let issuer: Name
  /// Issuer and serial number as encoded, which together no other certificate has.
  let identity: [UInt8]

  /// Reads the certificate in `value`; nil if it is none.
  init?(_ value: DERReader.Value) {
    var outer = value.values
    guard value.tag == DERReader.sequence, var fields = outer.next(DERReader.sequence)?.values else {
      return nil
    }
    // The version is left out for the first.
    _ = fields.next(0xA0)
    guard let serial = fields.next(DERReader.integer), fields.next(DERReader.sequence) != nil,
      let issuer = fields.next(DERReader.sequence), fields.next(DERReader.sequence) != nil,
      let subject = fields.next(DERReader.sequence)
    else { return nil }
    self.subject = Name(subject)
    self.issuer = Name(issuer)
    identity = Array(issuer.whole) + Array(serial.whole)
  }

  /// Reads the certificate in `bytes`; nil if it is none.
  init?(_ bytes: [UInt8]) {
    var reader = DERReader(bytes[...])
    guard let value = reader.next() else { return nil }
    self.init(value)
  }
}
