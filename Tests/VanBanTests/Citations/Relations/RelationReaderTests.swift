import Testing

@testable import VanBan

@Suite("What a text says of the documents that it cites")
struct RelationReaderTests {
  @Test(
    "By the words before",
    arguments: [
      ("triển khai Kế hoạch số 1/KH-UBND", Citation.Relation.implements),
      ("theo quy định tại Nghị định số 1/2020/NĐ-CP", .implements),
      ("các nội dung khác tại Quyết định số 1/QĐ-TTg", .implements),
      ("Sửa đổi, bổ sung một số điều của Thông tư số 1/2020/TT-BTC", .amends),
      ("Bãi bỏ toàn bộ Quyết định số 1/QĐ-UBND", .repeals),
      ("thay thế Quyết định số 1/QĐ-UBND", .replaces),
      ("hướng dẫn thực hiện Nghị định số 1/2020/NĐ-CP", .guides),
      ("quy định chi tiết thi hành một số điều của Luật Lưu trữ", .guides),
      ("UBND huyện đã ban hành Kế hoạch số 1/KH-UBND", .promulgates),
      ("đã phê duyệt Đề án số 1/ĐA-UBND", .approves),
      ("phù hợp với Quyết định số 1/QĐ-TTg", .mentions),
      ("Nghị định số 1/2020/NĐ-CP hết hiệu lực kể từ ngày 01 tháng 7 năm 2024", .repeals),
      ("Sau khi nhận được Công văn số 1/SNV-CCHC", .mentions),
    ])
  func governing(text: String, expected: Citation.Relation) {
    #expect(CitationFixture.citations(text).first?.relation == expected)
  }

