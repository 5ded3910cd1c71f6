import Testing
import VanBan
import VanBanFormats

/// Pages with the structure of those that websites serve, each around the same document.
@Suite("Saved web pages")
struct PageSurveyTests {
  private static let document = """
    <div><table border="0"><tr><td><p align="center"><b>BỘ TÀI CHÍNH<br>-------</b></p></td><td><p align="center">
    <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></p></td></tr>
    <tr><td><p>Số: 13/2015/TT-BTC</p></td><td><p><i>Hà Nội, ngày 30 tháng 01 năm 2015</i></p></td></tr></table>
    <p align="center"><b>THÔNG TƯ</b></p><p align="center"><b>QUY ĐỊNH VỀ KIỂM TRA HÀNG HÓA</b></p>
    <p><i>Căn cứ <a href="/l1">Luật Hải quan số 54/2014/QH13</a> ngày 23 tháng 6 năm 2014;</i></p>
    <p><i>Bộ trưởng Bộ Tài chính ban hành Thông tư quy định về kiểm tra hàng hóa.</i></p>
    <p><b>Điều 1. Phạm vi điều chỉnh</b></p><p>Thông tư này quy định về kiểm tra hàng hóa xuất khẩu, nhập khẩu theo
    <a href="/l2">Điều 73</a> Luật Hải quan.</p>
    <p><b>Điều 2. Đối tượng áp dụng</b></p><p>1. Cơ quan hải quan, công chức hải quan trên toàn quốc.</p>
    <p>2. Người khai hải quan theo quy định của pháp luật.</p>
    <p><b>Điều 3. Hiệu lực thi hành</b></p><p>Thông tư này có hiệu lực thi hành kể từ ngày 15 tháng 3 năm 2015.</p>
    <table border="0"><tr><td><p><b><i>Nơi nhận:</i></b><br>- Thủ tướng Chính phủ;<br>- Lưu: VT.</p></td><td>
    <p><b>KT. BỘ TRƯỞNG<br>THỨ TRƯỞNG</b></p><p><b>Đỗ Hoàng Anh Tuấn</b></p></td></tr></table></div>
    """

  private static func list(_ entries: String...) -> String {
    "<ul>" + entries.map { "<li><a href=\"/x\">\($0)</a></li>" }.joined() + "</ul>"
  }

  private static let menu = list(
    "Trang chủ", "Văn bản mới", "Tin tức", "Hỏi đáp", "Biểu mẫu", "Thuật ngữ", "Liên hệ", "Đăng nhập")
  private static let related = list(
    "Thông tư 218/2015/TT-BTC quản lý thu lệ phí", "Nghị định 08/2015/NĐ-CP hướng dẫn Luật Hải quan",
    "Quyết định 1966/QĐ-TCHQ năm 2015 về quy trình")
  private static let linkedParts = list(
    "Điều 1. Phạm vi điều chỉnh", "Điều 2. Đối tượng áp dụng", "Điều 3. Hiệu lực thi hành")
  private static let parts = """
    <ul><li>Điều 1. Phạm vi điều chỉnh</li><li>Điều 2. Đối tượng áp dụng</li><li>Khoản 1</li><li>Khoản 2</li>
    <li>Điều 3. Hiệu lực thi hành</li></ul>
    """
  private static let fields = """
    <table><tr><td>Số hiệu:</td><td>13/2015/TT-BTC</td></tr><tr><td>Loại văn bản:</td><td>Thông tư</td></tr>
    <tr><td>Tình trạng:</td><td>Đã biết</td></tr></table>
    """

