import Testing

@testable import VanBan

/// Bullets nest by meaning: no convention says which mark stands above which.
@Suite("Nesting of bullets")
struct BulletTests {
  @Test("a plus details the dash before it, a dash the star")
  func marks() {
    #expect(
      Reading.body(
        """
        1. Nhiệm vụ
        * Về hạ tầng
        - Bảo trì mạng nội bộ:
        + Thay thế thiết bị của các phòng, ban;
        + Thay thế đường truyền.
        - Nâng cấp máy chủ của huyện.
        * Về dữ liệu
        - Số hóa hồ sơ.
        """) == """
          heading [1.] Nhiệm vụ
            heading [*] Về hạ tầng
              heading [-] Bảo trì mạng nội bộ:
                item [+] Thay thế thiết bị của các phòng, ban;
                item [+] Thay thế đường truyền.
              item [-] Nâng cấp máy chủ của huyện.
            heading [*] Về dữ liệu
              item [-] Số hóa hồ sơ.
          """)
  }

  @Test("a star after a dash that leads in stands under it")
  func starBelow() {
    #expect(
      Reading.body(
        """
        1. Kinh phí
        - Năm 2021
        * Nguồn ngân sách huyện: 120 triệu đồng.
        * Nguồn khác: 30 triệu đồng.
        - Năm 2022
        * Nguồn ngân sách huyện: 140 triệu đồng.
        """) == """
          heading [1.] Kinh phí
            heading [-] Năm 2021
              item [*] Nguồn ngân sách huyện: 120 triệu đồng.
              item [*] Nguồn khác: 30 triệu đồng.
            heading [-] Năm 2022
              item [*] Nguồn ngân sách huyện: 140 triệu đồng.
          """)
  }

  @Test("short bullets before longer ones of the same mark are their titles")
  func titles() {
    #expect(
      Reading.body(
        """
        1. Nhiệm vụ
        - Phát triển hạ tầng số
        - Các phòng, ban, đơn vị rà soát, bảo trì và thay thế thiết bị đầu cuối đã quá thời hạn sử dụng.
        - Văn phòng nâng cấp đường truyền, máy chủ và hệ thống sao lưu dữ liệu của huyện trong năm 2023.
        - Phát triển dữ liệu số
        - Các xã, thị trấn số hóa hồ sơ hộ tịch, đất đai và cập nhật vào cơ sở dữ liệu dùng chung của tỉnh.
        """) == """
          heading [1.] Nhiệm vụ
            heading [-] Phát triển hạ tầng số
              item [-] Các phòng, ban, đơn vị rà soát, bảo trì và thay thế thiết bị đầu cuối đã quá thời hạn \
          sử dụng.
              item [-] Văn phòng nâng cấp đường truyền, máy chủ và hệ thống sao lưu dữ liệu của huyện trong \
          năm 2023.
            heading [-] Phát triển dữ liệu số
              item [-] Các xã, thị trấn số hóa hồ sơ hộ tịch, đất đai và cập nhật vào cơ sở dữ liệu dùng \
          chung của tỉnh.
          """)
  }

  @Test("bullets of one mark, one after the other, stand side by side")
  func beside() {
    #expect(
      Reading.body(
        """
        a) Các phòng, ban có trách nhiệm:
        - Rà soát thiết bị, đường truyền;
        - Báo cáo kết quả trước ngày 15 tháng 12 năm 2023;
        - Cử cán bộ tham gia tập huấn.
        b) Các xã phối hợp.
        """) == """
          heading [a)] Các phòng, ban có trách nhiệm:
            item [-] Rà soát thiết bị, đường truyền;
            item [-] Báo cáo kết quả trước ngày 15 tháng 12 năm 2023;
            item [-] Cử cán bộ tham gia tập huấn.
          item [b)] Các xã phối hợp.
          """)
  }

  @Test("a number ends every list of bullets")
  func numbers() {
    #expect(
      Reading.body(
        """
        1. Mục tiêu
        - Đến năm 2025:
        + 100% hồ sơ được số hóa;
        + 90% hồ sơ được giải quyết trực tuyến.
        2. Yêu cầu
        - Bảo đảm tiến độ.
        """) == """
          heading [1.] Mục tiêu
            heading [-] Đến năm 2025:
              item [+] 100% hồ sơ được số hóa;
              item [+] 90% hồ sơ được giải quyết trực tuyến.
          heading [2.] Yêu cầu
            item [-] Bảo đảm tiến độ.
          """)
  }
}
