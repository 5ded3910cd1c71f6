import Testing

@testable import VanBan

@Suite("Legacy encodings, by hand")
struct LegacyEncodingTests {
  private static func read(_ bytes: [UInt8], _ encoding: TextEncoding) -> String {
    let source = SourceText(bytes: bytes, encoding: encoding)
    return NormalForm.composed(source[source.range])
  }

  /// Bytes written as Latin-1 characters.
  private static func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test(
    "TCVN3 as the ABC fonts hold it",
    arguments: [
      ("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
      ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
      ("KÕ ho¹ch tæ chøc thùc hiÖn NghÞ quyÕt", "Kế hoạch tổ chức thực hiện Nghị quyết"),
      ("\u{93}v¨n b¶n\u{94} \u{96} phô lôc\u{85}", "“văn bản” – phụ lục…"),
      ("U\u{B1} ban", "Ủ ban"),
    ])
  func tcvn3(bytes: String, text: String) {
    #expect(Self.read(Self.latin1(bytes), .tcvn3) == text)
  }

  @Test(
    "Capital-letter fonts, as far as the bytes show them",
    arguments: [
      ("CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      ("ñY BAN NH¢N D¢N TØNH Hµ NAM", "ỦY BAN NHÂN DÂN TỈNH HÀ NAM"),
      ("Hµ NéI, ngµy 12", "HÀ NỘI, ngày 12"),
      // Each of these alone may be a word with one capital.
      ("Hµ Nam", "Hà Nam"), ("UBND x· Bµ", "UBND xã Bà"), ("ë Hµ", "ở Hà"),
      // A line ends what the words before it show.
      ("VIÖT\nHµ", "VIỆT\nHà"),
      // Small letters only show nothing.
      ("céng hoµ", "cộng hoà"),
    ])
  func capitalFont(bytes: String, text: String) {
    #expect(Self.read(Self.latin1(bytes), .tcvn3) == text)
  }

  @Test("TCVN3-H reads all as capitals")
  func wholeCapitalFont() {
    #expect(Self.read(Self.latin1("céng hoµ, ®éc lËp 12/KH"), .tcvn3Capitals) == "CỘNG HOÀ, ĐỘC LẬP 12/KH")
    #expect(TextEncoding.tcvn3Capitals.encode("ĐỘC LẬP") == Self.latin1("®éC LËP"))
    #expect(TextEncoding.tcvn3Capitals.encode("Độc lập") == nil)
  }

  @Test("TCVN 5712 puts capitals in place of control characters")
  func tcvn5712() {
    #expect(Self.read([0x9E, 0x79, 0x20, 0x11, 0x6E, 0x67], .tcvn5712) == "Ủy Ứng")
    #expect(Self.read([0x16, 0x01, 0x02, 0x0A, 0x0D], .tcvn5712) == "ÝÚỤ\n\r")
  }

  @Test(
    "VNI",
    arguments: [
      ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
      ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
      ("UÛy ban, Uûy ban", "Ủy ban, Ủy ban"),
      ("thò xaõ, tónh, kyõ, lyù, yù, quyù, kî", "thị xã, tĩnh, kỹ, lý, ý, quý, kỵ"),
      ("naêm, naéng, naèm, thaúng, daãn, hoaëc, deã", "năm, nắng, nằm, thẳng, dẫn, hoặc, dễ"),
      ("ñöôïc, höôùng, ngöôøi, nhöõng, ôû, sôû", "được, hướng, người, những, ở, sở"),
      ("\u{93}vaên baûn\u{94} \u{96} ñaày ñuû\u{85}", "“văn bản” – đầy đủ…"),
    ])
  func vni(bytes: String, text: String) {
    #expect(Self.read(Self.latin1(bytes), .vni) == text)
  }

  @Test(
    "VIQR",
    arguments: [
      ("Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
      ("DDo^.c la^.p - Tu+. do - Ha.nh phu'c\\.", "Độc lập - Tự do - Hạnh phúc."),
      ("Ddie^`u 1\\. na(m, nga(`m, mu+o+`i, mu*o*`i", "Điều 1. năm, ngằm, mười, mười"),
      ("la\\? a\\d ad\\d \\\\ x\\y", "la? ad add \\ x\\y"),
      ("to^'t. xong.", "tốt. xong."), ("GD\\DDT", "GDĐT"),
    ])
  func viqr(bytes: String, text: String) {
    #expect(Self.read(Array(bytes.utf8), .viqr) == text)
  }

  @Test("windows-1258 composes a letter and a tone")
  func windows1258() {
    #expect(
      Self.read(Self.latin1("Vi\u{EA}\u{F2}t Nam, \u{F0}\u{F4}\u{CC}ng, \u{80}"), .windows1258)
        == "Việt Nam, đồng, €")
  }

  @Test("VISCII")
  func viscii() {
    #expect(
      Self.read(Self.latin1("Vi\u{AE}t Nam \u{D0}\u{F5}c l\u{A7}p \u{02}"), .viscii) == "Việt Nam Đõc lập Ẳ")
  }

  @Test("Every Vietnamese letter goes into each encoding and comes back", arguments: TextEncoding.vietnamese)
  func letters(encoding: TextEncoding) {
    for row in Vowels.rows {
      for letters in [row.lower, row.upper] + ["đ", "Đ", "A", "z"] {
        for letter in letters where encoding != .tcvn3Capitals || letter.isUppercase {
          let bytes = encoding.encode(String(letter)) ?? []
          #expect(Self.read(bytes, encoding) == String(letter), "\(encoding.rawValue) \(letter)")
        }
      }
    }
  }

  @Test("No two bytes of a table are one letter")
  func tables() {
    for table in [VISCII.table, TCVN5712.complete, TCVN5712.abc, Windows1258.table] {
      let scalars = table.scalars.filter { $0 != SingleByteTable.undefined }
      #expect(table.scalars.count == 256)
      #expect(Set(scalars).count == scalars.count)
    }
    // Both standards have a place for each of the 134 letters with marks.
    for table in [VISCII.table, TCVN5712.complete] {
      let letters = Set(Vowels.capitals.flatMap { [$0.key, $0.value] }.filter { $0 > 0x7F })
      #expect(letters.subtracting(table.scalars).isEmpty)
    }
  }

  @Test("What an encoding cannot express has no bytes")
  func inexpressible() {
    #expect(TextEncoding.viscii.encode("“Số”") == nil)
    #expect(TextEncoding.viqr.encode("5 – 7") == nil)
    #expect(TextEncoding.vni.encode("một số € ñ") == nil)
    #expect(TextEncoding.windows1258.encode("≥ 5") == nil)
    // In VNI these two letters would be one.
    #expect(TextEncoding.vni.encode("aø") == nil)
  }

  @Test("Encodings go by many names")
  func names() {
    for encoding in TextEncoding.allCases {
      for name in encoding.names { #expect(TextEncoding(named: name.lowercased()) == encoding) }
    }
    #expect(TextEncoding(named: "abc") == .tcvn3)
    #expect(TextEncoding(named: "vni windows") == .vni)
    #expect(TextEncoding(named: "koi8-r") == nil)
    let names = TextEncoding.allCases.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }
}
