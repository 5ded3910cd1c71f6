import Testing

@testable import VanBan

@Suite("Which acts a document changes")
struct ChangeRelationsTests {
  private static func relations(_ document: Document) -> [String] {
    document.citations.filter { $0.origin == .thisDocument }.map {
      ($0.number?.text ?? $0.name ?? "-") + " " + $0.relation.rawValue
    }
  }

  /// A circular on libraries with this as its Điều 1.
  private static func circular(_ body: String) -> Document {
    AmendmentReaderTests.circular("Điều 1. Quy định\n" + body, title: "Quy định về thư viện")
  }

  @Test(
    "By its own provisions",
    arguments: [
      ("1. Bãi bỏ Thông tư số 5/2020/TT-BTC.", ["5/2020/TT-BTC repeals"]),
      ("1. Bãi bỏ khoản 2 Điều 5 Thông tư số 5/2020/TT-BTC.", ["5/2020/TT-BTC repeals"]),
      (
        "1. Bãi bỏ một số điều của Thông tư số 5/2020/TT-BTC:\na) Khoản 2 Điều 5;\nb) Điều 7.",
        ["5/2020/TT-BTC amends"]
      ),
      ("1. Bãi bỏ nội dung về học phí tại Thông tư số 5/2020/TT-BTC.", ["5/2020/TT-BTC amends"]),
      (
        "1. Thay thế cụm từ “A” bằng cụm từ “B” tại Điều 5 Thông tư số 5/2020/TT-BTC.",
        ["5/2020/TT-BTC amends"]
      ),
      (
        "1. Bổ sung khoản 3 vào sau khoản 2 Điều 5 Thông tư số 5/2020/TT-BTC như sau:\n“3. Mới.”.",
        ["5/2020/TT-BTC supplements"]
      ),
      ("1. Thông tư này thay thế Thông tư số 5/2020/TT-BTC.", ["5/2020/TT-BTC replaces"]),
      (
        "1. Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2025 và thay thế Thông tư số 5/2020/TT-BTC.",
        ["5/2020/TT-BTC replaces"]
      ),
      (
        "1. Thông tư số 5/2020/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực.",
        ["5/2020/TT-BTC repeals"]
      ),
      (
        "1. Thông tư này có hiệu lực từ ngày ký. Thông tư số 5/2020/TT-BTC hết hiệu lực từ ngày đó.",
        ["5/2020/TT-BTC repeals"]
      ),
      (
        "1. Kể từ ngày Thông tư này có hiệu lực, Thông tư số 5/2020/TT-BTC hết hiệu lực.",
        ["5/2020/TT-BTC repeals"]
      ),
      (
        "1. Bãi bỏ các Thông tư sau đây:\na) Thông tư số 5/2020/TT-BTC;\nb) Thông tư số 6/2021/TT-BTC.",
        ["5/2020/TT-BTC repeals", "6/2021/TT-BTC repeals"]
      ),
      (
        "1. Các thông tư sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực:\na) Thông tư số 5/2020/TT-BTC;\n"
          + "b) Thông tư số 6/2021/TT-BTC.",
        ["5/2020/TT-BTC repeals", "6/2021/TT-BTC repeals"]
      ),
      (
        "1. Thông tư số 5/2020/TT-BTC đã được sửa đổi, bổ sung theo Thông tư số 6/2021/TT-BTC hết hiệu lực từ ngày "
          + "Thông tư này có hiệu lực.",
        ["5/2020/TT-BTC repeals", "6/2021/TT-BTC mentions"]
      ),
      ("1. Thông tư số 5/2020/TT-BTC được thay thế bằng Thông tư này.", ["5/2020/TT-BTC replaces"]),
      (
        "1. Ngưng hiệu lực thi hành quy định về phí tại Phụ lục V ban hành kèm theo Thông tư số 5/2020/TT-BTC.",
        ["5/2020/TT-BTC suspends"]
      ),
      (
        "1. Các Thông tư số 5/2020/TT-BTC, Thông tư số 6/2021/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực.",
        ["5/2020/TT-BTC repeals", "6/2021/TT-BTC repeals"]
      ),
      (
        "1. Kể từ ngày Thông tư này có hiệu lực, các Thông tư số 5/2020/TT-BTC, số 6/2021/TT-BTC hết hiệu lực.",
        ["5/2020/TT-BTC repeals", "6/2021/TT-BTC repeals"]
      ),
      (
        "1. Hai Thông tư số 5/2020/TT-BTC và số 6/2021/TT-BTC bị bãi bỏ.",
        ["5/2020/TT-BTC repeals", "6/2021/TT-BTC repeals"]
      ),
      ("1. Đình chỉ thi hành Thông tư số 5/2020/TT-BTC.", ["5/2020/TT-BTC suspends"]),
      ("1. Đình chỉ việc thi hành Điều 3 Thông tư số 5/2020/TT-BTC.", ["5/2020/TT-BTC suspends"]),
      ("1. Phê duyệt điều chỉnh Quyết định số 5/2020/QĐ-BTC.", ["5/2020/QĐ-BTC amends"]),
      (
        "1. Cập nhật, bổ sung Phụ lục I Thông tư số 5/2020/TT-BTC như sau:\n“Phụ lục I”.",
        ["5/2020/TT-BTC amends"]
      ),
      (
        "1. Ngưng hiệu lực thi hành quy định về kích thước của một số loài cá tại Phụ lục V ban hành kèm theo Thông tư số "
          + "5/2020/TT-BTC cho đến khi sửa đổi các quy định, cụ thể:",
        ["5/2020/TT-BTC suspends"]
      ),
      // A part that is replaced has another text.
      (
        "1. Thay thế Phụ lục II ban hành kèm theo Thông tư số 5/2020/TT-BTC bằng Phụ lục ban hành kèm theo Thông tư này.",
        ["5/2020/TT-BTC amends"]
      ),
      ("1. Thay thế Mẫu số 01 tại Phụ lục I Thông tư số 5/2020/TT-BTC.", ["5/2020/TT-BTC amends"]),
      (
        "1. Thay thế khoản 2 Điều 5 Thông tư số 5/2020/TT-BTC như sau:\n“2. Mới.”.",
        ["5/2020/TT-BTC amends"]
      ),
      (
        "1. Thay thế các Phụ lục I và II ban hành kèm theo Quyết định số 5/2020/QĐ-BTC.",
        ["5/2020/QĐ-BTC amends"]
      ),
      (
        "1. Thay thế Điều 3, Điều 4 Thông tư số 5/2020/TT-BTC bằng Điều 3, Điều 4 sau:\n“Điều 3. Mới.”.",
        ["5/2020/TT-BTC amends"]
      ),
      // Two verbs that are one.
      (
        "1. Phê duyệt điều chỉnh, bổ sung Quy hoạch tại Quyết định số 5/2020/QĐ-BTC.",
        ["5/2020/QĐ-BTC amends"]
      ),
      ("1. Điều chỉnh, bổ sung Quyết định số 5/2020/QĐ-BTC.", ["5/2020/QĐ-BTC amends"]),
      ("1. Điều chỉnh và bổ sung Quyết định số 5/2020/QĐ-BTC.", ["5/2020/QĐ-BTC amends"]),
      ("1. Bổ sung, điều chỉnh Quyết định số 5/2020/QĐ-BTC.", ["5/2020/QĐ-BTC amends"]),
      ("1. Bổ sung, cập nhật Quyết định số 5/2020/QĐ-BTC.", ["5/2020/QĐ-BTC amends"]),
      // Said of other things than the act.
      (
        "1. Điều chỉnh mức giá máy móc, thiết bị cao hơn không quá 30% so với mức giá quy định tại Mục A Phụ lục II ban hành "
          + "kèm theo Quyết định số 5/2025/QĐ-TTg.",
        ["5/2025/QĐ-TTg implements"]
      ),
      (
        "1. Điều chỉnh mức thu theo quy định tại khoản 2 Điều 5 Quyết định số 5/2025/QĐ-TTg.",
        ["5/2025/QĐ-TTg implements"]
      ),
      ("1. Điều chỉnh mức giá thuê theo Quyết định số 5/2025/QĐ-TTg:", ["5/2025/QĐ-TTg implements"]),
      (
        "1. Cập nhật dữ liệu trên cơ sở danh mục tại Phụ lục I Quyết định số 5/2025/QĐ-TTg.",
        ["5/2025/QĐ-TTg mentions"]
      ),
      ("1. Thay đổi mức chi tại khoản 2 Điều 5 Quyết định số 5/2025/QĐ-TTg.", ["5/2025/QĐ-TTg implements"]),
      ("1. Điều chỉnh một số chỉ tiêu theo Quyết định số 5/2025/QĐ-TTg:", ["5/2025/QĐ-TTg implements"]),
      (
        "1. Điều chỉnh mức thu quy định tại khoản 2 Điều 5 Quyết định số 5/2025/QĐ-TTg như sau:\n“2. Mới.”.",
        ["5/2025/QĐ-TTg amends"]
      ),
      (
        "1. Bỏ phiếu kín bầu các chức danh quy định tại Điều 83 Luật Tổ chức chính quyền địa phương số 77/2015/QH13.",
        ["77/2015/QH13 implements"]
      ),
      ("1. Hủy bỏ thầu theo Điều 17 của Luật Đấu thầu số 22/2023/QH15.", ["22/2023/QH15 implements"]),
      (
        "1. Thay đổi người đại diện tại Điều 12 Luật Doanh nghiệp số 59/2020/QH14.",
        ["59/2020/QH14 implements"]
      ),
      // Said of what others have done, or may do.
      (
        "1. Bãi bỏ Thông tư số 5/2020/TT-BTC.\n2. Việc cũ theo quy định tương ứng của các thông tư sửa đổi, bổ sung Thông tư "
          + "số 5/2020/TT-BTC.",
        ["5/2020/TT-BTC repeals", "5/2020/TT-BTC mentions"]
      ),
      (
        "1. Cơ sở thực hiện theo Thông tư số 5/2020/TT-BTC được sửa đổi, bổ sung bởi Thông tư số 6/2021/TT-BTC.",
        ["5/2020/TT-BTC implements", "6/2021/TT-BTC implements"]
      ),
      (
        "1. Thông tư số 5/2020/TT-BTC bị thay thế bởi Thông tư số 6/2021/TT-BTC.",
        ["5/2020/TT-BTC mentions"]
      ),
      (
        "1. Vụ Pháp chế kiến nghị bãi bỏ văn bản trái với Thông tư số 5/2020/TT-BTC.",
        ["5/2020/TT-BTC mentions"]
      ),
      (
        "1. Sở Tài chính bổ sung sách theo quy định tại khoản 1 Điều 4 Thông tư số 5/2020/TT-BTC.",
        ["5/2020/TT-BTC implements"]
      ),
      (
        "1. Bổ sung sách, báo và tài liệu theo quy định tại khoản 1 Điều 4 Thông tư số 5/2020/TT-BTC.",
        ["5/2020/TT-BTC implements"]
      ),
    ])
  func provisions(body: String, expected: [String]) {
    #expect(Self.relations(Self.circular(body)) == expected)
  }

