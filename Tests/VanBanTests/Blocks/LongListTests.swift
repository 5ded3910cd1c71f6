import Testing

@testable import VanBan

/// Numbers of four digits at the head of a line.
struct LongListTests {
  @Test("a list goes on after its 999th entry, in each way of writing it", arguments: ["%.", "%)", "(%)"])
  func longList(_ form: String) {
    let labels = (1...1234).map { number in
      form.split(separator: "%", omittingEmptySubsequences: false).joined(separator: String(number))
    }
    let text = labels.map { $0 + " Ông Nguyễn Văn An, công chức Văn phòng.\n" }.joined()
    let document = Document(parsing: "Danh sách gồm:\n\n" + text)
    #expect(document.blocks.compactMap { $0.label?.text } == labels)
    #expect(document.blocks.last { $0.label != nil }?.label?.ordinal == 1234)
  }

  @Test("entries may be missing, have lists of their own, and be wrapped at a year")
  func gaps() {
    #expect(
      Reading.blocks(
        """
        998. Xã Tân Hòa.
        1. Thôn Đông.
        2. Thôn Tây, thành lập theo nghị quyết của Hội đồng nhân dân huyện trong năm
        2021. Nay là tổ dân phố.
        1000. Xã Tân Lập.
        1001. Xã Tân Tiến.
        """) == [
          "item [998.] Xã Tân Hòa.", "item [1.] Thôn Đông.",
          "item [2.] Thôn Tây, thành lập theo nghị quyết của Hội đồng nhân dân huyện trong năm 2021. Nay là tổ dân "
            + "phố.",
          "item [1000.] Xã Tân Lập.", "item [1001.] Xã Tân Tiến.",
        ])
  }

  @Test(
    "a year or an amount that a line begins with is none",
    arguments: ["2021.", "1000.", "2021)", "1945.", "(2021)", "100000.", "99999999999999999999."])
  func numbersOfSentences(_ number: String) {
    let labels = Document(
      parsing: """
        1. Rà soát các nhiệm vụ đã giao cho các phòng chuyên môn và các xã từ đầu năm
        \(number) Các phòng chuyên môn báo cáo kết quả.
        2. Kiểm tra việc thực hiện.
        """
    ).blocks.compactMap { $0.label?.text }
    #expect(labels == ["1.", "2."])
  }
}
