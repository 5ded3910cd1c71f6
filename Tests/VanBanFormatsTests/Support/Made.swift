import Foundation
import TestCorpus
import Testing
import VanBan

@testable import VanBanFormats

/// Documents made from annotated texts.
enum Made {
  static let root = Corpus.package

  /// Debian's own Python, for which `Scripts/setup` installs python-docx.
  private static let python = "/usr/bin/python3"

  static let hasReportLab = run(python, ["-c", "import docx, reportlab"]) == 0

  static let hasPythonDocx = run(python, ["-c", "import docx"]) == 0

  /// The thirteen annotated texts that the rules were first made with.
  static let annotated = Corpus.gold.filter(\.isFirst)

  /// Runs `Tools/make_documents.py`: the Word file and the page of an annotated text, in a folder of their own.
  static func documents(of annotated: AnnotatedDocument) throws -> (word: URL, page: URL, folder: URL) {
    let folder = try make("make_documents.py", annotated, ["made.docx", "made.html"])
    return (folder.appending(path: "made.docx"), folder.appending(path: "made.html"), folder)
  }

  /// Runs `Tools/make_pdf.py`: the text printed to PDF, in a folder of its own.
  static func pdf(of annotated: AnnotatedDocument) throws -> (file: URL, folder: URL) {
    let folder = try make("make_pdf.py", annotated, ["made.pdf"])
    return (folder.appending(path: "made.pdf"), folder)
  }

  /// Whether `Tools/make_scan.py` can run.
  static let canScan = hasReportLab && run("/usr/bin/pdftoppm", ["-v"]) == 0

  /// Whether there is tesseract's data for Vietnamese.
  static var canRecognise: Bool {
    #if OCR
      do {
        _ = try TextRecognizer()
        return true
      } catch {
        return false
      }
    #else
      false
    #endif
  }

  /// `Tools/check_pdfa`, which is run by bash.
  static let pdfaChecker = root.appending(path: "Tests/VanBanFormatsTests/Tools/check_pdfa").path(
    percentEncoded: false)

  /// Whether PDF files that are written can be checked.
  static let canCheckPDFA =
    run("/bin/bash", [pdfaChecker]) == 0 && run("/usr/bin/env", ["qpdf", "--version"]) == 0

  /// The checker of the hOCR specification.
  static let hocrChecker = root.appending(path: ".build/checks/bin/hocr-spec").path(percentEncoded: false)

  /// Whether hOCR files that are written can be checked.
  static let canCheckHOCR = run(hocrChecker, ["--help"]) == 0

  /// Runs `Tools/make_scan.py`: pages of the PDF file at `file` made into pictures; the result lies beside it.
  static func scan(of file: URL, dotsPerInch: Int, ending: String = "pdf", pages: ClosedRange<Int>? = nil)
    throws -> URL
  {
    let target = file.deletingLastPathComponent().appending(path: "scan.\(ending)")
    let tool = root.appending(path: "Tests/VanBanFormatsTests/Tools/make_scan.py")
    let arguments = [
      tool.path(percentEncoded: false), file.path(percentEncoded: false), String(dotsPerInch),
      target.path(percentEncoded: false),
    ]
    let chosen = pages.map { [String($0.lowerBound), String($0.upperBound)] } ?? []
    guard run(python, arguments + chosen) == 0 else { throw CocoaError(.fileWriteUnknown) }
    return target
  }

  /// The files as LibreOffice saves them in another form; the results lie beside the first.
  static func office(_ files: [URL], to ending: String) throws -> [URL] {
    guard let program = OfficeProgram.path, let folder = files.first?.deletingLastPathComponent() else {
      return []
    }
    let profile = folder.appending(path: "profile-\(ending)")
    let arguments = [
      "-env:UserInstallation=" + profile.absoluteString, "--headless", "--convert-to", ending, "--outdir",
      folder.path(percentEncoded: false),
    ]
    guard run(program, arguments + files.map { $0.path(percentEncoded: false) }) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
    return files.map {
      folder.appending(path: $0.deletingPathExtension().lastPathComponent).appendingPathExtension(ending)
    }
  }

  private static func make(_ tool: String, _ annotated: AnnotatedDocument, _ names: [String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vanban-made-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tool = root.appending(path: "Tests/VanBanFormatsTests/Tools/\(tool)")
    let files = [tool, annotated.text, annotated.lines] + names.map { folder.appending(path: $0) }
    guard run(python, files.map { $0.path(percentEncoded: false) }) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
    return folder
  }

  /// The exit code of a program; nil where it is not there.
  @discardableResult
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The document in the file at `url`.
  static func document(_ url: URL) throws -> Document {
    let bytes = try Array(Data(contentsOf: url))
    return Document(parsing: try DocumentFile.sourceText(of: bytes, name: url.lastPathComponent))
  }
}

extension Document {
  /// Labelled blocks in reading order, each as its depth and label.
  var labels: [String] {
    blocks.filter { $0.role == .heading || $0.role == .item || $0.role == .quote }.compactMap { block in
      block.label.map { "\(block.depth) \($0.text)" }
    }
  }

  /// Citations in reading order, each as what it cites and how.
  var mentions: [String] {
    citations.map { citation in
      [
        citation.kind?.rawValue, citation.number?.text ?? citation.name, citation.date?.description,
        citation.issuer, citation.pinpoint?.text, citation.relation.rawValue,
      ].map { $0 ?? "-" }.joined(separator: " ")
    }
  }
}
