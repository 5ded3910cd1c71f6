/// Finds for each operation of gold the one that was found, and scores both. Rows are the same that have the same provision
/// and operation; among these, those with the same target and words go first.
struct OperationScoring {
  private(set) var scores = Scores()
  private(set) var findings: [Finding] = []

  /// A row as it is compared.
  private struct Key {
    let provision: String
    let operation: Amendment.Operation
    let target: String
    let words: String

    init(_ row: AnnotatedOperation) {
      provision = Self.normal(row.provision)
      operation = row.operation
      target = Self.normal(row.target)
      let old =
        row.words.split(separator: "→", omittingEmptySubsequences: false).first.map { String($0) } ?? ""
      words = AnnotationText.comparableName(old).filter { $0.isLetter || $0.isNumber }
    }

    /// A reference in its normal form, as written where it is none.
    private static func normal(_ text: String) -> String {
      ProvisionPath(text)?.fromArticle.description ?? AnnotationText.comparableName(text)
    }

    func isSame(_ other: Key) -> Bool { provision == other.provision && operation == other.operation }
  }

  mutating func compare(_ gold: [AnnotatedOperation], with found: [AnnotatedOperation]) {
    scores.operations.gold = gold.count
    scores.operations.found = found.count
    let goldKeys = gold.map { Key($0) }
    let foundKeys = found.map { Key($0) }
    let matches = Self.match(goldKeys, foundKeys)
    scores.operations.matched = matches.count
    for index in gold.indices {
      guard let match = matches[index] else {
        findings.append(Finding(.missedOperation, expected: gold[index].summary))
        continue
      }
      let isTargetRight = goldKeys[index].target == foundKeys[match].target
      scores.operationTargets.add(isTargetRight)
      if !isTargetRight { report("target", gold[index], gold[index].target, found[match].target) }
      let isActRight = Self.isSameAct(gold[index].act, found[match].act)
      scores.operationActs.add(isActRight)
      if !isActRight { report("act", gold[index], gold[index].act, found[match].act) }
      let isScopeRight = gold[index].scope == found[match].scope
      scores.operationScopes.add(isScopeRight)
      if !isScopeRight {
        report("scope", gold[index], gold[index].scope.rawValue, found[match].scope.rawValue)
      }
    }
    let matched = Set(matches.values)
    for index in found.indices where !matched.contains(index) {
      findings.append(Finding(.extraOperation, found: found[index].summary))
    }
  }

  /// The index of the match of each row of gold that has one.
  private static func match(_ gold: [Key], _ found: [Key]) -> [Int: Int] {
    var matches: [Int: Int] = [:]
    var taken: Set<Int> = []
    let rules: [(Key, Key) -> Bool] = [
      { $0.target == $1.target && $0.words == $1.words }, { $0.target == $1.target },
      { $0.words == $1.words },
      { _, _ in true },
    ]
    for isMatch in rules {
      for index in gold.indices where matches[index] == nil {
        let match = found.indices.first {
          !taken.contains($0) && gold[index].isSame(found[$0]) && isMatch(gold[index], found[$0])
        }
        guard let match else { continue }
        matches[index] = match
        taken.insert(match)
      }
    }
    return matches
  }

  /// The same number, or a name that is the other or a part of it.
  private static func isSameAct(_ gold: String, _ found: String) -> Bool {
    let (left, right) = (AnnotationText.comparableName(gold), AnnotationText.comparableName(found))
    return left == right || !left.isEmpty && !right.isEmpty && (left.contains(right) || right.contains(left))
  }

  private mutating func report(
    _ subject: String, _ row: AnnotatedOperation, _ expected: String, _ found: String
  ) {
    findings.append(
      Finding(
        .operationField, subject: subject + " of " + row.summary, expected: expected.isEmpty ? "-" : expected,
        found: found.isEmpty ? "-" : found))
  }
}

extension AnnotatedOperation {
  /// `amend khoản 2 Điều 5 by khoản 1 Điều 1`
  fileprivate var summary: String {
    [operation.rawValue, target, provision.isEmpty ? "" : "by " + provision].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
