internal import GRDB
internal import VanBan

/// A version of a work or of a provision: what holds from a day on.
public struct WorkVersion: Sendable, Hashable {
  /// From which day it holds; nil where no text says.
  public let from: ForceDate?
  /// The state from then on.
  public let state: WorkStatus.State
  /// What acts do to it on that day; empty for the text as it was issued, and where it ends by its own words. What only
  /// others tell of (``WorkStatus/said``) is a version of its own, at the end.
  public let changes: [WorkStatus.Change]
  /// Its text, a paragraph a line, in `⟨…⟩` where it is not certain; nil where the graph has no text of it, and for changes
  /// whose day is not known.
  public let text: String?
}

extension WorkVersion: GraphRow {
  /// The day, the state, the changes with the provisions that make them, and the text.
  public static let columns = ["from", "state", "by", "text"]

  public var values: [GraphValue] {
    let by = changes.map { change in
      change.summary + (change.provision.map { " by " + $0.text } ?? "")
    }
    return [
      GraphValue(from?.date ?? from?.refusal), GraphValue(state.rawValue),
      GraphValue(by.isEmpty ? nil : by.joined(separator: "; ")), GraphValue(text),
    ]
  }
}

/// The text of a work or of a provision on a day, from the documents of the graph.
public struct WorkText: Sendable, Hashable {
  /// A paragraph a line, in `⟨…⟩` where it is not certain.
  public let text: String
  /// The files of the acts that were worked in.
  public let acts: [String]
  /// What they do and could not be worked in, a line each, in Vietnamese.
  public let refused: [String]
  /// What the reader must know of the texts at hand, a sentence each, in Vietnamese.
  public let remarks: [String]
  /// Changes that others tell of, by acts which the graph does not have.
  public let said: [WorkStatus.Change]
}

extension CitationGraph {
  /// The versions of `part` in the order of the days: as it was issued, then with what acts do to it; changes whose day is
  /// not known come last.
  ///
  /// - Parameters:
  ///   - part: A work of this graph, or a provision of it.
  ///   - input: Gives the file of a document by its path in the graph, for the texts; nil for versions without texts.
  /// - Throws: ``GraphError``; with ``GraphError/Code/badValue`` where a file is not as it was when the graph was built.
  /// - Complexity: O(*n*) in the changes of the work, and for the texts in the length of its documents for each version.
  public func history(
    of part: WorkPart, reading input: ((_ path: String) -> GraphInput)? = nil
  ) throws(GraphError) -> [WorkVersion] {
    let status = try status(of: part.work, provision: part.provision)
    let texts = try input.map { input throws(GraphError) in try WorkTexts(status, in: self, reading: input) }
    var days: [String: [WorkStatus.Change]] = [:]
    var open: [WorkStatus.Change] = []
    for change in status.changes + status.pending {
      if let day = change.from.date { days[day, default: []].append(change) } else { open.append(change) }
    }
    if let end = status.end?.date, days[end] == nil { days[end] = [] }
    var versions: [WorkVersion] = []
    if status.reason != .noProvision, texts?.original(part.provision)?.isEmpty != true {
      let first = try status.from?.date.map { day throws(GraphError) in
        try self.status(of: part.work, provision: part.provision, on: day).state
      }
      versions.append(
        WorkVersion(
          from: status.from, state: first ?? .unknown, changes: [], text: texts?.original(part.provision)))
    }
    for day in days.keys.sorted() {
      let state = try self.status(of: part.work, provision: part.provision, on: day).state
      versions.append(
        WorkVersion(
          from: ForceDate(day), state: state, changes: days[day] ?? [],
          text: state.isEnded ? nil : texts?.text(part.provision, on: PartialDate(stored: day))?.text))
    }
    // What others tell of has no text here.
    for change in open + status.said {
      versions.append(WorkVersion(from: change.from, state: .unknown, changes: [change], text: nil))
    }
    return versions
  }

  /// The text of `part` on `date`: the act's own, with what the acts of the graph do to it until then worked in
  /// (`Consolidation`).
  ///
  /// - Parameters:
  ///   - part: A work of this graph, or a provision of it.
  ///   - date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for all changes, whenever they hold.
  ///   - input: Gives the file of a document by its path in the graph.
  /// - Throws: ``GraphError``; with ``GraphError/Code/badValue`` where the graph has no text of the work, or none of the
  ///   provision on that day, or where a file is not as it was when the graph was built.
  public func text(
    of part: WorkPart, on date: String? = nil, reading input: (_ path: String) -> GraphInput
  ) throws(GraphError) -> WorkText {
    let status = try status(of: part.work, provision: part.provision, on: date)
    let texts = try WorkTexts(status, in: self, reading: input)
    guard texts.hasBase else {
      throw GraphError(.badValue, "\(part.work.label): the graph has no document of it.")
    }
    if status.state == .notYetIssued {
      throw GraphError(.badValue, "\(part.work.label) was issued after \(date ?? "").")
    }
    let day = date.flatMap { PartialDate(stored: $0)?.lastDayOfIt }
    guard let text = texts.text(part.provision, on: day), !text.text.isEmpty else {
      let place = part.provision.map { ": " + $0.description } ?? ""
      throw GraphError(.badValue, "\(part.work.label)\(place) has no text on that day.")
    }
    return text
  }

