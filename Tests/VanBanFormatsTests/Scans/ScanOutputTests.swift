import Foundation
import TestCorpus
import Testing
import VanBan

@testable import VanBanFormats

/// An annotated text printed, made into pictures, read, and written as a searchable file; what other programs find in it.
@Suite(
  "Scans as searchable files",
  .enabled(
    if: PDFFormat.isSupported && Made.canScan && Made.canRecognise && Made.canCheckPDFA,
    "needs the traits PDF and OCR, ReportLab, pdftoppm, qpdf and PDFBox Preflight"),
  .serialized)
struct ScanOutputTests {
  /// The shortest of the texts, a page of A4 at 150 dots an inch.
  private static func scan(_ ending: String) throws -> (file: URL, folder: URL) {
    let annotated = try #require(
      Made.annotated.min {
        (try? Data(contentsOf: $0.text).count) ?? .max < (try? Data(contentsOf: $1.text).count) ?? .max
      })
    let printed = try Made.pdf(of: annotated)
    guard ending == "jpg" else {
      return (try Made.scan(of: printed.file, dotsPerInch: 150, ending: ending), printed.folder)
    }
    let target = printed.folder.appending(path: "scan").path(percentEncoded: false)
    let arguments = ["-r", "150", "-jpeg", "-singlefile", printed.file.path(percentEncoded: false), target]
    #expect(Made.run("/usr/bin/pdftoppm", arguments) == 0)
    return (URL(filePath: target + ".jpg"), printed.folder)
  }

  @Test(
    "PDF/A-1b by PDFBox Preflight; pdftotext finds each word that was read; pictures are the same, pixel for pixel",
    arguments: ["png", "tiff", "jpg", "pdf"])
  func searchable(ending: String) throws {
    let scan = try Self.scan(ending)
    defer { try? FileManager.default.removeItem(at: scan.folder) }
    let bytes = try Array(Data(contentsOf: scan.file))
    let document = try Made.document(scan.file)
    let pictures = try PagePictures.all(of: bytes)
    let pdf = try SearchablePDF(document, pictures: pictures).bytes()
    #expect(try SearchablePDF(document, pictures: pictures).bytes() == pdf)
    let file = scan.folder.appending(path: "searchable.pdf")
    try Data(pdf).write(to: file)
    let path = file.path(percentEncoded: false)

    #expect(Made.run("/bin/bash", [Made.pdfaChecker, path]) == 0)
    #expect(Made.run("/usr/bin/env", ["qpdf", "--check", path]) == 0)

    let text = scan.folder.appending(path: "searchable.txt")
    #expect(Made.run("/usr/bin/env", ["pdftotext", "-raw", path, text.path(percentEncoded: false)]) == 0)
    let found = try String(contentsOf: text, encoding: .utf8).split(whereSeparator: \.isWhitespace)
    let read = document.source[document.source.range].split(whereSeparator: \.isWhitespace)
    #expect(found == read)

    let folder = scan.folder.appending(path: "pictures")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let prefix = folder.appending(path: "p").path(percentEncoded: false)
    #expect(
      Made.run("/usr/bin/env", ["pdfimages", ending == "jpg" ? "-j" : "-png", path, prefix]) == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .sorted()
    #expect(names.count == pictures.count)
    for (name, picture) in zip(names, pictures) where ending != "pdf" {
      let taken = try Array(Data(contentsOf: folder.appending(path: name)))
      if ending == "jpg" {
        #expect(taken == bytes)
      } else {
        // The rows alone: a picture that was taken out does not say its resolution.
        let again = try #require(try PagePictures.all(of: taken).first)
        #expect(PNGFile(again.bytes)?.data == PNGFile(picture.bytes)?.data)
        #expect(PNGFile(picture.bytes)?.data.isEmpty == false)
      }
    }
    #expect(
      pictures.allSatisfy { (149...151).contains($0.dotsPerInch) || ending == "pdf" && $0.dotsPerInch == 200 }
    )

    // What is written can be read again, from its text layer.
    let again = try Made.document(file)
    #expect(again.source.recognition == nil)
    #expect(again.header.number == document.header.number)
  }

  @Test("The pictures through a helper are the same as without one")
  func helper() throws {
    let scan = try Self.scan("png")
    defer { try? FileManager.default.removeItem(at: scan.folder) }
    let pictures = try PagePictures.all(of: try Array(Data(contentsOf: scan.file)))
    #expect(try ReadingAnswer(ReadingAnswer.pictures(pictures).bytes) == .pictures(pictures))
  }

  @Test(
    "hOCR that the checker of the specification accepts, with each word that was read and its box in pixels",
    .enabled(if: Made.canCheckHOCR, "needs hocr-spec from PyPI"))
  func hocr() throws {
    let scan = try Self.scan("tiff")
    defer { try? FileManager.default.removeItem(at: scan.folder) }
    let document = try Made.document(scan.file)
    let pictures = try PagePictures.all(of: try Array(Data(contentsOf: scan.file)))
    let text = HOCR(document, pictures: pictures).text
    try HOCRTests.check(text)
    let words = document.source.recognition?.words ?? []
    #expect(text.components(separatedBy: "class=\"ocrx_word\"").count - 1 == words.count)
    #expect(text.contains("bbox 0 0 \(pictures[0].width) \(pictures[0].height); ppageno 0; scan_res 150 150"))
  }
}

