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
  /// The words of the statement in its block.
  var words: Range<Int>

  struct Target {
    var path: ProvisionPath
    var scope: Amendment.Scope
    var act: Int?
  }
}

/// What a block says about changes.
struct StatementBlock {
  var statements: [Statement] = []
  /// What the items below are said of, where the block only heads them: `Sửa đổi một số khoản của Điều 16:`.
  var heading: Heading?

  struct Heading {
    var meaning: AmendmentVerb.Meaning
    var path: ProvisionPath?
    var act: Int?
    /// Whether the items are words: `Thay thế một số cụm từ sau đây:`.
    var isOfPhrases = false
  }
}
