import ArgumentParser
import VanBan

struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "List the tokens of a text: bytes, kind, shape and text.",
    discussion: """
      The tokens tile the text: joined, they are the text, byte for byte.

      EXAMPLES
        vanban tokens ke-hoach.txt | less
        echo 'Số: 64/2007/NĐ-CP' | vanban tokens -
      """)

  @Argument(help: "A text file; - for standard input.")
  var file: String

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    let source: SourceText
    do {
      source = try encoding.source(file)
    } catch {
      Standard.printError("\(error)")
      throw ExitStatus.inputFailed
    }
    var table = TextTable([.right])
    for token in Tokenizer.tokens(of: source) {
      let text = Self.escaped(source[token.range])
      table.append([token.range.description, token.kind.description, Self.name(of: token.shape), text])
    }
    Standard.write(table.text)
  }

  private static func name(of shape: Token.Shape) -> String { shape == .none ? "-" : "\(shape)" }

  /// `text` in quotation marks, with what cannot be seen as escapes.
  private static func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case " ": result += " "
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse,
          .unassigned, .nonspacingMark:
          result += "\\u{" + String(scalar.value, radix: 16) + "}"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
