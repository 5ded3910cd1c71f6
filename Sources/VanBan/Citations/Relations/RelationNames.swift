extension Citation.Relation {
  /// The property of the European Legislation Identifier (ELI ontology 1.4) that comes nearest: `eli:based_on`.
  ///
  /// ELI lacks a term for a document that another one issues or approves; they are related.
  public var eliProperty: String {
    switch self {
    case .basis: "eli:based_on"
    case .implements: "eli:applies"
    case .guides: "eli:ensures_implementation_of"
    case .amends, .supplements: "eli:amends"
    case .replaces, .repeals: "eli:repeals"
    case .suspends: "eli:changes"
    case .promulgates, .approves: "eli:related_to"
    case .mentions: "eli:cites"
    }
  }
}
