import Foundation
import Testing
import VanBan

@Suite("Using the program")
struct UsageTests {
  static let verbs = [
    "parse", "view", "outline", "citations", "explain", "consolidate", "tokens",
    "detect", "convert", "annotate", "evaluate",
  ]

  @Test("--help names the verbs")
  func help() throws {
    let result = try Program.run("--help")
    #expect(result.exitCode == 0)
    #expect(
      result.output == """
        OVERVIEW: Reads Vietnamese administrative documents.

        EXAMPLES
          vanban outline ke-hoach.txt
          vanban parse --pretty ke-hoach.txt > ke-hoach.json
          vanban citations --format csv *.txt
          cat ke-hoach.txt | vanban parse -
          vanban convert luu-tru -o ket-qua

        Exit codes: 0 done, 1 some input failed, 2 wrong usage, 130 stopped.

        USAGE: vanban <subcommand>

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          parse                   Print documents as JSON, Akoma Ntoso, Markdown or
                                  plain text.
          view                    Make a page for a browser: the document, its outline,
                                  citations, notes and coloured source.
          outline                 Draw documents as trees of their parts.
          citations               List the documents that documents cite.
          check                   Report where documents contradict themselves in what
                                  they cite, or cite what was not in force.
          explain                 Say why a document was read as it was, line by line.
          consolidate             Work amendments into an act: its text as it stands on
                                  a day.
          ocr                     Read a scan, and write a searchable PDF file, hOCR or
                                  text.
          tokens                  List the tokens of a text: bytes, kind, shape and
                                  text.
          detect                  Detect the encoding of text files and report encoding
                                  anomalies.
          convert                 Convert files and folders of them, and report on each.
          annotate                Write what the parser finds as annotations, for a
                                  person to correct.
          evaluate                Compare what the parser finds with annotations made
                                  by people.
          graph                   Ask what rests on what: a graph of works and their
                                  citations in one file.
          schema                  Print the JSON Schema of what parse prints.

          See 'vanban help <subcommand>' for detailed help.

        """)
  }

  @Test("the help of a verb shows its usage and examples", arguments: verbs)
  func verbHelp(verb: String) throws {
    let result = try Program.run(verb, "--help")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("EXAMPLES\n  "))
    #expect(result.output.contains("vanban \(verb) "))
    #expect(result.output.contains("USAGE: vanban \(verb) "))
    #expect(result.output.contains("--encoding <encoding>"))
  }

  @Test("--version prints the version")
  func version() throws {
    let result = try Program.run("--version")
    #expect(result.exitCode == 0)
    #expect(result.output == Release.version + "\n")
    #expect(Release.version.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    let changes = try String(contentsOf: Checks.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
    #expect(
      changes.contains("\n## [\(Release.version)]"), "CHANGELOG.md does not say what this version brings.")
  }

  @Test(
    "wrong usage ends with 2 and says what is right",
    arguments: [
      (["parse"], "Missing expected argument '<files> ...'"),
      (["frobnicate"], "'frobnicate'"),
      (["parse", "--frob", "a.txt"], "Unknown option '--frob'"),
      (["citations", "--format", "xml", "a.txt"], "Please provide one of 'table', 'csv' or 'json'."),
      (["outline", "--width", "0", "a.txt"], "The width must be at least 1."),
      (["annotate", "a.txt"], "Missing expected argument '--output <output>'"),
      (["tokens", "--encoding", "EBCDIC", "a.txt"], "'EBCDIC'"),
    ])
  func usage(arguments: [String], message: String) throws {
    let result = try Program.run(arguments)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("an unknown encoding is told with those that there are")
  func encodings() throws {
    let result = try Program.run("parse", "--encoding", "EBCDIC", "-")
    #expect(result.exitCode == 2)
    for name in ["UTF-8", "UTF-16LE", "windows-1258", "TCVN3", "TCVN3-H", "VNI", "VISCII", "VIQR"] {
      #expect(result.errors.contains("  - \(name)\n"))
    }
  }
}
