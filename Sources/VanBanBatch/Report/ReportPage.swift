internal import VanBan

/// `report.html`: one self-contained page, in Vietnamese with English beside it.
struct ReportPage {
  private let tally: ReportTally
  /// Whether the batch was completed.
  private let isComplete: Bool

  /// Kinds with a colour of their own in the chart of years.
  private static let colours = 6

  init(_ tally: ReportTally, isComplete: Bool) {
    self.tally = tally
    self.isComplete = isComplete
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="\(Release.producer)">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <title>Báo cáo chuyển đổi văn bản</title>
    <style>\(Self.style)</style>
    </head>
    <body>
    <h1>Báo cáo chuyển đổi văn bản <span class="en" lang="en">Conversion report</span></h1>
    \(overview)\(doubtful)\(failures)\(charts)
    </body>
    </html>

    """
  }

  private var overview: String {
    var html = "<ul class=\"facts\">\n"
    for (number, vietnamese, english) in [
      (tally.documents, "văn bản đã đọc", "documents read"), (tally.failed, "tệp lỗi", "files failed"),
      (tally.doubtful, "văn bản cần người xem", "documents that need a person"),
      (tally.citations, "viện dẫn", "citations"),
      (Int(min(tally.seconds, 1e15)), "giây xử lý", "seconds of work"),
    ] {
      html += "<li><b>\(number)</b> \(vietnamese) <span class=\"en\" lang=\"en\">\(english)</span></li>\n"
    }
    html += "</ul>\n"
    if !isComplete {
      html +=
        "<p class=\"note\">Đợt chuyển đổi bị dừng giữa chừng; chạy lại cùng lệnh để làm tiếp. "
        + "<span class=\"en\" lang=\"en\">The run was stopped; run the same command again to go on.</span></p>\n"
    }
    return html
  }

  // MARK: Lists

  private var doubtful: String {
    guard tally.doubtful > 0 else { return "" }
    var html = Markup.heading("Cần người xem", "Need a person")
    html += Self.tableHead([
      ("Tệp", "File"), ("Độ tin cậy", "Confidence"), ("Lý do", "Why"), ("Loại", "Kind"),
      ("Số, ký hiệu", "Number"),
      ("Năm", "Year"),
    ])
    for doubt in tally.doubts {
      let summary = doubt.summary
      let reasons = summary.reasons.map { Self.reason($0, summary) }.joined(separator: "<br>")
      html +=
        "<tr><td>\(link(doubt))</td><td>\(Report.share(summary.confidence))</td><td>\(reasons)</td>"
        + "<td>\(Markup.escaped(summary.kindName ?? ""))</td><td>\(Markup.escaped(summary.number ?? ""))</td>"
        + "<td>\(summary.year.map { String($0) } ?? "")</td></tr>\n"
    }
    return html + "</table></div>\n" + cutOff(tally.doubtful)
  }

  private var failures: String {
    guard tally.failed > 0 else { return "" }
    var html = Markup.heading("Tệp lỗi", "Failures") + Self.tableHead([("Tệp", "File"), ("Lý do", "Reason")])
    for failure in tally.failures {
      html +=
        "<tr><td>\(Markup.escaped(failure.source))</td><td lang=\"en\">\(Markup.escaped(failure.message))</td></tr>\n"
    }
    return html + "</table></div>\n" + cutOff(tally.failed)
  }

  private func cutOff(_ count: Int) -> String {
    guard count > ReportTally.longest else { return "" }
    return
      "<p class=\"note\">\(ReportTally.longest) / \(count): xem tiếp trong <a href=\"./report.csv\">report.csv</a>. "
      + "<span class=\"en\" lang=\"en\">The rest is in report.csv.</span></p>\n"
  }

  private func link(_ doubt: ReportTally.Doubt) -> String {
    guard let page = doubt.page else { return Markup.escaped(doubt.name) }
    return "<a href=\"\(Markup.address(page))\">\(Markup.escaped(doubt.name))</a>"
  }

  private static func reason(_ reason: DocumentSummary.Reason, _ summary: DocumentSummary) -> String {
    let (vietnamese, english) =
      switch reason {
      case .error: ("không đọc được gì", summary.error ?? "nothing was recognised")
      case .encoding: ("bảng mã chưa chắc: \(summary.encoding)", "uncertain encoding")
      case .scan:
        (
          "đọc từ ảnh, chưa chắc: \(Int((summary.doubtfulWords ?? 0) * 100)) % chữ có thể sai",
          "read from pictures, with doubts"
        )
      case .pages: ("có trang ảnh chưa đọc được", "pages that were not read")
      case .handwriting: ("số hoặc ngày viết tay", "number or date written by hand")
      case .signature: ("chữ ký số không còn giá trị", "a digital signature does not hold")
      case .documents:
        (
          "trong tệp còn \(summary.furtherDocuments ?? 0) văn bản khác: dùng --split",
          "more documents in the file: use --split"
        )
      case .frame: ("thiếu \(summary.missingParts) phần thể thức", "parts of the frame are missing")
      case .furniture:
        (
          "\(Int((summary.furniture ?? 0) * 100)) % chữ bị coi là tiêu đề, chân trang",
          "text taken for page furniture"
        )
      case .unrecognised:
        ("\(Int(summary.unrecognised * 100)) % chữ chưa nhận dạng được", "text that was not recognised")
      }
    return "\(Markup.escaped(vietnamese)) <span class=\"en\" lang=\"en\">\(Markup.escaped(english))</span>"
  }

  private static func tableHead(_ names: [(String, String)]) -> String {
    let cells = names.map { "<th scope=\"col\">\($0.0) <span class=\"en\" lang=\"en\">\($0.1)</span></th>" }
    return "<div class=\"wide\"><table class=\"list\">\n<tr>\(cells.joined())</tr>\n"
  }

  // MARK: Charts

  private var charts: String {
    guard tally.documents > 0 else { return "" }
    let kinds = ReportTally.sorted(tally.kinds)
    let named = kinds.prefix(Self.colours).map(\.value)
    let series = kinds.count > Self.colours ? named + ["loại khác"] : named
    var html =
      Markup.heading("Văn bản theo năm và loại", "By year and kind")
      + BarChart.stacked(tally.years, series: series)
    html += "<div class=\"columns\">\n"
    for (vietnamese, english, rows) in [
      ("Theo loại", "By kind", kinds),
      ("Theo cơ quan ban hành", "By issuing body", ReportTally.sorted(tally.issuers)),
      ("Theo định dạng tệp", "By kind of file", ReportTally.sorted(tally.formats)),
      ("Theo bảng mã", "By encoding", ReportTally.sorted(tally.encodings)),
      ("Số chữ theo vai trò", "Words by role", ReportTally.sorted(tally.roles)),
    ] {
      html += "<section>" + Markup.heading(vietnamese, english) + BarChart.plain(rows) + "</section>\n"
    }
    let classes = (0..<10).map { tenth in
      let low = tenth == 0 ? "0" : "0.\(tenth)"
      return (value: "\(low)–\(tenth == 9 ? "1" : "0.\(tenth + 1)")", count: tally.tenths[tenth])
    }
    html +=
      "<section>" + Markup.heading("Độ tin cậy", "Confidence") + BarChart.plain(classes) + "</section>\n"
    return html + "</div>\n"
  }

  private static let policy = SHA256.contentPolicy(styles: [Array(style.utf8)])

  private static let style = """
    :root { --ink: #1c1b19; --paper: #fdfcfa; --line: #d8d4cc; --soft: #6b665e; --c0: #2f6f8f; --c1: #c8752d;
      --c2: #5b8a3c; --c3: #8e5ea2; --c4: #b23a48; --c5: #3c8d83; --c6: #8a8378; --c7: #8a8378; color-scheme: light dark }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e4dc; --paper: #191816; --line: #3b3833; --soft: #a39d92;
      --c0: #6fb1d1; --c1: #e39a5b; --c2: #8fc06c; --c3: #bd92d0; --c4: #e0707d; --c5: #6cc4b8; --c6: #a39d92;
      --c7: #a39d92 } }
    body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto;
      max-width: 68rem; padding: 1.5rem }
    h1 { font-size: 1.6rem; line-height: 1.2 } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
    .en { color: var(--soft); font-weight: normal; font-size: .85em }
    .facts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 2rem }
    .facts b { font-size: 1.5rem; font-variant-numeric: tabular-nums }
    .wide { overflow-x: auto } table { border-collapse: collapse } .list { width: 100% }
    .list th, .list td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
      border-bottom: 1px solid var(--line) }
    .list td:first-child { overflow-wrap: anywhere; min-width: 10rem } a { color: var(--c0) }
    .chart { width: 100% } .chart th { font-weight: normal; text-align: right; padding-right: .6rem; width: 35%;
      overflow-wrap: anywhere }
    .chart td { font-variant-numeric: tabular-nums; padding: .1rem 0 } .chart .bar { width: 55% }
    .chart td:last-child { padding-left: .5rem; width: 10% }
    .bar svg { display: block; width: 100%; height: 1rem }
    .legend i { display: inline-block; height: 1rem; vertical-align: middle }
    .legend i { width: 1rem; margin-right: .3rem } .legend span { margin-right: 1rem; white-space: nowrap }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 0 2.5rem }
    @media (max-width: 30rem) { .columns { grid-template-columns: 1fr } body { padding: 1rem } }
    .note { color: var(--soft) }
    .c0 { background: var(--c0); fill: var(--c0) } .c1 { background: var(--c1); fill: var(--c1) } .c2 { background: var(--c2); fill: var(--c2) }
    .c3 { background: var(--c3); fill: var(--c3) } .c4 { background: var(--c4); fill: var(--c4) } .c5 { background: var(--c5); fill: var(--c5) }
    .c6 { background: var(--c6); fill: var(--c6) } .c7 { background: var(--c7); fill: var(--c7) }
    """
}
