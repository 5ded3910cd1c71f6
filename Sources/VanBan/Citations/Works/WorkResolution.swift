/// Which document is meant, as far as the text tells.
public enum WorkResolution: Sendable, Hashable {
  /// It is this one.
  case resolved(WorkIdentifier)
  /// It may be one of these, the likeliest first; the text does not tell which.
  case ambiguous([WorkCandidate])
  /// The text does not say enough to identify it.
  case incomplete(missing: [WorkIdentityPart])

  /// The identifier, where it is known which document is meant.
  public var identifier: WorkIdentifier? {
    if case .resolved(let identifier) = self { identifier } else { nil }
  }

  /// The resolution in a line: the identifier, the candidates, or what is missing.
  package var summary: String {
    switch self {
    case .resolved(let identifier): identifier.description
    case .ambiguous(let candidates):
      candidates.map(\.identifier.description).joined(separator: " or ")
    case .incomplete(let missing): "incomplete: " + missing.map(\.rawValue).joined(separator: ", ")
    }
  }
}

/// A document that a citation may mean.
public struct WorkCandidate: Sendable, Hashable {
  /// Why it may be meant.
  public enum Reason: String, Sendable, CaseIterable {
    /// A body of that name in the citing document's own place has issued it.
    case ownPlace = "own-place"
    /// A body one level or more above the citing document's has issued it.
    case superior
    /// A body of that name is in this place, which is one of several.
    case otherPlace = "other-place"
    /// The number is what is printed, the word for its kind is wrong.
    case asNumbered = "as-numbered"
    /// The kind is what is printed, the number is that of a letter.
    case asNamed = "as-named"
    /// The version of the law in force on the date of the citing document.
    case inForce = "in-force"
    /// A version of the law that was passed and not yet in force on that date.
    case passed
    /// A former version of the law.
    case former
    /// A document of that number is cited elsewhere in the text.
    case sameNumber = "same-number"
  }

  public let identifier: WorkIdentifier
  public let reason: Reason

  public init(identifier: WorkIdentifier, reason: Reason) {
    self.identifier = identifier
    self.reason = reason
  }
}

/// What a ``WorkIdentifier`` is made from, and a text may leave out.
public enum WorkIdentityPart: String, Sendable, CaseIterable {
  case kind, number, year, issuer
  /// The place of a local body.
  case place
}
