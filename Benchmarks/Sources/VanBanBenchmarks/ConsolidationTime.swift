import VanBan

/// Times an act of 300 articles with 12 acts that change it, of 44 changes each, made up here. Phrases of them stand
/// everywhere in the act, so that nearly each paragraph is changed by each act.
struct ConsolidationTime {
  private let base = Self.act(
    "07/2020/TT-BTC", year: 2020, title: "Quy định về quản lý thư viện", Self.articles)
  private let amending = (0..<12).map {
    Self.act(
      "1\($0)/2021/TT-BTC", year: 2021, title: "Sửa đổi, bổ sung một số điều của Thông tư số 07/2020/TT-BTC",
      Self.changes($0))
  }

  private static func act(_ number: String, year: Int, title: String, _ body: String) -> String {
    """
    BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: \(number)                     Độc lập - Tự do - Hạnh phúc
                                     Hà Nội, ngày 02 tháng 3 năm \(year)

    THÔNG TƯ
    \(title)

    \(body)
    Điều 301. Hiệu lực
    Thông tư này có hiệu lực từ ngày ký.
    """
  }

  private static let articles = (1...300).map { number in
    "Điều \(number). Trách nhiệm số \(number)\n"
      + (1...5).map { clause in
        "\(clause). Sở Văn hóa kiểm tra bất thường thư viện số \(number) theo khoản \(clause) Điều này và báo cáo:\n"
          + "a) Lập sổ theo dõi, cập nhật hằng tháng;\nb) Lưu trữ hồ sơ trong thời hạn 05 năm."
      }.joined(separator: "\n")
  }.joined(separator: "\n")

  private static func changes(_ act: Int) -> String {
    let letter = ["a", "b", "c", "d"][act % 4]
    let items = (0..<40).map { index -> String in
      let article = 1 + (act * 25 + index * 7) % 300
      return switch index % 3 {
      case 0: "Sửa đổi khoản 2 Điều \(article) như sau:\n“2. Thư viện số \(index) lập danh mục.”."
      case 1:
        "Bổ sung khoản 5\(letter) vào sau khoản 5 Điều \(article) như sau:\n“5\(letter). Thư viện lập sổ.”."
      default: "Bãi bỏ điểm a khoản 3 Điều \(article)."
      }
    }
    let phrases = [
      "Thay thế cụm từ “hằng tháng” bằng cụm từ “hằng quý” tại Điều \(1 + act * 20).",
      "Thay thế cụm từ “05 năm” bằng cụm từ “10 năm” tại Điều \(2 + act * 20).",
      "Bỏ cụm từ “bất thường” tại Điều \(3 + act * 20).",
      "Thay thế cụm từ “Sở Văn hóa” bằng cụm từ “Sở Văn hóa số \(act)” tại Thông tư số 07/2020/TT-BTC.",
    ]
    return "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2020/TT-BTC\n"
      + (items + phrases).enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
  }

  /// Prints how long reading the texts takes, and working in 3, 6 and 12 of the acts and writing the text.
  func printTable() {
    let clock = ContinuousClock()
    var document = Document(parsing: "")
    var acts: [Document] = []
    let parsing = clock.measure {
      document = Document(parsing: base)
      acts = amending.map { Document(parsing: $0) }
    }
    print("\(base.utf8.count) bytes, \(acts.reduce(0) { $0 + $1.amendments.count }) amendments")
    print("reading \(parsing)")
    for count in [3, 6, 12] {
      var size = 0
      let time = clock.measure {
        let consolidation = try? Consolidation(base: document, amendments: Array(acts.prefix(count)))
        size = consolidation?.text.utf8.count ?? 0
      }
      print("\(count) acts \(time), \(size) bytes out")
    }
  }
}
