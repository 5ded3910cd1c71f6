import Testing

@testable import VanBan

@Suite("Mottos with wrong marks")
struct MottoWordsTests {
  @Test(
    "Where one begins",
    arguments: [
      ("CÔNG HÓA XÃ HỘI CHỦ NGHỈA VIỆT NẠM", 0), ("CONG HOA XA HOI CHU NGHIA VIET NAM", 0),
      ("CÒNG HỘA XÃ HỘI CHỂ NGHÍA VIỆT NAM", 0), ("Doc lap - Tu do - Hanh phuc", 0),
      ("Độc lâp - Tự do - Hạnh phúc", 0),
      ("ĐẢNG CÔNG SÃN VIỆT NAM", 0), ("VIÊT NAM DÂN CHỦ CÔNG HÒA", 0),
      ("UBND XÃ CÔNG HOÀ XÃ HÔI CHỦ NGHĨA VIÊT NAM", 2),
      ("Cộng hoà xã hội chủ nghĩa Việt Nam", 0), ("HỘI NÔNG DÂN VIỆT NAM", nil),
      ("HỘI CHỮ THẬP ĐỎ VIỆT NAM", nil),
      ("ĐẢNG BỘ CÔNG AN TRUNG ƯƠNG", nil), ("nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi", nil),
      ("ỦY BAN MTTQ VIỆT NAM", nil),
    ] as [(String, Int?)])
  func start(text: String, expected: Int?) {
    let input = ReaderInput(text)
    #expect(MottoWords.start(in: input.words) == expected)
  }

  @Test(
    "Part of one",
    arguments: [("CHỦ NGHIA VIỆT NAM", true), ("HẠNH PHÚC", true), ("VIỆT NAM MỚI", false), ("NAM", false)])
  func part(text: String, expected: Bool) { #expect(MottoWords.isPart(ReaderInput(text).words) == expected) }
}
