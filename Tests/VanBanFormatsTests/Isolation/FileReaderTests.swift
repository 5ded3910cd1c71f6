import Foundation
import TestCorpus
import Testing

@testable import VanBan
@testable import VanBanFormats

@Suite("Reading in a helper", .enabled(if: PDFFormat.isSupported, "needs the trait PDF"))
struct FileReaderTests {
  /// The built `vanban`, beside the tests.
  static let program: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    if let bundle = Bundle.allBundles.first(where: { $0.bundlePath.hasSuffix(".xctest") }) {
      folder = bundle.bundleURL.deletingLastPathComponent()
    }
    return folder.appendingPathComponent("vanban").path
  }()

  static let reader = FileReader(isolation: .helper(program: program, arguments: ["_read"]))

  /// A reader whose helper is a line of shell.
  private static func reader(_ script: String) -> FileReader {
    FileReader(isolation: .helper(program: "/bin/sh", arguments: ["-c", script]))
  }

  /// A PDF file of one page with that content.
  private static func pdf(_ content: String) -> [UInt8] {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Times-Bold>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
    ]
    let body = objects.enumerated().map { "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n" }.joined()
    return Array("%PDF-1.4\n\(body)trailer<</Root 1 0 R/Size 6>>\n%%EOF".utf8)
  }

  /// A PDF file whose page draws a form that draws ten times a form that draws ten times … what is nothing in the end:
  /// no processor comes to that end, and it takes no memory.
  private static let endless: [UInt8] = {
    let depth = 30
    func form(_ number: Int) -> String {
      let isLast = number == depth
      let content = isLast ? "" : String(repeating: "/X Do\n", count: 10)
      let next = isLast ? "" : "/Resources<</XObject<</X \(5 + number) 0 R>>>>"
      let head = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]\(next)/Length \(content.utf8.count)"
      return "<<\(head)>>stream\n\(content)\nendstream"
    }
    let objects =
      [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>",
        "<</Length 5>>stream\n/X Do\nendstream",
      ] + (1...depth).map(form)
    let body = objects.enumerated().map { "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n" }.joined()
    return Array("%PDF-1.4\n\(body)trailer<</Root 1 0 R/Size \(objects.count + 1)>>\n%%EOF".utf8)
  }()

  private static let small = pdf(
    "BT /F 12 Tf 50 700 Td (Dieu 1. Pham vi) Tj 0 -20 Td (Dieu 2. Doi tuong) Tj ET")

  @Test("gives the same as reading in this process: text, layout, diagnostics, digest")
  func same() throws {
    let here = try DocumentFile.sourceText(of: Self.small, name: "a.pdf")
    let there = try Self.reader.sourceText(of: Self.small, name: "a.pdf")
    #expect(here == there)
    #expect(here.file == there.file)
    #expect(String(decoding: there.bytes, as: UTF8.self).contains("Dieu 2. Doi tuong"))
    // An error too is the same, and not one of the helper.
    let damaged = Array("%PDF-1.7\nxyz".utf8)
    let errors = [
      #expect(throws: FormatError.self) { try DocumentFile.sourceText(of: damaged) },
      #expect(throws: FormatError.self) { try Self.reader.sourceText(of: damaged) },
    ]
    #expect(errors[0] == errors[1])
    #expect(errors[0]?.isFinal == false)
  }

  @Test("does so for the PDF files of the corpus")
  func corpus() throws {
    let files = Corpus.files(.gazette).prefix(8)
    #expect(files.count == 8)
    for path in files.map(\.path) {
      let bytes = try FileBytes.read(path)
      #expect(
        try DocumentFile.sourceText(of: bytes, name: path) == Self.reader.sourceText(of: bytes, name: path))
    }
  }

  @Test(
    "does so for pictures of pages",
    .enabled(if: ImageFormat.isSupported && Made.canScan, "needs the trait OCR, ReportLab and pdftoppm"),
    arguments: ["pdf", "png", "tiff"])
  func pictures(ending: String) throws {
    let annotated = try #require(Made.annotated.min { $0.name < $1.name })
    let printed = try Made.pdf(of: annotated)
    defer { try? FileManager.default.removeItem(at: printed.folder) }
    let file = try Made.scan(of: printed.file, dotsPerInch: 100, ending: ending, pages: 1...1)
    let bytes = try Array(Data(contentsOf: file))
    let here = try DocumentFile.sourceText(of: bytes, name: "a")
    #expect(try here == Self.reader.sourceText(of: bytes, name: "a"))
    #expect(here.recognition?.words.isEmpty == false)
  }

  @Test("starts no helper for text, HTML and Word")
  func noHelper() throws {
    let reader = Self.reader("exit 9")
    #expect(try reader.sourceText(of: Array("Điều 1.".utf8)).bytes.count == 10)
    #expect(throws: Never.self) { try reader.sourceText(of: Array("<p>Điều 1.".utf8)) }
  }

  @Test(
    "needs one for every kind of picture",
    arguments: [
      "\u{89}PNG\r\n\u{1A}\n", "\u{FF}\u{D8}\u{FF}\u{E0}", "II*\0", "MM\0*", "GIF87a", "GIF89a",
      "RIFF\u{8}\0\0\0WEBPVP8 ",
      "BMF\0\0\0\0\0\0\0\u{36}\0\0\0\u{28}\0\0\0",
    ])
  func pictureKinds(start: String) {
    let bytes = start.unicodeScalars.map { UInt8($0.value) } + [UInt8](repeating: 0, count: 64)
    let error = #expect(throws: FormatError.self) { try Self.reader("exit 9").sourceText(of: bytes) }
    #expect(error?.message.contains("with exit code 9") ?? false, "\(error?.message ?? "")")
  }

  @Test(
    "A helper that ends, hangs or talks nonsense is an error of the file that says how",
    arguments: [
      ("kill -SEGV $$", "by the signal SIGSEGV"), ("exit 3", "with exit code 3"),
      ("kill -KILL $$", "by the signal SIGKILL"), ("kill -XCPU $$", "more than 120 s of a processor"),
      ("echo terminate called: std::bad_alloc >&2; kill -ABRT $$", "more than 2048 MB of memory"),
      ("sleep 600", "was not read in 0.3 s a page"),
      ("head -c 300 > /dev/null; printf '12345678901234567890' >&0; sleep 1", "crashed the helper"),
      (#"printf '\1\0\0\0\0\0\0\0\11' >&0; sleep 5"#, "answer nonsense"),
      (#"printf '\11\0\0\0\0\0\0\0\0\7\0\0\0\0\0\0\0' >&0; exec kill -SEGV $$"#, "(at page 7)"),
    ])
  func ended(script: String, message: String) {
    // A busy machine may need a second to start a shell.
    let stall = message.contains("0.3 s") ? 0.3 : 20
    let error = #expect(throws: FormatError.self) {
      try Self.reader(script).sourceText(of: Self.small, limits: ReadingLimits(stallSeconds: stall))
    }
    #expect(error?.message.contains(message) ?? false, "\(error?.message ?? "")")
    #expect(error?.isFinal ?? false)
  }

  @Test("A helper of a large program, which begins as its copy, has taken no memory by that")
  func copyOfLarge() {
    // This process has more memory than these limits give, and a shell has less.
    let error = #expect(throws: FormatError.self) {
      try Self.reader("kill -SEGV $$").sourceText(of: Self.small, limits: ReadingLimits(helperBytes: 8 << 20))
    }
    #expect(error?.message.contains("by the signal SIGSEGV") ?? false, "\(error?.message ?? "")")
  }

  @Test("A program that is not there is said to be it, and is no fault of the file")
  func noProgram() {
    let reader = FileReader(isolation: .helper(program: "/nonexistent/vanban", arguments: []))
    let error = #expect(throws: FormatError.self) { try reader.sourceText(of: Self.small) }
    #expect(error?.message.contains("cannot be started: No such file") ?? false)
    #expect(error?.isFinal == false)
  }

  @Test(
    "A file that takes too much memory or time is refused with the limit and the page; the next one is read")
  func bounded() throws {
    let text = "1 0 0 1 50 700 Tm (Cong van so 12) Tj\n"
    let memory = Self.pdf("BT /F 9 Tf " + String(repeating: text, count: 200_000) + " ET")
    for (file, limits, message) in [
      (memory, ReadingLimits(helperBytes: 128 << 20), "takes more than 128 MB of memory (at page 1)"),
      (Self.endless, ReadingLimits(helperSeconds: 1), "takes more than 1 s of a processor (at page 1)"),
    ] {
      let error = #expect(throws: FormatError.self) { try Self.reader.sourceText(of: file, limits: limits) }
      #expect(error?.message.contains(message) ?? false, "\(error?.message ?? "")")
      #expect(error?.isFinal ?? false)
      #expect(throws: Never.self) { try Self.reader.sourceText(of: Self.small, limits: limits) }
    }
  }

  @Test("A file can be tried out, whatever its kind; the trial's own failure is none")
  func trial() throws {
    let text = Array("Điều 1. Phạm vi".utf8)
    #expect(try Self.reader.tryOut(text, forms: ["json", "akn"]))
    #expect(try Self.reader.tryOut(Self.small, forms: ["markdown"]))
    #expect(try Self.reader.tryOut(Array("%PDF-1.7\nxyz".utf8), forms: []))
    #expect(try FileReader().tryOut(text, forms: []) == false)
    #expect(throws: FormatError.self) { try Self.reader("kill -ILL $$").tryOut(text, forms: []) }
  }

  @Test("The guide's table of limits is that of the code")
  func limits() throws {
    let guide = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Docs/Formats.md"), encoding: .utf8)
    for row in LimitRow.all {
      let line = "| \(row.what) | \(row.figure(ReadingLimits())) | \(row.figure(.batch)) |"
      #expect(guide.contains(line), "\(line)")
    }
  }
}