  struct Page: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: String
  }

  static let pages = [
    Page(
      testDescription: "thuvienphapluat.vn: columns in a form, tabs, fields, questions of readers",
      body: """
        <form id="aspnetForm"><div class="header"><div id="menu">\(menu)</div></div><div class="main-content">
        <div class="left-col"><h1>Thông tư 13/2015/TT-BTC kiểm tra hàng hóa</h1><div>\(fields)</div>
        <div class="tab"><a href="#1">Nội dung</a> <a href="#2">Tiếng Anh</a> <a href="#3">Lược đồ</a></div>
        <div id="divContentDoc" class="cldivContentDocVn"><div class="content1">\(document)</div></div>
        <div class="cungchude"><h3>Văn bản liên quan</h3>\(related)</div></div>
        <div class="right-col"><div class="mucluc"><b>MỤC LỤC VĂN BẢN</b>\(linkedParts)</div><div><h3>Hỏi đáp</h3>
        <p>Căn cứ Điều 5 Luật Hải quan, người khai hải quan phải khai đúng.</p></div></div></div>
        <div id="footer"><p>Công ty TNHH THƯ VIỆN PHÁP LUẬT</p><p>Địa chỉ: 17 Nguyễn Gia Thiều</p></div></form>
        """),
    Page(
      testDescription: "luatvietnam.vn: landmarks, a column beside the document, boxes in it",
      body: """
        <header class="the-header"><nav class="menu">\(menu)</nav></header><div class="container">
        <div class="breadcrumb"><a href="/">Trang chủ</a> <a href="/v">Văn bản</a> <a href="/h">Hải quan</a></div>
        <h1 class="the-document-title">Thông tư 13/2015/TT-BTC của Bộ Tài chính</h1><div class="row"><div class="col-8">
        <div id="noidung"><div class="the-document-body noidungtracuu"><div class="box-share"><a href="/f">Facebook</a></div>
        \(document)</div></div><div class="relate">\(related)</div></div><aside class="col-4"><div><h4>Mục lục</h4>
        \(linkedParts)</div></aside></div></div><footer><p>Bản quyền thuộc INCOM</p></footer>
        """),
    Page(
      testDescription: "vbpl.vn: a list of parts without links beside the text",
      body: """
        <form id="aspnetForm"><div id="header"><div class="menu-top">\(menu)</div></div><div class="content">
        <div class="vbInfo"><ul><li>Hiệu lực: Còn hiệu lực</li><li>Ngày có hiệu lực: 15/03/2015</li></ul></div>
        <div class="fulltext"><div id="toanvancontent" class="toanvancontent">\(document)</div></div></div>
        <div class="box-list">\(parts)</div><div class="footer"><p>CƠ SỞ DỮ LIỆU QUỐC GIA VỀ VĂN BẢN PHÁP LUẬT</p></div></form>
        """),
    Page(
      testDescription: "vbpl.vn: the text and the list of its parts alone",
      body: "<div>\(document)</div>\(parts)"),
    Page(
      testDescription: "vbpl.vn: a list of names without numbers",
      body: "<div>\(document)</div><ul><li>Điều 1. Phạm vi điều chỉnh</li><li>Khoản</li><li>Điểm</li></ul>"),
    Page(testDescription: "the list of parts above the text", body: "\(parts)<div>\(document)</div>"),
    Page(
      testDescription: "chinhphu.vn: columns as cells of a table",
      body: """
        <table width="100%"><tr><td colspan="2">\(menu)</td></tr><tr><td width="200"><div>\(related)</div></td>
        <td><div class="detail-content">\(document)</div></td></tr><tr><td colspan="2"><div>© CỔNG THÔNG TIN ĐIỆN TỬ
        CHÍNH PHỦ</div><div>Tổng Giám đốc: Nguyễn Hồng Sâm</div></td></tr></table>
        """),
    Page(
      testDescription: "congbao.chinhphu.vn: roles, an article with its letterhead in its head",
      body: """
        <div role="banner"><a href="/">Công báo</a></div><div role="navigation">\(menu)</div>
        <main><article>\(document)</article></main><section class="related"><h2>Văn bản cùng số công báo</h2>\(related)
        </section><div role="contentinfo">Cơ quan chủ quản: Văn phòng Chính phủ</div>
        """),
  ]

  private static func parsed(_ body: String) throws -> Document {
    let html = "<html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>"
    return Document(parsing: try HTMLFormat.sourceText(of: Array(html.utf8)))
  }

  private static func views(_ document: Document) -> [String] {
    document.blocks.filter { !$0.role.isFurniture }.map { block in
      block.pieces.map { document.source[$0] }.joined(separator: " ")
    }
  }

  @Test("The document is the same as without the site, and no text is lost", arguments: pages)
  func sameDocument(page: Page) throws {
    let whole = try Self.parsed(page.body)
    let alone = try Self.parsed(Self.document)
    #expect(Self.views(whole) == Self.views(alone))
    #expect(whole.appendices.isEmpty)
    #expect(whole.citations.map(\.number?.text) == alone.citations.map(\.number?.text))
    #expect(whole.header.number == "13/2015/TT-BTC")
    // What is the site's stands in the text and is accounted for.
    let site = whole.blocks.filter { $0.role == .pageHeader || $0.role == .pageFooter }
    #expect(site.count >= 3)
    #expect(whole.blocks.count - site.count >= Self.views(alone).count)
  }

  @Test("More than a few lines of a site are told of")
  func told() throws {
    let document = try Self.parsed(Self.pages[0].body)
    let runs = document.diagnostics.filter { $0.code == .siteText }
    #expect(runs.count >= 2)
    #expect(runs.first.map { document.source[$0.range].hasPrefix("• Trang chủ\n") } ?? false)
  }

  static let keeping: [String] = [
    // Without a site's structure nothing outside is the site's.
    "<p>Bản sao</p><div>\(document)</div><p>Ghi chú thêm</p>",
    // An attachment in a box of its own, and căn cứ that are links alone.
    "<nav>\(menu)</nav><div>\(document)</div><div><p>PHỤ LỤC I</p><p>Điều 1. Một</p></div>",
    "<nav>\(menu)</nav><div>"
      + document.replacing(
        "<p><b>Điều 1.",
        with: "<div><p><a href=\"/1\">Căn cứ Luật A</a></p><p><a href=\"/2\">Căn cứ Luật B</a></p>"
          + "<p><a href=\"/3\">Căn cứ Luật C</a></p></div><p><b>Điều 1.") + "</div>",
    // A list of articles that are nowhere else is the text.
    "<ul><li>Điều 1. Một</li><li>Điều 2. Hai</li><li>Điều 3. Ba</li></ul><p>Nơi nhận: như trên</p>",
  ]

  @Test("What may be the document's stays", arguments: keeping)
  func kept(body: String) throws {
    let layout = try Self.parsed(body).source.layout
    let site = layout?.lines.filter { $0.place == .site } ?? []
    #expect(site.count == (body.hasPrefix("<nav>") ? 8 : 0))
  }
}
