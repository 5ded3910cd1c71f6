import ArgumentParser
import VanBan

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a document was read as it was, line by line.",
    discussion: """
      Prints each line about which something was decided, and under it the decisions: what was decided, by which rule,
      and what spoke for it. With a line number behind the name, only that line.

      EXAMPLES
        vanban explain ke-hoach.txt:65
        vanban explain ke-hoach.txt | less
      """)

  @Argument(help: "FILE or FILE:LINE, lines counted from 1; - for standard input.")
  var places: [String]

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    try InputOptions.each(places) { argument in
      let place = Place(argument)
      let source = try encoding.source(place.path)
      if let line = place.line, line < 1 || line > source.lines.count {
        throw FileError(place.path, "There is no line \(line): the text has \(source.lines.count).")
      }
      let trace = Trace()
      let document = Document(parsing: source, trace: trace)
      if places.count > 1 { try Standard.list("==> \(argument.visible())\n") }
      let text = trace.text(of: document, line: place.line)
      try Standard.list(text.isEmpty ? "nothing was decided about \(argument.visible()).\n" : text)
    }
  }

  /// A file, and a line of it where one is named.
  private struct Place {
    let path: String
    let line: Int?

    /// `ke-hoach.txt:65`; a file whose name is all of `argument` is meant as a whole.
    init(_ argument: String) {
      guard Files.existing([argument]) == nil, let colon = argument.lastIndex(of: ":"),
        let line = Int(argument[argument.index(after: colon)...])
      else {
        path = argument
        self.line = nil
        return
      }
      path = String(argument[..<colon])
      self.line = line
    }
  }
}
