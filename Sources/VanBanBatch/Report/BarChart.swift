/// Bar charts as tables: a row for each value with bar and number, readable without colours.
enum BarChart {
  /// A bar of one colour a row.
  static func plain(_ rows: [(value: String, count: Int)], most: Int = 20) -> String {
    let top = rows.map(\.count).max() ?? 1
    var html = "<table class=\"chart\">\n"
    for row in rows.prefix(most) {
      html += self.row(row.value, [(row.count, 0, "")], top: top, total: row.count)
    }
    if rows.count > most {
      let rest = rows.dropFirst(most).reduce(0) { $0 + $1.count }
      html += self.row("… (\(rows.count - most))", [(rest, 7, "")], top: max(top, rest), total: rest)
    }
    return html + "</table>\n"
  }

  /// Stacked bars with a legend: the count of each series in each row. Series that are not among `names` count for the last.
  static func stacked(_ values: [String: [String: Int]], series names: [String]) -> String {
    let counts = values.mapValues { series in
      var parts = Array(repeating: 0, count: names.count)
      for (name, count) in series { parts[names.firstIndex(of: name) ?? names.count - 1] += count }
      return parts
    }
    let top = counts.values.map { $0.reduce(0, +) }.max() ?? 1
    var html = "<p class=\"legend\">"
    for (place, name) in names.enumerated() {
      html += "<span><i class=\"c\(place)\"></i>\(Markup.escaped(name))</span> "
    }
    html += "</p>\n<table class=\"chart\">\n"
    for (row, parts) in counts.sorted(by: { $0.key < $1.key }) {
      let segments = parts.enumerated().map { (count: $1, colour: $0, name: names[$0]) }
      html += self.row(row, segments, top: top, total: parts.reduce(0, +))
    }
    return html + "</table>\n"
  }

  private static func row(
    _ label: String, _ segments: [(count: Int, colour: Int, name: String)], top: Int, total: Int
  ) -> String {
    // Drawn as SVG, since the page's policy forbids inline styles. A thousandth of the width is still visible.
    var bars = "<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
    var left = 0
    for segment in segments where segment.count > 0 {
      let width = max(1, segment.count * 1000 / max(top, 1))
      let title =
        segment.name.isEmpty ? "" : "<title>\(Markup.escaped(segment.name)): \(segment.count)</title>"
      bars +=
        "<rect class=\"c\(segment.colour)\" x=\"\(left)\" width=\"\(width)\" height=\"10\">\(title)</rect>"
      left += width
    }
    bars += "</svg>"
    return
      "<tr><th scope=\"row\">\(Markup.escaped(label))</th><td class=\"bar\">\(bars)</td><td>\(total)</td></tr>\n"
  }
}
