import Testing

@testable import VanBan

@Suite("Lines joined into blocks")
struct JoiningTests {
  @Test("a paragraph goes on across blank lines, page numbers and links")
  func furniture() {
    #expect(
      Reading.body(
        """
        1. Các phòng, ban, đơn vị thuộc huyện rà soát, cập nhật danh mục thủ tục hành

        https://tanlap.gov.vn/van-ban

        \u{0C}3

        chính thuộc phạm vi quản lý, bảo đảm đúng thời gian và chất lượng theo quy định.

        2. Ủy ban nhân dân các xã, thị trấn niêm yết công khai danh mục tại bộ phận một cửa.
        """) == """
          item [1.] Các phòng, ban, đơn vị thuộc huyện rà soát, cập nhật danh mục thủ tục hành chính thuộc \
          phạm vi quản lý, bảo đảm đúng thời gian và chất lượng theo quy định.
          item [2.] Ủy ban nhân dân các xã, thị trấn niêm yết công khai danh mục tại bộ phận một cửa.
          """)
  }

  @Test("a dash or number that a wrapped line happens to begin with is no label")
  func falseLabels() {
    #expect(
      Reading.body(
        """
        - Kết nối cổng dịch vụ công với hệ thống thông tin một cửa điện tử của huyện và
        - thị xã theo kiến trúc chung của tỉnh đã được phê duyệt;
        - Bảo đảm an toàn thông tin cho các hệ thống đang vận hành trong giai đoạn 2021
        - 2025 theo hướng dẫn của Sở Thông tin và Truyền thông;
        - Số hóa hồ sơ của các phòng chuyên môn, phấn đấu đến hết năm 2025 đạt trên
        10.291 hồ sơ, trong đó có hồ sơ của năm
        2024. Các phòng chuyên môn thực hiện.
        """) == """
          item [-] Kết nối cổng dịch vụ công với hệ thống thông tin một cửa điện tử của huyện và - thị xã \
          theo kiến trúc chung của tỉnh đã được phê duyệt;
          item [-] Bảo đảm an toàn thông tin cho các hệ thống đang vận hành trong giai đoạn 2021 - 2025 \
          theo hướng dẫn của Sở Thông tin và Truyền thông;
          item [-] Số hóa hồ sơ của các phòng chuyên môn, phấn đấu đến hết năm 2025 đạt trên 10.291 hồ sơ, \
          trong đó có hồ sơ của năm 2024. Các phòng chuyên môn thực hiện.
          """)
  }

  @Test("numbers and symbols that were broken after a hyphen or slash are put together")
  func brokenSymbols() {
    #expect(
      Reading.body(
        """
        1. Nghị quyết số 93/2014/NQ-

        HĐND ngày 10 tháng 12 năm 2014 và kế hoạch giai đoạn 2021-
        2025 của huyện được thực hiện đầy đủ.
        """)
        == "item [1.] Nghị quyết số 93/2014/NQ-HĐND ngày 10 tháng 12 năm 2014 và kế hoạch giai đoạn "
        + "2021-2025 của huyện được thực hiện đầy đủ.")
  }

  @Test("a label alone on its line goes with the text after it")
  func labelAlone() {
    #expect(
      Reading.body(
        """
        I.
        NHIỆM VỤ
        1.
        Các phòng, ban rà soát thủ tục hành chính.
        2.
        Ủy ban nhân dân các xã niêm yết danh mục.
        """) == """
          heading [I.] NHIỆM VỤ
            item [1.] Các phòng, ban rà soát thủ tục hành chính.
            item [2.] Ủy ban nhân dân các xã niêm yết danh mục.
          """)
  }

  @Test("a label may be broken after its word")
  func brokenLabel() {
    #expect(
      Reading.body(
        """
        Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số huyện.
        Điều 2. Ban Chỉ đạo có nhiệm vụ giúp Ủy ban nhân dân huyện.
        Điều

        3. Quyết định này có hiệu lực kể từ ngày ký.
        """) == """
          item [Điều 1.] Thành lập Ban Chỉ đạo chuyển đổi số huyện.
          item [Điều 2.] Ban Chỉ đạo có nhiệm vụ giúp Ủy ban nhân dân huyện.
          item [Điều 3.] Quyết định này có hiệu lực kể từ ngày ký.
          """)
  }

  @Test("a heading in capitals goes on over two lines, and ends before its text")
  func capitals() {
    #expect(
      Reading.body(
        """
        I. MỤC TIÊU, YÊU CẦU
        VÀ PHẠM VI THỰC HIỆN
        Kế hoạch thực hiện trên địa bàn toàn huyện.
        II. NHIỆM VỤ
        Các phòng, ban rà soát thủ tục hành chính.
        """) == """
          heading [I.] MỤC TIÊU, YÊU CẦU VÀ PHẠM VI THỰC HIỆN
            para Kế hoạch thực hiện trên địa bàn toàn huyện.
          heading [II.] NHIỆM VỤ
            para Các phòng, ban rà soát thủ tục hành chính.
          """)
  }

  @Test("the title of a chapter or part may stand under its label")
  func titleBelow() {
    #expect(
      Reading.body(
        """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh
        Quy chế này quy định việc quản lý hồ sơ.
        Chương II
        QUẢN LÝ HỒ SƠ
        Điều 2. Hồ sơ
        1. Hồ sơ giấy.
        2. Hồ sơ điện tử.
        """) == """
          heading [Chương I] QUY ĐỊNH CHUNG
            heading [Điều 1.] Phạm vi điều chỉnh
              para Quy chế này quy định việc quản lý hồ sơ.
          heading [Chương II] QUẢN LÝ HỒ SƠ
            heading [Điều 2.] Hồ sơ
              item [1.] Hồ sơ giấy.
              item [2.] Hồ sơ điện tử.
          """)
  }

  @Test("a name that wraps at a capital letter stays together")
  func names() {
    #expect(
      Reading.body(
        """
        1. Phối hợp với Sở Thông tin và Truyền thông, Viễn thông tỉnh, Bưu điện tỉnh
        Hải Dương triển khai hạ tầng số đến các thôn, khu dân cư trên địa bàn huyện Tân
        Lập trong năm 2024 theo chỉ đạo của Ủy ban nhân dân tỉnh.
        2. Bố trí kinh phí.
        """) == """
          item [1.] Phối hợp với Sở Thông tin và Truyền thông, Viễn thông tỉnh, Bưu điện tỉnh Hải Dương \
          triển khai hạ tầng số đến các thôn, khu dân cư trên địa bàn huyện Tân Lập trong năm 2024 theo \
          chỉ đạo của Ủy ban nhân dân tỉnh.
          item [2.] Bố trí kinh phí.
          """)
  }
}
