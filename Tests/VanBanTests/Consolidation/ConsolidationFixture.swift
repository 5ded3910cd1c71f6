@testable import VanBan

/// Small circulars, and one that changes another.
enum ConsolidationFixture {
  /// A circular of Bộ Tài chính with this as its provisions.
  ///
  /// - Parameter appendices: What stands behind the signature.
  static func circular(
    _ number: String, _ date: String, _ title: String, _ body: String,
    appendices: String = ""
  ) -> Document {
    Document(
      parsing: """
        BỘ TÀI CHÍNH
        Số: \(number)
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Hà Nội, \(date)

        THÔNG TƯ
        \(title)

        \(body)

        BỘ TRƯỞNG
        Nguyễn Văn A
        \(appendices)
        """)
  }

  /// Thông tư số 07/2023/TT-BTC, with this as its provisions.
  static func base(_ body: String, appendices: String = "") -> Document {
    circular(
      "07/2023/TT-BTC", "ngày 02 tháng 3 năm 2023", "Quy định về quản lý quỹ", body, appendices: appendices)
  }

  /// An act that changes that circular by these statements, in its Điều 1.
  static func amending(
    _ statements: String, date: String = "ngày 05 tháng 01 năm 2024",
    title: String = "Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC"
  ) -> Document {
    circular(
      "10/2024/TT-BTC", date, title,
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n" + statements)
  }

  /// `base` with these statements worked in, of an act that holds from the day of its signature.
  static func consolidated(_ base: Document, _ statements: String) throws -> Consolidation {
    let act = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n" + statements)
    return try Consolidation(base: base, amendments: [act])
  }

  /// A circular on libraries, with this as its provisions.
  static func library(_ body: String) -> Document {
    Document(
      parsing: """
        BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 07/2023/TT-BTC                      Độc lập - Tự do - Hạnh phúc
                                          Hà Nội, ngày 02 tháng 3 năm 2023

        THÔNG TƯ
        Quy định về quản lý thư viện

        \(body)
        """)
  }
}
