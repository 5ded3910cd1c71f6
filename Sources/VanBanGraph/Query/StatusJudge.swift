/// Comes from what acts say to the state of a work, or of a provision of it, on a date.
struct StatusJudge {
  let work: Work
  let provision: ProvisionKey?
  let date: String?
  let force: OwnForce
  /// What acts do to it, without what does not touch the provision.
  let changes: [WorkStatus.Change]
  let said: [WorkStatus.Change]

  private typealias Verdict = (state: WorkStatus.State, since: String?, reason: WorkStatus.Reason?)

  var status: WorkStatus {
    let holding = changes.filter { $0.holds(on: date) == .yes }
    let verdict = verdict(holding)
    return WorkStatus(
      work: work, provision: provision, date: date, state: verdict.state, reason: verdict.reason,
      since: verdict.since, from: force.from, end: force.end, source: force.source, changes: holding,
      pending: changes.filter { $0.holds(on: date) != .yes }, said: said)
  }

  private func verdict(_ holding: [WorkStatus.Change]) -> Verdict {
    if Happened(work.date, by: date) == .no { return (.notYetIssued, nil, nil) }
    // What ends it, whatever else is known.
    if let end = holding.first(where: { ends($0) }) {
      return (end.operation == "replace" ? .replaced : .repealed, end.from.date, nil)
    }
    if let verdict = ownEnd(holding) { return verdict }
    if !force.isContradictory, let from = force.from, Happened(from.date, by: date) == .no {
      return (.notYetInForce, work.date, nil)
    }
    if let verdict = missingProvision(holding) { return verdict }
    if changes.contains(where: { ends($0) && $0.holds(on: date) == .unknown }) {
      return (.unknown, nil, .endWithoutDay)
    }
    if let doubt = doubt(holding) { return (.unknown, nil, doubt) }
    if said.contains(where: { isSaidEnd($0) }) { return (.unknown, nil, .saidToHaveEnded) }
    if let change = holding.first(where: { $0.operation == "suspend" && covers($0) }) {
      return (.suspended, change.from.date, nil)
    }
    if let change = holding.first(where: { endsPart($0) }) { return (.partlyEnded, change.from.date, nil) }
    if let change = holding.first(where: { alters($0) }) { return (.amended, change.from.date, nil) }
    return ownStart
  }

  // MARK: By its own words

  private func ownEnd(_ holding: [WorkStatus.Change]) -> Verdict? {
    guard let end = force.end, end.date != nil, date != nil, Happened(end.date, by: date) == .yes else {
      return nil
    }
    if holding.contains(where: { $0.operation == "extend" }) { return (.unknown, nil, .extended) }
    return (.expired, end.date, nil)
  }

  private var ownStart: Verdict {
    if force.isContradictory { return (.unknown, nil, .contradictory) }
    guard force.hasDocument else { return (.unknown, nil, .noDocument) }
    guard let from = force.from else { return (.unknown, nil, .notStated) }
    if from.refusal == "not-stated" { return (.unknown, nil, .notStated) }
    guard let day = from.date, Happened(day, by: date) == .yes else { return (.unknown, nil, .noDay) }
    if isLongBeforeIssue(day) { return (.unknown, nil, .beforeIssue) }
    return (.inForce, from.date, nil)
  }

  /// Whether `day` is more than a month before the work was issued.
  private func isLongBeforeIssue(_ day: String) -> Bool {
    guard let issued = work.date, issued.utf8.count == 10, day.utf8.count == 10 else { return false }
    func months(_ date: String) -> Int {
      let parts = date.split(separator: "-").compactMap { Int($0) }
      return parts.count == 3 ? parts[0] * 12 + parts[1] : 0
    }
    let apart = months(issued) - months(day)
    return apart > 1 || apart == 1 && issued.suffix(2) > day.suffix(2)
  }

  /// A provision that the text does not have: it comes in with an act, or there is none.
  private func missingProvision(_ holding: [WorkStatus.Change]) -> Verdict? {
    guard let provision, force.hasProvision == false else { return nil }
    func adds(_ change: WorkStatus.Change) -> Bool {
      guard let target = change.target else { return false }
      return ["add", "amend", "replace"].contains(change.operation) && target.contains(provision)
    }
    if holding.contains(where: { adds($0) }) { return nil }
    if changes.contains(where: { adds($0) }) { return (.notYetInForce, nil, nil) }
    return (.unknown, nil, .noProvision)
  }

  // MARK: By what others do

  /// Whether the change is of all that is asked for: the work, or the provision or one around it.
  private func covers(_ change: WorkStatus.Change) -> Bool {
    if change.scope == .act { return true }
    guard let provision, let target = change.target else { return false }
    return target.contains(provision)
  }

  private func ends(_ change: WorkStatus.Change) -> Bool {
    switch change.operation {
    case "repeal": covers(change)
    // A provision that is replaced goes on with another text.
    case "replace": change.scope == .act
    default: false
    }
  }

  /// Why it is not known whether a change that holds is of the provision.
  private func doubt(_ holding: [WorkStatus.Change]) -> WorkStatus.Reason? {
    guard let provision else { return nil }
    let ending = holding.filter { ["repeal", "replace", "suspend"].contains($0.operation) }
    if ending.contains(where: { $0.scope == .part && $0.except != nil }) { return .excepted }
    let isDivided = ending.contains { change in
      change.target.map { $0.isDivision && !$0.contains(provision) } ?? false
    }
    return isDivided && !provision.isDivision ? .inDivision : nil
  }

  private func endsPart(_ change: WorkStatus.Change) -> Bool {
    guard change.operation == "repeal", !covers(change) else { return false }
    // What the words do not name by a number may be elsewhere.
    guard let provision else { return true }
    return change.target.map { provision.contains($0) } ?? false
  }

  private func alters(_ change: WorkStatus.Change) -> Bool {
    guard change.operation != "correct", change.operation != "extend" else { return false }
    guard let provision else { return true }
    guard let target = change.target, !target.isDivision || target.contains(provision) else { return false }
    // Words that are replaced in a provision around it may be elsewhere in that.
    return !change.operation.hasSuffix("-phrase") || provision.contains(target)
  }

  /// Whether somebody says that the whole has ended by the date. Nobody ends what is younger.
  private func isSaidEnd(_ change: WorkStatus.Change) -> Bool {
    guard change.scope == .act, change.standing != .own,
      change.operation == "repeals" || change.operation == "replaces"
    else { return false }
    if let by = change.citingDate, let issued = work.date, by < issued.prefix(by.utf8.count) { return false }
    return Happened(change.citingDate, by: date) != .no
  }
}
