import Testing

@testable import VanBan

@Suite("The model of heads")
struct HeadModelTests {
  private static func roles(_ text: String, by model: HeadModel = .fitted) -> [HeadRole] {
    HeadSample(text, lines: 40).roles(by: model)
  }

  @Test("The best roles of a whole head")
  func roles() {
    let text = """
      Người ký: Trần Văn An
      UBND XÃ TÂN LẬP
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 5/KH-UBND
      Tân Lập, ngày 2 tháng 1 năm 2024
      KẾ HOẠCH
      Quản lý bến đò
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
      """
    #expect(Self.roles(text) == [.furniture, .body, .motto, .number, .date, .type, .title, .basis])
  }

  @Test("What no weight may outvote: with no knowledge at all, a role needs what it cannot be without")
  func bars() {
    // Every weight speaks for a number and a motto.
    var model = HeadModel()
    for feature in 0..<HeadModel.featureCount {
      model.emission[feature * HeadModel.roleCount + Int(HeadRole.number.rawValue)] = 1000
      model.emission[feature * HeadModel.roleCount + Int(HeadRole.title.rawValue)] = 2000
    }
    #expect(Self.roles("Một đoạn văn.\nĐoạn khác.", by: model).allSatisfy { $0 != .number && $0 != .title })
    #expect(Self.roles("Số: 5/KH-UBND", by: model) == [.number])
    #expect(Self.roles("KẾ HOẠCH\nQuản lý bến đò", by: model).last == .title)
  }

  @Test("A text without lines has no roles") func empty() { #expect(Self.roles("") == []) }
}
