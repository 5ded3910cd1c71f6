/// A format of other programs for graphs.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// GraphML: Gephi, yEd, NetworkX, igraph.
  case graphml
  /// GEXF 1.2: Gephi, NetworkX.
  case gexf
  /// Two CSV files, in the columns of `neo4j-admin database import`.
  case neo4j
  /// Two CSV files, in the columns of Gephi's import.
  case gephi
  /// DOT: Graphviz.
  case dot
  /// JSON-LD with the terms of ELI, the European Legislation Identifier's ontology.
  case jsonld
  /// An object a line: every work, then every citation with its words.
  case jsonl

  /// The files that an export to `path` makes: one, or two for the CSV formats.
  public func files(_ path: String) -> [String] {
    switch self {
    case .neo4j, .gephi: [path + ".nodes.csv", path + ".edges.csv"]
    case .graphml, .gexf, .dot, .jsonld, .jsonl: [path]
    }
  }
}

extension CitationGraph {
  /// Writes the graph to `path`; two files for the CSV formats, see ``ExportFormat/files(_:)``. Each is written whole or
  /// not at all.
  ///
  /// - Parameters:
  ///   - format: The format of the files.
  ///   - nodes: What the nodes are; articles and bodies are written as GraphML.
  ///   - path: The file, or the beginning of two names.
  /// - Throws: ``GraphError`` with ``GraphError/Code/cannotWrite`` where a file cannot be written, with
  ///   ``GraphError/Code/badValue`` for nodes that the format does not have.
  /// - Complexity: O(*n* log *n*) in works and citations.
  public func export(
    _ format: ExportFormat, nodes: ExportNodes = .works, to path: String
  ) throws(GraphError) {
    guard nodes == .works || format == .graphml else {
      throw GraphError(.badValue, "\(nodes.rawValue) are written as graphml only, not as \(format.rawValue).")
    }
    let files = format.files(path)
    try read { db in
      let outputs = try files.map { try OutputFile($0, of: self.path) }
      do {
        switch format {
        case .graphml where nodes != .works: try NetworkExport(db, nodes, to: outputs[0]).write()
        case .graphml: try GraphMLExport(db, to: outputs[0]).write()
        case .gexf: try GEXFExport(db, to: outputs[0]).write()
        case .neo4j: try CSVExport(db, columns: .neo4j).write(nodes: outputs[0], edges: outputs[1])
        case .gephi: try CSVExport(db, columns: .gephi).write(nodes: outputs[0], edges: outputs[1])
        case .dot: try DOTExport(db, to: outputs[0]).write()
        case .jsonld: try JSONLDExport(db, to: outputs[0]).write()
        case .jsonl: try JSONLinesExport(db, to: outputs[0]).write()
        }
        for output in outputs { try output.finish() }
      } catch {
        for output in outputs { output.discard() }
        throw error
      }
    }
  }
}
