import Testing

@testable import VanBan

@Suite("What a text says that one act has done to another")
struct ReportedChangeReaderTests {
  /// `B amends A` for each change.
  private static func changes(_ text: String) -> [String] {
    let words = BlockInput(text).words
    var scanner = MentionScanner(words, names: KnownNames(title: [], years: []))
    scanner.scan()
    func name(_ index: Int) -> String {
      let mention = scanner.mentions[index]
      return mention.number?.text ?? mention.name?.text ?? "-"
    }
    return ReportedChangeReader(words: words, mentions: scanner.mentions).changes().map {
      "\(name($0.by)) \($0.relation.rawValue) \(name($0.act))"
    }
  }

  @Test(
    "In a block",
    arguments: [
      (
        "Căn cứ Luật Thư viện số 1/2014/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 2/2016/QH14, Luật số "
          + "3/2018/QH14 và Luật số 4/2020/QH14;",
        [
          "2/2016/QH14 amends 1/2014/QH13", "3/2018/QH14 amends 1/2014/QH13",
          "4/2020/QH14 amends 1/2014/QH13",
        ]
      ),
      (
        "Nghị định số 1/2016/NĐ-CP quy định chi tiết Luật Lưu trữ được sửa đổi, bổ sung bởi Nghị định số 9/2024/NĐ-CP;",
        ["9/2024/NĐ-CP amends 1/2016/NĐ-CP"]
      ),
      (
        "Nghị định số 1/2016/NĐ-CP bị thay thế bởi Nghị định số 9/2024/NĐ-CP.",
        ["9/2024/NĐ-CP replaces 1/2016/NĐ-CP"]
      ),
      (
        "Thông tư số 1/2016/TT-BTC được bãi bỏ bởi Thông tư số 9/2024/TT-BTC.",
        ["9/2024/TT-BTC repeals 1/2016/TT-BTC"]
      ),
      (
        "Luật Giáo dục số 1/2010/QH12; được sửa đổi, bổ sung bởi Luật số 2/2019/QH14.",
        ["2/2019/QH14 amends 1/2010/QH12"]
      ),
      (
        "Thông tư số 1/2022/TT-BTC (được sửa đổi, bổ sung bởi khoản 2 Điều 1 Thông tư số 6/2025/TT-BTC) quy định.",
        ["6/2025/TT-BTC amends 1/2022/TT-BTC"]
      ),
      (
        "Nghị định số 1/2016/NĐ-CP được sửa đổi bởi Nghị định số 2/2018/NĐ-CP, được thay thế bởi Nghị định số "
          + "3/2020/NĐ-CP.",
        ["2/2018/NĐ-CP amends 1/2016/NĐ-CP", "3/2020/NĐ-CP replaces 1/2016/NĐ-CP"]
      ),
      (
        "Điều 5 Thông tư số 1/2015/TT-BTC quy định về quyền; kiểm soát được sửa đổi, bổ sung bởi Thông tư số "
          + "2/2020/TT-BTC",
        ["2/2020/TT-BTC amends 1/2015/TT-BTC"]
      ),
      // Of an act whose name has others in it.
      (
        "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư và Luật Đấu thầu được sửa đổi, bổ sung theo "
          + "Luật số 57/2024/QH15;",
        [
          "57/2024/QH15 amends Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư và Luật Đấu thầu"
        ]
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí, Luật Thuế và Luật Đất đai được sửa đổi bởi Luật số "
          + "5/2024/QH15, Luật số 6/2024/QH15.",
        [
          "5/2024/QH15 amends Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí, Luật Thuế và Luật Đất đai",
          "6/2024/QH15 amends Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí, Luật Thuế và Luật Đất đai",
        ]
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư và Luật Đấu thầu được sửa đổi, bổ sung theo "
          + "Nghị định số 57/2024/NĐ-CP;",
        []
      ),
      (
        "Luật Giá số 1/2012/QH13 được sửa đổi theo Luật sửa đổi, bổ sung một số điều của Luật Phí, Luật Thuế và Luật Đất "
          + "đai, Luật số 4/2020/QH14.",
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Phí, Luật Thuế và Luật Đất đai amends 1/2012/QH13",
          "4/2020/QH14 amends 1/2012/QH13",
        ]
      ),
      (
        "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 1/2016/NĐ-CP, Nghị định số 2/2017/NĐ-CP và Nghị định số "
          + "3/2018/NĐ-CP được thay thế bởi Nghị định số 9/2024/NĐ-CP.",
        []
      ),
      // The verb before the act is the text's own.
      (
        "Sửa đổi, bổ sung một số điều của Thông tư số 13/2015/TT-BTC đã được sửa đổi, bổ sung một số điều bởi Thông tư số "
          + "13/2020/TT-BTC",
        ["13/2020/TT-BTC amends 13/2015/TT-BTC"]
      ),
      (
        "Sửa đổi một số điều của Luật Giá số 16/2023/QH15 đã được sửa đổi, bổ sung một số điều theo Luật số 44/2024/QH15, Luật "
          + "số 61/2024/QH15",
        ["44/2024/QH15 amends 16/2023/QH15", "61/2024/QH15 amends 16/2023/QH15"]
      ),
      // The list has ended.
      (
        "Sửa đổi Thông tư số 96/2020/TT-BTC được sửa đổi, bổ sung bởi Thông tư số 68/2024/TT-BTC và Thông tư số 18/2025/TT-BTC, "
          + "Thông tư số 120/2025/TT-BTC quy định giao dịch",
        ["68/2024/TT-BTC amends 96/2020/TT-BTC", "18/2025/TT-BTC amends 96/2020/TT-BTC"]
      ),
      (
        "Sửa đổi Thông tư số 96/2020/TT-BTC được sửa đổi, bổ sung bởi Thông tư số 68/2024/TT-BTC, Thông tư số "
          + "120/2020/TT-BTC quy định giao dịch",
        ["68/2024/TT-BTC amends 96/2020/TT-BTC"]
      ),
      // A list goes on with acts that may change the same.
      (
        "Luật Giá số 16/2023/QH15 đã được sửa đổi, bổ sung một số điều theo Luật số 5/2024/QH15, Luật số 6/2024/QH15 và "
          + "Nghị định số 7/2024/NĐ-CP hướng dẫn.",
        ["5/2024/QH15 amends 16/2023/QH15", "6/2024/QH15 amends 16/2023/QH15"]
      ),
      (
        "Nghị định số 1/2016/NĐ-CP được sửa đổi bởi Nghị định số 2/2018/NĐ-CP, Thông tư số 3/2018/TT-BTC.",
        ["2/2018/NĐ-CP amends 1/2016/NĐ-CP"]
      ),
      // Of what rests on a document.
      ("Giấy phép cấp theo Thông tư số 1/2020/TT-BTC bị bãi bỏ theo Thông tư số 2/2020/TT-BTC.", []),
      ("Giấy phép cấp theo Thông tư số 1/2020/TT-BTC được cập nhật theo Thông tư số 2/2020/TT-BTC.", []),
      (
        "Người có thẻ theo Nghị định số 1/2020/NĐ-CP được thay thế bằng giấy theo Nghị định số 2/2020/NĐ-CP.",
        []
      ),
      ("Thủ tục quy định tại Điều 3 Thông tư số 1/2020/TT-BTC bị hủy bỏ theo Thông tư số 2/2020/TT-BTC.", []),
      ("Dự án trong Quyết định số 1/QĐ-TTg được điều chỉnh tại Quyết định số 2/QĐ-TTg.", []),
      (
        "Thực hiện theo Nghị định số 1/2016/NĐ-CP được thay thế bởi Nghị định số 9/2024/NĐ-CP.",
        ["9/2024/NĐ-CP replaces 1/2016/NĐ-CP"]
      ),
      (
        "Thực hiện theo Thông tư số 1/2016/TT-BTC (được thay thế bằng Thông tư số 9/2024/TT-BTC).",
        ["9/2024/TT-BTC replaces 1/2016/TT-BTC"]
      ),
      // Of no document, or by none.
      ("Kinh phí được bổ sung theo quy định của Luật Ngân sách nhà nước số 83/2015/QH13.", []),
      ("Luật Đất đai số 1/2013/QH13 đã được sửa đổi. Theo Luật số 2/2018/QH14, hồ sơ gồm đơn.", []),
      ("Luật Đất đai số 1/2013/QH13, hồ sơ được bổ sung theo Nghị định số 2/2018/NĐ-CP.", []),
      ("Sửa đổi Điều 5 Nghị định số 1/2016/NĐ-CP và Điều 6 Nghị định số 2/2018/NĐ-CP", []),
      // No decree changes a law.
      ("Luật Đất đai số 1/2013/QH13 được sửa đổi, bổ sung theo Nghị định số 2/2018/NĐ-CP.", []),
    ])
  func changes(text: String, expected: [String]) {
    #expect(Self.changes(text) == expected)
  }

  @Test("In the list that a block announces")
  func list() {
    let document = Document(
      parsing: """
        THÔNG TƯ
        Quy định về thư viện

        Thông tư số 1/2015/TT-BTC ngày 30 tháng 01 năm 2015 của Bộ trưởng Bộ Tài chính được sửa đổi, bổ sung bởi:
        1. Thông tư số 2/2018/TT-BTC ngày 06 tháng 3 năm 2018 của Bộ trưởng Bộ Tài chính;
        2. Thông tư số 3/2020/TT-BTC ngày 06 tháng 3 năm 2020 của Bộ trưởng Bộ Tài chính.
        """)
    let numbers = Dictionary(
      document.citations.map { ($0.id, $0.number?.text ?? "-") }, uniquingKeysWith: { first, _ in first })
    #expect(
      document.reportedChanges.map {
        "\(numbers[$0.by] ?? "-") \($0.relation.rawValue) \(numbers[$0.act] ?? "-")"
      } == ["2/2018/TT-BTC amends 1/2015/TT-BTC", "3/2020/TT-BTC amends 1/2015/TT-BTC"])
  }
}
