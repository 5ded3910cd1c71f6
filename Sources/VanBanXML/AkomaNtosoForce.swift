import VanBan

/// The days of force as events and intervals: `lifecycle` and `temporalData`, and the `period` of provisions with days
/// of their own. Only whole dates are written.
struct AkomaNtosoForce {
  private struct Event {
    let id: String
    let date: PartialDate
    /// What happens; nil for the act's own making.
    let concept: Concept?
  }

  /// What begins or ends with an event, and its name in `references`.
  private enum Concept: String, CaseIterable {
    case entryIntoForce, application, endOfForce

    var name: String {
      switch self {
      case .entryIntoForce: "Có hiệu lực"
      case .application: "Áp dụng"
      case .endOfForce: "Hết hiệu lực"
      }
    }
  }

  private struct Interval {
    let id: String
    let start: String?
    let end: String?
    let isInForce: Bool
  }

  private var events: [Event] = []
  private var groups: [[Interval]] = []
  /// The temporal group of each block at the head of a provision, by its id.
  private(set) var periods: [Int: String] = [:]

  init(_ document: Document) {
    guard let force = document.force else { return }
    let made = Self.whole(force.adopted?.date) ?? Self.whole(document.header.date)
    if let made { add(made, nil) }
    let from = add(force.from, .entryIntoForce)
    let to = add(force.to, .endOfForce)
    let applied = add(force.appliedFrom, .application)
    group([(from, to, true), (applied, nil, false)])
    let blocks = force.exceptions.isEmpty ? [:] : document.provisionBlocks
    for row in force.exceptions {
      let heads = row.provisions.compactMap { blocks[$0] }
      let from = add(row.from, .entryIntoForce)
      let to = add(row.to, .endOfForce)
      let applied = add(row.appliedFrom, .application)
      guard let name = group([(from, to, true), (applied, nil, false)]) else { continue }
      for head in heads where periods[head] == nil { periods[head] = "#" + name }
    }
  }

  private static func whole(_ date: PartialDate?) -> PartialDate? { date?.day == nil ? nil : date }

  @discardableResult
  private mutating func add(_ date: PartialDate, _ concept: Concept?) -> String {
    if let same = events.first(where: { $0.date == date && $0.concept == concept }) { return same.id }
    let id = "evt_\(events.count + 1)"
    events.append(Event(id: id, date: date, concept: concept))
    return id
  }

  /// The event of a day; the end of force is on the first day without it.
  private mutating func add(_ day: ForceDay?, _ concept: Concept) -> String? {
    guard let day, day.refusal == nil, let date = Self.whole(day.date) else { return nil }
    guard day.bound == .last else { return add(date, concept) }
    return date.next.map { add($0, concept) }
  }

  @discardableResult
  private mutating func group(_ intervals: [(start: String?, end: String?, isInForce: Bool)]) -> String? {
    let id = "tg_\(groups.count + 1)"
    let found = intervals.filter { $0.start != nil || $0.end != nil }.enumerated().map { index, interval in
      Interval(
        id: "\(id)__ti_\(index + 1)", start: interval.start, end: interval.end, isInForce: interval.isInForce)
    }
    guard !found.isEmpty else { return nil }
    groups.append(found)
    return id
  }

  // MARK: Writing

  func writeLifecycle(to writer: borrowing XMLWriter) {
    guard !events.isEmpty else { return }
    writer.element("lifecycle", ["source": "#vanban"]) {
      for event in events {
        let type = event.concept == nil ? "generation" : event.concept == .endOfForce ? "repeal" : nil
        writer.element(
          "eventRef",
          [
            "eId": event.id, "date": event.date.description, "source": "#vanban",
            "refersTo": event.concept.map { "#" + $0.rawValue }, "type": type,
          ])
      }
    }
  }

  func writeTemporalData(to writer: borrowing XMLWriter) {
    guard !groups.isEmpty else { return }
    writer.element("temporalData", ["source": "#vanban"]) {
      for (index, group) in groups.enumerated() {
        writer.element("temporalGroup", ["eId": "tg_\(index + 1)"]) {
          for interval in group {
            writer.element(
              "timeInterval",
              [
                "eId": interval.id, "start": interval.start.map { "#" + $0 },
                "end": interval.end.map { "#" + $0 },
                "refersTo": interval.isInForce ? "#inForce" : "#applied",
              ])
          }
        }
      }
    }
  }

  /// The concepts that events and intervals refer to.
  func writeReferences(to writer: borrowing XMLWriter) {
    for concept in Concept.allCases where events.contains(where: { $0.concept == concept }) {
      writer.element(
        "TLCEvent",
        ["eId": concept.rawValue, "href": "/akn/ontology/event/\(concept.rawValue)", "showAs": concept.name])
    }
    for (name, isInForce, shown) in [("inForce", true, "Còn hiệu lực"), ("applied", false, "Được áp dụng")]
    where groups.contains(where: { $0.contains { $0.isInForce == isInForce } }) {
      writer.element("TLCConcept", ["eId": name, "href": "/akn/ontology/concept/\(name)", "showAs": shown])
    }
  }
}
