/// One change that a block states, before the headings above it have been added.
struct Statement {
  var operation: Amendment.Operation
  /// The provisions named, with what is meant of each; empty where none is.
  var targets: [Target] = []
  var position: Amendment.Position?
  var phrase: String?
  var replacement: String?
  var exceptions: [ProvisionPath] = []
  /// Whether only the new text shows the number of what comes in.
  var isNumberedByText = false
  /// Whether the words leave open what is changed.
  var isUnclear = false
  /// The unit whose title is changed, where the heading above names the provision: `Sửa đổi tên điều như sau:`.
  var titled: ProvisionUnit?
  /// Whether other words stand between the verb and the provision: `Bổ sung thiết bị theo quy định tại khoản 1 Điều 4`,
  /// `Bỏ phiếu kín bầu các chức danh quy định tại Điều 83`. Then only new text shows that the provision is changed.
  var isLoose = false
  /// Whether the verb is that of a heading above.
  var isVerbless = false
  /// Whether words announce new text: `như sau`, a colon at the end.
  var isAnnounced = false
  /// The words of the statement in its block.
  var words: Range<Int>

  struct Target {
    var path: ProvisionPath
    var scope: Amendment.Scope
    var act: Int?
  }
}

extension Statement {
  /// Whether it changes words.
  var isOfPhrase: Bool { operation.isOfPhrases }

  /// `điểm c khoản 1 và đoạn mở đầu khoản 4 Điều 23`: what is left out is named behind.
  static func complete(_ targets: inout [Target]) {
    for index in targets.indices.dropLast().reversed() {
      let path = targets[index].path
      guard let first = path.steps.first, !first.unit.standsAlone else { continue }
      targets[index].path = path.completed(by: targets[index + 1].path)
    }
  }
}

/// What a block says about changes.
struct StatementBlock {
  var statements: [Statement] = []
  /// The act with which the block begins, where it states nothing.
  var lead: Int?
  /// What the items below are said of, where the block only heads them: `Sửa đổi một số khoản của Điều 16:`.
  var heading: Heading?

  struct Heading {
    /// What is done to them.
    var operation: Amendment.Operation
    var path: ProvisionPath?
    var act: Int?
    /// Whether the items are words: `Thay thế một số cụm từ sau đây:`.
    var isOfPhrases = false
  }
}
