import Testing

@testable import VanBan

@Suite("Lines that are wrapped before a number, and headings that are wrapped before a capital")
struct CountedLabelTests {
  private func labels(_ end: String, _ next: String) -> [String] {
    let document = Document(
      parsing: """
        Điều 5. Quản lý bến
        1. Chủ bến có trách nhiệm giữ gìn bến sạch sẽ, an toàn, kiểm tra phương tiện
        trước khi rời bến, lập sổ theo dõi hành khách.
        2. Chủ bến có trách nhiệm giữ gìn bến sạch sẽ, an toàn, kiểm tra phương tiện
        trước khi rời bến, lập sổ theo dõi hành khách và báo cáo về \(end)
        \(next)
        3. Chủ bến lập sổ theo dõi hành khách.
        Điều 6. Hiệu lực
        """)
    return document.blocks.compactMap(\.label?.text)
  }

  @Test(
    "A number or letter behind the noun that it counts is no label",
    arguments: [
      ("mẫu tại Phụ lục", "I. Chủ bến gửi mẫu cho xã."), ("số bến thuộc nhóm", "A. Xã tổng hợp báo cáo."),
      ("bến số", "5. Xã tổng hợp báo cáo."), ("quy định tại khoản", "2. Xã tổng hợp báo cáo."),
      ("các bến ở thôn", "3. Khu dân cư báo cáo."), ("thợ thuộc bậc", "I. Xã tổng hợp."),
      ("bến thuộc hạng", "I. Xã tổng hợp."), ("kết quả trong đợt", "1. Xã tổng hợp."),
      ("mức phí theo mức", "3. Xã tổng hợp."), ("tuyến dọc Quốc lộ", "3. Xã tổng hợp."),
      ("nội dung theo Biểu", "3. Xã tổng hợp."), ("dự án thuộc nhóm", "C. Xã tổng hợp."),
      ("nội dung theo Phần", "II. Xã tổng hợp."), ("nội dung ở bước", "3. Xã tổng hợp."),
    ])
  func counted(end: String, next: String) {
    #expect(labels(end, next) == ["Điều 5.", "1.", "2.", "3.", "Điều 6."])
  }

  @Test(
    "The list that goes on with it keeps its label",
    arguments: [("các thôn", "3. Xã tổng hợp báo cáo theo mẫu.")])
  func list(end: String, next: String) {
    let document = Document(
      parsing: "1. Xã lập sổ theo dõi các bến ở thôn\n2. Xã tổng hợp báo cáo\n3. Xã lưu sổ.\nĐiều 6. Hiệu lực"
    )
    #expect(document.blocks.compactMap(\.label?.text) == ["1.", "2.", "3.", "Điều 6."])
  }

  @Test(
    "The first number under an article begins a block, whatever word its title ends with",
    arguments: [
      "Công nhận tổ chức giám định tư pháp theo vụ việc", "Hồ sơ gồm các", "Trách nhiệm phối hợp với",
      "Những người được hưởng", "Thủ tục cấp giấy và",
    ])
  func firstOfArticle(title: String) {
    let document = Document(
      parsing: """
             Điều 10. \(title)
          1. Tổ chức giám định tư pháp tại Bộ Lao động - Thương binh và
        Xã hội báo cáo hằng năm.
          2. Bộ trưởng quyết định.
        """)
    #expect(document.blocks.compactMap(\.label?.text) == ["Điều 10.", "1.", "2."])
  }

  @Test(
    "The next article begins a block, whatever word the line before ends with",
    arguments: [
      "Văn bản do Bộ ban hành", "Hồ sơ gồm các", "Sở phối hợp với",
      "Người được hưởng chế độ do tỉnh ban hành",
      "Thủ tục cấp giấy và",
    ])
  func nextArticle(text: String) {
    let document = Document(
      parsing: """
        Điều 1. Thẩm quyền ban hành
        1. \(text)
        Điều 2. Hiệu lực
        1. Chung.
        Điều 3. Thi hành
        1. Sở.
        """)
    #expect(
      document.blocks.compactMap(\.label?.text) == ["Điều 1.", "1.", "Điều 2.", "1.", "Điều 3.", "1."])
  }

  @Test(
    "The last number of a form's columns, alone at the end of what a PDF gives, is no label",
    arguments: ["(5)", "5)", "(8)", "VII.", "e)"])
  func columnNumber(number: String) {
    let document = Document(
      parsing: """
        1. Xã lập sổ theo dõi hành khách.
        2. Xã lưu sổ.
        Người lập biểu
        (Ký tên)

        \(number)
        """)
    #expect(document.blocks.compactMap(\.label?.text) == ["1.", "2."])
  }

  @Test(
    "A name, or a title in capitals, goes over the line",
    arguments: [
      (
        "Điều 3. Chánh\nVăn phòng Ủy ban nhân dân huyện, Trưởng các phòng chịu trách nhiệm thi hành.\nĐiều 4. Hiệu lực",
        "Điều 3. Chánh Văn phòng Ủy ban nhân dân huyện, Trưởng các phòng chịu trách nhiệm thi hành."
      ),
      (
        "Điều 3. Giám\nĐốc Sở Nội vụ, Chủ tịch các xã chịu trách nhiệm thi hành.\nĐiều 4. Hiệu lực",
        "Điều 3. Giám Đốc Sở Nội vụ, Chủ tịch các xã chịu trách nhiệm thi hành."
      ),
      ("V. TRÁCH NHIỆM THỰC\nHIỆN\n1. Các phòng thực hiện kế hoạch.", "V. TRÁCH NHIỆM THỰC HIỆN"),
      ("II. NỘI DUNG LÀM VIỆC CỦA HỘI\nĐỒNG\n1. Hội đồng họp.", "II. NỘI DUNG LÀM VIỆC CỦA HỘI ĐỒNG"),
      ("A. DANH MỤC ĐƯỢC SỬA ĐỔI, BỔ\nSUNG\nDanh mục gồm hai phần.", "A. DANH MỤC ĐƯỢC SỬA ĐỔI, BỔ SUNG"),
    ])
  func headings(text: String, expected: String) {
    let document = Document(parsing: text)
    #expect(document.blocks.first?.text(in: document.source) == expected)
  }
}
