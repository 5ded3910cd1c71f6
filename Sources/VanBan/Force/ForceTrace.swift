/// Notes what was read of force as decisions, with the rule of each.
enum ForceTrace {
  static func note(_ force: EntryIntoForce) {
    guard Trace.isWanted else { return }
    note(force.adopted, by: .forceAdopted)
    note(force.from)
    note(force.appliedFrom, by: .forceApplied)
    note(force.to)
    for row in force.exceptions {
      let day = row.from ?? row.appliedFrom ?? row.to
      let names = row.provisions.map(\.description).joined(separator: ", ")
      let what = names.isEmpty ? "described" : names
      Trace.note(
        Decision(
          .force, what + " " + outcome(day),
          by: day?.refusal == .notStated ? .forceExcepted : .forceProvision,
          at: row.range))
    }
    for row in force.ends {
      Trace.note(
        Decision(.force, row.manner.rawValue + " " + outcome(row.on), by: .forceOtherAct, at: row.range))
    }
    for row in force.transitions {
      Trace.note(Decision(.force, "transition", by: .forceTransition, at: row.range))
    }
  }

  private static func note(_ day: ForceDay?, by rule: Rule? = nil) {
    guard let day else { return }
    Trace.note(Decision(.force, outcome(day), by: rule ?? self.rule(of: day), at: day.range))
  }

  private static func outcome(_ day: ForceDay?) -> String {
    guard let day else { return "refused" }
    return day.refusal.map { "refused: " + $0.rawValue } ?? day.date?.description ?? "refused"
  }

  private static func rule(of day: ForceDay) -> Rule {
    if day.refusal != nil { return .forceRefused }
    if day.delay != nil { return .forceDelay }
    switch day.basis {
    case .signing: return .forceSigning
    case .adoption: return .forceAdoption
    case .stated, .publication, .ownForce, .event: return .forceDay
    }
  }
}
