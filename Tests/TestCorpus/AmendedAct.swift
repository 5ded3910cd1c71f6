/// An act and acts that change it, small enough to see what comes out.
public enum AmendedAct {
  private static func head(_ number: String, _ day: String) -> String {
    """
    BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: \(number)                     Độc lập - Tự do - Hạnh phúc
                                     Hà Nội, ngày \(day)


    """
  }

  /// Thông tư 07/2023/TT-BTC, in force from 2 March 2023, with a chapter, a table, a signature and an appendix.
  public static let base =
    head("07/2023/TT-BTC", "02 tháng 3 năm 2023") + """
      THÔNG TƯ
      Quy định về quản lý thư viện

      Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
      Bộ trưởng Bộ Tài chính ban hành Thông tư quy định về quản lý thư viện.

      Chương I
      QUY ĐỊNH CHUNG

      Điều 1. Phạm vi điều chỉnh
      Thông tư này quy định về thư viện.
      Điều 2. Trách nhiệm
      1. Thư viện có trách nhiệm:
      a) Lập sổ;
      b) Kiểm tra bất thường kho sách.
      2. Sở Văn hóa kiểm tra bất thường thư viện.
      3. Báo cáo hằng năm.

      Chương II
      TỔ CHỨC THỰC HIỆN

      Điều 3. Hiệu lực
      Thông tư này có hiệu lực từ ngày ký.

      Nơi nhận:
      - Bộ Văn hóa;
      - Lưu: VT.

      KT. BỘ TRƯỞNG
      THỨ TRƯỞNG
      Nguyễn Văn A

      Phụ lục I
      MẪU SỔ

      Sổ có tên sách và ngày mượn.
      """

  /// Thông tư 10/2024/TT-BTC, in force from 15 June 2024: changes, adds, replaces words, repeals, and repeals what is not
  /// there.
  public static let first =
    head("10/2024/TT-BTC", "15 tháng 6 năm 2024") + """
      THÔNG TƯ
      Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC

      Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC
      1. Sửa đổi khoản 3 Điều 2 như sau:
      “3. Báo cáo hằng quý.”.
      2. Bổ sung khoản 2a vào sau khoản 2 Điều 2 như sau:
      “2a. Thư viện công bố:
      a) Danh mục;
      b) Kết quả.”.
      3. Thay thế cụm từ “bất thường” bằng cụm từ “đột xuất” tại Điều 2.
      4. Bãi bỏ điểm a khoản 1 Điều 2.
      5. Bãi bỏ khoản 7 Điều 2.
      Điều 2. Hiệu lực
      Thông tư này có hiệu lực từ ngày ký.
      """

  /// Thông tư 05/2025/TT-BTC, in force from 1 March 2025: replaces an Điều, adds one, and repeals an appendix.
  public static let second =
    head("05/2025/TT-BTC", "10 tháng 01 năm 2025") + """
      THÔNG TƯ
      Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC

      Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC
      1. Sửa đổi, bổ sung Điều 1 như sau:
      “Điều 1. Phạm vi điều chỉnh
      1. Thông tư này quy định về thư viện công cộng.
      2. Thư viện trường học theo quy định khác.”.
      2. Bổ sung Điều 2a vào sau Điều 2 như sau:
      “Điều 2a. Kinh phí
      Ngân sách nhà nước bảo đảm.”.
      3. Bãi bỏ Phụ lục I.
      Điều 2. Hiệu lực
      Thông tư này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2025.
      """
}
