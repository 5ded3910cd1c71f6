/// How well what was found agrees with the gold annotation, as counts that can be pooled.
public struct Scores: Sendable, Hashable {
  /// The columns of a citation that are compared once it is found.
  public enum CitationField: String, Sendable, CaseIterable {
    /// The kind of the cited document.
    case type
    /// Its date, as far as it is printed.
    case date
    /// Its issuing body, as printed.
    case issuer
    /// The part that is cited, as printed.
    case pinpoint
    /// What the citing text says of it.
    case relation
    /// The document that the relation starts from.
    case from
  }

  /// Non-blank lines whose role is right.
  public internal(set) var lineRoles = Share()
  /// Lines on which a block of one of ``startRoles`` begins.
  public internal(set) var blockStarts = Retrieval()
  /// Labelled blocks and headings: line, label and depth are right.
  public internal(set) var outline = Retrieval()
  /// Labelled blocks and headings: line and label are right.
  public internal(set) var outlineWithoutDepth = Retrieval()
  /// Labelled headings and items that were found, and are found to be the one or the other.
  public internal(set) var headingOrItem = Share()
  /// Citations with a number.
  public internal(set) var numberedCitations = Retrieval()
  /// Citations by name.
  public internal(set) var unnumberedCitations = Retrieval()
  /// For the citations that were found, each column that is right.
  public internal(set) var citationFields: [CitationField: Share] = [:]
  /// The document's own data.
  public internal(set) var fields = Share()
  /// Keys that were found and are not in gold.
  public internal(set) var extraFields = 0

  /// What an act does to others: provision and operation are right.
  public internal(set) var operations = Retrieval()
  /// For the operations that were found, whether the provision that is changed is right.
  public internal(set) var operationTargets = Share()
  /// For the operations that were found, whether the act that is changed is right.
  public internal(set) var operationActs = Share()
  /// For the operations that were found, whether the part that is meant is right.
  public internal(set) var operationScopes = Share()

  /// Labelled blocks of scans, in their order: the label is right, and more than half of the first five words.
  public internal(set) var labels = Retrieval()
  /// For the labelled blocks that were found, whether all first words are right.
  public internal(set) var labelWords = Share()

  /// All citations.
  public var citations: Retrieval { numberedCitations + unnumberedCitations }

  /// The roles of blocks whose first lines are scored.
  public static let startRoles: Set<BlockRole> = [
    .basis, .authority, .enacting, .heading, .item, .paragraph, .quote, .table, .figure, .closing,
    .recipient, .appendix,
  ]

  static func += (sum: inout Scores, scores: Scores) {
    sum.lineRoles += scores.lineRoles
    sum.blockStarts += scores.blockStarts
    sum.outline += scores.outline
    sum.outlineWithoutDepth += scores.outlineWithoutDepth
    sum.headingOrItem += scores.headingOrItem
    sum.numberedCitations += scores.numberedCitations
    sum.unnumberedCitations += scores.unnumberedCitations
    for (field, share) in scores.citationFields { sum.citationFields[field, default: Share()] += share }
    sum.fields += scores.fields
    sum.extraFields += scores.extraFields
    sum.operations += scores.operations
    sum.operationTargets += scores.operationTargets
    sum.operationActs += scores.operationActs
    sum.operationScopes += scores.operationScopes
    sum.labels += scores.labels
    sum.labelWords += scores.labelWords
  }
}
