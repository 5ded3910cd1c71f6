import Testing

@testable import VanBan

@Suite("Mentions of one block")
struct MentionScannerTests {
  private static func scan(_ text: String) -> (BlockInput, MentionScanner) {
    let input = BlockInput(text)
    var scanner = MentionScanner(input.words, names: KnownNames(title: [], years: []))
    scanner.scan()
    return (input, scanner)
  }

  @Test(
    "From the type word to the end of number or name",
    arguments: [
      ("theo Quyết định số 5/QĐ-UBND ngày 02/3/2022.", ["Quyết định số 5/QĐ-UBND"]),
      ("các Quyết định: số 5/QĐ-UBND, số 6/QĐ-UBND", ["Quyết định: số 5/QĐ-UBND", "số 6/QĐ-UBND"]),
      ("Quyết định số 5/QĐ-UBND, 6/QĐ-UBND", ["Quyết định số 5/QĐ-UBND", "6/QĐ-UBND"]),
      ("theo TCVN 5687:2010 và QCVN 06:2022/BXD", ["TCVN 5687:2010", "QCVN 06:2022/BXD"]),
      ("Luật Kế toán và 12/2020/TT-BTC", ["Luật Kế toán", "12/2020/TT-BTC"]),
      (
        "Luật sửa đổi, bổ sung một số điều của Luật Kế toán",
        ["Luật sửa đổi, bổ sung một số điều của Luật Kế toán", "Luật Kế toán"]
      ),
      // A ministry, an account, a fraction and a law that the sentence enacts are none.
      ("Bộ Kế hoạch và Đầu tư", []), ("tài khoản số 3521/ABC", []), ("đạt 45/100 điểm", []),
      ("ngày 10/4/2007", []),
      ("Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Kế toán.", ["Luật Kế toán"]),
    ])
  func mentions(text: String, expected: [String]) {
    let (input, scanner) = Self.scan(text)
    #expect(scanner.mentions.map { input.text($0.words) } == expected)
  }

  @Test("Short names that the block defines, each of its mention")
  func definitions() {
    let (input, scanner) = Self.scan(
      "Quyết định số 6/QĐ-TTg (viết tắt là Đề án thư viện) và Luật Kế toán (Luật)")
    #expect(scanner.definitions.map(\.name) == [SyllableKey.keys(of: "Đề án thư viện")])
    #expect(scanner.definitions.map { input.words.text($0.start) } == ["Quyết"])
  }

  @Test("A plural type word stays over the list")
  func list() {
    #expect(Self.scan("đã ban hành các Kế hoạch của UBND tỉnh sau:").1.list?.kind == .plan)
    #expect(Self.scan("đã ban hành các Kế hoạch của UBND tỉnh sau:").1.list?.issuer == nil)
    #expect(Self.scan("đã ban hành Kế hoạch sau:").1.list == nil)
  }
}
