import Testing

@testable import VanBan

@Suite("Where a line goes on with the one before it")
struct RunningTextTests {
  private static let frame = """
    BỘ Y TẾ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 12/2025/TT-BYT
    Hà Nội, ngày 05 tháng 01 năm 2025

    THÔNG TƯ
    QUY ĐỊNH VỀ HỒ SƠ


    """

  @Test("a căn cứ goes on to its semicolon, also where a line ends early or the next begins with a capital")
  func basis() {
    let text =
      Self.frame + """
        Căn cứ Nghị định số 163/2016/NĐ-CP của Chính phủ
        quy định chi tiết thi hành một số điều của Luật
        Ngân sách nhà nước;

        Căn cứ Nghị định số 42/2025/NĐ-CP
        của Chính phủ;

        Theo đề nghị của Cục trưởng Cục Quản lý,
        Bộ trưởng Bộ Y tế ban hành
        Thông tư quy định về hồ sơ.

        Điều 1. Phạm vi điều chỉnh
        Thông tư này quy định về hồ sơ.
        """
    #expect(
      Reading.blocks(text, .basis, .enacting) == [
        "basis Căn cứ Nghị định số 163/2016/NĐ-CP của Chính phủ quy định chi tiết thi hành một số điều của Luật Ngân sách nhà nước;",
        "basis Căn cứ Nghị định số 42/2025/NĐ-CP của Chính phủ;",
        "basis Theo đề nghị của Cục trưởng Cục Quản lý,",
        "enacting Bộ trưởng Bộ Y tế ban hành Thông tư quy định về hồ sơ.",
      ])
  }

  @Test("several offices issue a joint circular in one sentence")
  func jointEnacting() {
    let text =
      Self.frame + """
        Căn cứ Bộ luật Tố tụng hình sự ngày 27 tháng 11 năm 2015;
        Viện trưởng Viện kiểm sát nhân dân tối cao, Chánh án Tòa án nhân dân tối cao, Bộ trưởng
        Bộ Công an, Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Lao động - Thương binh và Xã hội liên
        tịch ban hành quy định về phối hợp.
        Điều 1. Nguyên tắc
        """
    #expect(Reading.blocks(text, .enacting).count == 1)
  }

  @Test("a dash begins an entry also after a full line whose last word often stands before others")
  func dashAfterName() {
    let text =
      Self.frame + """
        Điều 1. Nhiệm vụ của các đơn vị
        Các đơn vị được giao nhiệm vụ kết nối các hệ thống với nhau, để dữ liệu
        của các đơn vị được dùng chung trong toàn ngành, từ trung ương đến các
        cơ sở, và báo cáo kết quả theo quy định của pháp luật về hồ sơ, tài liệu
        của cơ quan nhà nước, gồm có:
        - Duy trì hệ thống phần mềm dùng chung để giải quyết hồ sơ và công việc
        - Phát triển các cổng thông tin điện tử của các đơn vị trực thuộc.
        """
    #expect(
      Reading.blocks(text, .item) == [
        "item [-] Duy trì hệ thống phần mềm dùng chung để giải quyết hồ sơ và công việc",
        "item [-] Phát triển các cổng thông tin điện tử của các đơn vị trực thuộc.",
      ])
  }

  @Test("what looks like a label inside a reference is none")
  func references() {
    let text = """
      1. Thay thế cụm từ “điểm a và b khoản 3” thành “điểm a, b và d khoản 3” tại khoản 1
      Điều 6.
      2. Đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên và chi đầu tư (đơn vị nhóm
      1);
      3. Bãi bỏ điểm c.
      """
    #expect(Reading.blocks(text, .item).count == 3)
  }

  @Test("the text of a Điều begins under its title, where the title fills less than a line")
  func articleTitle() {
    let text = """
          Điều 2. Số giờ làm thêm trong 01 tháng
          Trường hợp người sử dụng lao động được sử dụng người lao động làm thêm
      tối đa 300 giờ trong 01 năm có nhu cầu và được sự đồng ý của người lao động
      thì được sử dụng người lao động làm thêm trên 40 giờ.
      """
    #expect(
      Reading.blocks(text, .heading, .paragraph).map { String($0.prefix(40)) } == [
        "heading [Điều 2.] Số giờ làm thêm trong ", "para Trường hợp người sử dụng lao động đ",
      ])
  }

  @Test("a Điều that is a sentence, with a paragraph after it, is no heading")
  func articleSentence() {
    let text = """
      Điều 4. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã chịu trách nhiệm thi hành Quyết định này.
      Quyết định này thay thế Quyết định số 12/QĐ-UBND.
      """
    #expect(Reading.blocks(text, .item, .heading).map { String($0.prefix(14)) } == ["item [Điều 4.]"])
  }

  @Test("a quotation that opens inside a line holds the labelled blocks after it")
  func quotation() {
    let text = """
      - Điều 7 Luật Thanh tra quy định: “Cơ quan thanh tra:
      1. Thanh tra Chính phủ.
      2. Thanh tra tỉnh”.
      - Phương án xử lý: sửa đổi, bổ sung.
      """
    #expect(
      Reading.blocks(text, .quote) == ["quote [1.] Thanh tra Chính phủ.", "quote [2.] Thanh tra tỉnh”."])
  }

  @Test("a point that a line names before a colon begins a paragraph")
  func namedPoints() {
    let text =
      "Thời gian: 8 giờ\nĐịa điểm: Hội trường lớn\n1. Chủ tịch nêu mục đích của cuộc họp, giới thiệu thành phần."
    #expect(Reading.blocks(text, .paragraph).count == 2)
  }

  @Test("Kính gửi ends where a sentence begins after a blank line")
  func addressee() {
    let text = "Kính gửi: Chính phủ\n\nBộ Y tế kính trình Chính phủ dự án Luật như sau:\n1. Sự cần thiết."
    #expect(Reading.blocks(Self.frame + text, .addressee) == ["addressee Kính gửi: Chính phủ"])
  }
}
