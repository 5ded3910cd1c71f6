import Testing

@testable import VanBan

/// What websites print around a document, and what only looks like it.
@Suite("A website's text")
struct SiteTextTests {
  private static let head = """
    ỦY BAN NHÂN DÂN
    TỈNH HẢI DƯƠNG
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 12/QĐ-UBND
    Hải Dương, ngày 06 tháng 9 năm 2023
    QUYẾT ĐỊNH
    Ban hành Quy chế

    """

  private static let closing = """
    Nơi nhận:
    - Lưu: VT.
    CHỦ TỊCH
    Nguyễn Văn An

    """

  private func footer(_ text: String) -> [String] {
    Reading.blocks(text, .pageFooter).map { String($0.dropFirst("page.footer ".count)) }
  }

  // MARK: Words of websites in a document

  @Test("words of websites in the middle of a sample lose nothing", arguments: SiteWords.lines)
  func samples(_ line: String) {
    for seed in Samples.seeds {
      let lost = SiteWords.lost(line, in: String(decoding: seed.bytes, as: UTF8.self))
      #expect(lost.isEmpty, "\(seed.name): \(lost.count) lines, \(lost.first ?? "")")
    }
  }

  @Test(
    "a line with them is the document's where its own parts follow",
    arguments: [
      "Văn bản liên quan phải được số hóa.", "Chia sẻ qua mạng xã hội", "Địa chỉ tải về:",
      "Văn bản liên quan",
      "Tải văn bản", "File được đính kèm:",
    ])
  func ordinaryLine(_ line: String) {
    let article = "Điều 1. Ban hành Quy chế.\n"
    let texts = [
      Self.head + article + line + "\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n" + Self.closing,
      Self.head + article + line + "\n" + Self.closing,
      Self.head + article + Self.closing + line + "\nPHỤ LỤC\nDANH MỤC\n1. Máy chủ.\n",
      Self.head + article + Self.closing + line + "\n1. Máy chủ.\n2. Máy trạm.\n",
      Self.head + article + Self.closing + "PHỤ LỤC\nDANH MỤC\n1. Máy chủ.\n" + line + "\nMáy trạm\n",
      Self.head + article + Self.closing + line
        + "\nThực hiện theo Nghị định số 30/2020/NĐ-CP của Chính phủ.\n",
    ]
    for text in texts { #expect(footer(text).isEmpty, "\(text.suffix(80))") }
  }

  // MARK: Footers

  @Test(
    "titles of a website's text just below the signature end the document",
    arguments: [
      "Văn bản liên quan\nQuyết định 11/QĐ-UBND", "Tải văn bản\nChia sẻ qua: Facebook",
      "Văn bản gốc đang được cập nhật.", "Quyết định 12/QĐ-UBND ban hành Quy chế\nVăn bản liên quan",
    ])
  func belowSignature(_ tail: String) {
    let text = Self.head + "Điều 1. Ban hành Quy chế.\n" + Self.closing + tail
    #expect(footer(text) == tail.split(separator: "\n").map { String($0) })
  }

  @Test("fields that follow each other show a website's text wherever it stands, and it is told")
  func fields() {
    let tail = """
      Văn bản liên quan
      Ban hành:
      27/06/2025
      Hiệu lực: Đã biết
      Tình trạng: Đã biết
      Cập nhật:
      16/07/2025
      1. Hỗ trợ khách hàng
      Nghị định 13/2023/NĐ-CP yêu cầu xác nhận sự đồng ý của thành viên.
      """
    let text = Self.head + "Điều 1. Ban hành Quy chế.\nDanh mục kèm theo\n\n" + tail
    #expect(footer(text).count == 9)
    let told = Document(parsing: text).diagnostics.filter { $0.code == .siteText }
    #expect(told.map(\.severity) == [.information])
    #expect(told.first?.message.hasPrefix("Lines 12 to 20 ") ?? false)
    #expect(told.first?.messageVi.hasPrefix("Các dòng 12 đến 20 ") ?? false)
  }

  // MARK: Lists of contents

  @Test("articles at the end of an annex are no list of contents")
  func annex() {
    let annex = """
      PHỤ LỤC
      MẪU QUY CHẾ
      Điều 1. Phạm vi điều chỉnh
      Điều 2. Đối tượng áp dụng
      Điều 3. Tổ chức thực hiện

      """
    let text = Self.head + "Điều 1. Ban hành Quy chế.\nĐiều 2. Hiệu lực thi hành\n" + Self.closing + annex
    #expect(footer(text).isEmpty)
    #expect(Document(parsing: text).appendices.first?.body.count == 3)
  }

  @Test("a list that repeats the document's articles is the website's")
  func contents() {
    let articles = "Điều 1. Phạm vi\nQuyết định này quy định về hồ sơ.\nĐiều 2. Hiệu lực\nTừ ngày ký.\n"
    let list = "Chương I QUY ĐỊNH CHUNG\nĐiều 1: Phạm vi\nKhoản 1\nĐiều 2: Hiệu lực\n"
    #expect(footer(Self.head + articles + Self.closing + list).count == 4)
  }

  // MARK: Above the letterhead

  private func above(_ text: String) -> Document {
    Document(parsing: text + "\n" + Self.head + "Điều 1. Ban hành.\n")
  }

  @Test("a few lines without labels are the page's; a website's news with its fields too")
  func pageAbove() {
    let news = "## Hỗ trợ 27 địa phương\n- Cao Bằng: 68 tỷ;\n(1) Theo Quyết định 2639/QĐ-TTg, hỗ trợ.\n"
    for text in ["SAO Y", "Trang chủ\nVăn bản", "Số hiệu:\n12/QĐ-UBND\nTình trạng:\nCòn hiệu lực\n" + news] {
      let document = above(text)
      #expect(document.furniture.allSatisfy { $0.role == .pageHeader })
      #expect(document.body.count == 1)
      #expect(document.header.number == "12/QĐ-UBND")
    }
  }

  @Test(
    "labels, articles and citing sentences above it are text of the body, and told",
    arguments: [
      "1. Máy chủ\n2. Máy trạm", "Điều 9. Điều khoản thi hành", "Thực hiện theo Nghị định số 30/2020/NĐ-CP.",
      "một\nhai\nba\nbốn\nsáu\nbảy\ntám",
    ])
  func textAbove(_ text: String) {
    let document = above(text)
    #expect(document.furniture.isEmpty)
    #expect(document.body.count > 1)
    #expect(document.header.number == "12/QĐ-UBND")
    #expect(document.diagnostics.count { $0.code == .textAboveHeader } == 1)
    if case .body = ReadingOrder(document).parts.first {} else { Issue.record("it is not read first") }
  }

  @Test("the letterhead of a form is not that of the regulation above it")
  func form() {
    let text = """
      QUY CHẾ
      Quản lý bến bãi
      (Ban hành kèm theo Quyết định số 12/2021/QĐ-UBND ngày 05/3/2021 của UBND tỉnh)

      Điều 1. Nội dung quản lý
      1. Chủ bến giữ gìn bến theo quy định.
      Điều 2. Hiệu lực
      PHỤ LỤC
      MẪU ĐƠN
      (Kèm theo Quy chế quản lý bến)

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      ĐƠN ĐỀ NGHỊ MỞ BẾN
      1. Tên chủ bến: .....
      """
    let document = Document(parsing: text)
    #expect(document.title.type == "QUY CHẾ")
    #expect(document.header.motto == nil)
    #expect(document.body.count { $0.block.label?.style == .article } == 2)
    #expect(document.appendices.first?.header?.motto != nil)
    #expect(document.furniture.isEmpty)
  }
}
