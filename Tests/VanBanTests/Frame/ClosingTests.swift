import Testing

@testable import VanBan

@Suite("Recipients and signatures")
struct ClosingTests {
  private static let body = """
    Điều 1. Ban hành Quy chế quản lý hồ sơ.
    Điều 2. Quyết định này có hiệu lực kể từ ngày ký.


    """

  private func closing(_ text: String) -> String { FrameReading.closing(Self.body + text) }

  private static let usual = """
    to Như trên | để t/h
    to TT Huyện ủy, TT HĐND huyện | để b/c
    to Lưu: VT, VHTT | VT + VHTT
    signed by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Nguyễn Văn An
    """

  @Test(
    "one closing as extractors leave it",
    arguments: [
      // The left column, then the right.
      """
      Nơi nhận:
      - Như trên (để t/h);
      - TT Huyện ủy, TT HĐND huyện (để b/c);
      - Lưu: VT, VHTT.

      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH

      Nguyễn Văn An
      """,
      // Side by side.
      """
      Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN
      - Như trên (để t/h);                                   KT. CHỦ TỊCH
      - TT Huyện ủy, TT HĐND huyện (để b/c);                 PHÓ CHỦ TỊCH
      - Lưu: VT, VHTT.


                                                           Nguyễn Văn An
      """,
      // The signature first.
      """
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH


      Nguyễn Văn An

      Nơi nhận:
      - Như trên (để t/h);
      - TT Huyện ủy, TT HĐND huyện (để b/c);
      - Lưu: VT, VHTT.
      """,
      // Words broken over lines.
      """
      Nơi

      nhận:

      - Như trên (để t/h);

      - TT Huyện ủy, TT HĐND

      huyện (để b/c);

      - Lưu: VT, VHTT.

      TM. ỦY BAN NHÂN

      DÂN

      KT. CHỦ

      TỊCH

      PHÓ CHỦ TỊCH

      Nguyễn Văn

      An
      """,
    ])
  func layouts(_ text: String) { #expect(closing(text) == Self.usual) }

  @Test("what stands before the closing stays the body")
  func body() {
    #expect(
      Reading.body(Self.body + "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An") == """
        item [Điều 1.] Ban hành Quy chế quản lý hồ sơ.
        item [Điều 2.] Quyết định này có hiệu lực kể từ ngày ký.
        """)
  }

  @Test(
    "capacities, bodies, offices and names",
    arguments: [
      ("CHỦ TỊCH\n\nNguyễn Văn An", "office: CHỦ TỊCH, name: Nguyễn Văn An"),
      ("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần Thị Bình", "by: KT., office: THỨ TRƯỞNG, name: Trần Thị Bình"),
      (
        "TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\nLê Văn Cường", "by: TL., office: CHÁNH VĂN PHÒNG, name: Lê Văn Cường"
      ),
      (
        "TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nLê Văn Cường",
        "by: TUQ., office: GIÁM ĐỐC SỞ NỘI VỤ, name: Lê Văn Cường"
      ),
      ("Q. GIÁM ĐỐC\nLê Văn Cường", "by: Q., office: GIÁM ĐỐC, name: Lê Văn Cường"),
      (
        "TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\nLê Thị Dung",
        "by: TM., body: HỘI ĐỒNG NHÂN DÂN, office: CHỦ TỊCH, name: Lê Thị Dung"
      ),
      (
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn Cường",
        "by: T/M, body: BAN THƯỜNG VỤ, office: PHÓ BÍ THƯ, name: Lê Văn Cường"
      ),
      ("K/T CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nLê Văn Cường", "by: K/T, office: PHÓ CHỦ NHIỆM, name: Lê Văn Cường"),
      ("KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Cường", "by: KT., office: PHÓ CHỦ TỊCH, name: Lê Văn Cường"),
      ("BỘ TRƯỞNG\n\nĐại tướng Lê Văn Cường", "office: BỘ TRƯỞNG, name: Đại tướng Lê Văn Cường"),
      ("CHỦ TỊCH\n\nH’ Lim Niê", "office: CHỦ TỊCH, name: H’ Lim Niê"),
      (
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Văn Cường",
        "by: KT., office: PHÓ CHỦ TỊCH, name: Lê Văn Cường"
      ),
      ("HIỆU TRƯỞNG\n\nPGS.TS. Lê Văn Cường", "office: HIỆU TRƯỞNG, name: PGS.TS. Lê Văn Cường"),
    ])
  func signatures(_ text: String, _ expected: String) {
    let recipients = "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\n"
    #expect(closing(recipients + text) == "to Như Điều 2\nto Lưu: VT | VT\nsigned " + expected)
    #expect(closing(text) == "signed " + expected)
  }

  @Test("what is written in place of a signature is neither office nor name")
  func copied() {
    #expect(
      closing("Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐã ký\nLê Văn Cường")
        == "to Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Lê Văn Cường")
  }

  @Test("a joint document has several signers")
  func several() {
    #expect(
      closing(
        """
        KT. BỘ TRƯỞNG BỘ TÀI CHÍNH
        THỨ TRƯỞNG
        Lê Văn Cường

        KT. BỘ TRƯỞNG BỘ NỘI VỤ
        THỨ TRƯỞNG
        Trần Thị Bình

        Nơi nhận:
        - Lưu: VT.
        """) == """
          to Lưu: VT | VT
          signed by: KT., office: THỨ TRƯỞNG, name: Lê Văn Cường
          signed by: KT., office: THỨ TRƯỞNG, name: Trần Thị Bình
          """)
  }

  @Test(
    "entries of Nơi nhận",
    arguments: [
      ("- Như trên;", "to Như trên"), ("- Như trên.", "to Như trên"), ("-Như trên;", "to Như trên"),
      ("- Sở TT&TT (để b/c);", "to Sở TT&TT | để b/c"),
      ("- Chủ tịch, các PCT UBND huyện (để chỉ đạo);", "to Chủ tịch, các PCT UBND huyện | để chỉ đạo"),
      ("- Lưu: VT, KSTT (2b).", "to Lưu: VT, KSTT | 2b | VT + KSTT"),
      ("- Lưu VT, NV.", "to Lưu VT, NV | VT + NV"),
    ])
  func recipients(_ entry: String, _ expected: String) {
    #expect(
      closing("Nơi nhận:\n\(entry)\n\nCHỦ TỊCH\n\nNguyễn Văn An")
        == expected + "\nsigned office: CHỦ TỊCH, name: Nguyễn Văn An")
  }

  @Test("a document that was cut off before its closing has none")
  func none() { #expect(closing("Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành.") == "") }
}
