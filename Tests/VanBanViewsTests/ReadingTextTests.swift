import Testing
import VanBan
import VanBanViews

@Suite("Markdown and plain text")
struct ReadingTextTests {
  static let plan = """
    ỦY BAN NHÂN DÂN
    HUYỆN TỨ KỲ
    Số: 12/KH-UBND

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Tứ Kỳ, ngày 05 tháng 12 năm 2022

    KẾ HOẠCH
    Chuyển đổi số năm 2023

    Căn cứ Nghị quyết số 52-NQ/
    TW ngày 27/9/2019 của Bộ Chính trị;

    I. MỤC TIÊU
    1. Mục tiêu chung
    - Đẩy mạnh *ứng dụng* công nghệ thông tin (CNTT).
    - Dùng CNTT ở 100% xã.
    II. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa chủ trì.
    2. Phòng Tài chính phối hợp.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Nguyễn Văn A

    """

  @Test("Markdown has headings, lists and paragraphs, and what is no markup after a backslash")
  func markdown() {
    #expect(
      MarkdownText(Document(parsing: Self.plan)).text == #"""
        ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ

        Số: 12/KH-UBND

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\
        Độc lập - Tự do - Hạnh phúc

        Tứ Kỳ, ngày 05 tháng 12 năm 2022

        # KẾ HOẠCH Chuyển đổi số năm 2023

        Căn cứ Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị;

        ## I. MỤC TIÊU

        ### 1. Mục tiêu chung

        - Đẩy mạnh \*ứng dụng\* công nghệ thông tin (CNTT).
        - Dùng CNTT ở 100% xã.

        ## II. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa chủ trì.
        2. Phòng Tài chính phối hợp.

        Nơi nhận:

        - Như trên;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN\
        CHỦ TỊCH\
        Nguyễn Văn A

        """#)
  }

  @Test("Plain text has a paragraph a line and blank lines between parts")
  func plainText() {
    #expect(
      PlainText(Document(parsing: Self.plan)).text == """
        ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ
        Số: 12/KH-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
        Tứ Kỳ, ngày 05 tháng 12 năm 2022
        KẾ HOẠCH
        Chuyển đổi số năm 2023

        Căn cứ Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị;

        I. MỤC TIÊU

        1. Mục tiêu chung
        - Đẩy mạnh *ứng dụng* công nghệ thông tin (CNTT).
        - Dùng CNTT ở 100% xã.

        II. TỔ CHỨC THỰC HIỆN
        1. Phòng Văn hóa chủ trì.
        2. Phòng Tài chính phối hợp.

        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nguyễn Văn A

        """)
  }

  @Test("Of nothing there is no text", arguments: ["", "\n\n"])
  func empty(text: String) {
    #expect(MarkdownText(Document(parsing: text)).text == "")
    #expect(PlainText(Document(parsing: text)).text == "")
  }

  @Test(
    "What begins like a list or heading and is none stays text",
    arguments: [
      ("# thăng", "\\# thăng\n"), ("2023. Năm mới đến rồi", "2023\\. Năm mới đến rồi\n"),
      ("a | b <c> & d", "a \\| b \\<c\\> \\& d\n"),
    ])
  func notMarkup(text: String, markdown: String) {
    #expect(MarkdownText(Document(parsing: text)).text == markdown)
  }
}
