/// Works out the days that are counted from another: from the date of the document, from the act's own entry into force.
struct ForceDates {
  let context: ForceReader.Context
  let adopted: ForceDay?

  func resolve(_ force: inout EntryIntoForce) {
    force.from = force.from.map { resolved($0, own: nil) }
    let own = force.from
    func resolve(_ day: inout ForceDay?) { day = day.map { resolved($0, own: own) } }
    resolve(&force.appliedFrom)
    resolve(&force.to)
    for index in force.exceptions.indices {
      resolve(&force.exceptions[index].from)
      resolve(&force.exceptions[index].appliedFrom)
      resolve(&force.exceptions[index].to)
    }
    for index in force.ends.indices { force.ends[index].on = resolved(force.ends[index].on, own: own) }
  }

  private func resolved(_ day: ForceDay, own: ForceDay?) -> ForceDay {
    guard day.refusal == nil, day.date == nil else { return day }
    var day = day
    let start: PartialDate?
    switch day.basis {
    case .stated: return day
    case .signing:
      if context.kind == .consolidatedText { return refused(day, .consolidated) }
      start = context.date
    case .adoption:
      if let date = adopted?.date, date.isWhole {
        start = date
      } else {
        if context.kind == .consolidatedText { return refused(day, .consolidated) }
        // A resolution bears the date on which it was passed.
        start = context.date
      }
    case .publication: return refused(day, .publication)
    case .ownForce:
      guard let own else { return refused(day, .notStated) }
      guard own.refusal == nil, let date = own.date else { return refused(day, own.refusal ?? .notStated) }
      start = date
    case .event: return refused(day, .event)
    }
    guard let start, start.isWhole else { return refused(day, .noDocumentDate) }
    guard let delay = day.delay else {
      day.date = start
      return day
    }
    if delay.unit == .workingDay { return refused(day, .workingDays) }
    day.date = start.adding(delay)
    return day.date == nil ? refused(day, .impossible) : day
  }

  private func refused(_ day: ForceDay, _ reason: ForceDay.Refusal) -> ForceDay {
    var day = day
    day.refusal = reason
    return day
  }
}
