/// What a clause of a statement changes: the provisions and acts behind, or before, its verb.
extension StatementReader {
  /// Before an act of which only something is changed.
  private static let within = KeySet(["tại", "của", "theo", "trong"].map { SyllableKey($0) })

  /// What comes in, and where.
  private struct Addition {
    var added: [ProvisionPath] = []
    var marker: StatementElement.Marker?
    var places: [ProvisionPath] = []
  }

  /// `Bổ sung khoản 2a vào sau khoản 2 Điều 5`, `Bổ sung điểm a1 vào sau điểm a và điểm b1 vào sau điểm b khoản 1 Điều 4`
  func addition(_ clause: Clause) -> [Statement] {
    var additions: [Addition] = []
    var addition = Addition()
    for element in clause.elements {
      switch element.value {
      case .marker(let value) where [.after, .before, .atEnd, .into].contains(value):
        // Of `điểm a và điểm b1` between two places the first is the place, and what follows comes in at the next.
        if let first = addition.places.first, addition.places.count > 1, addition.marker == value {
          let next = Array(addition.places.dropFirst())
          addition.places = [first]
          additions.append(addition)
          addition = Addition(added: next)
        }
        addition.marker = value
      case .provisions(let paths):
        if addition.marker == nil {
          addition.added += paths
        } else if addition.places.isEmpty {
          addition.places = paths
        }
      default: continue
      }
    }
    additions.append(addition)
    let act = act(in: clause.elements)
    return additions.compactMap { statement($0, act, clause) }
  }

  private func statement(_ addition: Addition, _ act: Int?, _ clause: Clause) -> Statement? {
    let place = addition.places.last.flatMap { path in addition.marker.map { ($0, path) } }
    guard !addition.added.isEmpty else {
      guard let place else { return nil }
      if place.0 == .after || place.0 == .before {
        // `Bổ sung vào sau khoản 2 Điều 9 như sau:`: the new text shows the number.
        let target = Statement.Target(path: place.1.parent, scope: .whole, act: act)
        let position = place.0 == .after ? Amendment.Position.after(place.1) : .before(place.1)
        return Statement(
          operation: .add, targets: [target], position: position, isNumberedByText: true, words: clause.words)
      }
      let target = Statement.Target(path: place.1, scope: .inside, act: act)
      return Statement(operation: .add, targets: [target], position: .end(place.1), words: clause.words)
    }
    let beside = place.map { $0.0 == .into || $0.0 == .atEnd ? $0.1 : $0.1.parent }
    let targets = addition.added.map { path in
      Statement.Target(path: beside.map { path.completed(by: $0) } ?? path, scope: .whole, act: act)
    }
    var statement = Statement(operation: .add, targets: targets, words: clause.words)
    statement.position = place.map { marker, path in
      switch marker {
      case .after: .after(path)
      case .before: .before(path)
      default: .end(path)
      }
    }
    return statement
  }

  /// `Sửa đổi khoản 2 và khoản 3 Điều 5 Nghị định số 7`
  func changes(_ clause: Clause) -> [Statement] {
    let isRenumbering = isRenumbering(clause)
    guard !isRenumbering || beginsWithProvision(clause) else { return [] }
    var statement = Statement(operation: clause.operation, words: clause.words)
    var scope = Amendment.Scope.whole
    var acts: [Int] = []
    var titled: ProvisionUnit?
    var isAt = false
    var last: StatementElement?
    var acted: Int?
    statement.exceptions = exceptions(clause)
    for element in clause.elements {
      if isPassiveEnd(element, clause) { break }
      defer { last = element }
      if case .marker(.at) = element.value {
        isAt = true
        continue
      }
      defer { isAt = false }
      switch element.value {
      case .marker(.title):
        titled = titledUnit(element)
        scope = titled == nil ? .title : .whole
      case .marker(.opening): scope = .opening
      case .marker(.inside): scope = .inside
      case .marker(.with):
        if isRenumbering { statement.isUnclear = true }
        return finish(statement, acts, clause) + replacing(statement, clause, behind: element)
      case .marker(.asFollows) where isRenumbering, .marker(.except) where isRenumbering: return []
      case .marker(.asFollows), .marker(.except):
        // What comes in, and what stays, stands behind.
        if statement.targets.isEmpty, let unit = titled { statement.titled = unit }
        return finish(statement, acts, clause)
      case .provisions(let paths):
        // `tên điều và khoản 1 Điều 7`
        if let unit = titled, let path = paths.first,
          let at = path.steps.firstIndex(where: { $0.unit == unit })
        {
          statement.targets.append(
            .init(path: ProvisionPath(Array(path.steps[...at])), scope: .title, act: nil))
        }
        titled = nil
        // A title behind the number of an act names provisions too.
        if statement.targets.isEmpty, !acts.isEmpty, !isApart(element) { continue }
        if isAt, isContainer(paths, of: &statement.targets) { continue }
        statement.targets += paths.map { .init(path: $0, scope: scope, act: nil) }
        scope = .whole
      case .act(let id) where scope == .title && statement.targets.isEmpty:
        // `Sửa đổi tên Nghị định số 7`
        statement.targets.append(.init(path: ProvisionPath([]), scope: .title, act: id))
        scope = .whole
        acted = id
      case .act(let id):
        if let last, isIssuedWith(element, behind: last) {
          // `Quy chế ban hành kèm theo Quyết định số 3` is one.
          for index in statement.targets.indices where statement.targets[index].act == acted {
            statement.targets[index].act = id
          }
          for index in acts.indices where acts[index] == acted { acts[index] = id }
        } else if let acted, !statement.targets.isEmpty, statement.targets.allSatisfy({ $0.act != nil }),
          isAmending(acted)
        {
          // The title of an amending act may go on: it is not known which of them it is.
          continue
        } else {
          assign(id, element, to: &statement, &acts)
        }
        acted = id
      case .titleOfAct: statement.targets.append(.init(path: ProvisionPath([]), scope: .title, act: nil))
      // No act changes itself: it names a task, or an appendix of its own.
      case .ownAct: statement.targets.removeAll { $0.act == nil }
      default: continue
      }
    }
    return isRenumbering ? [] : finish(statement, acts, clause)
  }