  /// The files of the documents of `work` that are no drafts, that with the most provisions first.
  fileprivate func files(of work: Work) throws(GraphError) -> [(path: String, hash: String)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT path, hash FROM document WHERE work_id = ? AND NOT is_draft
          ORDER BY LENGTH(COALESCE(provisions, '')) DESC, path
          """, arguments: [work.id]
      ).map { (try $0.column(0), try $0.column(1)) }
    }
  }

  fileprivate func hash(of path: String) throws(GraphError) -> String? {
    try read { db in try db.value("SELECT hash FROM document WHERE path = ?", [path]) }
  }
}

extension PartialDate {
  /// A date as the graph writes it.
  init?(stored text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    self.init(year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  /// The last day of the year or month that it names.
  fileprivate var lastDayOfIt: PartialDate? {
    if day != nil { return self }
    let month = month ?? 12
    return (28...31).reversed().lazy.compactMap { PartialDate(year: self.year, month: month, day: $0) }.first
  }
}

/// The documents of a work and of the acts that change it, as their files have them.
private struct WorkTexts {
  private var base: Document?
  private var acts: [(path: String, document: Document)] = []
  private let status: WorkStatus

  init(
    _ status: WorkStatus, in graph: CitationGraph, reading input: (_ path: String) -> GraphInput
  ) throws(GraphError) {
    self.status = status
    guard let file = try graph.files(of: status.work).first else { return }
    base = try Self.document(file.path, hash: file.hash, input)
    var seen: Set<String> = []
    for change in status.changes + status.pending where seen.insert(change.citing).inserted {
      guard let hash = try graph.hash(of: change.file) else { continue }
      acts.append((change.file, try Self.document(change.file, hash: hash, input)))
    }
  }

  private static func document(
    _ path: String, hash: String, _ input: (_ path: String) -> GraphInput
  ) throws(GraphError) -> Document {
    do {
      let file = input(path)
      let bytes = try file.bytes()
      guard ContentHash.text(of: bytes) == hash else {
        throw GraphError(
          .badValue, "the file is not as it was when the graph was built: run the build again.", file: path)
      }
      return Document(parsing: try file.text(bytes))
    } catch let error as GraphError {
      throw error
    } catch {
      throw GraphError(.badValue, "the document cannot be read: \(error)", file: path)
    }
  }

  var hasBase: Bool { base != nil }

  /// The text as it was issued; nil without a document.
  func original(_ provision: ProvisionKey?) -> String? {
    guard let base else { return nil }
    let places = ProvisionPlaces(base)
    var lines: [String] = []
    var open = Array(base.body.reversed())
    while let node = open.popLast() {
      let isWanted =
        provision.map { provision in places[node.block.id].map { provision.contains($0) } ?? false } ?? true
      if isWanted { lines.append(node.block.text(in: base.source)) }
      open += node.children.reversed()
    }
    return lines.joined(separator: "\n")
  }

  /// The text on `day`, with the changes that hold then; nil where nothing can be worked into it.
  func text(_ provision: ProvisionKey?, on day: PartialDate?) -> WorkText? {
    guard let base else { return nil }
    let documents = acts.map(\.document)
    let number = status.work.number
    let found =
      (try? Consolidation(base: base, amendments: documents, on: day))
      ?? (try? Consolidation(base: base, amendments: documents, on: day, work: number))
    guard let found else {
      // Nothing changes it, or what does names another act, as one that was taken for it.
      let acts = status.changes.filter { $0.operation != "extend" && $0.operation != "correct" }
      var labels: [String] = []
      for change in acts where !labels.contains(change.citingLabel) { labels.append(change.citingLabel) }
      return WorkText(
        text: original(provision) ?? "", acts: [],
        refused: labels.map { "Chưa đưa được vào văn bản: nội dung của \($0)." }, remarks: [],
        said: status.said)
    }
    var key: ProvisionKey?
    var lines: [String] = []
    for paragraph in found.paragraphs {
      key = paragraph.provision.flatMap { ProvisionKey($0) } ?? key
      if let provision, !(key.map { provision.contains($0) } ?? false) { continue }
      lines.append(paragraph.markedText)
    }
    let used = Set((found.entries + found.refused).map(\.act))
    let refused = found.refused.filter { entry in
      guard let provision, let target = ProvisionKey(entry.amendment.target) else { return true }
      return target.contains(provision) || provision.contains(target)
    }
    let working = found.amendingActs.enumerated().filter { used.contains($0.offset) }.map(
      \.element.source.name)
    return WorkText(
      text: lines.joined(separator: "\n"), acts: working.compactMap { $0 },
      refused: refused.map { found.line(of: $0) }, remarks: found.remarks, said: status.said)
  }
}
