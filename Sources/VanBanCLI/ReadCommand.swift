import ArgumentParser
import Foundation
import VanBan
import VanBanBatch
import VanBanFormats

/// The verb under which the program starts itself to read PDF files and pictures.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: HelperProgram.verb, abstract: "Read files for another process of this program.",
    shouldDisplay: false)

  func run() throws {
    let isHelper = ReadingHelper.serve { text, forms in
      let document = Document(parsing: text)
      for format in OutputFormat.all where forms.contains(format.name) { _ = try format.write(document) }
    }
    guard isHelper else {
      Standard.printError("\(HelperProgram.verb) is what vanban starts by itself; it is of no use by hand.")
      throw ExitStatus.usage
    }
  }
}

/// The program as its own helper.
enum HelperProgram {
  static let verb = "_read"

  /// The reader that all verbs share. `VANBAN_HELPER=off` reads everything in this process.
  static let reader: FileReader = {
    guard ProcessInfo.processInfo.environment["VANBAN_HELPER"] != "off" else { return FileReader() }
    return FileReader(isolation: .helper(program: path, arguments: [verb]))
  }()

  /// This program, even where another file has taken its name since it was started.
  private static var path: String {
    #if os(Linux)
      if access("/proc/self/exe", X_OK) == 0 { return "/proc/self/exe" }
    #endif
    return Bundle.main.executablePath ?? CommandLine.arguments[0]
  }
}