  /// `Chuyển khoản 2 Điều 7 thành khoản 3 Điều 7`
  private func isRenumbering(_ clause: Clause) -> Bool {
    AmendmentVerb.renumbering.match(words.words, at: clause.words.lowerBound) != nil
  }

  /// Whether a provision stands right behind the verb: `Chuyển hồ sơ` is something else.
  private func beginsWithProvision(_ clause: Clause) -> Bool {
    guard let verb = AmendmentVerb.table.match(words.words, at: clause.words.lowerBound),
      let first = clause.elements.first, case .provisions = first.value
    else { return false }
    return first.words.lowerBound == clause.words.lowerBound + verb.count
  }

  /// What comes in beside the provision that is replaced: `Thay thế khoản 2 Điều 6 bằng khoản 2 và khoản 3 như sau:`.
  private func replacing(_ statement: Statement, _ clause: Clause, behind with: StatementElement)
    -> [Statement]
  {
    guard clause.operation == .replace, let outer = statement.targets.last?.path else { return [] }
    var added: [Statement.Target] = []
    for element in clause.elements where element.words.lowerBound >= with.words.upperBound {
      guard case .provisions(let paths) = element.value else { break }
      for path in paths.map({ $0.completed(by: outer) })
      where !path.isInAttachment && !statement.targets.contains(where: { $0.path == path }) {
        added.append(.init(path: path, scope: .whole, act: statement.targets.last?.act))
      }
    }
    return added.isEmpty ? [] : [Statement(operation: .add, targets: added, words: clause.words)]
  }

  /// What the words take out again: `Bãi bỏ Thông tư số 1, trừ Điều 3 và Điều 4`. Provisions of the act itself say for whom
  /// something still holds: `trừ trường hợp quy định tại Điều 20 Thông tư này`.
  private func exceptions(_ clause: Clause) -> [ProvisionPath] {
    guard let at = clause.elements.firstIndex(where: { $0.isMarker(.except) }) else { return [] }
    var found: [ProvisionPath] = []
    var end = clause.elements[at].words.upperBound
    for element in clause.elements[(at + 1)...] {
      switch element.value {
      case .marker(.at), .marker(.some): continue
      case .provisions(let paths):
        guard isDirect(end..<element.words.lowerBound) else { return found }
        found += paths
        end = element.words.upperBound
      case .ownAct: return []
      default: return found
      }
    }
    return found
  }

  /// Whether `element` stands behind what a passive verb has ended: `… hết hiệu lực từ ngày Luật số 3 có hiệu lực`.
  private func isPassiveEnd(_ element: StatementElement, _ clause: Clause) -> Bool {
    guard clause.operation == .repeal || clause.operation == .suspend,
      let first = clause.elements.first
    else { return false }
    return (first.words.upperBound..<max(first.words.upperBound, element.words.lowerBound)).contains {
      AmendmentVerb.passive.match(words.words, at: $0) != nil
    }
  }

