import Testing

@testable import VanBan

@Suite("Headers")
struct HeaderTests {
  private static let plan = """
    issuer: ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP
    number: 12 KH-UBND
    place: Tân Lập
    date: 2023-01-05
    kind: ke-hoach
    title: Chuyển đổi số huyện Tân Lập năm 2023
    """

  private static let title =
    "\n\nKẾ HOẠCH\nChuyển đổi số huyện Tân Lập năm 2023\n\nI. MỤC TIÊU\n1. Hạ tầng số."

  @Test(
    "one header as extractors leave it",
    arguments: [
      // Two columns on one line.
      """
      ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      HUYỆN TÂN LẬP                  Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND             Tân Lập, ngày 05 tháng 01 năm 2023
      """,
      // With one space only where the columns met.
      """
      ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      HUYỆN TÂN LẬP Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND Tân Lập, ngày 05 tháng 01 năm 2023
      """,
      // A name so short that the number stands beside the motto's second line.
      """
      ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 12/KH-UBND                       Độc lập - Tự do - Hạnh phúc
                                       Tân Lập, ngày 05 tháng 01 năm 2023
      """,
      // One column after the other.
      """
      ỦY BAN NHÂN DÂN
      HUYỆN TÂN LẬP
      -------
      Số: 12/KH-UBND

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------
      Tân Lập, ngày 05 tháng 01 năm 2023
      """,
      // The right column first.
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP

      Số: 12/KH-UBND

      Tân Lập, ngày 05 tháng 01 năm 2023
      """,
      // Broken over lines.
      """
      ỦY BAN NHÂN

      DÂN

      HUYỆN TÂN LẬP

      Số: 12/KH-UBND

      CỘNG HÒA XÃ HỘI CHỦ

      NGHĨA VIỆT NAM

      Độc lập - Tự do - Hạnh

      phúc

      Tân Lập, ngày 05 tháng 01 năm

      2023
      """,
      // The number on the line after its word.
      """
      ỦY BAN NHÂN DÂN
      HUYỆN TÂN LẬP
      Số:
      12/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Tân Lập, ngày 05 tháng 01 năm 2023
      """,
      // The symbol broken after its hyphen.
      """
      ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP
      Số: 12/KH-
      UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Tân Lập, ngày 05 tháng 01 năm 2023
      """,
    ])
  func layouts(_ head: String) {
    #expect(FrameReading.header(head + Self.title) == Self.plan)
  }

  // MARK: Bodies

  /// The bodies in the left column of a header.
  private func bodies(_ left: String) -> [String?] {
    let text = left + "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc" + Self.title
    let header = Document(parsing: text).header
    return [header.superior, header.issuer]
  }

  @Test("a superior body above the issuer")
  func superior() {
    #expect(bodies("UBND TỈNH HẢI DƯƠNG\nSỞ NỘI VỤ") == ["UBND TỈNH HẢI DƯƠNG", "SỞ NỘI VỤ"])
    #expect(
      bodies("ỦY BAN NHÂN DÂN\nHUYỆN TÂN LẬP\nPHÒNG VĂN HÓA\nVÀ THÔNG TIN")
        == ["ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP", "PHÒNG VĂN HÓA VÀ THÔNG TIN"])
    #expect(bodies("BỘ TÀI CHÍNH CỤC\nHẢI QUAN") == ["BỘ TÀI CHÍNH", "CỤC HẢI QUAN"])
    #expect(bodies("BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ") == ["BỘ TÀI CHÍNH", "TỔNG CỤC THUẾ"])
  }

  @Test(
    "one body over several lines is one",
    arguments: [
      "HỘI ĐỒNG NHÂN DÂN\nTỈNH HẢI DƯƠNG", "BỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI", "THỦ TƯỚNG CHÍNH PHỦ",
      "BỘ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG", "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH", "BỘ TÀI CHÍNH",
    ])
  func oneBody(_ lines: String) {
    #expect(bodies(lines) == [nil, lines.split(separator: "\n").joined(separator: " ")])
  }

  // MARK: Number, place and date

  @Test("number and date that were left blank")
  func blanks() {
    #expect(
      FrameReading.header(
        """
        ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        HUYỆN TÂN LẬP                  Độc lập - Tự do - Hạnh phúc
        Số:       /KH-UBND            Tân Lập, ngày     tháng 01 năm 2023

        KẾ HOẠCH
        Chuyển đổi số

        I. MỤC TIÊU
        """) == """
          issuer: ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP
          number: KH-UBND
          place: Tân Lập
          date: 2023-01
          kind: ke-hoach
          title: Chuyển đổi số
          """)
  }

  @Test(
    "forms of the number",
    arguments: [
      ("Số: 64/2007/NĐ-CP", "64 2007 NĐ-CP"), ("Số 64/2007/NĐ-CP", "64 2007 NĐ-CP"),
      ("Nghị quyết số: 17/2022/UBTVQH15", "17 2022 UBTVQH15"), ("Luật số: 24/2018/QH14", "24 2018 QH14"),
      ("Số: 45/TTr- UBND", "45 TTr-UBND"), ("Số 52-NQ/TW", "52 NQ/TW"), ("Số: 08a/QĐ-TTg", "08a QĐ-TTg"),
      ("Số: ...../KH-UBND", "KH-UBND"), ("Số:     /2023/NQ-HĐND", "2023 NQ-HĐND"),
    ])
  func numbers(_ line: String, _ expected: String) {
    let text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n" + line + Self.title
    #expect(FrameReading.header(text).contains("number: \(expected)\n"))
  }

  @Test(
    "forms of place and date",
    arguments: [
      ("Hà Nội, ngày 29 tháng 7 năm 2022", "Hà Nội", "2022-07-29"),
      ("Hà Nội, ngày 29 tháng 7\nnăm 2022", "Hà Nội", "2022-07-29"),
      ("Thành phố Hồ Chí\nMinh, ngày 5 tháng 6 năm 2023", "Thành phố Hồ Chí Minh", "2023-06-05"),
      ("TP. Hồ Chí Minh, ngày 5 tháng 6 năm 2023", "TP. Hồ Chí Minh", "2023-06-05"),
      ("Bà Rịa - Vũng Tàu, ngày 5 tháng 6 năm 2023", "Bà Rịa - Vũng Tàu", "2023-06-05"),
      ("Hà Nội, ngày      tháng      năm 2022", "Hà Nội", "2022"),
    ])
  func dates(_ line: String, _ place: String, _ date: String) {
    let text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n" + line + Self.title
    let header = Document(parsing: text).header
    #expect(header.place.map { TextFolding.whiteSpace($0) } == place)
    #expect(header.date?.description == date)
  }

  @Test("marks of urgency and drafts", arguments: ["HỎA TỐC", "DỰ THẢO", "MẬT", "KHẨN"])
  func marks(_ mark: String) {
    let text = """
      ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP
      \(mark)
      Số: 12/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Tân Lập, ngày 05 tháng 01 năm 2023
      """
    #expect(FrameReading.header(text + Self.title).contains("marks: \(mark)\n"))
    #expect(FrameReading.header(text + Self.title).contains("issuer: ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP\n"))
  }
}
