import Testing

@testable import VanBan

@Suite("The tree dump")
struct TreeDumpTests {
  /// The shares of roles are tested by themselves.
  private static func withoutLedger(_ dump: String) -> String {
    dump.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("  text by role") }
      .joined(separator: "\n")
  }

  @Test("shows every part with role, depth, label, lines and text")
  func whole() {
    #expect(
      Self.withoutLedger(SamplePlan.document.treeDump()) == """
        document ke-hoach
          work: incomplete: number
          header
            issuer: UBND HUYỆN TỨ KỲ
            number: /KH-UBND
            symbol: KH-UBND
            date: 2022-12
            header.issuer @1 “UBND HUYỆN TỨ KỲ”
            header.motto @1 “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”
            header.number @2 “Số: /KH-UBND”
          title
            type: KẾ HOẠCH
            text: Chuyển đổi số năm 2023
            type @4 “KẾ HOẠCH”
            title @5-6 “Chuyển đổi số năm 2023”
          body
            heading 1 [I.] roman 1 @7 “I. CĂN CỨ”
              basis 2 [-] @8-11 “- Nghị quyết số 52-NQ/TW của Bộ Chính trị ban hành Đề án 06.”
            heading 1 [II.] roman 2 @12 “II. NHIỆM VỤ”
              item 2 [1.] arabic 1 @13 “1. Xây dựng "kho" dữ liệu”
                table 3 @14-15 “ĐVT: triệu đồng TT Tên”
                  unit: triệu đồng
                  header @15 0: TT | 1: Tên
          recipients
            recipients.label @16 “Nơi nhận:”
            recipient [-] @17 “- Như trên (để b/c);”
              name: Như trên
              purpose: để b/c
          signature
            capacity: KT.
            office: CHỦ TỊCH
            name: Dương Hà Hải
            signature.authority @18 “KT. CHỦ TỊCH”
            signature.name @19 “Dương Hà Hải”
          appendix 1 appendix
            appendix @20 “PHỤ LỤC”
            para 1 @21 “Danh mục”
          furniture
            page.number @9 “2”
          citations
            1 basis nghi-quyet 52-NQ/TW by Bộ Chính trị @8-11
              serial 52, symbol NQ/TW
              work: incomplete: number
            2 promulgates from 1 de-an “Đề án 06” @11
              work: incomplete: number
          diagnostics
            information blank-number @2 The serial number is blank.

        """)
  }

  @Test("shows byte ranges, or no places, where asked")
  func places() {
    var options = TreeDumpOptions()
    options.places = .bytes
    let range = SamplePlan.document.body[0].block.range
    #expect(SamplePlan.document.treeDump(options).contains("heading 1 [I.] roman 1 @\(range) “I. CĂN CỨ”\n"))
    options.places = .none
    #expect(SamplePlan.document.treeDump(options).contains("    heading 1 [I.] roman 1 “I. CĂN CỨ”\n"))
  }

  @Test("leaves out the middle of a long text, and furniture where asked")
  func shortened() {
    var options = TreeDumpOptions()
    options.textLength = 10
    options.showsFurniture = false
    let dump = SamplePlan.document.treeDump(options)
    #expect(dump.contains("“- Nghị…06.”"))
    #expect(!dump.contains("\n  furniture"))
  }
}
