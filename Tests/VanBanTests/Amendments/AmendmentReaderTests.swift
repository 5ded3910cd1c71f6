import Testing

@testable import VanBan

@Suite("What acts do to acts")
struct AmendmentReaderTests {
  /// A circular with these lines as its body, that says in its title that it changes another.
  static func circular(
    _ body: String, title: String = "Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC"
  ) -> Document {
    Document(
      parsing: """
        BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 10/2024/TT-BTC                      Độc lập - Tự do - Hạnh phúc
                                          Hà Nội, ngày 02 tháng 3 năm 2024

        THÔNG TƯ
        \(title)

        Bộ trưởng Bộ Tài chính ban hành Thông tư.

        \(body)
        Điều 9. Hiệu lực
        Thông tư này có hiệu lực từ ngày ký.
        """)
  }

  private static let heading = "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n"

  /// `amend khoản 2 Điều 5`, with scope, position and words where they are not the usual ones.
  static func rows(_ document: Document, acts: Bool = false) -> [String] {
    document.amendments.map { amendment in
      var row = [amendment.operation.rawValue, amendment.target.description].filter { !$0.isEmpty }
      if amendment.scope != .whole { row.append("(\(amendment.scope.rawValue))") }
      if let position = amendment.position { row.append(position.description) }
      if let phrase = amendment.phrase { row.append("“\(phrase)”") }
      if let replacement = amendment.replacement { row.append("→ “\(replacement)”") }
      if !amendment.exceptions.isEmpty {
        row.append("except " + amendment.exceptions.map(\.description).joined(separator: ", "))
      }
      if acts, let act = amendment.act {
        row.append("of " + (document.citations[act - 1].number?.text ?? "-"))
      }
      if let refusal = amendment.refusal { row.append("refused: \(refusal.rawValue)") }
      return row.joined(separator: " ")
    }
  }

