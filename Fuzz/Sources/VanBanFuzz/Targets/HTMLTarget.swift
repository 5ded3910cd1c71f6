import VanBan
import VanBanFormats

/// Pages in HTML.
struct HTMLTarget: FuzzTarget {
  static let name = "html"

  func faults(of input: [UInt8]) -> [String] {
    guard let source = try? HTMLFormat.sourceText(of: input, limits: .batch) else { return [] }
    return Invariants.faults(of: source)
  }

  let pieces: InputPieces? = InputPieces(
    .markup,
    known: [
      "<p>", "</p>", "<br>", "<table>", "</table>", "<tr>", "<td>", "<td rowspan=2 colspan=3>", "<th>",
      "</td>",
      "<tbody>", "<ol start=3>", "<ol type=a>", "<ol reversed>", "<li value=7>", "<ul>", "</ol>", "<li>",
      "<div>",
      "<div style=\"text-align:center\">", "<b>", "</b>", "<p align=center>", "<span style=\"display:none\">",
      "<style>", "</style>", "<script>", "</script>", "<!-- ", "-->", "<![CDATA[", "<meta charset=utf-16>",
      "<meta charset=windows-1258>", "<h1>", "<pre>", "</pre>", "<sup>", "<a href=x>", "<img alt=\"a\">",
      "<title>",
      "<body>", "<html>", "<frameset>", "<textarea>", "<select>", "<option>", "<svg>", "<math>", "<template>",
      "<hr>",
      "<font face=\".VnTime\">", "&nbsp;", "&#x110;", "&amp;", "&#0;", "&#x110000;", "&lt;script&gt;",
      "Điều 1. ",
      "Căn cứ Luật Kế toán; ", "số 30/2020/NĐ-CP ",
    ])

  func seeds(of texts: [[UInt8]]) -> [[UInt8]] {
    let kinds: [([String]) -> String] = [
      { $0.map { "<p>\($0)</p>" }.joined(separator: "\n") },
      { "<table>" + $0.map { "<tr><td>\($0)</td><td>1</td></tr>" }.joined() + "</table>" },
      { "<ol>" + $0.map { "<li>\($0)" }.joined() + "</ol>" },
      { "<div align=center><b>" + $0.joined(separator: "<br>") + "</b></div>" },
    ]
    return texts.flatMap { $0.pieces(lines: 20) }.enumerated().map { index, piece in
      let lines = String(decoding: piece, as: UTF8.self).split(separator: "\n").map { String($0).escaped }
      return Array("<html><body>\(kinds[index % kinds.count](lines))</body></html>".utf8)
    }
  }
}

extension String {
  /// As it stands in markup.
  var escaped: String {
    reduce(into: "") { text, character in
      switch character {
      case "<": text += "&lt;"
      case "&": text += "&amp;"
      default: text.append(character)
      }
    }
  }
}
