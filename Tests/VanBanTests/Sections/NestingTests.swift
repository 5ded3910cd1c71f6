import Testing

@testable import VanBan

@Suite("Nesting of numbered blocks")
struct NestingTests {
  @Test("each style of label stands under the one that opened before it")
  func styles() {
    #expect(
      Reading.body(
        """
        Phần thứ nhất
        ĐÁNH GIÁ TÌNH HÌNH
        I. KẾT QUẢ ĐẠT ĐƯỢC
        1. Hạ tầng số
        a) Mạng nội bộ
        - Thiết bị đầu cuối:
        + Máy tính của các phòng, ban;
        + Máy tính của các xã.
        - Đường truyền của các xã.
        b) Máy chủ được bảo trì.
        2. Dữ liệu số được cập nhật.
        II. HẠN CHẾ
        1. Hạ tầng chưa đồng bộ.
        Phần thứ hai
        NHIỆM VỤ
        I. MỤC TIÊU
        1. Hoàn thành số hóa hồ sơ.
        """) == """
          heading [Phần thứ nhất] ĐÁNH GIÁ TÌNH HÌNH
            heading [I.] KẾT QUẢ ĐẠT ĐƯỢC
              heading [1.] Hạ tầng số
                heading [a)] Mạng nội bộ
                  heading [-] Thiết bị đầu cuối:
                    item [+] Máy tính của các phòng, ban;
                    item [+] Máy tính của các xã.
                  item [-] Đường truyền của các xã.
                item [b)] Máy chủ được bảo trì.
              item [2.] Dữ liệu số được cập nhật.
            heading [II.] HẠN CHẾ
              item [1.] Hạ tầng chưa đồng bộ.
          heading [Phần thứ hai] NHIỆM VỤ
            heading [I.] MỤC TIÊU
              item [1.] Hoàn thành số hóa hồ sơ.
          """)
  }

  @Test("text that leads in to a numbered list that begins again stands beside the list")
  func listAnew() {
    #expect(
      Reading.body(
        """
        I. THÀNH PHẦN
        1. Chủ tịch hội đồng.
        2. Thư ký hội đồng.
        Đại diện cử tri gồm:
        1. Ông Trần Văn Bình.
        2. Bà Bùi Thị Lan.
        II. KẾT QUẢ
        1. Cuộc họp kết thúc lúc 17 giờ.
        Kết quả như sau:
        a) Có mặt đủ;
        b) Vắng không.
        """) == """
          heading [I.] THÀNH PHẦN
            item [1.] Chủ tịch hội đồng.
            item [2.] Thư ký hội đồng.
            para Đại diện cử tri gồm:
            item [1.] Ông Trần Văn Bình.
            item [2.] Bà Bùi Thị Lan.
          heading [II.] KẾT QUẢ
            item [1.] Cuộc họp kết thúc lúc 17 giờ.
              para Kết quả như sau:
              item [a)] Có mặt đủ;
              item [b)] Vắng không.
          """)
  }

  @Test("decimals stand under their first number, and nest by how many they have")
  func decimals() {
    #expect(
      Reading.body(
        """
        1. Hạ tầng số
        1.1. Mạng nội bộ
        1.1.1. Bảo trì thiết bị.
        1.1.2. Thay thế đường truyền.
        1.2. Máy chủ của huyện được nâng cấp.
        2. Dữ liệu số
        2.1. Số hóa hồ sơ của các phòng.
        """) == """
          heading [1.] Hạ tầng số
            heading [1.1.] Mạng nội bộ
              item [1.1.1.] Bảo trì thiết bị.
              item [1.1.2.] Thay thế đường truyền.
            item [1.2.] Máy chủ của huyện được nâng cấp.
          heading [2.] Dữ liệu số
            item [2.1.] Số hóa hồ sơ của các phòng.
          """)
  }

  @Test("a list that begins again stands in its new section")
  func restart() {
    #expect(
      Reading.body(
        """
        I. MỤC TIÊU
        1. Số hóa hồ sơ.
        2. Lắp đặt máy chủ.
        II. NHIỆM VỤ
        1. Văn phòng chủ trì.
        a) Tham mưu kế hoạch;
        b) Theo dõi tiến độ.
        2. Các xã phối hợp.
        a) Bố trí cán bộ;
        b) Báo cáo kết quả.
        """) == """
          heading [I.] MỤC TIÊU
            item [1.] Số hóa hồ sơ.
            item [2.] Lắp đặt máy chủ.
          heading [II.] NHIỆM VỤ
            heading [1.] Văn phòng chủ trì.
              item [a)] Tham mưu kế hoạch;
              item [b)] Theo dõi tiến độ.
            heading [2.] Các xã phối hợp.
              item [a)] Bố trí cán bộ;
              item [b)] Báo cáo kết quả.
          """)
  }

  @Test("chapters, sections, articles, clauses and points")
  func law() {
    #expect(
      Reading.body(
        """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh
        Quy chế này quy định việc quản lý hồ sơ.
        Chương II
        QUẢN LÝ HỒ SƠ
        Mục 1
        HỒ SƠ GIẤY
        Điều 2. Lập hồ sơ
        1. Hồ sơ gồm:
        a) Văn bản đến;
        b) Văn bản đi.
        2. Hồ sơ được lập trong năm.
        Mục 2
        HỒ SƠ ĐIỆN TỬ
        Điều 3. Quy chế này có hiệu lực kể từ ngày ký.
        """) == """
          heading [Chương I] QUY ĐỊNH CHUNG
            heading [Điều 1.] Phạm vi điều chỉnh
              para Quy chế này quy định việc quản lý hồ sơ.
          heading [Chương II] QUẢN LÝ HỒ SƠ
            heading [Mục 1] HỒ SƠ GIẤY
              heading [Điều 2.] Lập hồ sơ
                heading [1.] Hồ sơ gồm:
                  item [a)] Văn bản đến;
                  item [b)] Văn bản đi.
                item [2.] Hồ sơ được lập trong năm.
            heading [Mục 2] HỒ SƠ ĐIỆN TỬ
              item [Điều 3.] Quy chế này có hiệu lực kể từ ngày ký.
          """)
  }

  @Test("text stands under a number or letter, and beside a bullet")
  func text() {
    #expect(
      Reading.body(
        """
        1. Hạ tầng số
        Các phòng, ban rà soát thiết bị đang sử dụng.
        - Thiết bị hỏng được thay thế trong quý I năm 2023 từ nguồn kinh phí được giao.
        Văn phòng tổng hợp, báo cáo kết quả.
        2. Dữ liệu số.
        """) == """
          heading [1.] Hạ tầng số
            para Các phòng, ban rà soát thiết bị đang sử dụng.
            item [-] Thiết bị hỏng được thay thế trong quý I năm 2023 từ nguồn kinh phí được giao.
            para Văn phòng tổng hợp, báo cáo kết quả.
          item [2.] Dữ liệu số.
          """)
  }

  @Test("a lead-in without a label stands beside the list after it")
  func leadIn() {
    #expect(
      Reading.body(
        """
        I. TỔ CHỨC THỰC HIỆN
        Các phòng, ban có trách nhiệm:
        - Rà soát thiết bị;
        - Báo cáo kết quả.
        """) == """
          heading [I.] TỔ CHỨC THỰC HIỆN
            para Các phòng, ban có trách nhiệm:
            item [-] Rà soát thiết bị;
            item [-] Báo cáo kết quả.
          """)
  }

  @Test("the entries of a section of căn cứ are its bases")
  func bases() {
    #expect(
      Reading.body(
        """
        I. CĂN CỨ XÂY DỰNG KẾ HOẠCH
        - Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006;
        - Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ;
        Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.
        II. MỤC TIÊU
        - Số hóa hồ sơ.
        """) == """
          heading [I.] CĂN CỨ XÂY DỰNG KẾ HOẠCH
            basis [-] Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006;
            basis [-] Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ;
            basis Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.
          heading [II.] MỤC TIÊU
            item [-] Số hóa hồ sơ.
          """)
  }

  @Test("notes are no part of the body, nor are their marks")
  func footnotes() {
    #expect(
      Reading.body(
        """
        Điều 1. Hồ sơ[1]
        1. Hồ sơ giấy.
        2. Hồ sơ điện tử.
        [1] Điều này được sửa đổi theo quy định tại khoản 1 Điều 1 của Thông tư số 2/2023/TT-BNV.
        [2] Khoản này được bãi bỏ.
        """) == """
          heading [Điều 1.] Hồ sơ
            item [1.] Hồ sơ giấy.
            item [2.] Hồ sơ điện tử.
          """)
  }

  @Test("a closing formula stands at the top")
  func closing() {
    #expect(
      Reading.body(
        """
        I. NHIỆM VỤ
        1. Văn phòng chủ trì.
        2. Các xã phối hợp.
        Trên đây là Kế hoạch chuyển đổi số, yêu cầu các đơn vị nghiêm túc thực hiện./.
        """) == """
          heading [I.] NHIỆM VỤ
            item [1.] Văn phòng chủ trì.
            item [2.] Các xã phối hợp.
          closing Trên đây là Kế hoạch chuyển đổi số, yêu cầu các đơn vị nghiêm túc thực hiện./.
          """)
  }

  @Test("however deep a text pretends to nest, the tree stays within its limit")
  func deep() {
    let text = (1...100).map { "1" + String(repeating: ".1", count: $0) + ". Nhiệm vụ" }.joined(
      separator: "\n")
    let depths = Document(parsing: text).blocks.map(\.depth)
    #expect((depths.max() ?? 0) <= SectionBuilder.deepest)
    let bullets = (1...100).map { index in ["-", "+", "*", "•"][index % 4] + " Mục \(index):" }
    #expect(Document(parsing: bullets.joined(separator: "\n")).blocks.count == 100)
  }

  @Test("a heading without a label stands inside the entry of a list that goes on after it")
  func unlabelledInside() {
    #expect(
      Reading.body(
        """
        I. NỘI DUNG
        1. Chương trình chi tiết
        NGÀY THỨ NHẤT
        - Chào cờ đầu năm học mới.
        NGÀY THỨ HAI
        - Học nội quy của nhà trường.
        II. TỔ CHỨC THỰC HIỆN
        1. Các lớp thực hiện kế hoạch này.
        KIẾN NGHỊ
        - Bố trí kinh phí cho các lớp.
        """) == """
          heading [I.] NỘI DUNG
            heading [1.] Chương trình chi tiết
              heading NGÀY THỨ NHẤT
                item [-] Chào cờ đầu năm học mới.
              heading NGÀY THỨ HAI
                item [-] Học nội quy của nhà trường.
          heading [II.] TỔ CHỨC THỰC HIỆN
            item [1.] Các lớp thực hiện kế hoạch này.
          heading KIẾN NGHỊ
            item [-] Bố trí kinh phí cho các lớp.
          """)
  }
}
