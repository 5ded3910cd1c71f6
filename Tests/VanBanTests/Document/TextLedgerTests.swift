import Foundation
import Testing

@testable import VanBan

@Suite("How much of a text has which role")
struct TextLedgerTests {
  @Test("Shares add up to one; furniture has its own")
  func shares() throws {
    let document = Document(parsing: "Điều 1. Phạm vi\n1. Về bến.\n\n- 2 -\n\n2. Về kho.")
    let ledger = document.ledger
    #expect(abs(ledger.entries.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    #expect(ledger.entries.map(\.count) == ledger.entries.map(\.count).sorted(by: >))
    #expect(ledger.share(of: .pageNumber) > 0)
    #expect(ledger.furniture == ledger.share(of: .pageNumber))
    #expect(ledger.share(of: .table) == 0)
  }

  @Test("A text without words has none")
  func empty() { #expect(Document(parsing: " \n ").ledger.entries.isEmpty) }

  @Test("A letter with its marks is one character in any form")
  func characters() {
    let text = "Điều 1. Phạm vi ứng dụng"
    for form in [text, text.decomposedStringWithCanonicalMapping] {
      #expect(Document(parsing: form).ledger.entries.map(\.count) == [19])
    }
  }

  @Test("The dump shows it in a line")
  func dump() {
    let dump = Document(parsing: "1. Về bến.\n2. Về kho.").treeDump()
    #expect(dump.contains("text by role: item 100 %"))
  }

  @Test(
    "Text behind the document that a website may have printed stays where it has a numbered list")
  func doubtful() {
    let end = "Điều 1. Bến.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Minh\n\nVăn bản liên quan\n"
    let kept = Document(
      parsing: end + "1. Hướng dẫn thi hành\n2. Biểu mẫu\nTải văn bản\nChia sẻ qua: Facebook\n")
    #expect(kept.diagnostics.contains { $0.code == .textInFurniture })
    #expect(kept.appendices.count == 1)
    let site = Document(parsing: end + "Tải văn bản\n")
    #expect(!site.diagnostics.contains { $0.code == .textInFurniture })
    #expect(site.appendices.isEmpty)
  }
}
