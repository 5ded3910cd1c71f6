extension Consolidation {
  /// What the acts change, a line each: carried out, not carried out with the reason, and not yet in force.
  public var listing: String {
    var lines = zip(entries, notes).enumerated().map { "[\($0 + 1)] \(place(of: $1.0)): \($1.1)" }
    lines += refused.map { "⟨⟩ \(place(of: $0)): \(note(of: $0)) Lý do: \($0.reason?.explanation ?? "")." }
    lines += pending.map { "chưa có hiệu lực: \(place(of: $0)): \(note(of: $0))" }
    return lines.map { $0 + "\n" }.joined()
  }

  private func place(of entry: Entry) -> String {
    let path = entry.amendment.target
    return path.steps.isEmpty ? "toàn văn bản" : path.description
  }
}
