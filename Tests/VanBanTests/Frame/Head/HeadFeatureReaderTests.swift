import Testing

@testable import VanBan

@Suite("Features of lines in a head")
struct HeadFeatureReaderTests {
  private static func features(_ text: String) -> [[HeadFeature]] {
    let sample = HeadSample(text, lines: 40)
    return sample.lines.indices.map { sample.features(at: $0) }
  }

  @Test(
    "What a line shows by itself",
    arguments: [
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", HeadFeature.motto),
      ("CÔNG HÓA XÃ HỘI CHỦ NGHỈA VIỆT NẠM", .looseMotto),
      ("CHỦ NGHĨA VIỆT NAM", .mottoWords), ("Số: 12/QĐ-UBND", .numberWithSymbol), ("Số: 1452", .numberAlone),
      ("Hà Nội, ngày 2 tháng 3 năm 2020", .datePlace), ("Ngày 15/4/2021", .dateInDigits), ("KẾ HOẠCH", .type),
      ("LUẾT", .nearType), ("Kế hoạch", .typeInSmallLetters), ("LUẬT ĐƯỜNG BỘ", .typeWithTitle),
      ("HỎA TỐC", .mark),
      ("V/v báo cáo", .subject), ("BỘ NỘI VỤ", .body), ("chính phủ", .bodyInSmallLetters),
      ("TỈNH HẢI ĐÔNG", .place),
      ("Kính gửi: Sở Nội vụ", .addressee), ("Căn cứ Luật Lưu trữ;", .basis), ("Điều 1. Phạm vi", .division),
      ("Người ký: Trần Văn An", .stamp), ("Loại văn bản:", .site), ("PHỤ LỤC I", .appendix),
      ("Printed by PrintManager", .foreign), ("Lúc 10:20:30", .time),
    ])
  func own(text: String, feature: HeadFeature) {
    #expect(Self.features(text).first?.contains(feature) ?? false)
  }

  @Test("What a line shows beside others")
  func context() {
    let features = Self.features(
      "THỦ\nTƯỚNG CHÍNH PHỦ\nHà Nội, ngày\n2 tháng 3 năm 2020\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    #expect(features[0].contains(.bodyBegun))
    #expect(features[1].contains(.bodyRest))
    #expect(features[2].contains(.dateBegun))
    #expect(features[3].contains(.dateRest))
    #expect(features[3].contains(.aboveMotto))
  }
}
