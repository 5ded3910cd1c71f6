import Testing

@testable import VanBan

@Suite("Several issuers and signers, marks, stamps")
struct SeveralPartiesTests {
  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

  @Test(
    "bodies that issue a document together",
    arguments: [
      (
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO - TÒA ÁN\nNHÂN DÂN TỐI CAO - BỘ CÔNG AN -\nBỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI\n"
          + motto + "Số: 01/2022/TTLT-VKSNDTC-TANDTC-BCA-BLĐTBXH\n\nTHÔNG TƯ LIÊN TỊCH\nQuy định về phối hợp",
        [
          "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", "TÒA ÁN NHÂN DÂN TỐI CAO", "BỘ CÔNG AN",
          "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
        ]
      ),
      (
        "SỞ TÀI CHÍNH - SỞ NỘI VỤ\n" + motto + "Số: 12/HDLN-STC-SNV\n\nHƯỚNG DẪN\nVề chế độ công tác phí",
        ["SỞ TÀI CHÍNH", "SỞ NỘI VỤ"]
      ),
      (
        "BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\n" + motto + "Số: 12/TB-TCT\n\nTHÔNG BÁO\nVề việc nghỉ lễ",
        ["TỔNG CỤC THUẾ"]
      ),
    ])
  func issuers(_ text: String, _ expected: [String]) {
    let header = Document(parsing: text).header
    #expect(header.issuers == expected)
    #expect((header.superior == nil) == (expected.count > 1))
  }

  @Test("a symbol that goes on under its line, beside the date")
  func brokenSymbol() {
    let text =
      "BỘ CÔNG AN - BỘ QUỐC PHÒNG   " + Self.motto
      + "Số: 01/2022/TTLT-BCA-            Hà Nội, ngày 18 tháng 02 năm 2022\n   BQP-BTC\n\nTHÔNG TƯ LIÊN TỊCH\nQuy định"
    #expect(Document(parsing: text).header.symbol == "TTLT-BCA-BQP-BTC")
  }

  @Test("marks of secrecy, urgency and draft")
  func marks() {
    let header = Document(
      parsing:
        "UBND HUYỆN TÂN LẬP\n\(Self.motto)TỐI MẬT\nHỎA TỐC\nDỰ THẢO LẦN 2\nSố: /CV-UBND\n\nKẾ HOẠCH\nỨng phó bão"
    ).header
    #expect(header.secrecy == .secret)
    #expect(header.urgency == .express)
    #expect(header.isDraft)
    #expect(header.marks == ["TỐI MẬT", "HỎA TỐC", "DỰ THẢO LẦN 2"])
  }

  private func signatures(_ text: String) -> [String] {
    Document(parsing: "1. Các bộ phối hợp thực hiện.\n2. Thông tư này có hiệu lực từ ngày ký.\n\n" + text)
      .signatures.map {
        [$0.capacity, $0.office, $0.name].map { $0 ?? "-" }.joined(separator: " | ")
      }
  }

  private static let two = [
    "KT. | PHÓ CHÁNH ÁN | Nguyễn Trí An", "KT. | PHÓ VIỆN TRƯỞNG | Nguyễn Duy Bình",
  ]

  @Test("two signers side by side, and one under them")
  func pair() {
    #expect(
      signatures(
        """
               KT. CHÁNH ÁN                            KT. VIỆN TRƯỞNG
          TÒA ÁN NHÂN DÂN TỐI CAO              VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO
               PHÓ CHÁNH ÁN                           PHÓ VIỆN TRƯỞNG


                 Nguyễn Trí An                         Nguyễn Duy Bình

                             KT. BỘ TRƯỞNG
                              THỨ TRƯỞNG

                             Nguyễn Thị Cúc
        """) == Self.two + ["KT. | THỨ TRƯỞNG | Nguyễn Thị Cúc"])
  }

  @Test("two signers one after the other, their names under both")
  func inTurn() {
    #expect(
      signatures(
        "KT. CHÁNH ÁN\nPHÓ CHÁNH ÁN\n\nKT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG\n\nNguyễn Trí An\n\nNguyễn Duy Bình")
        == Self.two)
  }

  @Test("several capacities of one signer stay together")
  func capacities() {
    #expect(
      signatures("TM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nNguyễn Trí An")
        == ["TM. KT. | PHÓ CHỦ TỊCH | Nguyễn Trí An"])
  }

  @Test("what a digital signature printed belongs to the signature")
  func stamp() throws {
    let document = Document(
      parsing: """
        1. Văn phòng chủ trì, theo dõi việc thực hiện.
        2. Các xã báo cáo trước ngày 15 tháng 12.

        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Ký bởi: Ủy ban nhân dân huyện Tân Lập
        Email: ubnd@tanlap.gov.vn
        Thời gian ký: 05.12.2022 16:30:01 +07:00

        Nguyễn Trí An
        """)
    let signature = try #require(document.signatures.first)
    #expect(signature.name == "Nguyễn Trí An")
    #expect(signature.stamp?.signer == "Ủy ban nhân dân huyện Tân Lập")
    #expect(signature.stamp?.email == "ubnd@tanlap.gov.vn")
    #expect(signature.stamp?.time == "05.12.2022 16:30:01 +07:00")
    #expect(document.furniture.count == 3)
  }
}
