internal import GRDB

extension CitationGraph {
  /// What a person has decided about works of this graph: the file ``WorkDecisions/path(ofGraph:)``.
  public func decisions() throws(GraphError) -> WorkDecisions {
    try WorkDecisions(path: WorkDecisions.path(ofGraph: path))
  }

  /// Takes `work` for `other`: writes the decision and brings the graph in step. The graph must be open for writing.
  ///
  /// - Parameters:
  ///   - work: An identifier, also a `file:` or a description; one that the graph does not have yet may come later.
  ///   - other: The identifier of the work that it is.
  ///   - note: Why.
  /// - Throws: ``GraphError``; the decision is written before the graph, which the next build brings in step.
  public func merge(_ work: String, into other: String, note: String = "") throws(GraphError) {
    try decide(WorkDecisions.Decision(.same, work, other, note: note))
  }

  /// Parts `work` from `other`, which the graph or a person has taken it for. The graph must be open for writing.
  ///
  /// - Throws: ``GraphError``, as ``merge(_:into:note:)``.
  public func split(_ work: String, from other: String, note: String = "") throws(GraphError) {
    try decide(WorkDecisions.Decision(.different, work, other, note: note))
  }

  /// The identifiers that were taken for the work of `identifier`, with the reason: `slip`, `same-file`, `decided`.
  public func joined(to identifier: String) throws(GraphError) -> [(identifier: String, reason: String)] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT identifier, reason FROM alias WHERE target = ? ORDER BY 1", arguments: [identifier]
      ).map { (try $0.column(0), try $0.column(1)) }
    }
  }

  /// The identifier that `identifier` was taken for; nil for one that means itself.
  public func target(of identifier: String) throws(GraphError) -> String? {
    try read { db in
      try db.cachedStatement(sql: "SELECT target FROM alias WHERE identifier = ?").value([identifier])
    }
  }

  private func decide(_ decision: WorkDecisions.Decision) throws(GraphError) {
    // Nothing is read: what follows from the decision is worked out.
    try update(remove: [], put: [DocumentFacts](), parser: "", deciding: decision)
  }
}
