import Testing

@testable import VanBan

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "of the examples of FIPS 180-4 (NIST)",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func examples(text: String, digest: String) { #expect(SHA256.hex(of: Array(text.utf8)) == digest) }

  @Test(
    "as a source of a Content-Security-Policy (the example of CSP Level 2; `openssl dgst -sha256 -binary | base64`)"
  )
  func contentSource() {
    let example = SHA256.contentSource(Array("alert('Hello, world.');".utf8))
    #expect(example == "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
    #expect(SHA256.contentSource([]) == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
    let lines = ["a\r\nb\rc\n", "a\nb\nc\n"].map { SHA256.contentSource(Array($0.utf8)) }
    #expect(lines[0] == lines[1])
    let policy = SHA256.contentPolicy(styles: [[]])
    #expect(
      policy.contains("style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; script-src 'none';"))
  }

  @Test("of every length around a block")
  func lengths() {
    let digests = (0...130).map { SHA256.hex(of: [UInt8](repeating: 0x61, count: $0)) }
    #expect(Set(digests).count == 131)
    #expect(digests[55] == "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318")
    #expect(digests[56] == "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a")
    #expect(digests[64] == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb")
  }
}
