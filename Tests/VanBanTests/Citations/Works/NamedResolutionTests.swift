import Testing

@testable import VanBan

@Suite("Which document a name means")
struct NamedResolutionTests {
  private static let header = {
    var header = Header()
    (header.issuer, header.superior) = ("UBND HUYỆN THANH MIỆN", "UBND TỈNH HẢI DƯƠNG")
    header.date = PartialDate(year: 2022, month: 5, day: 1)
    return header
  }()

  private static func works(_ texts: [String]) -> [String] {
    CitationFixture.citations(texts.map { .init($0) }, header: header).map { citation in
      switch citation.resolution {
      case .resolved(let id): id.description
      case .ambiguous: "?"
      case .incomplete(let missing): missing.map(\.rawValue).joined(separator: " ")
      }
    }
  }

  @Test(
    "Resolutions of congresses",
    arguments: [
      (
        "thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ 2020-2025",
        "/akn/vn-61/doc/nghi-quyet/dang-bo-huyen-thanh-mien/2020/dai-hoi-lan-thu-xxv"
      ),
      (
        "thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025",
        "/akn/vn-61/doc/nghi-quyet/dang-bo-tinh-hai-duong/2020/dai-hoi-lan-thu-xvii"
      ),
      (
        "thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        "/akn/vn/doc/nghi-quyet/dai-hoi-dai-bieu-toan-quoc/2021/dai-hoi-lan-thu-xiii"
      ),
      (
        "thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ 13 của Đảng",
        "/akn/vn/doc/nghi-quyet/dai-hoi-dai-bieu-toan-quoc/2021/dai-hoi-lan-thu-xiii"
      ),
      ("thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV", "year"),
    ])
  func congresses(text: String, expected: String) {
    #expect(Self.works([text]) == [expected])
  }

  @Test("A short name is the document that it was defined for")
  func shortNames() {
    #expect(
      Self.works([
        "theo Quyết định số 8/QĐ-TTg ngày 02/3/2022 phê duyệt Bộ chỉ số phục vụ người dân (sau đây gọi tắt là "
          + "Bộ chỉ số 8).", "đánh giá theo Bộ chỉ số 8 hằng quý",
      ]) == [
        "/akn/vn/doc/quyet-dinh/2022/08-qd-ttg", "/akn/vn/doc/khac/2022/08-qd-ttg",
        "/akn/vn/doc/khac/2022/08-qd-ttg",
      ])
  }

  @Test("A short name that every text uses")
  func known() {
    #expect(Self.works(["việc thực hiện Đề án 06 trên địa bàn"]) == ["/akn/vn/doc/de-an/2022/06-qd-ttg"])
  }

  @Test("A name that says no more")
  func unknown() {
    #expect(Self.works(["triển khai Đề án “Xây dựng trường học xanh” tại xã"]) == ["number"])
  }
}
