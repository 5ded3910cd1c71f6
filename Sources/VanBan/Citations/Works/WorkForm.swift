extension WorkIdentifier.Form {
  /// The form of a document of that kind; that of a document of unknown kind is `doc`.
  ///
  /// - Parameter hasYear: Whether its number has a year in it.
  package init(kind: DocumentKind?, hasYear: Bool) {
    self = kind.map { WorkBuilder.form($0, hasYear: hasYear) } ?? .doc
  }
}