  /// Whether the title of an act says that it amends others.
  private func isAmending(_ act: Int) -> Bool {
    citations.contains { $0.origin == .citation(act) && $0.relation.isChange }
  }

  /// Whether nothing but `ban hành kèm theo` stands between two acts.
  private func isIssuedWith(_ act: StatementElement, behind last: StatementElement) -> Bool {
    guard case .act = last.value, last.words.upperBound < act.words.lowerBound else { return false }
    return GoverningWords.isTransparent(last.words.upperBound..<act.words.lowerBound, of: words)
  }

  /// Whether provisions behind an act are named of it, and not in its title: `Thông tư số 1: khoản 2 Điều 3`.
  private func isApart(_ element: StatementElement) -> Bool {
    switch words.kind(element.words.lowerBound - 1) {
    case .colon, .comma, .openBracket: true
    default: words.key(element.words.lowerBound - 1) == .at
    }
  }

  /// `Mẫu số 1 và Mẫu số 2 tại Phụ lục I`: whether `paths` hold the targets before them, and completes these.
  private func isContainer(_ paths: [ProvisionPath], of targets: inout [Statement.Target]) -> Bool {
    guard paths.count == 1, let outer = paths.first, !targets.isEmpty else { return false }
    let completed = targets.map { $0.path.completed(by: outer) }
    guard zip(completed, targets).allSatisfy({ $0 != $1.path }) else { return false }
    for index in targets.indices { targets[index].path = completed[index] }
    return true
  }

  /// An act is that of the provisions before it that have none yet, else one that is changed as a whole.
  private func assign(
    _ act: Int, _ element: StatementElement, to statement: inout Statement, _ acts: inout [Int]
  ) {
    let open = statement.targets.indices.filter { statement.targets[$0].act == nil }
    if open.isEmpty, Self.within.contains(words.key(element.words.lowerBound - 1)) {
      // `Bãi bỏ nội dung về học phí tại Quyết định số 3`: not all of it.
      statement.targets.append(.init(path: ProvisionPath([]), scope: .inside, act: act))
      return
    }
    if open.isEmpty { acts.append(act) }
    for index in open { statement.targets[index].act = act }
  }

  private func finish(_ statement: Statement, _ acts: [Int], _ clause: Clause) -> [Statement] {
    var statement = statement
    var acts = acts
    Statement.complete(&statement.targets)
    if statement.targets.isEmpty, acts.isEmpty, isOfInside(clause) {
      // `Bãi bỏ gạch đầu dòng thứ ba`, below a heading that names the provision.
      statement.targets = [.init(path: ProvisionPath([]), scope: .inside, act: nil)]
    } else if statement.targets.isEmpty, statement.titled != nil {
      statement.targets = [.init(path: ProvisionPath([]), scope: .title, act: acts.first)]
    } else if statement.targets.isEmpty {
      // An act that gets a new text as a whole is not amended but replaced.
      guard statement.operation != .amend, statement.operation != .correct else {
        return []
      }
      statement.targets = acts.map { .init(path: ProvisionPath([]), scope: .act, act: $0) }
    } else {
      // `Thông tư số 1: khoản 2 Điều 3`
      let open = statement.targets.indices.filter { statement.targets[$0].act == nil }
      if !open.isEmpty, !acts.isEmpty {
        let act = acts.removeFirst()
        for index in open { statement.targets[index].act = act }
      }
      // `Bãi bỏ khoản 2 Điều 5 Nghị định số 1 và Nghị định số 2`
      if statement.operation != .amend, statement.operation != .correct {
        statement.targets += acts.map { .init(path: ProvisionPath([]), scope: .act, act: $0) }
      }
    }
    return statement.targets.isEmpty ? [] : [statement]
  }

  /// Whether the verb is said of a bullet, a paragraph or a row, right behind it, of what a heading above names.
  private func isOfInside(_ clause: Clause) -> Bool {
    guard inherited?.path != nil, let first = clause.elements.first, first.isMarker(.inside),
      let verb = AmendmentVerb.table.match(words.words, at: clause.words.lowerBound)
    else { return false }
    return first.words.lowerBound == clause.words.lowerBound + verb.count
  }

  /// The unit of `tên điều và …`, which has no number of its own.
  private func titledUnit(_ element: StatementElement) -> ProvisionUnit? {
    let at = element.words.upperBound
    guard let unit = ProvisionUnit.names.match(words.words, at: at),
      ProvisionNumber(words.cursor(to: words.count), at: at + unit.count, .provision) == nil
    else { return nil }
    return unit.value
  }
}
