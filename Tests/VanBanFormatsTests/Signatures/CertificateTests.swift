import Foundation
import Testing

@testable import VanBan
@testable import VanBanFormats

@Suite("Certificates")
struct CertificateTests {
  /// Made with OpenSSL for a person who does not exist.
  static let example = """
    MIICRzCCAe2gAwIBAgIUSyDtOXtdl1loMYpRjdnLHalcFIowCgYIKoZIzj0EAwIweDELMAkGA1UEBhMCVk4xGDAWBgNVBAoM
    D1Thu4luaCBTxqFuIEjDoDEUMBIGA1UECwwLVsSDbiBwaMOybmcxGTAXBgNVBAMMEE5ndXnhu4VuIFRyw60gQW4xHjAcBgkq
    hkiG9w0BCQEWD2FuQHNvbmhhLmdvdi52bjAgFw0yNjExMjcxNTU1NTJaGA8yMTI2MTEwMzE1NTU1MloweDELMAkGA1UEBhMC
    Vk4xGDAWBgNVBAoMD1Thu4luaCBTxqFuIEjDoDEUMBIGA1UECwwLVsSDbiBwaMOybmcxGTAXBgNVBAMMEE5ndXnhu4VuIFRy
    w60gQW4xHjAcBgkqhkiG9w0BCQEWD2FuQHNvbmhhLmdvdi52bjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFMA7GwpzdIt
    upFUXi8+fMdGPglwqc0ovy6VMKxN4ZTGxVHeeAtvcbeVOL+LPR+33eHb+eY0xNxOE+5EO5uQ1xOjUzBRMB0GA1UdDgQWBBQ6
    wb6QwaTS2uL7cXohjeTowpVQezAfBgNVHSMEGDAWgBQ6wb6QwaTS2uL7cXohjeTowpVQezAPBgNVHRMBAf8EBTADAQH/MAoG
    CCqGSM49BAMCA0gAMEUCIF9BwppHVk0H2MivUBWvgRJK7V9iYupheK3NZAICwXM2AiEAqeE2UF29PNuRN9E2gciib3VWn5nO
    ujoe0hzsmwe7Kto=
    """

  private static var bytes: [UInt8] {
    Array(Data(base64Encoded: example, options: .ignoreUnknownCharacters) ?? Data())
  }

  @Test("name who holds them and who issued them")
  func names() throws {
    let certificate = try #require(Certificate(Self.bytes))
    #expect(certificate.subject.common == "Nguyễn Trí An")
    #expect(certificate.subject.organisation == "Tỉnh Sơn Hà")
    #expect(certificate.subject.unit == "Văn phòng")
    #expect(certificate.subject.email == "an@sonha.gov.vn")
    #expect(certificate.issuer == certificate.subject)
  }

  @Test("that are cut off, or have another byte anywhere, are none or others, and never end the program")
  func damaged() {
    let whole = Self.bytes
    // The key and what follows it say nothing of a name.
    for end in 0..<40 { #expect(Certificate(Array(whole[..<end])) == nil) }
    for place in whole.indices {
      for value: UInt8 in [0, 0x30, 0x7F, 0x80, 0x84, 0xFF] {
        var bytes = whole
        bytes[place] = value
        _ = Certificate(bytes)
        _ = SignedMessage(bytes)
      }
    }
  }

  @Test(
    "A value is its tag, its length in one byte or several, and its content",
    arguments: [
      ([0x0C, 0x02, 0x41, 0x42], [0x41, 0x42]), ([0x0C, 0x81, 0x01, 0x41], [0x41]),
      ([0x0C, 0x82, 0x00, 0x01, 0x41], [0x41]), ([0x0C, 0x00], []), ([0x0C, 0x02, 0x41], nil),
      ([0x0C, 0x80, 0x41, 0, 0], nil), ([0x0C, 0x85, 0, 0, 0, 0, 1, 0x41], nil), ([0x0C], nil), ([], nil),
      ([0x1F, 0x81, 0x00, 0x00], nil), ([0x0C, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], nil),
    ] as [([UInt8], [UInt8]?)])
  func values(bytes: [UInt8], content: [UInt8]?) {
    var reader = DERReader(bytes[...])
    #expect(reader.next().map { Array($0.content) } == content)
  }

  @Test("A Word file's signatures say whom and when, and are not checked")
  func word() throws {
    var file = WordFile("<w:p><w:r><w:t>Điều 1. Tên</w:t></w:r></w:p>")
    file.signatures = [
      Self.signature("<mdssi:Value>2025-01-07T03:09:57Z</mdssi:Value>"), "<Signature/>", "no XML",
      Self.signature("<mdssi:Value>yesterday</mdssi:Value>"),
    ]
    let found = try DocumentFile.sourceText(of: file.bytes).signatures
    let known = DigitalSignature(
      signer: "Nguyễn Trí An", organisation: "Tỉnh Sơn Hà", unit: "Văn phòng", email: "an@sonha.gov.vn",
      authority: "Nguyễn Trí An", seconds: 1_736_219_397)
    var undated = known
    undated.seconds = nil
    #expect(found == [known, undated])
    #expect(found.first?.validity == .unchecked)
  }

  private static func signature(_ time: String) -> String {
    """
    <Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><KeyInfo><X509Data><X509Certificate>\(example)
    </X509Certificate></X509Data></KeyInfo><Object><SignatureProperties><SignatureProperty>
    <mdssi:SignatureTime xmlns:mdssi="http://schemas.openxmlformats.org/package/2006/digital-signature">
    <mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format>\(time)</mdssi:SignatureTime>
    </SignatureProperty></SignatureProperties></Object></Signature>
    """
  }
}
