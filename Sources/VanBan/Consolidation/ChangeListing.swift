extension Consolidation {
  /// What the acts change, a line each: carried out, not carried out with the reason, and not yet in force; then what the
  /// reader must know of the texts at hand.
  public var listing: String {
    var lines = entries.enumerated().map { "[\($0 + 1)] \(line(of: $1))" }
    lines += refused.map { "⟨⟩ \(line(of: $0))" }
    lines += pending.map { "chưa có hiệu lực: \(line(of: $0))" }
    lines += remarks.map { "lưu ý: \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// An amendment in a line: the provision, its note, and why it was not carried out.
  package func line(of entry: Entry) -> String {
    let reason = entry.reason.map { " Lý do: \($0.explanation)." } ?? ""
    return "\(place(of: entry)): \(note(of: entry))\(reason)"
  }

  /// The provision that an amendment changes: `khoản 2 Điều 5`.
  package func place(of entry: Entry) -> String {
    let path = entry.amendment.target
    return path.steps.isEmpty ? "toàn văn bản" : path.description
  }
}