  @Test(
    "One statement",
    arguments: [
      ("1. Sửa đổi, bổ sung khoản 1 Điều 5 như sau:\n“1. Mới.”.", ["amend khoản 1 Điều 5"]),
      ("1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\nNội dung.”.", ["amend Điều 5"]),
      ("1. Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:\n“2. Mới.”.", ["amend khoản 2 Điều 5"]),
      (
        "1. Sửa đổi, bổ sung điểm a, điểm c khoản 2 Điều 7 như sau:\n“a) Một;\nc) Ba.”.",
        ["amend điểm a khoản 2 Điều 7", "amend điểm c khoản 2 Điều 7"]
      ),
      (
        "1. Sửa đổi, bổ sung Điều 3 đã được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 Thông tư số 13/2022/TT-BTC như "
          + "sau:\n“Điều 3. Mới\nNội dung.”.",
        ["amend Điều 3"]
      ),
      ("1. Sửa đổi tên Điều 5 như sau:\n“Điều 5. Tên mới”.", ["amend Điều 5 (title)"]),
      (
        "1. Sửa đổi, bổ sung đoạn mở đầu khoản 2 Điều 5 như sau:\n“2. Gồm:”.",
        ["amend khoản 2 Điều 5 (opening)"]
      ),
      (
        "1. Bổ sung Điều 3a vào sau Điều 3 như sau:\n“Điều 3a. Mới\nNội dung.”.", ["add Điều 3a after Điều 3"]
      ),
      (
        "1. Bổ sung điểm d vào sau điểm c khoản 3 Điều 10 như sau:\n“d) Mới.”.",
        ["add điểm d khoản 3 Điều 10 after điểm c khoản 3 Điều 10"]
      ),
      ("1. Bổ sung khoản 3 vào Điều 7 như sau:\n“3. Mới.”.", ["add khoản 3 Điều 7 at the end of Điều 7"]),
      ("1. Bổ sung khoản 15 Điều 4 như sau:\n“15. Mới.”.", ["add khoản 15 Điều 4"]),
      (
        "1. Bổ sung vào sau khoản 2 Điều 9 như sau:\n“2a. Mới.”.",
        ["add khoản 2a Điều 9 after khoản 2 Điều 9"]
      ),
      ("1. Bổ sung khoản 6 vào Điều 10 như sau: “6. Mới.”.", ["add khoản 6 Điều 10 at the end of Điều 10"]),
      (
        "1. Bãi bỏ Điều 17, Điều 18 và khoản 1 Điều 20.",
        ["repeal Điều 17", "repeal Điều 18", "repeal khoản 1 Điều 20"]
      ),
      (
        "1. Bãi bỏ các điểm a, b khoản 2 và khoản 3 Điều 5.",
        ["repeal điểm a khoản 2 Điều 5", "repeal điểm b khoản 2 Điều 5", "repeal khoản 3 Điều 5"]
      ),
      (
        "1. Bãi bỏ khoản 1 đến khoản 3 Điều 5.",
        ["repeal khoản 1 Điều 5", "repeal khoản 2 Điều 5", "repeal khoản 3 Điều 5"]
      ),
      (
        "1. Thay thế cụm từ “bất thường” bằng cụm từ “nghi vấn” tại khoản 4 Điều 10; Điều 14.",
        [
          "replace-phrase khoản 4 Điều 10 “bất thường” → “nghi vấn”",
          "replace-phrase Điều 14 “bất thường” → “nghi vấn”",
        ]
      ),
      (
        "1. Thay thế cụm từ “A” thành “B” tại tên Điều 16; khoản 5 Điều 16.",
        ["replace-phrase Điều 16 (title) “A” → “B”", "replace-phrase khoản 5 Điều 16 “A” → “B”"]
      ),
      (
        "1. Sửa đổi cụm từ “A” tại khoản 5 Điều 10 thành cụm từ “B”.",
        ["replace-phrase khoản 5 Điều 10 “A” → “B”"]
      ),
      (
        "1. Bỏ cụm từ “trực thuộc trung ương” tại Điều 47.", ["delete-phrase Điều 47 “trực thuộc trung ương”"]
      ),
      (
        "1. Bổ sung cụm từ “Bộ trưởng” vào trước cụm từ “Bộ Y tế” tại khoản 1 Điều 2.",
        ["add-phrase khoản 1 Điều 2 before “Bộ Y tế” “Bộ Y tế” → “Bộ trưởng”"]
      ),
      (
        "1. Thay thế cụm từ “A” bằng cụm từ “B” tại Điều 2, Điều 3, trừ khoản 4 Điều 3.",
        [
          "replace-phrase Điều 2 “A” → “B” except khoản 4 Điều 3",
          "replace-phrase Điều 3 “A” → “B” except khoản 4 Điều 3",
        ]
      ),
      (
        "1. Sửa đổi, bổ sung điểm c và bổ sung điểm d vào sau điểm c khoản 2 Điều 6 như sau:\n“c) Ba;\nd) Bốn.”.",
        ["amend điểm c khoản 2 Điều 6", "add điểm d khoản 2 Điều 6 after điểm c khoản 2 Điều 6"]
      ),
      (
        "1. Bãi bỏ các Điều 3, 13 và 14, khoản 4 Điều 17.",
        ["repeal Điều 3", "repeal Điều 13", "repeal Điều 14", "repeal khoản 4 Điều 17"]
      ),
      (
        "1. Thay thế cụm từ “A” bằng cụm từ “B” tại các điều 17 và 30.",
        ["replace-phrase Điều 17 “A” → “B”", "replace-phrase Điều 30 “A” → “B”"]
      ),
      (
        "1. Thay thế cụm từ “A” thành “B” và cụm từ “C” thành “D” tại Điều 6.",
        ["replace-phrase Điều 6 “A” → “B”", "replace-phrase Điều 6 “C” → “D”"]
      ),
      (
        "1. Bỏ cụm từ “A” và bổ sung cụm từ “B” trước cụm từ “C” tại Điều 9.",
        ["delete-phrase Điều 9 “A”", "add-phrase Điều 9 before “C” “C” → “B”"]
      ),
      (
        "1. Bỏ các cụm từ:\n“A” tại Điều 76; “B” tại Điều 84.",
        ["delete-phrase Điều 76 “A”", "delete-phrase Điều 84 “B”"]
      ),
      ("1. Bãi bỏ đoạn: “A” tại khoản 3 Điều 5.", ["delete-phrase khoản 3 Điều 5 “A”"]),
      (
        "1. Thay thế cụm từ “A” bằng “B”, trừ cụm từ “A C” quy định tại khoản 4 Điều 7.",
        ["replace-phrase “A” → “B” except khoản 4 Điều 7"]
      ),
      (
        "1. Thay thế Mẫu số 01-ĐĐN/TV và Mẫu số 02-ĐTD/TV tại Phụ lục II bằng Mẫu số 1, Mẫu số 2 ban hành kèm theo Thông tư này.",
        ["replace Mẫu 01-đđn/tv Phụ lục 2", "replace Mẫu 02-đtd/tv Phụ lục 2"]
      ),
      (
        "1. Bỏ cụm từ “A” tại tiêu đề Thông tư, tiêu đề Chương II, Điều 2, Điều 3.",
        [
          "delete-phrase (title) “A”", "delete-phrase Chương 2 (title) “A”", "delete-phrase Điều 2 “A”",
          "delete-phrase Điều 3 “A”",
        ]
      ),
      ("1. Sửa đổi khoản 2 như sau:\n“2. Mới.”.", ["amend khoản 2 refused: no-article"]),
      ("1. Sửa đổi khoản 2 Điều 5 như sau:", ["amend khoản 2 Điều 5 refused: no-text"]),
    ])
  func statement(_ body: String, _ expected: [String]) {
    #expect(
      Self.rows(Self.circular("Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n" + body))
        == expected)
  }

  @Test(
    "Tasks and sanctions change no act",
    arguments: [
      "Bỏ phiếu kín bầu các chức danh quy định tại Điều 83 Luật Tổ chức chính quyền địa phương số 77/2015/QH13.",
      "Bỏ cọc theo quy định tại Điều 39 Luật Đấu giá số 1/2016/QH14.",
      "Hủy bỏ thầu theo Điều 17 của Luật Đấu thầu số 22/2023/QH15.",
      "Hủy bỏ giấy phép đã cấp theo Thông tư số 1/2020/TT-BTC.",
      "Bãi bỏ kết quả đấu giá trong trường hợp quy định tại khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP.",
      "Bãi bỏ giấy phép đã cấp theo Điều 5 Thông tư số 1/2020/TT-BTC.",
      "Bãi bỏ quyết định trái pháp luật quy định tại khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP.",
      "Bãi bỏ toàn bộ chứng chỉ quy định tại Điều 5 Thông tư số 1/2020/TT-BTC.",
      "Thay thế giấy phép quy định tại Điều 5 Thông tư số 1/2020/TT-BTC.",
      "Thay thế thiết bị theo quy định tại Điều 5 Thông tư số 1/2020/TT-BTC.",
      "Thay mặt Bộ trưởng ký các văn bản quy định tại Điều 5 Thông tư số 1/2020/TT-BTC.",
      "Thay đổi mục đích sử dụng đất theo Điều 121 Luật Đất đai số 31/2024/QH15.",
      "Thay đổi người đại diện tại Điều 12 Luật Doanh nghiệp số 59/2020/QH14.",
      "Thêm người vào danh sách tại Điều 5 Thông tư số 1/2020/TT-BTC.",
      "Bổ sung hồ sơ quy định tại khoản 3 Điều 4 Thông tư số 1/2020/TT-BTC.",
    ])
  func tasks(text: String) {
    let document = Self.circular("Điều 1. Quy định\n1. " + text, title: "Quy định về thư viện")
    #expect(Self.rows(document) == [])
  }

  @Test(
    "What an act lays down is changed",
    arguments: [
      ("Bãi bỏ quy định tại khoản 2 Điều 5 Thông tư số 1/2020/TT-BTC.", "repeal khoản 2 Điều 5"),
      ("Bãi bỏ toàn bộ quy định tại Điều 5 Thông tư số 1/2020/TT-BTC.", "repeal Điều 5"),
      (
        "Bãi bỏ quy định định mức, tiêu chí phân bổ cho huyện tại Điều 5 Thông tư số 1/2020/TT-BTC.",
        "repeal Điều 5"
      ),
      (
        "Bãi bỏ nhiệm vụ, quyền hạn về kiểm soát thủ tục hành chính tại Điều 5 Thông tư số 1/2020/TT-BTC.",
        "repeal Điều 5"
      ),
      ("Bãi bỏ điều kiện kinh doanh quy định tại Điều 5 Thông tư số 1/2020/TT-BTC.", "repeal Điều 5"),
    ])
  func contents(text: String, expected: String) {
    let document = Self.circular("Điều 1. Quy định\n1. " + text, title: "Quy định về thư viện")
    #expect(Self.rows(document) == [expected])
  }

  @Test(
    "What an act keeps where it ends",
    arguments: [
      ("Bãi bỏ Thông tư số 1/2020/TT-BTC, trừ Điều 3.", ["repeal (act) except Điều 3"]),
      (
        "Thông tư này thay thế Thông tư số 1/2020/TT-BTC, trừ khoản 2 Điều 3.",
        ["replace (act) except khoản 2 Điều 3"]
      ),
      (
        "Thông tư số 1/2020/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành, trừ các Điều 3, Điều 4.",
        ["repeal (act) except Điều 3, Điều 4"]
      ),
      (
        "Thông tư số 1/2020/TT-BTC hết hiệu lực thi hành, trừ quy định tại khoản 1 Điều 3.",
        ["repeal (act) except khoản 1 Điều 3"]
      ),
      (
        "Thông tư số 1/2020/TT-BTC hết hiệu lực thi hành, trừ trường hợp quy định tại Điều 3 Thông tư này.",
        ["repeal (act)"]
      ),
    ])
  func exceptions(text: String, expected: [String]) {
    let document = Self.circular("Điều 1. Quy định\n1. " + text, title: "Quy định về thư viện")
    #expect(Self.rows(document) == expected)
  }

  @Test("Headings name the act and the provision of what stands below")
  func headings() {
    let document = Self.circular(
      """
      Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 32/2016/TT-BTC ngày 25 tháng 10 năm 2016
      1. Sửa đổi Điều 7:
      a) Sửa đổi khoản 2 như sau:
      “2. Mới.”.
      b) Bãi bỏ khoản 3.
      2. Sửa đổi, bổ sung một số khoản của Điều 16 như sau:
      a) Sửa đổi khoản 1 như sau:
      “1. Mới.”.
      Điều 2. Bãi bỏ một số quy định của Thông tư số 40/2017/TT-BTC sau đây:
      1. Khoản 2 Điều 5.
      2. Điều 9.
      """, title: "Sửa đổi một số thông tư")
    #expect(
      Self.rows(document, acts: true) == [
        "amend khoản 2 Điều 7 of 32/2016/TT-BTC", "repeal khoản 3 Điều 7 of 32/2016/TT-BTC",
        "amend khoản 1 Điều 16 of 32/2016/TT-BTC", "repeal khoản 2 Điều 5 of 40/2017/TT-BTC",
        "repeal Điều 9 of 40/2017/TT-BTC",
      ])
  }

  @Test("Acts that end as a whole")
  func wholeActs() {
    let document = Self.circular(
      """
      Điều 3. Hiệu lực thi hành
      1. Thông tư này thay thế Thông tư số 12/2010/TT-BTC ngày 20 tháng 01 năm 2010.
      2. Thông tư số 13/2011/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành.
      3. Bãi bỏ toàn bộ các thông tư sau đây:
      a) Thông tư số 14/2012/TT-BTC;
      b) Thông tư số 15/2013/TT-BTC.
      """, title: "Quy định về phí")
    #expect(
      Self.rows(document, acts: true) == [
        "replace (act) of 12/2010/TT-BTC", "repeal (act) of 13/2011/TT-BTC", "repeal (act) of 14/2012/TT-BTC",
        "repeal (act) of 15/2013/TT-BTC",
      ])
  }

  @Test(
    "What looks like a change and is none",
    arguments: [
      "1. Trường hợp các văn bản dẫn chiếu trong Thông tư này được sửa đổi, bổ sung thì thực hiện theo văn bản mới.",
      "1. Điều chỉnh, bổ sung danh mục quy định tại Phụ lục I ban hành kèm theo Thông tư này.",
      "1. Bộ trưởng có quyền bãi bỏ Điều 5 của quy chế.",
      "1. Sửa đổi giấy phép:",
      "1. Chuyển hồ sơ theo khoản 1 Điều 5 cho cơ quan khác.",
      "1. Chuyển khoản 3 Điều 5 cho kho bạc.",
      "1. Cụm từ “A” được thay thế bằng cụm từ “B” theo quy định tại khoản 1 Điều 2 Thông tư số 7/2020/TT-BTC.",
    ])
  func noChange(_ body: String) {
    #expect(Self.rows(Self.circular("Điều 1. Quy định\n" + body, title: "Quy định về phí")).isEmpty)
  }

  @Test("A draft, and a report, change nothing")
  func notEnacted() {
    let text = """
      BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 10/BC-BTC                      Độc lập - Tự do - Hạnh phúc
                                        Hà Nội, ngày 02 tháng 3 năm 2024

      BÁO CÁO
      Về việc sửa đổi Thông tư số 07/2023/TT-BTC

      1. Bãi bỏ khoản 1 Điều 5.
      """
    #expect(Document(parsing: text).amendments.isEmpty)
  }

  @Test(
    "A law that is still a draft changes nothing",
    arguments: [
      ("Luật số: 12/2025/QH15", "LUẬT", false), ("Luật số:      /2025/QH15", "LUẬT", true),
      ("Luật số: .../2025/QH15", "LUẬT", true),
      ("Luật số: 12/2025/QH15\nDự thảo trình Quốc hội", "LUẬT", true),
      ("Luật số: 12/2025/QH15\nDự thảo Luật trình Quốc hội thông qua", "LUẬT", true),
      ("Luật số: 12/2025/QH15", "LUẬT\nDự thảo 3\n(27/06/2025)", true),
    ])
  func drafts(_ number: String, _ type: String, _ isDraft: Bool) {
    let text = """
      QUỐC HỘI
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      \(number)
      Hà Nội, ngày 02 tháng 3 năm 2025

      \(type)
      SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT THƯ VIỆN

      Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
      Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Thư viện số 46/2019/QH14.
      Điều 1. Sửa đổi, bổ sung một số điều của Luật Thư viện số 46/2019/QH14
      1. Bãi bỏ khoản 1 Điều 5.
      Điều 2. Hiệu lực
      Luật này có hiệu lực từ ngày 01 tháng 7 năm 2025.
      """
    let document = Document(parsing: text)
    #expect(document.header.isDraft == isDraft)
    #expect(document.amendments.isEmpty == isDraft)
  }

  @Test("The new text is the quoted blocks, each amendment of a statement having all of them")
  func text() {
    let document = Self.circular(
      Self.heading + "1. Sửa đổi khoản 1, khoản 2 Điều 5 như sau:\n“1. Một.\n2. Hai.”."
    )
    #expect(document.amendments.map(\.text.count) == [2, 2])
    #expect(document.amendments.map(\.provision.description) == ["khoản 1 Điều 1", "khoản 1 Điều 1"])
    let inline = Self.circular(
      Self.heading + "1. Bổ sung khoản 6 vào Điều 10 như sau: “6. Mới.”."
    )
    #expect(inline.amendments.flatMap(\.inlineText).map { inline.source[$0] } == ["“6. Mới.”."])
  }
}
