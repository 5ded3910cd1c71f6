/// What pages leave between the lines of a paragraph.
extension Change {
  static let pages: [Change] =
    [
      page("a page number", "{}\n"),
      page("a page number between dashes", "- {} -\n"),
      page("a page number between long dashes", "– {} –\n"),
      page("a page number with its word", "Trang {}\n"),
      page("a page number with its word and the number of pages", "Trang {}/90\n"),
      page("a page number over the number of pages", "{}/90\n"),
      page("a page number in the middle of its line", String(repeating: " ", count: 38) + "{}\n"),
      page("a page number under a blank line", "\n{}\n"),
      page("a page number above a blank line", "{}\n\n"),
      page("a page number between blank lines", "\n{}\n\n"),
      page("a form feed", "\u{C}"),
      page("a form feed on a line of its own", "\u{C}\n"),
      page("a form feed before a page number", "\u{C}{}\n"),
      page("a page number before a form feed", "{}\n\u{C}"),
      page("the head of a gazette", "CÔNG BÁO/Số 5 + 6/Ngày 02-01-2020    {}\n"),
      runningHead,
      Change(
        "a page number between blocks", String(repeating: "a\n", count: 30) + "\nb",
        String(repeating: "a\n", count: 30) + "\n2\n\nb"
      ) {
        TextEdit.pagesBetweenBlocks($0) { "\($0)\n\n" }
      },
    ]

  /// Where a text has fewer than three such pages nothing tells the head from the text, and it stays as it is.
  private static let runningHead: Change = {
    let head = "Kế hoạch chuyển đổi số của huyện\n"
    let page = String(repeating: "Nội dung\n", count: 29) + sentence + "\n"
    let marks = (2...4).map { "\($0)\n" + head }
    return Change(
      "a running head under page numbers", page + "a\n" + page + "a\n" + page + "a",
      page + marks[0] + "a\n" + page + marks[1] + "a\n" + page + marks[2] + "a"
    ) { text in
      let changed = TextEdit.pages(text) { "\($0)\n" + head }
      return changed.split(separator: head, omittingEmptySubsequences: false).count > 3 ? changed : text
    }
  }()

  private static let sentence = String(repeating: "các cơ quan, đơn vị thực hiện ", count: 2)

  /// `lines` between two lines of a paragraph, with the number of the page for `{}`.
  private static func page(_ name: String, _ lines: String) -> Change {
    func page(_ number: Int) -> String { lines.replacing("{}", with: "\(number)") }
    let short = String(repeating: "Nội dung\n", count: 29)
    return Change(name, short + sentence + "\nkế hoạch", short + sentence + "\n" + page(2) + "kế hoạch") {
      TextEdit.pages($0) { lines.replacing("{}", with: "\($0)") }
    }
  }
}
