import Testing

@testable import VanBan

@Suite("Base64")
struct Base64Tests {
  @Test(
    "Bytes as letters and back (RFC 4648, section 10)",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("\u{FF}\u{FE}", "w7/Dvg=="),
    ])
  func both(text: String, encoded: String) {
    #expect(Base64.encoded(Array(text.utf8)) == encoded)
    #expect(Base64.decoded(encoded.utf8) == Array(text.utf8))
  }

  @Test("What is none is refused", arguments: ["Z", "Zg=", "Zg==Zg==", "Z===", "====", "Zm9*", "Zm 9"])
  func refused(text: String) { #expect(Base64.decoded(text.utf8) == nil) }
}