  @Test("What another is said to have done, it does not do to that other")
  func passive() {
    let document = Self.circular("1. Thông tư số 5/2020/TT-BTC bị thay thế bởi Thông tư số 6/2021/TT-BTC.")
    #expect(document.citations.map(\.relation) == [.mentions, .mentions])
    #expect(document.reportedChanges.map(\.relation) == [.replaces])
  }

  @Test(
    "An earlier amender that a title, an enacting sentence or a heading names is not amended",
    arguments: [
      "Thông tư số 55/2023/TT-BTC được sửa đổi, bổ sung bởi Thông tư số 75/2024/TT-BTC",
      "Thông tư số 55/2023/TT-BTC đã được sửa đổi, bổ sung một số điều theo Thông tư số 75/2024/TT-BTC",
      "Thông tư số 55/2023/TT-BTC ngày 15 tháng 8 năm 2023 quy định quản lý kinh phí; quyết toán được sửa đổi, bổ sung bởi "
        + "Thông tư số 75/2024/TT-BTC ngày 31 tháng 10 năm 2024",
      "Thông tư số 55/2023/TT-BTC đã được sửa đổi bởi Thông tư số 75/2024/TT-BTC",
      "Thông tư số 55/2023/TT-BTC (được sửa đổi, bổ sung tại Thông tư số 75/2024/TT-BTC)",
    ])
  func earlierAmender(acts: String) {
    let document = Document(
      parsing: """
        BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 10/2024/TT-BTC                      Độc lập - Tự do - Hạnh phúc

        THÔNG TƯ
        Sửa đổi, bổ sung một số điều của \(acts)

        Căn cứ chức năng, nhiệm vụ của Bộ;
        Bộ trưởng Bộ Tài chính ban hành Thông tư sửa đổi, bổ sung một số điều của \(acts).

        Điều 1. Sửa đổi, bổ sung một số điều của \(acts)
        1. Bãi bỏ Điều 5.
        Điều 2. Hiệu lực
        Thông tư này có hiệu lực từ ngày ký.
        """)
    let expected = ["55/2023/TT-BTC amends", "75/2024/TT-BTC mentions"]
    #expect(Self.relations(document) == expected + expected + expected)
    #expect(
      document.reportedChanges.map { [$0.by, $0.act] } == [[2, 1], [4, 3], [6, 5]])
  }

  @Test("An earlier amender that the act changes too is changed where the statement names it")
  func changedAmender() {
    let document = AmendmentReaderTests.circular(
      """
      Điều 1. Quy định
      1. Thay thế cụm từ “A” bằng cụm từ “B” tại Điều 5 Thông tư số 55/2023/TT-BTC, Điều 1 Thông tư số 75/2024/TT-BTC.
      """,
      title:
        "Sửa đổi, bổ sung một số điều của Thông tư số 55/2023/TT-BTC được sửa đổi, bổ sung bởi Thông tư số 75/2024/TT-BTC"
    )
    #expect(
      Self.relations(document) == [
        "55/2023/TT-BTC amends", "75/2024/TT-BTC mentions", "55/2023/TT-BTC amends", "75/2024/TT-BTC amends",
      ])
  }

  @Test(
    "A draft changes nothing yet, by its mark or by the number that it waits for",
    arguments: ["Dự thảo 3\n(27/06/2025)", "DỰ THẢO", ""])
  func drafts(mark: String) {
    let document = Document(
      parsing: """
        QUỐC HỘI                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Luật số: .../2025/QH15             Độc lập - Tự do - Hạnh phúc

        LUẬT
        \(mark)
        HÀNG KHÔNG DÂN DỤNG VIỆT NAM

        Điều 1. Hiệu lực thi hành
        1. Luật này có hiệu lực thi hành từ ngày ... tháng … năm 20….
        2. Luật này thay thế Luật Thư viện ngày 29 tháng 6 năm 2006.
        """)
    #expect(document.header.isDraft)
    #expect(document.citations.allSatisfy { !$0.relation.isChange })
  }

  @Test("Only acts change acts", arguments: ["KẾ HOẠCH", "BÁO CÁO", "TỜ TRÌNH", "THÔNG BÁO"])
  func kinds(type: String) {
    let document = Document(
      parsing: """
        UBND HUYỆN THANH HÀ
        Số: 12/UBND

        \(type)
        Về thư viện

        I. NHIỆM VỤ
        1. Sửa đổi, bổ sung Thông tư số 5/2020/TT-BTC.
        2. Bãi bỏ Quyết định số 7/2020/QĐ-UBND.
        """)
    #expect(
      Self.relations(document) == ["5/2020/TT-BTC mentions", "7/2020/QĐ-UBND mentions"])
    #expect(document.amendments.isEmpty)
  }

  @Test("A document that is no act replaces one of its kind, by its own words")
  func ownWords() {
    let document = Document(
      parsing: """
        BAN TỔ CHỨC
        Số: 12-HD/BTC

        HƯỚNG DẪN
        Về thư viện

        1. Nội dung
        Thư viện lập sổ.
        Hướng dẫn này thay thế Hướng dẫn số 8-HD/BTC ngày 16/8/2017.
        """)
    #expect(Self.relations(document) == ["8-HD/BTC replaces"])
  }

  @Test("Its own title counts; one that repeals some of an act changes it")
  func title() {
    let document = AmendmentReaderTests.circular(
      "Điều 1. Quy định\n1. Bãi bỏ Điều 5.", title: "Bãi bỏ một số quy định của Thông tư số 5/2020/TT-BTC")
    #expect(Self.relations(document) == ["5/2020/TT-BTC amends"])
  }
}
