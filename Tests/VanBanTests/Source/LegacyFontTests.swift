import Testing

@testable import VanBan

@Suite("Fonts of the years before Unicode")
struct LegacyFontTests {
  @Test(
    "What a font shows",
    arguments: [
      (".VnTime", "QuyÕt ®Þnh", "Quyết định"), (".vnarialH", "quyÕt ®Þnh", "QUYẾT ĐỊNH"),
      ("VNI-Helve-Condense", "Quyeát ñònh", "Quyết định"),
      (".VnTime", "\u{201C}a\u{201D}", "\u{201C}a\u{201D}"),
      // Word writes codes of fonts that it takes for symbols as U+F0xx.
      (".VnTime", "ho\u{F0B5}", "hoà"),
      // A subset in a PDF file, with its style; the minus and the bullet operator that PDF files name for ư and ã.
      ("GDNPNI+VnTime", "t\u{2212}íng l\u{2219}nh", "tướng lãnh"),
      ("AARIQC+.VnTimeH,Bold", "kÕ ho¹ch", "KẾ HOẠCH"),
      ("GDNPMG+VnTimeHBold", "kÕ ho¹ch", "KẾ HOẠCH"), ("ABCDEF+.VnTime,BoldItalic", "kÕ ho¹ch", "kế hoạch"),
      // The soft hyphen is ư.
      (".VnTime", "t\u{AD}", "tư"),
      // Text that is Unicode already, with the font's name left behind.
      (".VnTime", "Quyết định", "Quyết định"), (".VnTime", "a → b", "a → b"),
    ])
  func shown(font: String, written: String, expected: String) throws {
    #expect(try #require(LegacyFont(named: font)).unicode(written) == expected)
  }

  @Test("Other fonts are none", arguments: ["Times New Roman", "VnStat", "VNI", ""])
  func others(name: String) {
    #expect(LegacyFont(named: name) == nil)
  }
}
