/// What a rule says, in one line of each language. The files beside this one have a row for each rule, a table for each
/// stage; a test holds them to the cases of ``Rule``.
struct RuleRow: Sendable {
  let rule: Rule
  let en: String
  let vi: String

  init(_ rule: Rule, _ en: String, _ vi: String) {
    self.rule = rule
    self.en = en
    self.vi = vi
  }

  /// The tables in the order of the stages.
  static let all: [RuleRow] = [
    page, letterhead, blocks, body, sections, closing, fields, appendices, mentions, relations, works, force,
  ].flatMap { $0 }

  fileprivate static let byRule = Dictionary(all.map { ($0.rule, $0) }) { first, _ in first }
}

extension Rule {
  /// What the rule says, in one line.
  public var explanation: String { RuleRow.byRule[self]?.en ?? rawValue }

  /// The same in Vietnamese.
  public var explanationVi: String { RuleRow.byRule[self]?.vi ?? rawValue }
}
