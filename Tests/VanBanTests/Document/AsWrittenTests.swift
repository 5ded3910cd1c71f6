import Testing

@testable import VanBan

@Suite("The document's own data as it is written, where words of it were read otherwise")
struct AsWrittenTests {
  private static let head = """
    UBND TỈNH BẾN ĐÒ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 5/QĐ-UBND
    Bến Đò, ngày 2 tháng 3 năm 2021


    """

  @Test(
    "The title keeps its misread words where they stand",
    arguments: [
      "Về việc thực hiện Thông tư số 8/2020/TT-BNV và Thông tư sồ 9/2020/TT-BNV",
      "Về việc thực hiện Thông tư sồ 8/2020/TT-BNV và Thông tư số 9/2020/TT-BNV",
      "Về việc thực hiện Thông tư sồ 8/2020/TT-BNV và Thông tư sô 9/2020/TT-BNV",
      "Về viêc bãi bỏ Quyêt định số 8/2020/QĐ-UBND và Quyết định sồ 9/2020/QĐ-UBND",
      "Về việc bãi bỏ Quyết đinh số 8/2020/QĐ-UBND",
    ])
  func title(written: String) {
    let document = Document(
      parsing: Self.head + "QUYẾT ĐỊNH\n" + written + "\n\nĐiều 1. Phạm vi\nÁp dụng trong tỉnh.\n")
    #expect(document.title.text == written)
  }

  @Test(
    "The office of who signs is that of its own line",
    arguments: [
      ("KT. THỦ TƯỐNG\nPHÓ THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"), ("KT. THỦ TƯỚNG\nPHÓ THỦ TƯỐNG", "PHÓ THỦ TƯỐNG"),
      ("KT. CHỦ TICH\nPHÓ CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ("KT. CHỦ TỊCH\nPHÓ CHỦ TICH", "PHÓ CHỦ TICH"),
      ("KT. BỘ TRUỞNG\nTHỨ TRƯỞNG", "THỨ TRƯỞNG"),
    ])
  func office(lines: String, expected: String) {
    let document = Document(
      parsing: Self.head
        + "QUYẾT ĐỊNH\nVề bến bãi\n\nĐiều 1. Phạm vi\nÁp dụng trong tỉnh.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"
        + lines + "\n\nTrần Văn An\n")
    #expect(document.signatures.first?.office == expected)
    #expect(document.signatures.first?.name == "Trần Văn An")
  }
}
