import Testing

@testable import VanBan

@Suite("Number and date at the end of a consolidated text")
struct AttestationTests {
  private static let text = """
    LUẬT
    CẠNH TRANH

    Luật Cạnh tranh số 23/2018/QH14 ngày 12 tháng 6 năm 2018 của Quốc hội, được sửa đổi, bổ sung bởi:
    Luật số 35/2018/QH14 ngày 20 tháng 11 năm 2018 của Quốc hội.
    Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
    Quốc hội ban hành Luật Cạnh tranh.

    Điều 1. Phạm vi điều chỉnh
    Luật này quy định về hành vi hạn chế cạnh tranh.


    """

  @Test(
    "Beside the words that attest it, in one column or two",
    arguments: [
      """
      VĂN PHÒNG QUỐC HỘI            XÁC THỰC VĂN BẢN HỢP NHẤT
      Số: 12/VBHN-VPQH                  Hà Nội, ngày 10 tháng 12 năm 2018
                                           CHỦ NHIỆM
                                        Trần Văn An
      """,
      """
      VĂN PHÒNG QUỐC HỘI
      Số: 12/VBHN-VPQH
      XÁC THỰC VĂN BẢN HỢP NHẤT
      Hà Nội, ngày 10 tháng 12 năm 2018
      CHỦ NHIỆM
      Trần Văn An
      """,
      """
      VĂN PHÒNG QUỐC HỘI
      --------
      Số: 12/VBHN-VPQH

      XÁC THỰC VĂN BẢN HỢP NHẤT

      Hà Nội, ngày 10 tháng 12 năm 2018

      CHỦ NHIỆM
      (Đã ký)
      Trần Văn An
      """,
      """
      XÁC THỰC VĂN BẢN HỢP NHẤT
      VĂN PHÒNG QUỐC HỘI
      Số: 12/VBHN-VPQH
      Hà Nội, ngày 10 tháng 12 năm 2018
      KT. CHỦ NHIỆM
      PHÓ CHỦ NHIỆM
      Trần Văn An
      """,
      """
      VĂN PHÒNG QUỐC HỘI
      Số:12/VBHN-VPQH
      XÁC THỰC VĂN BẢN HỢP NHẤT
      Hà Nội, ngày 10-12-2018
      CHỦ NHIỆM
      Trần Văn An
      """,
    ])
  func read(end: String) {
    let document = Document(parsing: Self.text + end + "\n")
    #expect(document.kind == .consolidatedText)
    #expect(document.title.text == "CẠNH TRANH")
    #expect(document.header.number == "12/VBHN-VPQH")
    #expect(document.header.serial == "12")
    #expect(document.header.issuer == "VĂN PHÒNG QUỐC HỘI")
    #expect(document.header.place == "Hà Nội")
    #expect(document.header.date?.description == "2018-12-10")
  }

  @Test(
    "Another number at the end, or one without those words, is none of the document",
    arguments: [
      "Số: 12/VBHN-VPQH\nCHỦ TỊCH QUỐC HỘI\nTrần Văn An\n",
      "XÁC THỰC VĂN BẢN HỢP NHẤT\nSố: 12/QĐ-VPQH\nCHỦ NHIỆM\nTrần Văn An\n",
      "XÁC THỰC VĂN BẢN HỢP NHẤT\nCHỦ NHIỆM\nTrần Văn An\n",
    ])
  func refused(end: String) {
    #expect(Document(parsing: Self.text + end).header.number == nil)
  }
}
