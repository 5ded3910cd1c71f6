import Testing

@testable import VanBan

@Suite("Quotations of amendments")
struct QuotationTests {
  @Test("a quoted provision stands under the clause that puts it in, and nests by its own labels")
  func amendment() {
    #expect(
      Reading.body(
        """
        Điều 1. Sửa đổi, bổ sung một số điều của Quy chế quản lý hồ sơ
        1. Sửa đổi, bổ sung Điều 5 như sau:
        “Điều 5. Thành phần hồ sơ
        1. Hồ sơ gồm:
        a) Đơn đề nghị theo mẫu;
        b) Bản sao giấy tờ chứng minh.
        2. Hồ sơ được lập thành 02 bộ.”.
        2. Bãi bỏ khoản 3 Điều 7.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
        """) == """
          heading [Điều 1.] Sửa đổi, bổ sung một số điều của Quy chế quản lý hồ sơ
            heading [1.] Sửa đổi, bổ sung Điều 5 như sau:
              quote [Điều 5.] “Điều 5. Thành phần hồ sơ
                quote [1.] Hồ sơ gồm:
                  quote [a)] Đơn đề nghị theo mẫu;
                  quote [b)] Bản sao giấy tờ chứng minh.
                quote [2.] Hồ sơ được lập thành 02 bộ.”.
            item [2.] Bãi bỏ khoản 3 Điều 7.
          item [Điều 2.] Quyết định này có hiệu lực kể từ ngày ký.
          """)
  }

  @Test(
    "a quotation ends with its closing mark, before or after the last punctuation",
    arguments: ["”", "”.", ".”", "”;", ";”", "\"."])
  func closed(_ end: String) {
    let open = end.hasPrefix("\"") ? "\"" : "“"
    #expect(
      Reading.blocks(
        """
        1. Sửa đổi khoản 2 Điều 5 như sau:
        \(open)2. Thời hạn giải quyết là 05 ngày làm việc\(end)
        2. Bãi bỏ khoản 3 Điều 7.
        """, .quote, .item)
        == [
          "quote [2.] \(open)2. Thời hạn giải quyết là 05 ngày làm việc\(end)",
          "item [2.] Bãi bỏ khoản 3 Điều 7.",
        ])
  }

  @Test("a phrase in quotation marks opens none, wherever it stands")
  func phrases() {
    #expect(
      Reading.body(
        """
        1. Thay thế cụm từ “Phòng Văn hóa” bằng cụm từ “Phòng Văn hóa và Thông tin” tại các điều
        “Điều 3” và “Điều 4” của Quy chế.
        2. Phát động phong trào thi đua
        “Chuyển đổi số toàn dân” trên địa bàn huyện.
        3. Khẩu hiệu: “Dân biết, dân bàn”.
        """) == """
          item [1.] Thay thế cụm từ “Phòng Văn hóa” bằng cụm từ “Phòng Văn hóa và Thông tin” tại các điều \
          “Điều 3” và “Điều 4” của Quy chế.
          item [2.] Phát động phong trào thi đua “Chuyển đổi số toàn dân” trên địa bàn huyện.
          item [3.] Khẩu hiệu: “Dân biết, dân bàn”.
          """)
  }

  @Test("a quotation that nobody closed ends where the statements of the document go on")
  func unclosedStatement() {
    #expect(
      Reading.blocks(
        """
        2. Sửa đổi khoản 1 Điều 9 như sau:
        “1. Kinh phí do ngân sách huyện bảo đảm.
        3. Sửa đổi, bổ sung khoản 2 Điều 9 như sau:
        “2. Kinh phí do tỉnh bảo đảm.”.
        """
      ) == [
        "heading [2.] Sửa đổi khoản 1 Điều 9 như sau:",
        "quote [1.] “1. Kinh phí do ngân sách huyện bảo đảm.",
        "heading [3.] Sửa đổi, bổ sung khoản 2 Điều 9 như sau:",
        "quote [2.] “2. Kinh phí do tỉnh bảo đảm.”.",
      ])
  }

  @Test("a quotation that nobody closed ends where the articles of the document go on")
  func unclosed() {
    #expect(
      Reading.blocks(
        """
        Điều 1. Sửa đổi Điều 9 như sau:
        “Điều 9. Kinh phí
        Kinh phí do ngân sách huyện bảo đảm.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
        """
      ).last == "item [Điều 2.] Quyết định này có hiệu lực kể từ ngày ký.")
  }

  @Test(
    "an article that the quotation goes on with and closes is quoted",
    arguments: ["Điều 2", "Điều 2a", "Điều 2b"])
  func nextInside(article: String) {
    let quoted = Reading.blocks(
      """
      Điều 1. Sửa đổi Điều 1 và bổ sung \(article) như sau:
      “Điều 1. Kinh phí
      1. Kinh phí do ngân sách huyện bảo đảm.
      \(article). Quyết toán
      1. Quyết toán theo năm.”
      Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
      """, .quote)
    #expect(quoted.count == 4)
  }

  @Test("paragraphs inside a quotation are quoted too")
  func paragraphs() {
    #expect(
      Reading.blocks(
        """
        1. Bổ sung Điều 5a như sau:
        “Điều 5a. Hồ sơ điện tử
        Hồ sơ điện tử có giá trị như hồ sơ giấy.
        Hồ sơ điện tử được lưu trữ trên hệ thống của huyện.”.
        """, .quote)
        == [
          "quote [Điều 5a.] “Điều 5a. Hồ sơ điện tử",
          "quote Hồ sơ điện tử có giá trị như hồ sơ giấy.",
          "quote Hồ sơ điện tử được lưu trữ trên hệ thống của huyện.”.",
        ])
  }
}
