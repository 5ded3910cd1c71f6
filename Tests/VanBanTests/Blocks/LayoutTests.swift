import Testing

@testable import VanBan

/// One text laid out as different extractors leave it.
@Suite("Layouts")
struct LayoutTests {
  /// The paragraphs, each with the lines that it is broken into.
  private static let paragraphs: [[String]] = [
    ["I. MỤC ĐÍCH, YÊU CẦU"],
    ["1. Mục đích"],
    [
      "Kế hoạch này nhằm đẩy mạnh ứng dụng công nghệ thông tin trong hoạt động của các cơ",
      "quan nhà nước, phục vụ người dân và doanh nghiệp trên địa bàn huyện ngày càng tốt",
      "hơn, góp phần cải thiện môi trường đầu tư.",
    ],
    [
      "Các nhiệm vụ đề ra trong Kế hoạch phải cụ thể, khả thi và phù hợp với điều kiện thực",
      "tế của từng cơ quan, đơn vị, địa phương.",
    ],
    ["2. Yêu cầu"],
    [
      "- Xác định rõ trách nhiệm của người đứng đầu cơ quan, đơn vị trong việc tổ chức thực",
      "hiện các nhiệm vụ được giao, bảo đảm đúng tiến độ;",
    ],
    ["- Lồng ghép có hiệu quả các nguồn lực;"],
    [
      "- Thường xuyên kiểm tra, đôn đốc, kịp thời tháo gỡ khó khăn, vướng mắc của các xã,",
      "thị trấn trong quá trình triển khai.",
    ],
    ["II. NHIỆM VỤ TRỌNG TÂM"],
    [
      "Tập trung hoàn thiện hạ tầng số, nâng cao chất lượng dịch vụ công trực tuyến, bảo đảm",
      "an toàn, an ninh thông tin và đào tạo cán bộ, công chức.",
    ],
  ]

  private static let expected = """
    heading [I.] MỤC ĐÍCH, YÊU CẦU
      heading [1.] Mục đích
        para Kế hoạch này nhằm đẩy mạnh ứng dụng công nghệ thông tin trong hoạt động của các cơ quan nhà \
    nước, phục vụ người dân và doanh nghiệp trên địa bàn huyện ngày càng tốt hơn, góp phần cải thiện môi \
    trường đầu tư.
        para Các nhiệm vụ đề ra trong Kế hoạch phải cụ thể, khả thi và phù hợp với điều kiện thực tế của \
    từng cơ quan, đơn vị, địa phương.
      heading [2.] Yêu cầu
        item [-] Xác định rõ trách nhiệm của người đứng đầu cơ quan, đơn vị trong việc tổ chức thực hiện \
    các nhiệm vụ được giao, bảo đảm đúng tiến độ;
        item [-] Lồng ghép có hiệu quả các nguồn lực;
        item [-] Thường xuyên kiểm tra, đôn đốc, kịp thời tháo gỡ khó khăn, vướng mắc của các xã, thị trấn \
    trong quá trình triển khai.
    heading [II.] NHIỆM VỤ TRỌNG TÂM
      para Tập trung hoàn thiện hạ tầng số, nâng cao chất lượng dịch vụ công trực tuyến, bảo đảm an toàn, \
    an ninh thông tin và đào tạo cán bộ, công chức.
    """

  @Test("no blank lines")
  func dense() {
    #expect(Reading.body(Self.paragraphs.flatMap { $0 }.joined(separator: "\n")) == Self.expected)
  }

  @Test("a blank line after every line, and trailing spaces")
  func sparse() {
    #expect(Reading.body(Self.paragraphs.flatMap { $0 }.joined(separator: " \n\n")) == Self.expected)
  }

  @Test("blank lines between paragraphs only")
  func paragraphs() {
    let text = Self.paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    #expect(Reading.body(text) == Self.expected)
  }

  @Test("a trailing space only where a line runs on")
  func trailing() {
    let text = Self.paragraphs.map { $0.joined(separator: " \n") }.joined(separator: "\n")
    #expect(Reading.body(text) == Self.expected)
  }

  @Test("first lines indented")
  func indented() {
    let text = Self.paragraphs.map { "     " + $0.joined(separator: "\n") }.joined(separator: "\n")
    #expect(Reading.body(text) == Self.expected)
  }

  @Test("line breaks of other systems")
  func carriageReturns() {
    #expect(Reading.body(Self.paragraphs.flatMap { $0 }.joined(separator: "\r\n")) == Self.expected)
  }

  @Test("one line for each paragraph")
  func unwrapped() {
    let text = Self.paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n")
    #expect(Reading.body(text) == Self.expected)
  }

  @Test("what the model learns counts for a break or against it")
  func evidence() {
    func model(_ separator: String) -> BoundaryModel {
      let source = SourceText(Self.paragraphs.map { $0.joined(separator: "\n") }.joined(separator: separator))
      let lines = LineScanner.lines(of: source)
      return BoundaryModel(source, lines: lines, indices: lines.indices.filter { !lines[$0].isBlank })
    }
    let blank = BoundaryModel.Border(
      hasBlank: true, hasTrailingSpace: false, slack: .none, isFirstLine: false, isIndented: false)
    var dense = blank
    dense.hasBlank = false
    // Where blank lines stand between paragraphs only, one is a sign of a break and its lack is none.
    let learned = model("\n\n")
    #expect(learned.evidence(blank) > learned.evidence(dense) + 1)
    // A line with much room left has ended a paragraph.
    var short = dense
    short.slack = .much
    #expect(learned.evidence(short) > learned.evidence(dense) + 1)
  }
}
