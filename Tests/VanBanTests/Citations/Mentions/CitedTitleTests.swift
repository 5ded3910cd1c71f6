import Testing

@testable import VanBan

@Suite("Titles of cited documents")
struct CitedTitleTests {
  @Test(
    "Begin with a verb or in quotation marks, and end where the sentence goes on",
    arguments: [
      ("số 5/NĐ-CP |về công tác văn thư;", "về công tác văn thư"),
      ("số 5/NĐ-CP|, quy định chi tiết Luật Lưu trữ.", "quy định chi tiết Luật Lưu trữ"),
      ("số 5/QĐ-TTg |“Chương trình số”; khác", "“Chương trình số”"),
      ("số 5/NĐ-CP |về văn thư (sau đây gọi là Nghị định) và", "về văn thư"),
      ("số 5/NĐ-CP |về văn thư (bản 2)", "về văn thư (bản 2"), ("số 5/NĐ-CP |về văn thư và", "về văn thư"),
      ("số 5/NĐ-CP |về văn thư, UBND huyện đã ban hành kế hoạch", "về văn thư"),
      ("số 5/NĐ-CP |về văn thư nhằm quản lý", "về văn thư"),
      (
        "số 5/CT-TTg |về việc tiếp tục đẩy mạnh cải cách; khác", "về việc tiếp tục đẩy mạnh cải cách"
      ),
      ("số 5/KH-UBND |về tiếp tục thực hiện đề án; khác", "về tiếp tục thực hiện đề án"),
      ("số 5/CT-TTg |v/v tiếp tục rà soát tiếp tục lưu trữ", "v/v tiếp tục rà soát"),
      ("số 5/QH15 |quy định: “2. Nhà nước", "-"), ("số 5/QH15 |về việc;", "-"), ("số 5/QH15 |ban hành,", "-"),
      ("số 5/NĐ-CP |được thay thế", "-"), ("số 5/NĐ-CP |;", "-"), ("số 5/NĐ-CP |công tác văn thư", "-"),
    ])
  func title(text: String, expected: String) {
    let input = BlockInput(text)
    let title = CitedTitle(words: input.words).read(from: input.at, limit: input.words.count)
    #expect(input.text(title) == expected)
  }

  @Test("In the preamble any words behind the number are its title")
  func basis() {
    let input = BlockInput("Căn cứ Luật số 5/2020/QH14 |Doanh nghiệp xã hội;", role: .basis)
    let title = CitedTitle(words: input.words).read(from: input.at, limit: input.words.count)
    #expect(input.text(title) == "Doanh nghiệp xã hội")
  }

  @Test("No further than the next document that is no part of it")
  func limit() {
    let input = BlockInput("số 5/NĐ-CP |về văn thư và |Nghị định số 6/NĐ-CP")
    let title = CitedTitle(words: input.words).read(from: input.at, limit: input.marks[1])
    #expect(input.text(title) == "về văn thư")
  }
}
