/// Titles of codes, laws and ordinances, without the type word.
///
/// Those in force: the source notes of the official codification (Bộ pháp điển điện tử), acts of the National
/// Assembly and its Standing Committee; with the laws of 2023–2025 and a few former ones that older documents
/// cite, from Công báo.
enum LawTitles {
  /// Bộ luật.
  static let codes = [
    "Dân sự", "Hàng hải", "Hàng hải Việt Nam", "Hình sự", "Lao động", "Tố tụng dân sự", "Tố tụng hình sự",
  ]

  /// Luật.
  static let laws = [
    "An ninh Quốc gia", "An ninh mạng", "An toàn thông tin mạng", "An toàn thực phẩm",
    "An toàn, vệ sinh lao động", "Ban hành văn bản quy phạm pháp luật",
    "Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân", "Biên giới quốc gia",
    "Biên phòng Việt Nam", "Biển Việt Nam", "Báo chí", "Bình đẳng giới", "Bưu chính", "Bảo hiểm tiền gửi",
    "Bảo hiểm xã hội", "Bảo hiểm y tế", "Bảo vệ bí mật nhà nước", "Bảo vệ dữ liệu cá nhân",
    "Bảo vệ môi trường", "Bảo vệ quyền lợi người tiêu dùng", "Bảo vệ sức khoẻ nhân dân",
    "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", "Chuyển giao công nghệ", "Chăn nuôi",
    "Chất lượng sản phẩm, hàng hoá", "Chứng khoán", "Các công cụ chuyển nhượng", "Các tổ chức tín dụng",
    "Cán bộ, công chức", "Công an nhân dân", "Công chứng", "Công nghiệp công nghệ số",
    "Công nghiệp quốc phòng, an ninh và động viên công nghiệp", "Công nghệ cao", "Công nghệ thông tin",
    "Công đoàn", "Căn cước", "Căn cước công dân",
    "Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài", "Cơ yếu", "Cư trú", "Cạnh tranh",
    "Cảnh sát biển Việt Nam", "Cảnh sát cơ động", "Cảnh vệ", "Di sản văn hoá", "Di sản văn hóa",
    "Doanh nghiệp", "Du lịch", "Dân quân tự vệ", "Dược", "Dữ liệu", "Dự trữ quốc gia", "Giao dịch điện tử",
    "Giao thông đường bộ", "Giao thông đường thủy nội địa", "Giá", "Giám định tư pháp", "Giáo dục",
    "Giáo dục nghề nghiệp", "Giáo dục quốc phòng và an ninh", "Giáo dục đại học",
    "Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác", "Hoạt động chữ thập đỏ",
    "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", "Hàng không dân dụng Việt Nam",
    "Hòa giải ở cơ sở", "Hòa giải, đối thoại tại Tòa án", "Hóa chất", "Hôn nhân và gia đình", "Hải quan",
    "Hỗ trợ doanh nghiệp nhỏ và vừa", "Hộ tịch", "Hợp tác xã", "Khiếu nại", "Khoa học và công nghệ",
    "Khoa học, công nghệ và đổi mới sáng tạo", "Khoáng sản", "Khám bệnh, chữa bệnh", "Khí tượng thủy văn",
    "Kinh doanh bảo hiểm", "Kinh doanh bất động sản", "Kiến trúc", "Kiểm toán nhà nước", "Kiểm toán độc lập",
    "Kế toán", "Luật sư", "Lâm nghiệp", "Lý lịch tư pháp", "Lưu trữ", "Lực lượng dự bị động viên",
    "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "Mặt trận Tổ quốc Việt Nam", "Nghĩa vụ quân sự",
    "Ngân hàng Nhà nước Việt Nam", "Ngân sách nhà nước", "Người cao tuổi", "Người khuyết tật",
    "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Nhà giáo", "Nhà ở",
    "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam", "Nuôi con nuôi",
    "Năng lượng nguyên tử", "Phá sản", "Phí và lệ phí", "Phòng bệnh", "Phòng cháy và chữa cháy",
    "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phòng không nhân dân", "Phòng thủ dân sự",
    "Phòng, chống bạo lực gia đình", "Phòng, chống bệnh truyền nhiễm", "Phòng, chống khủng bố",
    "Phòng, chống ma túy", "Phòng, chống mua bán người",
    "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)",
    "Phòng, chống tham nhũng", "Phòng, chống thiên tai", "Phòng, chống tác hại của rượu, bia",
    "Phòng, chống tác hại của thuốc lá", "Phổ biến, giáo dục pháp luật", "Quy hoạch", "Quy hoạch đô thị",
    "Quy hoạch đô thị và nông thôn", "Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng",
    "Quản lý ngoại thương", "Quản lý nợ công", "Quản lý thuế",
    "Quản lý và đầu tư vốn nhà nước tại doanh nghiệp", "Quản lý, sử dụng tài sản công",
    "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ",
    "Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp", "Quảng cáo",
    "Quốc phòng", "Quốc tịch Việt Nam", "Sĩ quan Quân đội nhân dân Việt Nam", "Sở hữu trí tuệ",
    "Sử dụng năng lượng tiết kiệm và hiệu quả", "Thanh niên", "Thanh tra", "Thi hành tạm giữ, tạm giam",
    "Thi hành án dân sự", "Thi hành án hình sự", "Thi đua, khen thưởng", "Thuế bảo vệ môi trường",
    "Thuế giá trị gia tăng", "Thuế sử dụng đất nông nghiệp", "Thuế sử dụng đất phi nông nghiệp",
    "Thuế thu nhập cá nhân", "Thuế thu nhập doanh nghiệp", "Thuế tiêu thụ đặc biệt", "Thuế tài nguyên",
    "Thuế xuất khẩu, thuế nhập khẩu", "Thú y", "Thư viện", "Thương mại", "Thể dục, thể thao",
    "Thỏa thuận quốc tế", "Thống kê", "Thủ đô", "Thủy lợi", "Thủy sản", "Thực hiện dân chủ ở cơ sở",
    "Thực hành tiết kiệm, chống lãng phí", "Tiêu chuẩn và quy chuẩn kỹ thuật", "Tiếp công dân",
    "Tiếp cận thông tin", "Trách nhiệm bồi thường của nhà nước", "Trưng cầu ý dân",
    "Trật tự, an toàn giao thông đường bộ", "Trẻ em", "Trọng tài thương mại", "Trồng trọt",
    "Trợ giúp pháp lý", "Tài nguyên nước", "Tài nguyên, môi trường biển và hải đảo", "Tín ngưỡng, tôn giáo",
    "Tư pháp người chưa thành niên", "Tương trợ tư pháp", "Tần số vô tuyến điện", "Tố cáo",
    "Tố tụng hành chính", "Tổ chức Chính phủ", "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân",
    "Tổ chức Quốc hội", "Tổ chức Tòa án nhân dân", "Tổ chức Viện kiểm sát nhân dân",
    "Tổ chức chính quyền địa phương", "Viên chức", "Viễn thông", "Việc làm", "Xuất bản",
    "Xuất cảnh, nhập cảnh của công dân Việt Nam", "Xây dựng", "Xử lý vi phạm hành chính", "Đa dạng sinh học",
    "Điều ước quốc tế", "Điện lực", "Điện ảnh", "Đo lường", "Đo đạc và bản đồ", "Đê điều", "Đường bộ",
    "Đường sắt", "Đất đai", "Đấu giá tài sản", "Đấu thầu", "Đầu tư", "Đầu tư công",
    "Đầu tư theo phương thức đối tác công tư", "Địa chất và khoáng sản",
  ]

