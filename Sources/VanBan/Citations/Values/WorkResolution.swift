/// Which work a citation means, as far as the text shows.
public enum WorkResolution: Sendable, Hashable {
  /// This one.
  case resolved(WorkIdentifier)
  /// One of these, the likeliest first; the text does not show which.
  case ambiguous([WorkCandidate])
  /// The text does not say enough to identify it.
  case incomplete(missing: [WorkIdentityPart])

  /// The identifier of a resolved work; nil for the other cases.
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
    /// The text cites a document of that number elsewhere.
    case sameNumber = "same-number"
  }

  /// The work that may be meant.
  public let identifier: WorkIdentifier
  /// Why it may be meant.
  public let reason: Reason

  /// A candidate with its reason.
  public init(identifier: WorkIdentifier, reason: Reason) {
    self.identifier = identifier
    self.reason = reason
  }
}

/// A part of a ``WorkIdentifier`` that a text may leave out.
public enum WorkIdentityPart: String, Sendable, CaseIterable {
  /// The kind of document.
  case kind
  /// The number with its symbol.
  case number
  /// The year of issue.
  case year
  /// The body that issued it.
  case issuer
  /// The place of a local body.
  case place
}
