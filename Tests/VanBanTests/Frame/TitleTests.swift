import Testing

@testable import VanBan

@Suite("Titles and preambles")
struct TitleTests {
  private static let header = """
    ỦY BAN NHÂN DÂN
    HUYỆN TÂN LẬP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 12/QĐ-UBND
    Tân Lập, ngày 05 tháng 01 năm 2023


    """

  private func title(_ text: String) -> String? { Document(parsing: Self.header + text).title.text }

  @Test("the title goes on to the first căn cứ, also across blank lines")
  func lines() {
    #expect(
      title(
        """
        QUYẾT ĐỊNH
        Về việc ban hành Quy chế quản lý, vận hành và khai thác

        hệ thống thông tin một cửa điện tử của

        Ủy ban nhân dân huyện Tân Lập

        Căn cứ Luật Tổ chức chính quyền địa phương;
        Điều 1. Ban hành Quy chế.
        """)
        == "Về việc ban hành Quy chế quản lý, vận hành và khai thác hệ thống thông tin một cửa điện tử của "
        + "Ủy ban nhân dân huyện Tân Lập")
  }

  @Test("a title in capitals ends before the authority that acts")
  func capitals() {
    #expect(
      title(
        """
        QUYẾT ĐỊNH
        VỀ VIỆC BAN HÀNH QUY CHẾ
        QUẢN LÝ HỒ SƠ
        ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP
        Căn cứ Luật Lưu trữ;
        Điều 1. Ban hành Quy chế.
        """) == "VỀ VIỆC BAN HÀNH QUY CHẾ QUẢN LÝ HỒ SƠ")
  }

  @Test("a title ends before the first paragraph and before the first label")
  func ends() {
    #expect(
      title(
        "KẾ HOẠCH\nChuyển đổi số năm 2023\n\nỦy ban nhân dân huyện ban hành Kế hoạch như sau:\n1. Hạ tầng.")
        == "Chuyển đổi số năm 2023")
    #expect(title("KẾ HOẠCH\nChuyển đổi số\nnăm 2023\nI. MỤC TIÊU\nHạ tầng số.") == "Chuyển đổi số năm 2023")
  }

  @Test("căn cứ, authority and enacting words are the preamble")
  func preamble() {
    let text = """
      QUYẾT ĐỊNH
      Ban hành Quy chế quản lý hồ sơ

      CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP

      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng
      6 năm 2015;
      Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
      Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-NV
      ngày 02 tháng 01 năm 2023,

      QUYẾT ĐỊNH:

      Điều 1. Ban hành Quy chế.
      """
    #expect(
      Reading.blocks(Self.header + text, .authority, .basis, .enacting, .item) == [
        "authority CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TÂN LẬP",
        "basis Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "basis Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;",
        "basis Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-NV ngày 02 tháng 01 năm 2023,",
        "enacting QUYẾT ĐỊNH:", "item [Điều 1.] Ban hành Quy chế.",
      ])
  }

  @Test("the sentence with which a circular is issued enacts; that of a plan is a paragraph")
  func enacting() {
    let circular = """
      BỘ NỘI VỤ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 2/2023/TT-BNV
      Hà Nội, ngày 05 tháng 01 năm 2023

      THÔNG TƯ
      Quy định về lưu trữ hồ sơ

      Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
      Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định về lưu trữ hồ sơ.
      Điều 1. Phạm vi điều chỉnh
      Thông tư này quy định về lưu trữ hồ sơ.
      """
    #expect(
      Reading.blocks(circular, .enacting)
        == ["enacting Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định về lưu trữ hồ sơ."])
    let plan =
      Self.header + """
        KẾ HOẠCH
        Chuyển đổi số năm 2023

        Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ;
        Ủy ban nhân dân huyện ban hành Kế hoạch chuyển đổi số như sau:
        1. Phát triển hạ tầng số.
        """
    #expect(
      Reading.body(plan) == """
        para Ủy ban nhân dân huyện ban hành Kế hoạch chuyển đổi số như sau:
        item [1.] Phát triển hạ tầng số.
        """)
    #expect(Reading.blocks(plan, .enacting).isEmpty)
  }
}
