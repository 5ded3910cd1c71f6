import Testing

@testable import VanBan

@Suite("The outline")
struct OutlineTests {
  @Test("draws what a person would see")
  func whole() {
    #expect(
      SamplePlan.document.outline() == """
        UBND HUYỆN TỨ KỲ
        KẾ HOẠCH · Số …/KH-UBND · 2022-12
        Chuyển đổi số năm 2023
        2 sections, 1 item, 1 paragraph, 1 table, 2 citations, 1 diagnostic
        ├─ I. CĂN CỨ
        │  └─ - Nghị quyết số 52-NQ/TW của Bộ Chính trị ban hành Đề án 06.
        ├─ II. NHIỆM VỤ
        │  └─ 1. Xây dựng "kho" dữ liệu
        │     └─ [table, 1 row] ĐVT: triệu đồng TT Tên
        ├─ Nơi nhận:
        │  └─ - Như trên (để b/c);
        ├─ KT. CHỦ TỊCH Dương Hà Hải
        └─ PHỤ LỤC
           └─ Danh mục

        """)
  }

  @Test("ends long texts with an ellipsis")
  func width() {
    let lines = SamplePlan.document.outline(textLength: 12).split(separator: "\n")
    #expect(lines.contains("│  └─ - Nghị quyế…"))
  }

  @Test("an empty document has its counts alone")
  func empty() {
    #expect(Document(parsing: "").outline().hasPrefix("0 citations"))
  }
}
