import Testing

@testable import VanBan

@Suite("Words that say what a text says of a document")
struct GoverningWordsTests {
  private static func last(_ text: String) -> String {
    let words = BlockInput(text).words
    guard let found = GoverningWords.last(in: 0..<words.count, of: words) else { return "-" }
    return (found.relation?.rawValue ?? "nothing") + " " + words.text(found.words)
  }

  @Test(
    "The last of them counts, the longest phrase from its place",
    arguments: [
      ("triển khai thực hiện", "implements triển khai thực hiện"),
      ("căn cứ kế hoạch, thay thế", "replaces thay thế"),
      ("sửa đổi, bổ sung một số điều của", "amends sửa đổi , bổ sung một số điều"),
      ("bổ sung", "supplements bổ sung"),
      ("hướng dẫn thi hành", "guides hướng dẫn thi hành"), ("bãi bỏ", "repeals bãi bỏ"),
      ("đình chỉ việc thi hành", "suspends đình chỉ việc thi hành"), ("đã ban hành", "promulgates ban hành"),
      ("phê duyệt điều chỉnh", "amends phê duyệt điều chỉnh"), ("thông qua", "approves thông qua"),
      // These govern the mention and say no more.
      ("thực hiện, gửi", "nothing gửi"), ("tiếp theo", "nothing tiếp theo"),
      ("phạm vi điều chỉnh", "nothing phạm vi điều chỉnh"),
      // An appendix is issued with a decision, whatever is done by it.
      ("Quy chế ban hành kèm theo", "-"), ("thực hiện Quy chế ban hành kèm theo", "implements thực hiện"),
      ("số liệu", "-"),
      // Two verbs that are one.
      ("điều chỉnh, bổ sung", "amends điều chỉnh , bổ sung"),
      ("bổ sung và cập nhật", "amends bổ sung và cập nhật"),
      ("phê duyệt điều chỉnh, bổ sung", "amends phê duyệt điều chỉnh , bổ sung"),
      ("chỉnh sửa, bổ sung", "amends chỉnh sửa , bổ sung"), ("cập nhật bổ sung", "amends cập nhật bổ sung"),
      // In closed brackets they say nothing of what follows.
      ("quy định chi tiết Luật Đầu tư (sửa đổi) số", "guides quy định chi tiết"),
      ("Luật Đầu tư (sửa đổi)", "-"),
      ("thực hiện (bổ sung năm 2013) của", "implements thực hiện"), ("(bãi bỏ", "repeals bãi bỏ"),
    ])
  func last(text: String, expected: String) {
    #expect(Self.last(text) == expected.replacing(" ,", with: ","))
  }

  @Test(
    "No more than `ban hành kèm theo`",
    arguments: [
      ("ban hành kèm theo", true), ("được phê duyệt tại", true), ("ban hành kèm theo và", false),
      ("ban hành", false),
    ])
  func transparent(text: String, expected: Bool) {
    let words = BlockInput(text).words
    #expect(GoverningWords.isTransparent(0..<words.count, of: words) == expected)
  }

  @Test(
    "Behind a mention",
    arguments: [
      ("hết hiệu lực", Citation.Relation.repeals), ("được thay thế", .replaces),
      ("ngưng hiệu lực", .suspends), ("có hiệu lực", nil),
    ]
      as [(String, Citation.Relation?)])
  func after(text: String, expected: Citation.Relation?) {
    #expect(GoverningWords.after.match(BlockInput(text).words.words, at: 0)?.value == expected)
  }

  @Test("Each verb of change is one with which acts change acts")
  func operations() {
    for (phrase, relation) in GoverningWords.rows where relation?.isChange ?? false {
      let words = BlockInput(phrase).words.words
      let count =
        AmendmentVerb.table.match(words, at: 0)?.count ?? AmendmentVerb.passive.match(words, at: 0)?.count
      #expect(count != nil, "\(phrase)")
    }
  }
}
