internal import VanBan

extension ForceFacts {
  /// What `document` says of its own force: of itself, then of its provisions. What was not issued is not in force.
  static func read(_ document: Document) -> [ForceFacts] {
    guard let force = document.force, !document.header.isDraft else { return [] }
    let lines = document.source.lines
    var found: [ForceFacts] = []
    if let day = force.from ?? force.to {
      found.append(
        ForceFacts(
          from: force.from.map { ForceDate($0) }, end: force.to.map { ForceDate(end: $0) },
          line: lines.line(at: day.range.lowerBound)))
    }
    for exception in force.exceptions where exception.from != nil || exception.to != nil {
      let keys = exception.provisions.compactMap { ProvisionKey($0) }
      for key in keys.isEmpty ? [nil] : keys.map(Optional.some) {
        found.append(
          ForceFacts(
            provision: key, words: exception.text, from: exception.from.map { ForceDate($0) },
            end: exception.to.map { ForceDate(end: $0) }, line: lines.line(at: exception.range.lowerBound)))
      }
    }
    return found
  }
}

extension ForceDate {
  init(_ day: ForceDay) { self.init(day.date?.description, refusal: day.refusal?.rawValue) }

  /// The first day without force.
  init(end day: ForceDay) {
    guard day.bound == .last, day.refusal == nil else {
      self.init(day)
      return
    }
    self.init(day.date?.next?.description, refusal: day.date?.next == nil ? "incomplete" : nil)
  }
}

extension ChangeFacts {
  /// What `document` does to acts in its own provisions and in its title.
  static func read(_ document: Document) -> [ChangeFacts] {
    guard !document.header.isDraft else { return [] }
    let lines = document.source.lines
    let citations = Dictionary(document.citations.map { ($0.id, $0) }) { first, _ in first }
    var found: [ChangeFacts] = []
    var told: Set<Int> = []
    var numbers: Set<String> = []
    for amendment in document.amendments {
      guard let act = amendment.act, citations[act]?.origin == .thisDocument else { continue }
      told.insert(act)
      if let number = citations[act]?.number?.text { numbers.insert(number) }
      let target = ProvisionKey(amendment.target)
      let scope: Scope =
        amendment.refusal == nil && amendment.scope == .act && target == nil && amendment.exceptions.isEmpty
        ? .act : target == nil ? .part : .provision
      let except = amendment.exceptions.map(\.description).joined(separator: ", ")
      found.append(
        ChangeFacts(
          citation: act, operation: amendment.operation.rawValue, scope: scope, target: target,
          provision: ProvisionKey(amendment.provision), except: except.isEmpty ? nil : except,
          from: document.effectDate(of: amendment), line: lines.line(at: amendment.range.lowerBound)))
    }
    for end in document.force?.ends ?? [] {
      told.insert(end.citation)
      if let number = citations[end.citation]?.number?.text { numbers.insert(number) }
      take(end, of: document, into: &found)
    }
    // The title says what the provisions say in another way than is read.
    for citation in document.citations
    where !told.contains(citation.id) && citation.origin == .thisDocument {
      guard let operation = operations[citation.relation], !numbers.contains(citation.number?.text ?? "")
      else { continue }
      found += fromRelation(
        citation, operation, document, line: lines.line(at: citation.range.lowerBound))
    }
    return found
  }

  private static let operations: [Citation.Relation: Amendment.Operation] = [
    .amends: .amend, .supplements: .add, .replaces: .replace, .repeals: .repeal, .suspends: .suspend,
  ]

  private static func fromRelation(
    _ citation: Citation, _ operation: Amendment.Operation, _ document: Document, line: Int
  ) -> [ChangeFacts] {
    let targets = (citation.pinpoint?.provisions ?? []).compactMap { ProvisionKey($0) }
    let ends = operation == .repeal || operation == .replace || operation == .suspend
    let whole: Scope = citation.pinpoint == nil && ends ? .act : .part
    return (targets.isEmpty ? [nil] : targets.map(Optional.some)).map { target in
      ChangeFacts(
        citation: citation.id, operation: operation.rawValue, scope: target == nil ? whole : .provision,
        target: target, from: document.ownForce, line: line)
    }
  }

  /// Whether `except` names provisions of the act that ends, `trừ Điều 3`, and not matters that this act lays down:
  /// `trừ trường hợp quy định tại Điều 55 của Luật này`.
  static func keepsPart(_ except: String?) -> Bool {
    guard let except else { return false }
    let words = Slug.of(except)
    let ofThis = [
      "luat", "nghi-dinh", "thong-tu", "quyet-dinh", "nghi-quyet", "phap-lenh", "dieu", "khoan", "van-ban",
    ]
    if ofThis.contains(where: { words.contains($0 + "-nay") }) || words.contains("truong-hop") {
      return false
    }
    return ["dieu-", "khoan-", "chuong-", "phu-luc", "muc-"].contains { words.contains($0) }
  }

  /// What the article about force says of an act that ends: it has the day, and may say what the statements say already.
  private static func take(_ end: EndOfForce, of document: Document, into found: inout [ChangeFacts]) {
    let day = ForceDate(end: end.on)
    let targets = end.provisions.compactMap { ProvisionKey($0) }
    let scope: Scope =
      end.scope == .whole && !keepsPart(end.except) ? .act : targets.isEmpty ? .part : .provision
    for target in targets.isEmpty ? [nil] : targets.map(Optional.some) {
      let same = found.indices.filter {
        // The statement may except provisions that the article about force does not repeat.
        found[$0].citation == end.citation && found[$0].target == target
          && (found[$0].scope == scope || keepsPart(found[$0].except))
      }
      for index in same {
        found[index].from = day
        found[index].except = found[index].except ?? end.except
      }
      guard same.isEmpty else { continue }
      let operation: Amendment.Operation = end.manner == .replaced ? .replace : .repeal
      found.append(
        ChangeFacts(
          citation: end.citation, operation: operation.rawValue, scope: scope, target: target,
          except: end.except, from: day,
          line: document.source.lines.line(at: end.range.lowerBound)))
    }
  }
}

extension Document {
  /// The day from which it is in force.
  fileprivate var ownForce: ForceDate {
    force?.from.map { ForceDate($0) } ?? ForceDate(nil, refusal: ForceDay.Refusal.notStated.rawValue)
  }

  fileprivate func effectDate(of amendment: Amendment) -> ForceDate {
    if let day = effect(of: amendment), day.day != nil { return ForceDate(day.description) }
    let own = force?.exceptions.last { exception in
      exception.provisions.contains { $0.contains(amendment.provision) }
    }
    return own?.from.map { ForceDate($0) } ?? ownForce
  }
}
