/// Words that say what a text says about a document, and what they say. Rows with nil end the search: they
/// govern the mention and say no more than that it is mentioned.
enum GoverningWords {
  static let before = PhraseTable(rows + amending.map { ($0, Citation.Relation.amends) })

  /// Verbs that amend, together with `bổ sung` too: `điều chỉnh, bổ sung`, `bổ sung và cập nhật`, with `phê duyệt` before.
  static let amending: [String] = verbs.flatMap { verb -> [String] in
    joints.flatMap { joint -> [String] in
      let pair = ["\(verb)\(joint)bổ sung", "bổ sung\(joint)\(verb)"]
      return pair + pair.map { "phê duyệt " + $0 }
    }
  }

  private static let verbs = ["sửa đổi", "điều chỉnh", "cập nhật", "chỉnh sửa"]
  private static let joints = [" , ", " ", " và "]

  /// Each verb of change has its operation in ``AmendmentVerb``.
  static let rows: [(String, Citation.Relation?)] = [
    ("thực hiện", .implements), ("triển khai", .implements), ("triển khai thực hiện", .implements),
    ("thi hành", .implements), ("theo", .implements), ("theo quy định tại", .implements),
    ("theo quy định của", .implements), ("hướng dẫn tại", .implements), ("hướng dẫn của", .implements),
    ("theo hướng dẫn tại", .implements), ("theo hướng dẫn của", .implements), ("quy định tại", .implements),
    ("chấp hành", .implements),
    ("tuân thủ", .implements), ("căn cứ", .implements), ("áp dụng", .implements),
    ("sửa đổi", .amends), ("bổ sung", .supplements), ("điều chỉnh", .amends),
    ("sửa đổi , bổ sung một số điều", .amends),
    ("cập nhật", .amends),
    ("sửa đổi một số điều", .amends), ("đính chính", .amends),
    ("thay thế", .replaces), ("thay thế cho", .replaces),
    ("bãi bỏ", .repeals), ("hủy bỏ", .repeals), ("hết hiệu lực", .repeals),
    ("hết hiệu lực thi hành", .repeals),
    ("hướng dẫn", .guides), ("hướng dẫn thực hiện", .guides), ("hướng dẫn thi hành", .guides),
    ("hướng dẫn triển khai", .guides), ("hướng dẫn triển khai thực hiện", .guides),
    ("hướng dẫn áp dụng", .guides),
    ("quy định chi tiết", .guides), ("quy định chi tiết thi hành", .guides),
    ("quy định chi tiết và hướng dẫn thi hành", .guides), ("quy định một số điều", .guides),
    ("quy định chi tiết và biện pháp thi hành", .guides), ("và biện pháp thi hành", .guides),
    ("biện pháp thi hành", .guides), ("biện pháp để tổ chức , hướng dẫn thi hành", .guides),
    ("quy định việc thi hành", .guides), ("quy định chi tiết một số điều và biện pháp thi hành", .guides),
    ("ban hành", .promulgates), ("phê duyệt", .approves),
    ("phê duyệt điều chỉnh", .amends), ("thông qua", .approves),
    ("phù hợp với", nil), ("trên cơ sở", nil), ("tuyên truyền", nil), ("phổ biến", nil), ("nhận được", nil),
    ("nhận", nil), ("ngày ban hành", nil), ("ngưng hiệu lực", .suspends),
    ("ngưng hiệu lực thi hành", .suspends), ("đình chỉ việc thi hành", .suspends),
    ("đình chỉ thi hành", .suspends),
    ("có hiệu lực thi hành", nil), ("hiệu lực thi hành", nil), ("đồng bộ với", nil), ("gửi", nil),
    ("trả lời", nil), ("phúc đáp", nil), ("thống nhất với", nil), ("tiếp theo", nil),
    ("kiến nghị", nil), ("tổng kết", nil), ("sơ kết", nil), ("theo dõi", nil), ("theo đó", nil),
    ("dự thảo", nil), ("phạm vi điều chỉnh", nil), ("đối tượng áp dụng", nil), ("soạn thảo", nil),
    ("được giao trong", nil), ("được giao tại", nil),
    ("tổ chức thực hiện", .implements), ("ngừng hiệu lực", .suspends),
    ("tạm ngưng hiệu lực", .suspends), ("tạm ngừng hiệu lực", .suspends),
  ]

  /// Phrases with such words in them that do not govern the mention: an appendix is issued with a decision,
  /// whatever is done by it.
  static let transparent = Lexicon.phrases(.issuedWith)

  /// Words behind a mention that say that it is no longer in force.
  static let after = PhraseTable<Citation.Relation>([
    ("hết hiệu lực", .repeals), ("bị bãi bỏ", .repeals), ("được bãi bỏ", .repeals),
    ("được thay thế", .replaces), ("ngưng hiệu lực", .suspends), ("ngừng hiệu lực", .suspends),
  ])

  /// `được sửa đổi, bổ sung bởi`: the document that follows amends the one before, which is cited.
  static let amendedBy = Lexicon.phrases(.amendedBy)

  /// Governing words, and what they say.
  struct Found {
    let relation: Citation.Relation?
    let words: Range<Int>
  }

  /// Whether `range` is no more than `ban hành kèm theo`.
  static func isTransparent(_ range: Range<Int>, of words: BlockWords) -> Bool {
    !range.isEmpty && transparent.match(words.words, at: range.lowerBound)?.count == range.count
  }

  /// The relation of the last governing words in `range`; nil if there are none. What stands in closed brackets says
  /// nothing of what is behind them: `Luật Khuyến khích đầu tư (sửa đổi)`.
  static func last(in range: Range<Int>, of words: BlockWords) -> Found? {
    var result: Found?
    var outside: Found?
    var isInBrackets = false
    var index = range.lowerBound
    while index < range.upperBound {
      if words.kind(index) == .openBracket {
        outside = result
        isInBrackets = true
        index += 1
      } else if words.kind(index) == .closeBracket {
        if isInBrackets { result = outside }
        isInBrackets = false
        index += 1
      } else if let skipped = transparent.match(words.words, at: index) {
        index += skipped.count
      } else if let found = before.match(words.words, at: index), index + found.count <= range.upperBound {
        result = Found(relation: found.value, words: index..<(index + found.count))
        index += found.count
      } else {
        index += 1
      }
    }
    return result
  }
}