@Suite("hOCR")
struct HOCRTests {
  /// Expects the checker of the specification to accept `text`.
  static func check(_ text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString).hocr")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    #expect(Made.run(Made.hocrChecker, [file.path(percentEncoded: false)]) == 0)
  }

  /// A page read by OCR with a number by hand, and one with a text layer.
  private static let document: Document = {
    let text = "SỞ Y TẾ\nSố: … /BC-SYT\n\u{C}Điều 1. Một & hai\n"
    func word(_ word: String, _ left: Double, _ top: Double, _ confidence: Double) -> TextRecognition.Word {
      let start = text.range(of: word).map { text[..<$0.lowerBound].utf8.count } ?? 0
      return .init(
        range: SourceRange(start, start + word.utf8.count), confidence: confidence,
        box: PageBox(page: 1, left: left, top: top, right: left + 36, bottom: top + 12))
    }
    let mark = text.range(of: "…").map { text[..<$0.lowerBound].utf8.count } ?? 0
    return Document(
      parsing: SourceText(
        text, name: "quét \"1\".png", encoding: .utf8, encodingConfidence: 1,
        layout: SourceLayout(
          lines: [
            .init(), .init(), .init(box: PageBox(page: 2, left: 72, top: 72, right: 144, bottom: 84)),
            .init(),
          ], marksTables: true,
          pages: [PageSize(width: 360, height: 720), PageSize(width: 360, height: 720)]),
        recognition: TextRecognition(
          pages: [1],
          words: [
            word("SỞ", 36, 36, 0.96), word("Y", 76, 36, 0.5), word("TẾ", 116, 36, 0.9),
            word("Số:", 36, 60, 0.8), word("/BC-SYT", 120, 60, 0.7),
          ],
          handwriting: [
            .init(
              field: .number, range: SourceRange(mark, mark + 3),
              box: PageBox(page: 1, left: 80, top: 54, right: 110, bottom: 78), misreading: "")
          ])))
  }()

  private static let pictures = [1, 2].map {
    PagePicture(
      page: $0, size: PageSize(width: 360, height: 720), width: 1000, height: 2000, form: .png, bytes: [])
  }

  @Test("Words in pixels with their confidence; handwriting marked; a line of a text layer without words")
  func words() {
    let text = HOCR(Self.document, pictures: Self.pictures).text
    for expected in [
      "<span class=\"ocrx_word\" id=\"word_1_1\" title=\"bbox 100 100 200 133; x_wconf 96\">SỞ</span> ",
      "title=\"bbox 222 150 306 217; x_wconf 0\" data-handwritten=\"number\">…</span> ",
      "<span class=\"ocr_line\" id=\"line_2_1\" title=\"bbox 200 200 400 233\">Điều 1. Một &amp; hai</span>",
      "title=\"image &quot;quét 1.png&quot;; bbox 0 0 1000 2000; ppageno 1; scan_res 200 200\"",
    ] {
      #expect(text.contains(expected), "\(expected)\n\(text)")
    }
  }

  @Test(
    "The checker of the specification accepts it",
    .enabled(if: Made.canCheckHOCR, "needs hocr-spec from PyPI"))
  func checked() throws { try Self.check(HOCR(Self.document, pictures: Self.pictures).text) }
}