  @Test("The title of another document")
  func titles() {
    #expect(
      CitationFixture.relations([
        .init(
          "Căn cứ Nghị quyết số 8/2020/NQ-HĐND ngày 02/11/2020 của HĐND tỉnh về việc sửa đổi, bổ sung Nghị quyết số "
            + "2/2019/NQ-HĐND ngày 12/12/2019 của HĐND tỉnh; Kế hoạch số 5/KH-UBND của UBND tỉnh về thực hiện "
            + "Nghị quyết số 17/NQ-CP;", .basis)
      ]) == [
        "8/2020/NQ-HĐND basis this", "2/2019/NQ-HĐND amends 1", "5/KH-UBND basis this",
        "17/NQ-CP implements 3",
      ])
  }

  @Test("A document of the same kind after `và` stands beside the first, not in its title")
  func coordination() {
    #expect(
      CitationFixture.relations([
        .init(
          "Bãi bỏ Quyết định số 1/QĐ-UBND của UBND tỉnh ban hành Quy chế tiếp dân và Quyết định số 2/QĐ-UBND của "
            + "UBND tỉnh về sửa đổi Quyết định số 1/QĐ-UBND.")
      ]) == [
        "1/QĐ-UBND repeals this", "Quy chế tiếp dân promulgates 1", "2/QĐ-UBND repeals this",
        "1/QĐ-UBND amends 3",
      ])
  }

  @Test(
    "Behind a semicolon in the title of an amending act",
    arguments: [
      // An entry of a list is one act.
      (
        "12. Thông tư số 13/2017/TT-BCT ngày 03 tháng 8 năm 2017 sửa đổi, bổ sung một số điều của Thông tư số 56/2014/TT-BCT "
          + "quy định phương pháp; Thông tư số 30/2014/TT-BCT quy định vận hành và Thông tư số 57/2014/TT-BCT quy định giá.",
        [
          "13/2017/TT-BCT repeals this", "56/2014/TT-BCT amends 1", "30/2014/TT-BCT amends 1",
          "57/2014/TT-BCT amends 1",
        ]
      ),
      // A part of it ends.
      (
        "Bãi bỏ Điều 2 Thông tư số 41/2025/TT-BTC ngày 16/6/2025 sửa đổi, bổ sung một số điều của Thông tư số 123/2014/TT-BTC "
          + "ngày 27/8/2014; Thông tư số 18/2020/TT-BTC ngày 31/3/2020.",
        ["41/2025/TT-BTC repeals this", "123/2014/TT-BTC amends 1", "18/2020/TT-BTC amends 1"]
      ),
      // It has a date, and those in its title have none.
      (
        "Bãi bỏ Thông tư số 13/2017/TT-BCT ngày 03 tháng 8 năm 2017 sửa đổi Thông tư số 56/2014/TT-BCT; Thông tư số "
          + "30/2014/TT-BCT.",
        ["13/2017/TT-BCT repeals this", "56/2014/TT-BCT amends 1", "30/2014/TT-BCT amends 1"]
      ),
      // No act amends a later one.
      (
        "Bãi bỏ Thông tư số 13/2017/TT-BCT ngày 03 tháng 8 năm 2017 sửa đổi Thông tư số 56/2014/TT-BCT; Thông tư số "
          + "30/2019/TT-BCT.",
        ["13/2017/TT-BCT repeals this", "56/2014/TT-BCT amends 1", "30/2019/TT-BCT repeals this"]
      ),
      // Amending acts one behind the other.
      (
        "Bãi bỏ Thông tư số 13/2017/TT-BCT ngày 03 tháng 8 năm 2017 sửa đổi Thông tư số 56/2014/TT-BCT; Thông tư số "
          + "30/2015/TT-BCT sửa đổi Thông tư số 56/2014/TT-BCT.",
        [
          "13/2017/TT-BCT repeals this", "56/2014/TT-BCT amends 1", "30/2015/TT-BCT repeals this",
          "56/2014/TT-BCT amends 3",
        ]
      ),
      // A running list of acts with their dates.
      (
        "Bãi bỏ Thông tư số 13/2017/TT-BCT ngày 03 tháng 8 năm 2017 sửa đổi Thông tư số 56/2014/TT-BCT ngày 02/3/2014; "
          + "Thông tư số 30/2015/TT-BCT ngày 04/5/2015.",
        ["13/2017/TT-BCT repeals this", "56/2014/TT-BCT amends 1", "30/2015/TT-BCT repeals this"]
      ),
    ])
  func semicolons(text: String, expected: [String]) {
    let isEntry = text.hasPrefix("12.")
    #expect(
      CitationFixture.relations(
        (isEntry ? [.init("1. Bãi bỏ các văn bản sau đây:", .item, label: .arabic)] : [])
          + [.init(text, .item, depth: 2, label: isEntry ? .arabic : nil)]) == expected)
  }

  @Test(
    "Behind the title of an act that it ends, the text ends another",
    arguments: [
      (
        "Thông tư này thay thế Thông tư số 18/2020/TT-BTC về việc hướng dẫn đăng ký và bãi bỏ Điều 2 Thông tư số 41/2025/TT-BTC.",
        ["18/2020/TT-BTC replaces this", "41/2025/TT-BTC repeals this"]
      ),
      (
        "Thông tư này thay thế Thông tư số 18/2020/TT-BTC quy định về phí, bãi bỏ Thông tư số 19/2020/TT-BTC.",
        ["18/2020/TT-BTC replaces this", "19/2020/TT-BTC repeals this"]
      ),
      (
        "Bãi bỏ Thông tư số 18/2020/TT-BTC quy định về phí và thay thế Thông tư số 19/2020/TT-BTC.",
        ["18/2020/TT-BTC repeals this", "19/2020/TT-BTC replaces this"]
      ),
      (
        "Bãi bỏ Thông tư số 18/2020/TT-BTC quy định về phí; bãi bỏ khoản 2 Điều 3 Thông tư số 19/2020/TT-BTC.",
        ["18/2020/TT-BTC repeals this", "19/2020/TT-BTC repeals this"]
      ),
      // The title of an act that is only cited goes on.
      (
        "Theo Thông tư số 18/2020/TT-BTC quy định về phí và bãi bỏ Thông tư số 19/2020/TT-BTC.",
        ["18/2020/TT-BTC implements this", "19/2020/TT-BTC repeals 1"]
      ),
    ])
  func ownVerb(text: String, expected: [String]) {
    #expect(CitationFixture.relations([.init(text)]) == expected)
  }

  @Test("A document that amends an entry of the preamble is part of the entry")
  func amendedBy() {
    #expect(
      CitationFixture.relations([
        .init(
          "Căn cứ Nghị định số 1/2018/NĐ-CP quy định chi tiết Luật Lưu trữ được sửa đổi, bổ sung bởi "
            + "Nghị định số 9/2024/NĐ-CP;", .basis)
      ]) == ["1/2018/NĐ-CP basis this", "Luật Lưu trữ guides 1", "9/2024/NĐ-CP basis this"])
  }

  @Test("Lists by their lead-in")
  func leadIns() {
    #expect(
      CitationFixture.relations([
        .init("1. Trong năm, UBND huyện đã ban hành các văn bản như:", .item, label: .arabic),
        .init("- Quyết định số 2/QĐ-UBND về kiện toàn Ban Chỉ đạo;", .item, depth: 2, label: .dash),
        .init("- Kế hoạch số 3/KH-UBND về tuyên truyền.", .item, depth: 2, label: .dash),
        .init("2. Kế hoạch số 4/KH-UBND chưa đạt yêu cầu.", .item, label: .arabic),
      ]) == ["2/QĐ-UBND promulgates this", "3/KH-UBND promulgates this", "4/KH-UBND mentions this"])
  }

  @Test("Entries of one sentence after `;`")
  func runningList() {
    #expect(
      CitationFixture.relations([
        .init("Ban hành Kế hoạch số 1/KH-UBND về thi đua; Công văn số 2/UBND-VX về thực hiện tiết kiệm.")
      ]) == ["1/KH-UBND promulgates this", "2/UBND-VX promulgates this"])
  }

  @Test("A new clause with its own subject")
  func clauses() {
    #expect(
      CitationFixture.relations([
        .init(
          "Thực hiện Nghị quyết số 1/NQ-CP của Chính phủ về cải cách, UBND tỉnh đã ban hành Kế hoạch số 2/KH-UBND."
        )
      ]) == ["1/NQ-CP implements this", "2/KH-UBND promulgates this"])
  }

  @Test("A list that runs on in the next paragraph")
  func paragraphs() {
    #expect(
      CitationFixture.relations([
        .init("Ban hành Kế hoạch số 1/KH-UBND về thi đua;"), .init("Công văn số 2/UBND-VX về tiết kiệm."),
        .init("Công văn số 3/UBND-VX chưa được trả lời."),
      ]) == ["1/KH-UBND promulgates this", "2/UBND-VX promulgates this", "3/UBND-VX mentions this"])
  }

  @Test(
    "The reader itself: by which rule",
    arguments: [
      ("Thực hiện Quyết định số 5/QĐ-TTg", BlockRole.paragraph, nil, "implements relation.governing-words"),
      ("Căn cứ Quyết định số 5/QĐ-TTg;", .basis, nil, "basis relation.basis"),
      ("Căn cứ Quyết định số 5/QĐ-TTg;", .paragraph, nil, "basis relation.basis"),
      ("Quyết định số 5/QĐ-TTg", .paragraph, Citation.Relation.repeals, "repeals relation.lead-in"),
      ("Quyết định số 5/QĐ-TTg hết hiệu lực", .paragraph, nil, "repeals relation.words-behind"),
      ("trình dự án Luật Kế toán", .paragraph, nil, "mentions relation.draft-law"),
      ("Quyết định số 5/QĐ-TTg", .paragraph, nil, "mentions relation.none"),
    ] as [(String, BlockRole, Citation.Relation?, String)])
  func reader(text: String, role: BlockRole, leadIn: Citation.Relation?, expected: String) {
    let words = BlockInput(text, role: role).words
    var scanner = MentionScanner(words, names: KnownNames(title: [], years: []))
    scanner.scan()
    let results = RelationReader(words: words, mentions: scanner.mentions, leadIn: leadIn).results()
    #expect(results.first.map { $0.relation.rawValue + " " + $0.rule.rawValue } ?? "-" == expected)
  }
}
