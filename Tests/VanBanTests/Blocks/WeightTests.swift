import Testing

@testable import VanBan

/// Each sign has a line break that it speaks for or against, with the weight of its row.
@Suite("Signs by which lines are joined and labels accepted")
struct WeightTests {
  /// A text whose last line is decided by signs; the sign is among them.
  typealias Case = (sign: Evidence.Sign, text: String)

  private static let full = "Ủy ban nhân dân các xã, thị trấn trong huyện tổ chức thực hiện kế hoạch này"

  static let joins: [Case] = [
    (.fullStopBefore, "Kế hoạch này có hiệu lực.\nCác xã thực hiện."),
    (.semicolonBefore, "Giao các xã trong huyện;\nCác phường trong thị xã."),
    (
      .semicolonInBases,
      "I. CĂN CỨ LẬP KẾ HOẠCH\nNghị định số 30/2020/NĐ-CP của Chính phủ;\nQuyết định số 5/QĐ-TTg của Thủ tướng;"
    ),
    (.semicolonBeforeDocument, "Thực hiện Nghị định số 30/2020/NĐ-CP;\nQuyết định số 5/QĐ-TTg."),
    (.colonBefore, "Kế hoạch gồm các nội dung:\nCác xã thực hiện."),
    (.commaBefore, "Giao các xã trong huyện,\nCác phường trong thị xã."),
    (.nothingBefore, "Giao các xã trong huyện\nCác phường trong thị xã."),
    (.openPhraseBefore, "Thực hiện theo quy định của\nChính phủ về đầu tư."),
    (.nameGoesOver, "Giao cho Chánh\nVăn phòng huyện thực hiện."),
    (.nameMayFollow, "\(full)\n\(full) của tỉnh\nHải Dương."),
    (.capitalBefore, "\(full)\n\(full) do ông Nguyễn Hòa\nBình chủ trì."),
    (.numberDue, "Thực hiện theo Quyết định số\n12/2020/QĐ-TTg về đầu tư."),
    (.smallLetter, "Giao các xã trong huyện\nthực hiện kế hoạch."),
    (.capitals, "Giao các xã trong huyện cho\nUBND thực hiện."),
    (.capital, "Giao các xã trong huyện\nCác phường thực hiện."),
    (.pointName, "Giao các xã trong huyện.\nĐịa điểm: hội trường huyện."),
    (.bracket, "Giao các xã trong huyện\n(kèm theo danh sách)."),
    (.number, "Giao các xã trong huyện\n2025 thực hiện kế hoạch."),
    (.numberAfterColon, "Tổng số xã thực hiện:\n25 xã và 3 phường."),
    (.address, "Kế hoạch đăng trên\nhttps://example.gov.vn của huyện."),
    (.quotationMark, "Giao các xã trong huyện\n“Mỗi xã một sản phẩm và mỗi phường một nghề."),
    (.quotedPhrase, "Giao các xã trong huyện\n“Mỗi xã một sản phẩm” năm nay."),
    (.mark, "Giao các xã trong huyện\n/ phường thực hiện."),
    (.formBlank, "……………………\n……………………………"),
    (.basisBefore, "Căn cứ Luật Đầu tư công và các văn bản\nHướng dẫn thi hành;"),
    (
      .articleTitleBefore,
      "Điều 1. Phạm vi\nKế hoạch này quy định về các xã trong huyện và các phường trong thị xã.\n"
        + "Điều 2. Đối tượng\nKế hoạch này áp dụng cho các xã."
    ),
    (
      .articleLineBefore,
      "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển các xã trong huyện năm\nHai nghìn."
    ),
    (
      .unwrapped,
      (1...5).map { _ in [full, full, full].joined(separator: ", ") + "." }.joined(separator: "\n")
    ),
  ]

