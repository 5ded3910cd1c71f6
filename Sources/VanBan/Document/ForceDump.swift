/// Writes what an act says of its own force.
enum ForceDump {
  static func write(_ force: EntryIntoForce, into lines: inout DumpLines) {
    lines.line("force")
    lines.nested { lines in
      write("from", force.from, &lines)
      write("applied from", force.appliedFrom, &lines)
      write("to", force.to, &lines)
      write("adopted", force.adopted, &lines)
      for row in force.exceptions { write(row, &lines) }
      for row in force.ends { write(row, &lines) }
      for row in force.transitions {
        lines.line("transition" + (row.provision.map { " " + $0.description } ?? "") + lines.place(row.range))
      }
    }
  }

  /// `from 2025-07-01 first stated “từ ngày 01 tháng 7 năm 2025” @14`
  private static func write(_ name: String, _ day: ForceDay?, _ lines: inout DumpLines) {
    guard let day else { return }
    var parts = [name]
    if let date = day.date { parts.append(date.description) }
    if let refusal = day.refusal { parts.append("refused: " + refusal.rawValue) }
    parts.append(day.bound.rawValue)
    parts.append(day.basis.rawValue)
    if let delay = day.delay { parts.append("\(delay.count) \(delay.unit.rawValue)") }
    lines.line(parts.joined(separator: " ") + " " + lines.quoted(day.text) + lines.place(day.range))
  }

  /// `exception khoản 3 Điều 10 “Khoản 3 Điều 10 của Luật này” @15`
  private static func write(_ row: ProvisionForce, _ lines: inout DumpLines) {
    let names = row.provisions.map(\.description).joined(separator: "; ")
    lines.line(
      "exception " + (names.isEmpty ? "" : names + " ") + lines.quoted(row.text) + lines.place(row.range))
    lines.nested { lines in
      write("from", row.from, &lines)
      write("applied from", row.appliedFrom, &lines)
      write("to", row.to, &lines)
    }
  }

  /// `ends citation 3 replaced whole @16`
  private static func write(_ row: EndOfForce, _ lines: inout DumpLines) {
    let names = row.provisions.map(\.description).joined(separator: "; ")
    let what = "ends citation \(row.citation) \(row.manner.rawValue) \(row.scope.rawValue)"
    lines.line(what + (names.isEmpty ? "" : " " + names) + lines.place(row.range))
    lines.nested { lines in
      write("on", row.on, &lines)
      lines.field("except", row.except)
    }
  }
}
