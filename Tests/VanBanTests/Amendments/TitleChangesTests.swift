import Testing

@testable import VanBan

@Suite("Changes that titles of cited documents tell")
struct TitleChangesTests {
  /// `16/2023/QH15 amends` for each citation in the title or name of another.
  private static func inner(_ body: String) -> [String] {
    let document = AmendmentReaderTests.circular("Điều 1. Quy định\n" + body, title: "Quy định về thư viện")
    return document.citations.filter { $0.origin != .thisDocument }.map {
      ($0.number?.text ?? $0.name ?? "-") + " " + $0.relation.rawValue
    }
  }

  @Test(
    "Acts change acts",
    arguments: [
      (
        "1. Thực hiện Luật số 44/2024/QH15 sửa đổi, bổ sung một số điều của Luật Dược số 105/2016/QH13.",
        ["105/2016/QH13 amends"]
      ),
      (
        "1. Theo Nghị quyết số 71/NQ-CP của Chính phủ sửa đổi, bổ sung Nghị quyết số 3/NQ-CP.",
        ["3/NQ-CP amends"]
      ),
      (
        "1. Theo Kế hoạch số 12/KH-UBND về điều chỉnh, bổ sung Kế hoạch số 3/KH-UBND.",
        ["3/KH-UBND amends"]
      ),
      (
        "1. Theo Công văn số 12/BTC-TCT về việc đính chính Thông tư số 3/2020/TT-BTC.",
        ["3/2020/TT-BTC amends"]
      ),
      (
        "1. Theo Công văn số 12/BTC-TCT về việc thay thế Công văn số 3/BTC-TCT.",
        ["3/BTC-TCT replaces"]
      ),
      (
        "1. Theo Luật sửa đổi, bổ sung một số điều của Luật Giá số 16/2023/QH15.",
        ["16/2023/QH15 amends"]
      ),
    ])
  func acts(body: String, expected: [String]) {
    #expect(Self.inner(body) == expected)
  }

  @Test(
    "What asks for a change or speaks of one makes none",
    arguments: [
      (
        "1. Theo Công văn số 12/BGD-KHTC thống nhất về việc bãi bỏ Thông tư số 3/2020/TT-BTC và số 4/2020/TT-BTC.",
        ["3/2020/TT-BTC mentions", "4/2020/TT-BTC mentions"]
      ),
      (
        "1. Theo Tờ trình số 12/TTr-UBND về việc đề nghị ban hành Nghị quyết sửa đổi, bổ sung một số điều của Nghị quyết "
          + "số 3/2020/NQ-HĐND.",
        ["3/2020/NQ-HĐND mentions"]
      ),
      (
        "1. Theo Tờ trình số 12/TTr-SNV về việc sửa đổi, bổ sung một số nội dung của Quyết định số 3/2020/QĐ-UBND.",
        ["3/2020/QĐ-UBND mentions"]
      ),
      (
        "1. Theo Báo cáo số 12/BC-STC về việc thay thế Quyết định số 3/2020/QĐ-UBND.",
        ["3/2020/QĐ-UBND mentions"]
      ),
      (
        "1. Theo Kế hoạch số 12/KH-UBND về sửa đổi, bổ sung Quyết định số 3/2020/QĐ-UBND.",
        ["3/2020/QĐ-UBND mentions"]
      ),
      (
        "1. Theo Thông báo số 12/TB-VPCP về việc bãi bỏ Quyết định số 3/2020/QĐ-UBND.",
        ["3/2020/QĐ-UBND mentions"]
      ),
    ])
  func messages(body: String, expected: [String]) {
    #expect(Self.inner(body) == expected)
  }

  @Test(
    "A bill changes nothing",
    arguments: [
      "1. Rà soát dự thảo Luật sửa đổi, bổ sung một số điều của Luật Giá.",
      "1. Rà soát dự án Luật sửa đổi, bổ sung một số điều của Luật Giá.",
      "1. Hồ sơ đề nghị xây dựng Luật sửa đổi, bổ sung một số điều của Luật Giá.",
      "1. Lý do đề xuất xây dựng Luật sửa đổi, bổ sung một số điều của Luật Giá.",
      "1. Cơ quan soạn thảo Luật sửa đổi, bổ sung một số điều của Luật Giá.",
      "1. Tổ biên tập xây dựng Luật sửa đổi, bổ sung một số điều của Luật Giá.",
      "1. Các dự án luật sau trình Quốc hội đối với 02 dự án:\na) Luật sửa đổi, bổ sung một số điều của Luật Giá.",
    ])
  func bills(body: String) {
    #expect(Self.inner(body).last == "Luật Giá mentions")
  }

  @Test("A bill is one wherever the document names it, and not in a căn cứ")
  func bill() {
    #expect(
      Self.inner(
        """
        1. Rà soát dự thảo Luật sửa đổi, bổ sung một số điều của Luật Giá.
        2. Nội dung của Luật sửa đổi, bổ sung một số điều của Luật Giá phù hợp.
        3. Thực hiện Luật sửa đổi, bổ sung một số điều của Luật Phí.
        """) == ["Luật Giá mentions", "Luật Giá mentions", "Luật Phí amends"])
  }

  @Test("What a draft without a name would change is not changed")
  func draft() {
    #expect(
      Self.inner(
        "1. Theo Quyết định số 12/QĐ-UBND về việc góp ý dự thảo Quyết định sửa đổi, bổ sung Quyết định số 3/QĐ-UBND."
      )
        == ["3/QĐ-UBND mentions"])
  }

  @Test("No document changes itself")
  func own() {
    #expect(
      Self.inner(
        "1. Theo Nghị định số 42/2023/NĐ-CP của Chính phủ điều chỉnh lương hưu (sau đây gọi là Nghị định số 42/2023/NĐ-CP)."
      ).allSatisfy { $0.hasSuffix("mentions") })
  }

  @Test("Words in closed brackets, and what is said of the document before, change nothing behind them")
  func brackets() {
    #expect(
      Self.inner(
        "1. Theo Nghị định số 51/1999/NĐ-CP quy định chi tiết Luật Đầu tư (sửa đổi) số 03/1998/QH10."
      )
      .allSatisfy { !$0.hasSuffix("amends") })
    #expect(
      Self.inner(
        "1. Theo Thông tư số 36/2016/TT-BTC hướng dẫn thù lao hết hiệu lực Thông tư số 27/2016/TT-BTC."
      )
      .allSatisfy { !$0.hasSuffix("repeals") })
  }
}
