import VanBan

/// The changes of a consolidated text as events, intervals and modifications.
struct ConsolidatedChanges {
  /// A day on which changes of an act begin to hold.
  private struct Event: Hashable {
    let act: Int
    let date: PartialDate
  }

  private let consolidation: Consolidation
  private let works: [WorkName]
  private var events: [Event] = []
  /// The events, by their place, with which provisions end.
  private var ends: Set<Int> = []
  /// For each change the identifiers of the paragraphs that it changed, in reading order.
  private var destinations: [[String]]
  /// For each change the paragraph that its note stands in.
  private(set) var anchors: [Int: String] = [:]

  init(_ consolidation: Consolidation, paragraphs: [Consolidation.Paragraph]) {
    self.consolidation = consolidation
    works = consolidation.amendingActs.map { WorkName($0) }
    destinations = consolidation.entries.map { _ in [] }
    for paragraph in paragraphs {
      for change in paragraph.changes {
        destinations[change].append(paragraph.identifier)
        if anchors[change] == nil { anchors[change] = paragraph.identifier }
      }
    }
    for entry in consolidation.entries {
      if let event = Self.event(of: entry), !events.contains(event) { events.append(event) }
    }
    for paragraph in paragraphs where paragraph.isRepealed {
      if let number = paragraph.changes.last.flatMap({ number(of: $0) }) { ends.insert(number - 1) }
    }
  }

  private static func event(of entry: Consolidation.Entry) -> Event? {
    guard let date = entry.effect, date.day != nil else { return nil }
    return Event(act: entry.act, date: date)
  }

  /// `2` for the second event, from 1.
  private func number(of change: Int) -> Int? {
    Self.event(of: consolidation.entries[change]).flatMap { events.firstIndex(of: $0) }.map { $0 + 1 }
  }

  /// The interval of what `paragraph` says since it was changed last; where it was repealed, the one that has ended.
  func period(of paragraph: Consolidation.Paragraph) -> String? {
    guard let last = paragraph.changes.last, let number = number(of: last) else { return nil }
    return paragraph.isRepealed ? "#tg_end_\(number)" : "#tg_\(number)"
  }

  // MARK: Meta

  func writeMeta(_ context: AkomaNtosoContext, to writer: borrowing XMLWriter) {
    let meta = AkomaNtosoMeta(context: context)
    let day = consolidation.day ?? events.map(\.date).max()
    writer.lineBreak()
    writer.element("meta") {
      meta.identification(version: day.map { $0.description }, to: writer)
      writeLifecycle(context, to: writer)
      writeAnalysis(to: writer)
      writeTemporalData(to: writer)
      meta.references(to: writer) { writeReferences(context, to: writer) }
      meta.proprietary(to: writer) { writeRefused(to: writer) }
    }
    writer.lineBreak()
  }

  private func writeLifecycle(_ context: AkomaNtosoContext, to writer: borrowing XMLWriter) {
    guard context.work.date.isKnown || !events.isEmpty else { return }
    writer.element("lifecycle", ["source": "#vanban"]) {
      if context.work.date.isKnown {
        writer.element(
          "eventRef",
          ["eId": "evt_made", "date": context.work.date.value, "source": "#original", "type": "generation"])
      }
      for (index, event) in events.enumerated() {
        writer.element(
          "eventRef",
          [
            "eId": "evt_\(index + 1)", "date": event.date.description, "source": "#act_\(event.act + 1)",
            "type": "amendment",
          ])
      }
    }
  }

  private func writeAnalysis(to writer: borrowing XMLWriter) {
    guard destinations.contains(where: { !$0.isEmpty }) else { return }
    writer.element("analysis", ["source": "#vanban"]) {
      writer.element("passiveModifications") {
        for (index, entry) in consolidation.entries.enumerated() where !destinations[index].isEmpty {
          writer.element(
            "textualMod", ["eId": "pmod_\(index + 1)", "type": Self.type(of: entry.amendment.operation)]
          ) {
            writer.element("source", ["href": works[entry.act].iri(of: entry.amendment.provision)])
            for id in destinations[index] { writer.element("destination", ["href": "#" + id]) }
            if let number = number(of: index) { writer.element("force", ["period": "#tg_\(number)"]) }
            if let phrase = entry.amendment.phrase {
              writer.element("old") { writer.element("vb:text", text: phrase) }
            }
            if let words = entry.amendment.replacement {
              writer.element("new") { writer.element("vb:text", text: words) }
            }
          }
          writer.lineBreak()
        }
      }
    }
  }

  private static func type(of operation: Amendment.Operation) -> String {
    switch operation {
    case .add, .addPhrase: "insertion"
    case .repeal, .deletePhrase: "repeal"
    case .replace: "replacement"
    case .amend, .replacePhrase, .suspend, .extend, .correct: "substitution"
    }
  }

  private func writeTemporalData(to writer: borrowing XMLWriter) {
    guard !events.isEmpty else { return }
    writer.element("temporalData", ["source": "#vanban"]) {
      for index in events.indices {
        let number = index + 1
        for (id, isEnd) in [("tg_\(number)", false), ("tg_end_\(number)", true)]
        where !isEnd || ends.contains(index) {
          writer.element("temporalGroup", ["eId": id]) {
            let event = "#evt_\(number)"
            writer.element(
              "timeInterval",
              [
                "eId": id + "__ti_1", "start": isEnd ? nil : event, "end": isEnd ? event : nil,
                "refersTo": "#inForce",
              ])
          }
        }
      }
    }
  }

  private func writeReferences(_ context: AkomaNtosoContext, to writer: borrowing XMLWriter) {
    writer.element(
      "original",
      [
        "eId": "original", "href": context.work.iri,
        "showAs": consolidation.base.header.number ?? context.work.iri,
      ])
    for (index, work) in works.enumerated() {
      writer.element(
        "passiveRef",
        [
          "eId": "act_\(index + 1)", "href": work.iri,
          "showAs": consolidation.amendingActs[index].header.number ?? work.iri,
        ])
    }
    if !events.isEmpty {
      writer.element(
        "TLCConcept",
        ["eId": "inForce", "href": "/akn/ontology/concept/inForce", "showAs": "Còn hiệu lực"])
    }
  }

  private func writeRefused(to writer: borrowing XMLWriter) {
    for (name, entries) in [("vb:refused", consolidation.refused), ("vb:pending", consolidation.pending)] {
      for entry in entries {
        writer.element(
          name,
          [
            "source": works[entry.act].iri(of: entry.amendment.provision),
            "provision": consolidation.place(of: entry), "reason": entry.reason?.code,
          ], text: consolidation.line(of: entry))
      }
    }
    for line in consolidation.refusedBefore { writer.element("vb:refused", text: line) }
    for remark in consolidation.remarks { writer.element("vb:remark", text: remark) }
  }
}
