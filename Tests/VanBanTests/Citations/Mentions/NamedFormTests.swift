import Testing

@testable import VanBan

@Suite("Documents by name")
struct NamedFormTests {
  @Test(
    "Laws",
    arguments: [
      ("theo quy định của Luật Kế toán cũng đều", ["luat Luật Kế toán"]),
      ("Bộ luật Lao động, bao gồm:", ["bo-luat Bộ luật Lao động"]),
      ("Luật Phòng, chống tham nhũng và các quy định", ["luat Luật Phòng, chống tham nhũng"]),
      ("Luật Đầu tư công; Luật Đầu tư", ["luat Luật Đầu tư công", "luat Luật Đầu tư"]),
      ("theo Hiến pháp năm 2013", ["hien-phap Hiến pháp"]),
      (
        "Pháp lệnh Ưu đãi người có công với cách mạng",
        ["phap-lenh Pháp lệnh Ưu đãi người có công với cách mạng"]
      ),
      // A title that no table has ends at a word that no title has.
      ("Luật Vận tải thủy mới được ban hành", ["luat Luật Vận tải thủy mới"]),
      (
        "Luật sửa đổi, bổ sung một số điều của Luật Báo chí và Luật Xuất bản ngày 02 tháng 3 năm 2020",
        [
          "luat Luật sửa đổi, bổ sung một số điều của Luật Báo chí và Luật Xuất bản", "luat Luật Báo chí",
          "luat Luật Xuất bản",
        ]
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của Luật Báo chí số 12/2030/QH17",
        ["luat 12/2030/QH17", "luat Luật Báo chí"]
      ),
    ])
  func laws(text: String, expected: [String]) {
    #expect(CitationFixture.identities(text) == expected)
  }

  @Test("The date after an amending law's title is its own")
  func amendingDate() {
    let citations = CitationFixture.citations(
      "Luật sửa đổi, bổ sung một số điều của Luật Báo chí và Luật Xuất bản ngày 02 tháng 3 năm 2020;",
      role: .basis)
    #expect(citations.map { $0.date?.description } == ["2020-03-02", nil, nil])
    #expect(citations.map(\.relation) == [.basis, .amends, .amends])
    #expect(citations.map(\.origin) == [.thisDocument, .citation(1), .citation(1)])
  }

  @Test(
    "Resolutions, schemes and programmes",
    arguments: [
      (
        "Thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XX, nhiệm kỳ 2015-2020, UBND huyện",
        ["nghi-quyet Nghị quyết Đại hội Đảng bộ huyện lần thứ XX, nhiệm kỳ 2015-2020"]
      ),
      ("triển khai Đề án “Xây dựng trường học xanh” tại xã", ["de-an Đề án “Xây dựng trường học xanh”"]),
      (
        "Quyết định số 9/QĐ-TTg ngày 02/3/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển thư viện số\n"
          + "đến năm 2025, định hướng đến năm 2030;",
        [
          "quyet-dinh 9/QĐ-TTg",
          "khac Chiến lược phát triển thư viện số đến năm 2025, định hướng đến năm 2030",
        ]
      ),
      (
        "Quyết định số 9/QĐ-UBND về việc ban hành Quy chế làm việc của Hội đồng trường;",
        ["quyet-dinh 9/QĐ-UBND", "quy-che Quy chế làm việc của Hội đồng trường"]
      ),
      (
        "Nghị quyết số 9/NQ-CP của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 8-NQ/TW;",
        [
          "nghi-quyet 9/NQ-CP", "chuong-trinh Chương trình hành động thực hiện Nghị quyết số 8-NQ/TW",
          "nghi-quyet 8-NQ/TW",
        ]
      ),
      ("việc thực hiện Đề án 06 trên địa bàn", ["de-an Đề án 06"]),
      (
        "tuyên truyền Chương trình chuyển đổi số Quốc gia.",
        ["chuong-trinh Chương trình chuyển đổi số Quốc gia"]
      ),
    ])
  func works(text: String, expected: [String]) {
    #expect(CitationFixture.identities(text) == expected)
  }

  @Test(
    "Names of no document in particular",
    arguments: [
      "Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
      "UBND huyện xây dựng Kế hoạch “Dạy tốt, học tốt”",
      "chủ trương đầu tư Chương trình “Đưa điện về bản”", "Kế hoạch chuyển đổi số năm 2023",
      "các Đề án, Dự án của tỉnh",
      "Bộ Kế hoạch và Đầu tư chủ trì", "ban hành danh mục thông tin công khai",
    ])
  func none(text: String) {
    #expect(CitationFixture.identities(text).isEmpty)
  }

  @Test("A short name counts where it is used, not where it is defined")
  func shortName() {
    let citations = CitationFixture.citations([
      .init(
        "theo Quyết định số 8/QĐ-TTg phê duyệt Bộ chỉ số phục vụ người dân (sau đây gọi tắt là Bộ chỉ số 8)."),
      .init("đánh giá theo Bộ chỉ số 8 hằng quý"),
    ])
    #expect(citations.count == 3)
    #expect(citations.last?.name == "Bộ chỉ số 8")
    #expect(citations.last?.relation == .implements)
  }

  @Test(
    "The reader itself: in a sentence, or in the title of a decision that issues what it names",
    arguments: [
      ("|Chương trình chuyển đổi số quốc gia.", nil, "chuong-trinh Chương trình chuyển đổi số quốc gia"),
      ("|Đề án 06 của", nil, "de-an Đề án 06"), ("|Nghị quyết 57 về", nil, "nghi-quyet Nghị quyết 57"),
      ("|Hiệp định thương mại Việt Nam - Cuba", nil, "khac Hiệp định thương mại Việt Nam - Cuba"),
      (
        "|Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII", nil,
        "nghi-quyet Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII"
      ),
      ("ban hành |Quy chế quản lý kho;", DocumentKind.decision, "quy-che Quy chế quản lý kho"),
      ("về việc ban hành |quy chế quản lý kho;", .decision, "quy-che quy chế quản lý kho"),
      ("phê duyệt |Đề án “Kho lưu trữ số của tỉnh”", .decision, "de-an Đề án “Kho lưu trữ số của tỉnh”"),
      ("|Quy chế quản lý kho;", nil, "-"), ("|Chương trình của tỉnh", nil, "-"),
      ("xây dựng |Đề án kho lưu trữ quốc gia", nil, "-"),
      ("|chương trình chuyển đổi số quốc gia", nil, "-"), ("|Đề án này", nil, "-"),
      ("ban hành |Quy định chi tiết Luật Lưu trữ", .decision, "-"),
      ("|Kế hoạch thư viện năm 2022", nil, "-"),
    ] as [(String, DocumentKind?, String)])
  func reader(text: String, outer: DocumentKind?, expected: String) {
    let input = BlockInput(text)
    let form = NamedForm(
      words: input.words, limit: input.words.count, names: KnownNames(title: [], years: []))
    let found = form.head(at: input.at).flatMap { head in
      form.read(at: input.at, head: head, isInTitle: outer != nil, outerKind: outer)
    }
    #expect(found.map { $0.kind.rawValue + " " + input.words.text($0.words) } ?? "-" == expected)
  }
}
