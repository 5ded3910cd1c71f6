import ArgumentParser
import VanBan

struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "List the tokens of a text: bytes, kind, shape and text.",
    discussion: """
      The tokens tile the text: joined, they are the text, byte for byte. Compound tokens (dates, sums of money,
      document numbers and others) are made of them; for each its kind, value and text are shown.

      EXAMPLES
        vanban tokens ke-hoach.txt | less
        vanban tokens --compounds --format jsonl ke-hoach.txt
        echo 'Số: 64/2007/NĐ-CP' | vanban tokens -
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, jsonl
  }

  @Argument(help: "A text file; - for standard input.")
  var file: String

  @Flag(help: "List the compound tokens instead of those that they are made of.")
  var compounds = false

  @Option(help: "An aligned table, or a JSON object a line.")
  var format = Format.table

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    let source: SourceText
    do {
      source = try encoding.source(file)
    } catch {
      Standard.printError("\(error)")
      throw ExitStatus.inputFailed
    }
    let tokens = Tokenizer.tokens(of: source)
    let rows =
      compounds
      ? CompoundToken.all(in: tokens, of: source).map { TokenRow($0, in: source) }
      : tokens.map { TokenRow($0, in: source) }
    switch format {
    case .table:
      var table = TextTable([.right])
      for row in rows { table.append(row.cells) }
      try Standard.list(table.text)
    case .jsonl:
      try Standard.write(TokenRow.jsonLines(rows))
    }
  }
}
