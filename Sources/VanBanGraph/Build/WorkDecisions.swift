import Foundation

/// What a person has decided about works that may be one: that two identifiers mean one work, or two.
///
/// Decisions are kept in a file of their own beside the graph, `g.db.decisions.tsv` for `g.db`, so that they hold when the
/// graph is built anew: a line each with `same` or `different`, two identifiers, and a note. The file is text, and may be
/// written by hand.
public struct WorkDecisions: Sendable, Hashable {
  /// One decision.
  public struct Decision: Sendable, Hashable {
    /// What was decided.
    public enum Kind: String, Sendable, CaseIterable {
      /// The first is taken for the second.
      case same
      /// They are two works, whatever the texts look like.
      case different
    }

    /// What was decided.
    public var kind: Kind
    /// The identifier that the decision is about.
    public var work: String
    /// The identifier that it is taken for, or kept apart from.
    public var other: String
    /// Why; empty without one.
    public var note: String

    /// A decision about two identifiers.
    public init(_ kind: Kind, _ work: String, _ other: String, note: String = "") {
      self.kind = kind
      self.work = work
      self.other = other
      self.note = note
    }
  }

  /// In the order in which they were made.
  public private(set) var all: [Decision] = []

  /// No decisions.
  public init() {}

  /// Adds a decision, in place of those that it contradicts or repeats.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/badValue`` where an identifier is to be merged with itself, or would be
  ///   taken for itself by way of others.
  public mutating func add(_ decision: Decision) throws(GraphError) {
    guard decision.work != decision.other else {
      throw GraphError(.badValue, "\(decision.work) is one work already.")
    }
    all.removeAll {
      ($0.work == decision.work && $0.other == decision.other)
        || ($0.work == decision.other && $0.other == decision.work)
        // A work is taken for one other.
        || (decision.kind == .same && $0.kind == .same && $0.work == decision.work)
    }
    if decision.kind == .same, target(of: decision.other) == decision.work {
      throw GraphError(
        .badValue, "\(decision.other) is taken for \(decision.work) already: split them first.")
    }
    all.append(decision)
  }

  /// The identifier that `work` is taken for in the end; itself without a decision.
  public func target(of work: String) -> String {
    var at = work
    for _ in all {
      guard let next = all.last(where: { $0.kind == .same && $0.work == at })?.other else { break }
      at = next
    }
    return at
  }

  // MARK: - The file

  /// The file of the decisions about the graph at `graph`.
  public static func path(ofGraph graph: String) -> String { graph + ".decisions.tsv" }

  private static let heading = "decision\twork\tother\tnote"

  /// The decisions in the file at `path`; none where there is no file.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/badValue`` and the number of the line that is no decision.
  public init(path: String) throws(GraphError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(data: data, encoding: .utf8)
    else {
      throw GraphError(.cannotOpen, "the decisions cannot be read, or are no UTF-8 text.", file: path)
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.last == "\r" ? line.dropLast() : line
      if line.isEmpty || line.hasPrefix("#") || line == Self.heading { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      guard cells.count >= 3, let kind = Decision.Kind(rawValue: cells[0]), !cells[1].isEmpty,
        !cells[2].isEmpty
      else {
        throw GraphError(
          .badValue,
          "line \(index + 1) is no decision: `same` or `different`, two identifiers, a note, with tabs between.",
          file: path)
      }
      do {
        try add(Decision(kind, cells[1], cells[2], note: cells.count > 3 ? cells[3] : ""))
      } catch {
        throw GraphError(.badValue, "line \(index + 1): \(error.message)", file: path)
      }
    }
  }

  /// The file's text.
  public var text: String {
    let lines = all.map { decision in
      [decision.kind.rawValue, decision.work, decision.other, decision.note]
        .map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
    }
    return ([Self.heading] + lines).joined(separator: "\n") + "\n"
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/cannotWrite``.
  public func write(to path: String) throws(GraphError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw GraphError(
        .cannotWrite, "the decisions cannot be written: does the folder exist, and may you use it?",
        file: path)
    }
  }
}
