import ArgumentParser
import VanBan

struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Draw documents as trees of their parts.",
    discussion: """
      EXAMPLES
        vanban outline ke-hoach.txt
        vanban outline --width 120 seeds/*.txt | less
        vanban outline --dump ke-hoach.txt
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The longest text of a part, in characters.")
  var width = 80

  @Flag(help: "Print the whole document instead, every part with its role, depth and lines.")
  var dump = false

  func validate() throws {
    guard width > 0 else { throw ValidationError("The width must be at least 1.") }
  }

  func run() throws {
    var isFirst = true
    try input.parseEach { path, document in
      if !isFirst { try Standard.list("\n") }
      isFirst = false
      if input.files.count > 1 { try Standard.list("==> \(path.visible())\n") }
      try Standard.list(dump ? document.treeDump() : document.outline(textLength: width))
    }
  }
}