  static let labels: [Case] = [
    (.closedBefore, "Kế hoạch có các mục sau.\n1. Giao các xã."),
    (.commaBefore, "Theo quy định tại khoản 1,\n2. Giao các xã."),
    (.openPhraseBefore, "Thực hiện theo quy định của\n1. Giao các xã."),
    (.openPhraseBeforeBullet, "Giao các xã thực hiện và\n- Giao các phường."),
    (.closingMarkBefore, "Giao các xã (kèm theo danh sách)\n1. Giao các xã."),
    (.shortLineBefore, "\(full)\nGiao xã\n1. \(full)"),
    (.capitalsBefore, "KẾ HOẠCH PHÁT TRIỂN XÃ\n1. Giao các xã."),
    (.namedLabel, "Kế hoạch có các điều sau.\nĐiều 1. Giao các xã."),
    (.labelInReference, "Thực hiện theo quy định tại khoản 1\nĐiều 6. Giao các xã."),
    (.footnoteLabel, "Kế hoạch có hiệu lực.\n[1] Xem Nghị định số 30/2020/NĐ-CP."),
    (.dashBetweenNumbers, "Kế hoạch giai đoạn 2020\n- 2025 của huyện."),
    (.signOfFormula, "Tổng số xã được tính là\n+\n25"),
    (.bulletBeforeCapital, "Kế hoạch gồm.\n- Giao các xã."),
    (.bulletInName, "Một cửa điện tử\n- thị xã Kinh Môn."),
    (.continuesList, "Kế hoạch gồm.\n1. Giao các xã."),
    (.startsNowhere, "Kế hoạch gồm.\n7. Giao các xã."),
    (.numberAtEnd, "Giao các xã\n(5)"),
    (.countedNoun, "\(full) theo số xã thuộc nhóm\nB. Xã tổng hợp."),
    (
      .unwrapped,
      (1...5).map { "\($0). " + [full, full, full].joined(separator: ", ") + "." }.joined(separator: "\n")
    ),
  ]

  /// The last decision about a line of `text` by one of `rules`.
  private func weighed(_ text: String, by rules: [Rule]) -> Decision? {
    let input = ReaderInput(text)
    let trace = Trace()
    _ = Trace.collecting(into: trace) { input.drafts }
    return trace.decisions.last { rules.contains($0.rule) }
  }

  @Test("Of joined lines", arguments: joins)
  func join(sign: Evidence.Sign, text: String) throws {
    let decision = try #require(weighed(text, by: [.joinWeighed, .joinBasis]))
    let row = try #require(JoinWeights.rows.first { $0.sign == sign })
    let evidence = try #require(
      decision.evidence.first { $0.sign == sign }, "\(decision.evidence.map(\.sign.rawValue))")
    #expect(evidence.weight == JoinWeights()[keyPath: row.weight])
  }

  @Test("Of labels", arguments: labels)
  func label(sign: Evidence.Sign, text: String) throws {
    let decision = try #require(weighed(text, by: [.labelWeighed]))
    let row = try #require(LabelWeights.rows.first { $0.sign == sign })
    let evidence = try #require(
      decision.evidence.first { $0.sign == sign }, "\(decision.evidence.map(\.sign.rawValue))")
    #expect(evidence.weight == LabelWeights()[keyPath: row.weight])
  }

  @Test("Each weight has a row under its own name and a case here")
  func rows() {
    #expect(JoinWeights.rows.map { "\($0.sign)" } == Mirror(reflecting: JoinWeights()).children.map(\.label))
    #expect(
      LabelWeights.rows.map { "\($0.sign)" } == Mirror(reflecting: LabelWeights()).children.map(\.label))
    #expect(JoinWeights.rows.map(\.sign) == Self.joins.map(\.sign))
    #expect(LabelWeights.rows.map(\.sign) == Self.labels.map(\.sign))
  }

  @Test("Other weights and thresholds count while they are in force, and no longer")
  func others() {
    let text = "Giao các xã trong huyện\nthực hiện kế hoạch."
    var weights = JoinWeights()
    weights.smallLetter = 20
    #expect(ReaderInput(text).drafts.count == 1)
    JoinWeights.$current.withValue(weights) { #expect(ReaderInput(text).drafts.count == 2) }
    #expect(ReaderInput(text).drafts.count == 1)

    let table = "STT   Xã   Số hộ\n1   An   25\n2   Bình   30"
    var thresholds = TableThresholds()
    thresholds.leastLines = 9
    thresholds.leastGapped = 9
    #expect(ReaderInput(table).drafts.map(\.role) == [.table])
    TableThresholds.$current.withValue(thresholds) {
      #expect(!ReaderInput(table).drafts.map(\.role).contains(.table))
    }
  }
}
