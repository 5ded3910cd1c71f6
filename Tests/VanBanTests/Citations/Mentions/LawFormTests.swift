import Testing

@testable import VanBan

@Suite("Titles of laws")
struct LawFormTests {
  private static func read(_ text: String) -> (BlockInput, LawForm.Reading?) {
    let input = BlockInput(text)
    let form = LawForm(words: input.words, limit: input.words.count)
    guard let kind = form.lawKind(at: input.at) else { return (input, nil) }
    return (input, form.read(at: input.at, kind: kind.kind, count: kind.count))
  }

  @Test(
    "To the end of a known title, or to a word that no title has",
    arguments: [
      ("theo |Luật Kế toán về", "Luật Kế toán"), ("|Bộ luật Lao động năm 2019", "Bộ luật Lao động"),
      ("|Luật Tổ chức chính quyền địa phương ngày", "Luật Tổ chức chính quyền địa phương"),
      ("theo |luật an toàn thực phẩm", "luật an toàn thực phẩm"),
      ("|Pháp lệnh Ưu đãi người có công với cách mạng", "Pháp lệnh Ưu đãi người có công với cách mạng"),
      (
        "|Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
        "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"
      ),
      ("|Hiến pháp năm 2013", "Hiến pháp"),
      ("|Luật Thư tín điện tử được ban hành", "Luật Thư tín điện tử"),
      ("|Luật Phòng, tránh rét và Nghị định", "Luật Phòng, tránh rét"),
      (
        "|Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự.",
        "Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự"
      ),
      ("|Luật Tiết kiệm, chống lãng phí năm", "Luật Tiết kiệm, chống lãng phí"),
      ("|Luật Dân số, Luật Trẻ em", "Luật Dân số"), ("|Luật Dân số quy định", "Luật Dân số"),
      ("|Luật Tương trợ tư pháp về hình sự và", "Luật Tương trợ tư pháp về hình sự"),
      ("|Luật Chuyển đổi số.", "Luật Chuyển đổi số"), ("|Luật Kinh tế số và", "Luật Kinh tế số"),
      ("|Luật Kinh tế vùng số 15/2027/QH16", "Luật Kinh tế vùng"),
      ("|Luật Chăm lo người đang thử việc được", "Luật Chăm lo người đang thử việc"),
      ("|Luật Đường thủy, quy định", "Luật Đường thủy"),
      (
        "|Luật sửa đổi, bổ sung một số điều của Luật Kế toán và Luật Đất đai ngày",
        "Luật sửa đổi, bổ sung một số điều của Luật Kế toán và Luật Đất đai"
      ),
      (
        "|Luật sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực nông nghiệp năm",
        "Luật sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực nông nghiệp"
      ),
      // The word alone, in another use, or with a word that no title begins with.
      ("theo pháp |luật về kế toán", "-"), ("kỷ |luật Đảng", "-"), ("|Luật sư Trần Văn An", "-"),
      ("|luật kế toán", "-"),
      ("|Luật này", "-"), ("|Nghị định", "-"), ("hiến kế và |hiến pháp", "-"),
    ])
  func title(text: String, expected: String) {
    let (input, found) = Self.read(text)
    #expect(input.text(found?.words) == expected)
  }

  @Test("Which laws an amending one names")
  func amending() {
    let (input, found) = Self.read("|Luật sửa đổi một số điều của Luật Kế toán và Luật Đất đai;")
    #expect(found?.isAmending == true)
    #expect(input.text(found?.lastTitle) == "Luật Đất đai")
    #expect(Self.read("|Luật Đất đai").1?.isAmending == false)
  }
}