  /// Pháp lệnh.
  static let ordinances = [
    "Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia",
    "Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng",
    "Cán bộ, công chức", "Công an xã", "Công nghiệp quốc phòng", "Cảnh sát môi trường", "Cựu chiến binh",
    "Dân quân tự vệ", "Dân số", "Hợp nhất văn bản quy phạm pháp luật", "Ngoại hối",
    "Pháp điển hệ thống quy phạm pháp luật", "Phí và lệ phí", "Phòng, chống mại dâm", "Quản lý thị trường",
    "Thuế bổ sung đối với hộ gia đình sử dụng đất nông nghiệp vượt quá hạn mức diện tích",
    "Thủ tục bắt giữ tàu bay", "Thủ tục bắt giữ tàu biển", "Thực hiện dân chủ ở xã, phường, thị trấn",
    "Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân",
    "Tín ngưỡng, tôn giáo", "Xử lý vi phạm hành chính", "Động viên công nghiệp",
    "Ưu đãi người có công với cách mạng",
  ]

  static let codeTable = table(codes)
  static let lawTable = table(laws)
  static let ordinanceTable = table(ordinances)

  private static func table(_ titles: [String]) -> PhraseTable<Bool> {
    PhraseTable(titles.map { (spaced($0), true) })
  }

  /// A title with each mark apart from its word, as it is a token of its own.
  private static func spaced(_ title: String) -> String {
    title.reduce(into: "") { $0 += ",;-()/".contains($1) ? " \($1) " : String($1) }
  }
}
