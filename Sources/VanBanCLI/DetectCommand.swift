import ArgumentParser
import VanBan

struct DetectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Detect the encoding of text files and report encoding anomalies.",
    discussion: """
      For each file: its encoding and how sure that is (0 to 1), the normal form of its letters, its line \
      ends, and what is odd in it, with counts: byte order mark, bytes that are not text, look-alikes of Đ, \
      zero-width characters and the like. Nothing is changed.

      EXAMPLES
        vanban detect luu-tru/*.txt
        vanban detect --format json *.txt | jq -r 'select(.confidence < 0.9).file'
        cat cong-van.txt | vanban detect -
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @Argument(help: "Text files; - for standard input.")
  var files: [String]

  @OptionGroup var encoding: EncodingOption

  @Option(help: "How the files are listed; json has an object a file, one a line.")
  var format = Format.table

  func run() throws {
    var table = TextTable([.left, .left, .right])
    table.append(["file", "encoding", "confidence", "form", "line ends", "oddities"])
    var hasFailed = false
    for path in files {
      let inspection: SourceInspection
      do throws(FileError) {
        inspection = SourceInspection(try encoding.source(path))
      } catch {
        Standard.printError("\(error)")
        hasFailed = true
        continue
      }
      switch format {
      case .table: table.append([path] + Self.cells(of: inspection))
      case .json:
        try Standard.write(InspectionJSON(inspection, file: FileName.shown(path)).bytes() + [0x0A])
      }
    }
    if format == .table { try Standard.list(table.text) }
    if hasFailed { throw ExitStatus.inputFailed }
  }

  private static func cells(of inspection: SourceInspection) -> [String] {
    let ends = inspection.lineEnds
    let lineEnds = [("LF", ends.lf), ("CRLF", ends.crlf), ("CR", ends.cr)].filter { $0.1 > 0 }
    let oddities = SourceOddity.allCases.compactMap { oddity in
      inspection.oddities[oddity].map { "\(oddity.rawValue) \($0)" }
    }
    // Rounded down, so that 1 is said about nothing less.
    let percent = Int(inspection.confidence * 100)
    let confidence = percent == 100 ? "1" : "0." + (percent < 10 ? "0" : "") + String(percent)
    return [
      inspection.encoding.rawValue, confidence, inspection.normalForm.rawValue,
      lineEnds.isEmpty ? "none" : lineEnds.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
      oddities.isEmpty ? "none" : oddities.joined(separator: ", "),
    ]
  }
}
