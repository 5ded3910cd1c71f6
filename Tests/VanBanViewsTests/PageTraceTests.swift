import Foundation
import TestCorpus
import Testing
import VanBan

@testable import VanBanViews

@Suite("Why a line was read so, on the page")
struct PageTraceTests {
  /// The data of the page.
  private struct Explained: Decodable {
    let subjects: [[String]]
    let outcomes: [[String]]
    let rules: [[String]]
    let signs: [[String]]
    let lines: [String: [Entry]]
  }

  private enum Entry: Decodable {
    case number(Int)
    case list([Entry])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .list(try container.decode([Entry].self))
      }
    }

    var number: Int {
      if case .number(let number) = self { number } else { -2 }
    }
    var list: [Entry] {
      if case .list(let list) = self { list } else { [] }
    }
  }

  private static func page(_ text: String) -> String {
    let trace = Trace()
    return DocumentPage(Document(parsing: SourceText(text), trace: trace), trace: trace).html
  }

  private static func data(_ page: String) throws -> Explained {
    let parts = page.components(separatedBy: "<script type=\"application/json\" id=\"trace\">")
    try #require(parts.count == 2)
    let json = try #require(parts[1].components(separatedBy: "</script>").first)
    return try JSONDecoder().decode(Explained.self, from: Data(json.utf8))
  }

  /// Subject, outcome, rule and words of each decision about a line, and the signs of its evidence.
  private static func decisions(_ text: String, line: Int) throws -> [String] {
    let data = try data(page(text))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (data.lines[String(line)] ?? []).map { entry in
      let parts = entry.list
      let numbers = parts.prefix(5).map(\.number)
      let units = Array(lines[line - 1].utf16)
      let end = numbers[4] < 0 ? units.count : numbers[4]
      let words = String(decoding: units[numbers[3]..<end], as: UTF16.self)
      let signs = parts.dropFirst(5).first?.list.map { data.signs[$0.list[0].number][0] } ?? []
      return
        ([data.subjects[numbers[0]][0], data.outcomes[numbers[1]][0], data.rules[numbers[2]][0], words]
        + signs)
        .joined(separator: " | ")
    }
  }

  @Test("each decision stands with its line, in Vietnamese")
  func lines() throws {
    let text = "I. MỤC TIÊU\n1. 𝄞 Theo Nghị quyết số 52-NQ/TW, các xã\nthực hiện.\n"
    let first = try Self.decisions(text, line: 1)
    #expect(
      first.first
        == "Là gì | đề mục | heading.capitals | I. MỤC TIÊU | cách kết thúc | số chữ | khối bên dưới")
    let second = try Self.decisions(text, line: 2)
    #expect(second.contains("Viện dẫn | tìm thấy | mention.numbered | Nghị quyết số 52-NQ/TW"))
    let third = try Self.decisions(text, line: 3)
    #expect(third.first == "Là gì | mục | heading.nothing-under | thực hiện. | khối bắt đầu")
    #expect(third.contains { $0.hasPrefix("Nối dòng | tiếp khối trước | join.weighed | thực hiện.") })
  }

  @Test("rules, signs, subjects and outcomes say in Vietnamese what they say in English")
  func languages() throws {
    #expect(Corpus.seeds.count == 5)
    for seed in Corpus.seeds {
      let sample = try String(contentsOf: seed, encoding: .utf8)
      let data = try Self.data(Self.page(sample))
      for words in data.subjects + data.signs { #expect(words.count == 2, "\(words)") }
      for rule in data.rules { #expect(rule.count == 3 && rule[1] != rule[2], "\(rule)") }
      // What is no word of the program is a depth, an identifier, or a short form of the text.
      for outcome in data.outcomes where outcome.count == 1 {
        let isValue =
          Int(outcome[0]) != nil || outcome[0].hasPrefix("/akn/") || sample.contains(outcome[0])
        #expect(isValue, "\(outcome)")
      }
    }
  }

  @Test("a document cannot end the data with words of its own")
  func safety() throws {
    let evil = "QUYẾT ĐỊNH\n1. Chữ </script><b>x</b> (sau đây gọi là </script>).\n"
    let page = Self.page(evil)
    #expect(page.components(separatedBy: "</script>").count == 3)
    #expect(try !Self.data(page).lines.isEmpty)
  }

  @Test("a page without a trace holds none of it")
  func without() {
    let page = DocumentPage(Document(parsing: "I. MỤC TIÊU\n1. Một.\n")).html
    #expect(!page.contains("application/json") && !page.contains("lines explained"))
    #expect(page.contains("<div class=\"lines\" role"))
  }
}
