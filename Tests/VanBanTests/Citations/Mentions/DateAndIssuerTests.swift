import Testing

@testable import VanBan

@Suite("Date and issuer of a cited document")
struct DateAndIssuerTests {
  @Test(
    "Dates",
    arguments: [
      ("Quyết định số 1/QĐ-UBND ngày 10/4/2017 của UBND tỉnh", "2017-04-10"),
      ("Quyết định số 1/QĐ-UBND, ngày 7/9/2019", "2019-09-07"),
      ("Quyết định số 1/QĐ-UBND ngày 12 tháng 12 năm 2019", "2019-12-12"),
      ("Quyết định số 1/QĐ-UBND ngày 15/6/ 2021", "2021-06-15"),
      ("Quyết định số 1/QĐ-UBND ngày\n\n05 tháng 6 năm\n2023", "2023-06-05"),
      ("Quyết định số 1/QĐ-UBND ngày 05.6.2023", "2023-06-05"),
      ("Quyết định số 1/QĐ-UBND ban hành ngày 05-6-2023", "2023-06-05"),
      ("Quyết định số 1/QĐ-UBND (ngày 05/6/2023)", "2023-06-05"),
      ("Quyết định số 1/QĐ-UBND của UBND tỉnh ngày 05/6/2023", "2023-06-05"),
      ("Quyết định số 1/QĐ-UBND tháng 6 năm 2023", "2023-06"),
      ("Luật Đất đai năm 2013", "2013"),
      ("Quyết định số 1/QĐ-UBND ngày 26/3 hằng năm", "-"),
      ("Quyết định số 1/QĐ-UBND có hiệu lực từ ngày 05/6/2023", "-"),
      ("Quyết định số 1/QĐ-UBND ngày 31/02/2023", "-"),
    ])
  func dates(text: String, expected: String) {
    #expect(CitationFixture.citations(text).first?.date?.description ?? "-" == expected)
  }

  @Test("A date before the body that issued it")
  func dateBeforeIssuer() throws {
    let citation = try #require(
      CitationFixture.citations("ngày 16/11/2021 UBND huyện đã ban hành Kế hoạch số 34/KH-UBND về thi đua")
        .first)
    #expect(citation.date?.description == "2021-11-16")
    #expect(citation.issuer == "UBND huyện")
    #expect(citation.relation == .promulgates)
  }

  @Test(
    "Issuers",
    arguments: [
      ("của Chính phủ về chữ ký số", "Chính phủ"),
      ("của Thủ tướng Chính phủ phê duyệt Đề án", "Thủ tướng Chính phủ"),
      ("của Bộ trưởng Bộ\nThông tin và Truyền thông ban hành", "Bộ trưởng Bộ Thông tin và Truyền thông"),
      ("của Bộ Nông nghiệp và Phát triển nông thôn quy định", "Bộ Nông nghiệp và Phát triển nông thôn"),
      ("của Bộ Văn hóa, Thể thao và Du lịch hướng dẫn", "Bộ Văn hóa, Thể thao và Du lịch"),
      ("của Bộ Lao động - Thương binh và Xã hội", "Bộ Lao động - Thương binh và Xã hội"),
      ("của UBND tỉnh Bắc Giang về việc", "UBND tỉnh Bắc Giang"),
      ("của UBND huyện Tân Yên Thành lập Tổ công tác", "UBND huyện Tân Yên"),
      ("của Ủy ban nhân dân huyện Tình hình kinh tế", "Ủy ban nhân dân huyện"),
      ("của HĐND tỉnh về một số chính sách", "HĐND tỉnh"),
      ("của Ban Thường vụ Tỉnh ủy Bắc Giang về", "Ban Thường vụ Tỉnh ủy Bắc Giang"),
      ("của Bộ Chính trị (khóa XII) về", "Bộ Chính trị (khóa XII)"),
      ("của Ban Chấp hành Đảng bộ tỉnh về", "Ban Chấp hành Đảng bộ tỉnh"),
      ("của Phòng Văn hóa và Thông tin huyện về việc", "Phòng Văn hóa và Thông tin huyện"),
      ("của Sở Nội vụ tại cuộc họp", "Sở Nội vụ"),
      ("của Chủ tịch UBND tỉnh phê duyệt", "Chủ tịch UBND tỉnh"),
      ("của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"),
      (
        "của Ban Chỉ đạo về phát triển khoa học, công nghệ tỉnh ban hành",
        "Ban Chỉ đạo về phát triển khoa học, công nghệ tỉnh"
      ),
      ("do UBND huyện ban hành", "UBND huyện"),
      ("của Hội Làm vườn Việt Nam - Hiệp hội Rau quả gửi", "Hội Làm vườn Việt Nam - Hiệp hội Rau quả"),
      ("của huyện", "-"),
      ("và UBND huyện phối hợp", "-"),
    ])
  func issuers(text: String, expected: String) {
    let citation = CitationFixture.citations("Văn bản số 12/ABC-XYZ ngày 02/3/2023 " + text).first
    #expect(citation?.issuer ?? "-" == expected)
  }

  @Test("The body whose opinion the document holds")
  func source() {
    let citations = CitationFixture.citations(
      "Theo đề nghị của Sở Xây dựng tại Tờ trình số 20/TTr-SXD; ý kiến của Sở Tư pháp tại Báo cáo số 5/BC-STP;",
      role: .basis)
    #expect(citations.map(\.issuer) == ["Sở Xây dựng", "Sở Tư pháp"])
  }

  @Test("An issuer printed once for two numbers belongs to each")
  func shared() {
    let citations = CitationFixture.citations(
      "tại văn bản số 57/TB-VPCP ngày 02/3/2025 và văn bản số 104/VPCP-NN ngày 07/3/2025 của Văn phòng Chính phủ"
    )
    #expect(citations.map(\.issuer) == ["Văn phòng Chính phủ", "Văn phòng Chính phủ"])
  }

  @Test("An issuer between the plural type word and its numbers belongs to each of them")
  func listed() {
    let citations = CitationFixture.citations(
      "Căn cứ các Nghị định của Chính phủ: số 3/2012/NĐ-CP ngày 02/3/2012 về thi đua; số 4/2013/NĐ-CP;",
      role: .basis)
    #expect(citations.map(\.issuer) == ["Chính phủ", "Chính phủ"])
    #expect(citations.map(\.kind) == [.decree, .decree])
  }
}
