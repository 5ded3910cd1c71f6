import Foundation
import Testing
import VanBan
import VanBanFormats

/// The figures of `Docs/Security.md` and `Docs/vi/bao-mat.md` are those of the code.
@Suite("Limits in the guides")
struct SecurityGuideTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs")

  /// How the guides name a limit, and its figure.
  private struct Row {
    let english: String
    let vietnamese: String?
    let figure: @Sendable (Double) -> String

    init(_ english: String, _ vietnamese: String?, _ figure: @escaping @Sendable (Double) -> String) {
      (self.english, self.vietnamese, self.figure) = (english, vietnamese, figure)
    }
  }

  /// By the names of the properties of `ReadingLimits`. Some limits follow from others.
  private static let rows: [String: [Row]] = [
    "fileBytes": [
      Row("a file as it is stored", "dung lượng một tệp", megabytes),
      Row("a member of an archive, unpacked", "một tệp trong tệp nén, sau khi giải nén") {
        megabytes($0 / 2)
      },
      Row("all members of an archive", "toàn bộ tệp nén, sau khi giải nén") { megabytes($0 * 8) },
    ],
    "partBytes": [
      Row(
        "a part of a Word file, unpacked; a page in HTML",
        "một phần của tệp Word sau khi giải nén; một trang HTML", megabytes),
      Row("all parts of a Word file", nil) { megabytes($0 * 2) },
      Row("elements, their ends and attributes of a part or page", nil) { number($0 / 16) },
    ],
    "textBytes": [Row("the text that comes out", "phần chữ của một văn bản (`--max-text`)", megabytes)],
    "textLines": [Row("its lines", "số dòng", number)],
    "parts": [
      Row(
        "parts of a Word file, pages, members of an archive", "số trang, số tệp trong một tệp nén", number)
    ],
    "pixels": [Row("pixels of a picture", "số điểm ảnh của một trang quét", number)],
    "scanSeconds": [
      Row(
        "OCR for a page, and for all pages of a file from which no text comes, of a processor",
        "thời gian nhận dạng chữ (OCR) một trang", seconds)
    ],
    "officeSeconds": [Row("LibreOffice for a file", "thời gian LibreOffice đọc một tệp", seconds)],
    "helperBytes": [
      Row(
        "memory of a helper for PDF files and pictures", "bộ nhớ của tiến trình phụ đọc PDF và ảnh",
        megabytes)
    ],
    "helperSeconds": [
      Row(
        "a helper for a file, of a processor, beside OCR of pages from which text comes",
        "thời gian xử lý của tiến trình phụ cho một tệp, không kể OCR", seconds)
    ],
    "stallSeconds": [
      Row("a helper for a page, by the clock", "thời gian chờ tiến trình phụ cho một trang", seconds)
    ],
  ]

  private static let megabytes: @Sendable (Double) -> String = { "\(Int($0) >> 20) MB" }
  private static let seconds: @Sendable (Double) -> String = { "\(Int($0)) s" }
  /// `80,000`
  private static let number: @Sendable (Double) -> String = { value in
    let digits = Array(String(Int(value)))
    return String(
      digits.enumerated().flatMap { place, digit in
        place > 0 && (digits.count - place).isMultiple(of: 3) ? [",", digit] : [digit]
      })
  }

  private static func values(_ limits: ReadingLimits) -> [(name: String, value: Double)] {
    Mirror(reflecting: limits).children.compactMap { name, value in
      guard let name, let value = value as? Double ?? (value as? Int).map({ Double($0) }) else { return nil }
      return (name, value)
    }
  }

  @Test("every limit of reading has its row, with its figures")
  func files() throws {
    let english = try String(contentsOf: Self.docs.appending(path: "Security.md"), encoding: .utf8)
    let vietnamese = try String(contentsOf: Self.docs.appending(path: "vi/bao-mat.md"), encoding: .utf8)
    let (single, batch) = (Self.values(ReadingLimits()), Self.values(.batch))
    #expect(single.count == Mirror(reflecting: ReadingLimits()).children.count)
    for (one, other) in zip(single, batch) {
      for row in try #require(Self.rows[one.name], "\(one.name) is in no guide") {
        let figure = row.figure(other.value)
        #expect(english.contains("\n| \(row.english) | \(row.figure(one.value)) | \(figure) |\n"))
        guard let what = row.vietnamese else { continue }
        #expect(vietnamese.contains("\n| \(what) | \(figure.replacingOccurrences(of: ",", with: ".")) |\n"))
      }
    }
  }

  @Test("what is larger by one is refused", arguments: [(512, true), (513, false)])
  func depth(of lists: Int, isRead: Bool) throws {
    // The lists stand in the object of the request.
    let value = String(repeating: "[", count: lists - 1) + String(repeating: "]", count: lists - 1)
    let request = DocumentRequest(line: Array("{\"id\":\(value),\"text\":\"a\"}".utf8))
    #expect(((try? request.source.get()) != nil) == isRead)
    let english = try String(contentsOf: Self.docs.appending(path: "Security.md"), encoding: .utf8)
    #expect(english.contains("\n| objects and lists in JSON, one in the other | 512 |\n"))
  }

  @Test("attributes", arguments: [(1000, true), (1001, false)])
  func attributes(of count: Int, isRead: Bool) {
    let attributes = (0..<count).map { " a\($0)=\"\"" }.joined()
    let page = Array("<html><body><p\(attributes)>a</p></body></html>".utf8)
    #expect(((try? HTMLFormat.sourceText(of: page)) != nil) == isRead)
  }

  @Test("elements in HTML, one in the other", arguments: [(250, true), (260, false)])
  func nesting(of count: Int, isRead: Bool) {
    let page = Array(("<html><body>" + String(repeating: "<div>", count: count) + "a").utf8)
    #expect(((try? HTMLFormat.sourceText(of: page)) != nil) == isRead)
  }
}
