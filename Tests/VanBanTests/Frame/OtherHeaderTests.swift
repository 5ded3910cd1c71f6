import Testing

@testable import VanBan

/// Headers of the Party, of letters and telegrams, of gazettes and websites, and texts without one.
@Suite("Headers of other documents")
struct OtherHeaderTests {
  @Test("a document of the Party")
  func party() {
    #expect(
      FrameReading.header(
        """
        TỈNH ỦY HẢI DƯƠNG        ĐẢNG CỘNG SẢN VIỆT NAM
        Số 25-CT/TU              Hải Dương, ngày 10 tháng 3 năm 2023

        CHỈ THỊ
        về tăng cường lãnh đạo công tác chuyển đổi số

        Thời gian qua, các cấp ủy đã quan tâm lãnh đạo công tác chuyển đổi số.
        """) == """
          issuer: TỈNH ỦY HẢI DƯƠNG
          number: 25 CT/TU
          place: Hải Dương
          date: 2023-03-10
          kind: chi-thi
          title: về tăng cường lãnh đạo công tác chuyển đổi số
          """)
  }

  @Test("the star under a Party body is an ornament")
  func star() {
    #expect(
      FrameReading.header(
        """
        TỈNH ỦY HẢI DƯƠNG
        *
        Số 25-CT/TU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Hải Dương, ngày 10 tháng 3 năm 2023

        CHỈ THỊ
        về công tác chuyển đổi số
        """) == """
          issuer: TỈNH ỦY HẢI DƯƠNG
          number: 25 CT/TU
          place: Hải Dương
          date: 2023-03-10
          kind: chi-thi
          title: về công tác chuyển đổi số
          """)
  }

  // MARK: Letters

  @Test("a letter with its subject and a list of addressees")
  func letter() {
    let text = """
      UBND HUYỆN TÂN LẬP         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHÒNG NỘI VỤ                   Độc lập - Tự do - Hạnh phúc
      Số: 45/NV-CCVC             Tân Lập, ngày 12 tháng 5 năm 2023
      V/v rà soát danh mục
      vị trí việc làm

      Kính gửi:
      - Các phòng, ban thuộc huyện;
      - Ủy ban nhân dân các xã.

      Thực hiện Công văn số 12/SNV-CCVC ngày 02/5/2023 của Sở Nội vụ, Phòng Nội vụ đề nghị các đơn vị rà soát.
      """
    #expect(
      FrameReading.header(text) == """
        superior: UBND HUYỆN TÂN LẬP
        issuer: PHÒNG NỘI VỤ
        number: 45 NV-CCVC
        place: Tân Lập
        date: 2023-05-12
        kind: cong-van
        title: rà soát danh mục vị trí việc làm
        """)
    #expect(
      Reading.blocks(text, .addressee) == [
        "addressee Kính gửi:", "addressee [-] Các phòng, ban thuộc huyện;",
        "addressee [-] Ủy ban nhân dân các xã.",
      ])
    #expect(Reading.body(text).hasPrefix("para Thực hiện Công văn số 12/SNV-CCVC"))
  }

  @Test("a letter whose subject begins with Về")
  func plainSubject() {
    #expect(
      FrameReading.header(
        """
        SỞ NỘI VỤ
        Số: 45/SNV-CCVC
        Về việc rà soát vị trí việc làm
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Tân Lập, ngày 12 tháng 5 năm 2023

        Kính gửi: Ủy ban nhân dân các huyện.

        Sở Nội vụ đề nghị các đơn vị rà soát.
        """) == """
          issuer: SỞ NỘI VỤ
          number: 45 SNV-CCVC
          place: Tân Lập
          date: 2023-05-12
          kind: cong-van
          title: rà soát vị trí việc làm
          """)
  }

  @Test("a subject of several lines above the motto")
  func subjectAboveMotto() {
    #expect(
      FrameReading.header(
        """
        SỞ NỘI VỤ
        Số: 45/SNV-CCVC
        V/v rà soát vị trí
        việc làm của công chức
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Tân Lập, ngày 12 tháng 5 năm 2023

        Kính gửi: Ủy ban nhân dân các huyện.
        """) == """
          issuer: SỞ NỘI VỤ
          number: 45 SNV-CCVC
          place: Tân Lập
          date: 2023-05-12
          kind: cong-van
          title: rà soát vị trí việc làm của công chức
          """)
  }

  @Test("a telegram and those whom it orders")
  func telegram() {
    let text = """
      ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH HẢI DƯƠNG               Độc lập - Tự do - Hạnh phúc
      Số: 03/CĐ-UBND           Hải Dương, ngày 06 tháng 9 năm 2024

      CÔNG ĐIỆN
      Về việc tập trung ứng phó bão

      CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:
      - Giám đốc các sở, ban, ngành;
      - Chủ tịch Ủy ban nhân dân các huyện.

      Bão đang di chuyển nhanh về phía đất liền và còn mạnh thêm trong những giờ tới.
      """
    #expect(FrameReading.header(text).hasSuffix("kind: cong-dien\ntitle: Về việc tập trung ứng phó bão"))
    #expect(
      Reading.blocks(text, .addressee) == [
        "addressee CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", "addressee [-] Giám đốc các sở, ban, ngành;",
        "addressee [-] Chủ tịch Ủy ban nhân dân các huyện.",
      ])
  }

  // MARK: What gazettes and websites print

  @Test("the heading of a gazette is the page's, not the document's")
  func gazette() {
    let text = """
      VĂN BẢN QUY PHẠM PHÁP LUẬT
      ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG

      ỦY BAN NHÂN DÂN
      TỈNH HẢI DƯƠNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/2023/QĐ-UBND
      Hải Dương, ngày 06 tháng 9 năm 2023

      QUYẾT ĐỊNH
      Ban hành Quy chế quản lý hồ sơ
      """
    #expect(FrameReading.header(text).hasPrefix("issuer: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG\n"))
    #expect(
      Reading.blocks(text, .pageHeader) == [
        "page.header VĂN BẢN QUY PHẠM PHÁP LUẬT", "page.header ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG",
      ])
  }

  @Test("a website's text before and after the document is none of it")
  func website() {
    let text = """
      Trang chủ
      Loại văn bản:
      Quyết định
      Tình trạng:
      Còn hiệu lực
      ỦY BAN NHÂN DÂN
      TỈNH HẢI DƯƠNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/QĐ-UBND
      Hải Dương, ngày 06 tháng 9 năm 2023
      QUYẾT ĐỊNH
      Ban hành Quy chế
      Điều 1. Ban hành Quy chế.
      CHỦ TỊCH
      Nguyễn Văn An
      Văn bản liên quan
      Quyết định 11/QĐ-UBND
      """
    #expect(
      Reading.blocks(text, .pageHeader, .pageFooter) == [
        "page.header Trang chủ", "page.header Loại văn bản:", "page.header Quyết định",
        "page.header Tình trạng:", "page.header Còn hiệu lực", "page.footer Văn bản liên quan",
        "page.footer Quyết định 11/QĐ-UBND",
      ])
    #expect(Reading.body(text) == "item [Điều 1.] Ban hành Quy chế.")
  }

  // MARK: Texts that were cut off

  @Test("a text that begins in its body has neither header nor title")
  func cutOff() {
    let text = """
      Phần I
      ĐÁNH GIÁ TÌNH HÌNH
      1. Kết quả đạt được.
      2. Hạn chế.
      """
    #expect(FrameReading.header(text) == "")
    #expect(
      Reading.body(text) == """
        heading [Phần I] ĐÁNH GIÁ TÌNH HÌNH
          item [1.] Kết quả đạt được.
          item [2.] Hạn chế.
        """)
  }

  @Test("capitals alone, or a sentence with a date, are no header")
  func noHeader() {
    let heading =
      "ĐẶT VẤN ĐỀ\nCác phòng đã số hóa hồ sơ.\nTỔ CHỨC THỰC HIỆN\nVăn phòng chủ trì, các xã phối hợp."
    #expect(FrameReading.header(heading) == "")
    #expect(
      Reading.body(heading) == """
        heading ĐẶT VẤN ĐỀ
          para Các phòng đã số hóa hồ sơ.
        heading TỔ CHỨC THỰC HIỆN
          para Văn phòng chủ trì, các xã phối hợp.
        """)
    let sentence = "1. Các xã báo cáo kết quả trước ngày 30 tháng 6 năm 2023.\n2. Văn phòng tổng hợp."
    #expect(FrameReading.header(sentence) == "")
    #expect(Document(parsing: sentence).body.count == 2)
  }

  @Test("a text that begins at its type name has a title")
  func fromType() {
    #expect(
      FrameReading.header("KẾ HOẠCH\nChuyển đổi số\nhuyện Tân Lập\n\nI. MỤC TIÊU\nHạ tầng số.")
        == "kind: ke-hoach\ntitle: Chuyển đổi số huyện Tân Lập")
  }

  @Test("a text that begins with a paragraph is all body")
  func paragraph() {
    let text = "Các phòng, ban thực hiện các nhiệm vụ sau:\n1. Rà soát hồ sơ."
    #expect(FrameReading.header(text) == "")
    #expect(Reading.body(text) == "para Các phòng, ban thực hiện các nhiệm vụ sau:\nitem [1.] Rà soát hồ sơ.")
  }
}
