public import VanBan

/// What the parser finds in documents in a dress, beside what it finds in them as they are.
public struct DressMeasure: Sendable {
  public let dress: String
  /// The documents that can wear it.
  public let documents: [String]
  public let plain, dressed: Scores
  /// Every difference between the gold of the dressed documents and what was found.
  public let evaluations: [DocumentEvaluation]

  public init(dress: String, plain: [DocumentEvaluation], dressed: [DocumentEvaluation]) {
    self.dress = dress
    documents = dressed.map(\.name)
    self.plain = Evaluation(plain).pooled
    self.dressed = Evaluation(dressed).pooled
    evaluations = dressed
  }

  /// The share of the outline and of the documents' own data that is left, of what the plain texts give.
  public var outlineKept: Double { Self.share(dressed.outline.f1, plain.outline.f1) }
  public var fieldsKept: Double { Self.share(dressed.fields.value, plain.fields.value) }
  public var rolesKept: Double { Self.share(dressed.lineRoles.value, plain.lineRoles.value) }
  public var citationsKept: Double { Self.share(dressed.citations.f1, plain.citations.f1) }

  private static func share(_ dressed: Double?, _ plain: Double?) -> Double {
    guard let plain, plain > 0 else { return 1 }
    return (dressed ?? 0) / plain
  }
}
