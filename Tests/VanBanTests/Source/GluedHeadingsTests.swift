import Testing

@testable import VanBan

@Suite("Headings that lost the line break before them")
struct GluedHeadingsTests {
  /// The text with `|` where a line break is read.
  private func broken(_ text: String) -> String {
    let source = SourceText(text)
    return String(decoding: source.reading?.bytes ?? source.bytes, as: UTF8.self).replacing("\n", with: "|")
  }

  @Test(
    "Behind the end of a sentence, where articles continue; behind a chapter's title in capitals",
    arguments: [
      (
        "Chương I QUY ĐỊNH CHUNG Điều 1. Phạm vi\n1. Về bến.",
        "Chương I QUY ĐỊNH CHUNG|Điều 1. Phạm vi|1. Về bến."
      ),
      (
        "Điều 1. Phạm vi\n2. Không quy định về kho.Điều 2. Hiệu lực thi hành1. Quy chế có hiệu lực.",
        "Điều 1. Phạm vi|2. Không quy định về kho.|Điều 2. Hiệu lực thi hành|1. Quy chế có hiệu lực."
      ),
      (
        "Điều 1. Phạm vi 1. Quy chế về bến. 2. Quy chế về kho.Điều 2. Hiệu lực",
        "Điều 1. Phạm vi|1. Quy chế về bến.|2. Quy chế về kho.|Điều 2. Hiệu lực"
      ),
      (
        "1. Quy chế về bến.2. Quy chế về kho.3. Các xã báo cáo:a) Số bến;b) Số khách.",
        "1. Quy chế về bến.|2. Quy chế về kho.|3. Các xã báo cáo:|a) Số bến;|b) Số khách."
      ),
      (
        "Điều 4. Hiệu lực\nCó hiệu lực từ ngày ký.Điều 5. Thi hành\nCác xã thi hành.",
        "Điều 4. Hiệu lực|Có hiệu lực từ ngày ký.|Điều 5. Thi hành|Các xã thi hành."
      ),
      (
        "CHƯƠNG II TỔ CHỨC Mục 1 TRÁCH NHIỆM Điều 5. Của xã\nXã lập sổ.",
        "CHƯƠNG II TỔ CHỨC|Mục 1 TRÁCH NHIỆM|Điều 5. Của xã|Xã lập sổ."
      ),
    ])
  func breaks(text: String, expected: String) { #expect(broken(text) == expected) }

  @Test(
    "A text that cites articles is left alone",
    arguments: [
      "Điều 1. Phạm vi\nTheo khoản 1 Điều 2. Các xã thực hiện.", "Thực hiện Điều 2. Xã báo cáo.",
      "Diện tích 1.200. Xã báo cáo.", "1. Một.\n2. Hai.", "Sửa đổi “Điều 2. Hiệu lực”.", "",
    ])
  func plain(text: String) { #expect(SourceText(text).edits.isEmpty) }

  @Test("Blocks of their own with true places, and one diagnostic")
  func document() throws {
    let text = "Điều 1. Phạm vi\n1. Về bến.\n2. Không về kho.Điều 2. Hiệu lực1. Có hiệu lực từ ngày ký."
    let document = Document(parsing: text)
    #expect(
      document.blocks.map { $0.text(in: document.source) } == [
        "Điều 1. Phạm vi", "1. Về bến.", "2. Không về kho.", "Điều 2. Hiệu lực", "1. Có hiệu lực từ ngày ký.",
      ])
    let article = try #require(document.blocks.first { $0.label?.text == "Điều 2." })
    #expect(document.source[article.range] == "Điều 2. Hiệu lực")
    #expect(document.diagnostics.count { $0.code == .gluedHeading } == 1)
    #expect(document.source.lines.count == 3)
  }
}
