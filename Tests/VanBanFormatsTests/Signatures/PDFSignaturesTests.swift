#if PDF
  import Foundation
  import TestCorpus
  import Testing

  @testable import VanBan
  @testable import VanBanFormats

  /// What `pdfsig` prints of the same files.
  @Suite("Digital signatures of PDF files")
  struct PDFSignaturesTests {
    private static let province = "Ủy ban nhân dân tỉnh Quảng Ngãi"
    private static let centre = "TRUNG TÂM CÔNG BÁO VÀ TIN HỌC"

    private static func bytes(_ name: String) throws -> [UInt8] {
      try Array(Data(contentsOf: Corpus.folder.appending(path: "scans/scan-\(name).pdf")))
    }

    private static func signatures(_ bytes: [UInt8]) throws -> [DigitalSignature] {
      try PDFFile(bytes).signatures(in: bytes)
    }

    @Test(
      "Who signed when, and whether it holds and covers the whole file",
      arguments: [
        ("f05", ["\(province) 2025-01-07T03:09:57Z false", "\(centre) 2025-01-07T10:44:25Z true"]),
        ("f48", ["Trung tâm Công báo và Tin học 2018-03-21T16:41:00Z true"]),
        ("f53", ["Trung tâm Công báo và Tin học 2018-04-04T14:21:15Z true"]),
        ("f55", ["\(province) 2025-01-15T10:10:17Z false", "\(centre) 2025-01-16T07:46:10Z true"]),
        ("f64", ["\(province) 2025-02-04T09:42:36Z false", "\(centre) 2025-02-05T08:09:28Z true"]),
      ])
    func found(name: String, expected: [String]) throws {
      let found = try Self.signatures(try Self.bytes(name))
      #expect(
        found.map { "\($0.signer ?? "-") \($0.time ?? "-") \($0.coversWholeFile ?? false)" } == expected)
      #expect(found.allSatisfy { $0.validity == .valid && $0.stamp?.page == 1 })
    }

    @Test("Organisation, unit, address and authority are those of the certificate")
    func certificate() throws {
      let found = try Self.signatures(try Self.bytes("f64"))
      #expect(found.map(\.organisation) == ["Tỉnh Quảng Ngãi", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI"])
      #expect(found.map(\.unit) == [nil, "VĂN PHÒNG"])
      #expect(found.map(\.email) == [nil, "ttcbth@quangngai.gov.vn"])
      #expect(
        found.map(\.authority) == ["Co quan chung thuc so Chinh phu", "CA phục vụ các cơ quan Nhà nước G2"])
    }

    @Test(
      "A byte changed in what was signed breaks the signature; bytes added behind it do not, but are not covered"
    )
    func changed() throws {
      let whole = try Self.bytes("f48")
      var changed = whole
      // In the first picture, of which the file consists for the most part.
      changed[20_000] ^= 1
      #expect(try Self.signatures(changed).map(\.validity) == [.changed])
      let longer = try Self.signatures(whole + Array("\n% more\n".utf8))
      #expect(longer.map(\.validity) == [.valid])
      #expect(longer.map(\.coversWholeFile) == [false])
    }

    @Test("A file without signatures has none")
    func unsigned() throws {
      let file = try #require(
        Corpus.files(in: Corpus.folder.appending(path: "legacy"), ending: ".pdf").first)
      let bytes = try Array(Data(contentsOf: file))
      #expect(try Self.signatures(bytes).isEmpty)
    }

    @Test("A signature that is damaged is one, and unreadable")
    func damaged() throws {
      let file = try #require(Corpus.files(.gazette).first { $0.lastPathComponent.contains("74-2025") })
      let found = try Self.signatures(try Array(Data(contentsOf: file)))
      #expect(found.map(\.validity) == [.unreadable])
      #expect(found.map(\.coversWholeFile) == [nil])
    }

    /// What no signature covers may hold what looks like another one: then nothing is told of what they cover.
    @Test("Anything but the message in the place that a signature leaves for it", arguments: ["/", "g", "<"])
    func planted(mark: String) throws {
      let file = try #require(Corpus.files(.scans).first)
      let bytes = try Array(Data(contentsOf: file))
      let entries = SignedRanges(bytes).entries
      #expect(!entries.isEmpty)
      // The message is padded with zeros up to its end.
      let padding = Array("00000000>".utf8)
      let place = try #require(bytes.indices.first { bytes[$0...].starts(with: padding) })
      var changed = bytes
      changed[place] = try #require(mark.utf8.first)
      #expect(SignedRanges(changed).entries.isEmpty)
      #expect(SignedRanges(changed).isSigned)
    }

    @Test("No more than a hundred places that look like signatures are looked into")
    func many() {
      let entry = "/ByteRange [0 1 5 0] "
      let text = "%<00>" + String(repeating: entry, count: 5_000)
      #expect(SignedRanges(Array(text.utf8)).entries.isEmpty)
    }

    @Test(
      "Ranges that lie outside the file, overlap, or are no numbers are left out",
      arguments: [
        "[0 10 5 20]", "[0 10 99999999999999999999 20]", "[0 10 400 9000]", "[0 10", "[0 10 20]",
        "0 10 20 30",
        "[[0 10 20 30]]", "[0 -10 20 30]", "[9223372036854775807 9223372036854775807 1 1]", "",
      ])
    func ranges(list: String) {
      let text = "%PDF-1.4 /ByteRange \(list) /Contents <00> " + String(repeating: " ", count: 500)
      #expect(SignedRanges(Array(text.utf8)).entries.isEmpty)
    }
  }
#endif
