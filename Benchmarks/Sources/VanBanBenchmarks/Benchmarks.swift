import Foundation
import VanBan

/// `repeat STAGE COUNT FILE…` runs one stage over the files, for a tool that counts instructions;
/// `linearity FILE…` prints a table of times of growing inputs; `search` looks for
/// texts whose cost grows faster than they do; `words FILE…` compares with ICU; `consolidate` times a large act.
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "repeat":
      guard let stage = arguments.dropFirst().first.flatMap(Stage.init), arguments.count > 3,
        let count = Int(arguments[arguments.startIndex + 2])
      else { return usage() }
      let files = try arguments.dropFirst(3).map { try Array(Data(contentsOf: URL(filePath: $0))) }
      var sum = 0
      for _ in 0..<count {
        for bytes in files { sum &+= stage.run(bytes) }
      }
      print(files.reduce(0) { $0 + $1.count }, sum)
    case "search":
      try search(arguments.dropFirst())
    case "linearity":
      let files = try arguments.dropFirst().map { try Array(Data(contentsOf: URL(filePath: $0))) }
      guard !files.isEmpty else { return usage() }
      Linearity(documents: files).printTable()
    case "words":
      let files = try arguments.dropFirst().map { try Array(Data(contentsOf: URL(filePath: $0))) }
      guard !files.isEmpty else { return usage() }
      WordBreakRatio(documents: files).printTable()
    case "consolidate": ConsolidationTime().printTable()
    default:
      usage()
    }
  }

  private static func search(_ arguments: ArraySlice<String>) throws {
    var minutes = 60.0
    var only: String?
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--minutes":
        guard let number = rest.popFirst().flatMap({ Double($0) }) else { return usage() }
        minutes = number
      case "--phrases", "--pairs": only = argument
      case "--text":
        guard let arrangement = rest.popFirst().flatMap(Arrangement.init), let first = rest.popFirst() else {
          return usage()
        }
        let text = GrowthSearch.Text(arrangement: arrangement, first: first, second: rest.popFirst())
        Growth(of: text, from: 131_072, to: 2_097_152).printTable()
        return
      default: return usage()
      }
    }
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/VanBan").standardizedFileURL
    var search = GrowthSearch(lexicon: try Lexicon(folder: sources), minutes: minutes)
    search.run(singles: only != "--pairs", pairs: only != "--phrases")
  }

  private static func usage() {
    print(
      "usage: VanBanBenchmarks repeat decode|tokenize|parse COUNT FILE… | linearity FILE… | words FILE… | consolidate | search [--minutes N] [--phrases | --pairs | --text ARRANGEMENT PHRASE [PHRASE]]"
    )
  }
}

/// How far a text is taken.
enum Stage: String {
  case decode, tokenize, parse

  /// Something that depends on the result, so that the work cannot be left out.
  func run(_ bytes: [UInt8]) -> Int {
    let source = SourceText(bytes: bytes)
    return switch self {
    case .decode: source.lines.count
    case .tokenize: Tokenizer.tokens(of: source).count
    case .parse: Document(parsing: source).blocks.count
    }
  }
}
