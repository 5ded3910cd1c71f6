import Foundation
import Testing
import VanBan
import VanBanFormats

/// The figures of `Docs/Security.md` and `Docs/vi/bao-mat.md` are those of the code.
@Suite("Limits in the guides")
struct SecurityGuideTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs")

  private static let limits:
    [(what: String, vietnamese: String?, figure: @Sendable (ReadingLimits) -> String)] = [
      ("a file as it is stored", "dung lượng một tệp", { megabytes($0.fileBytes) }),
      (
        "a part of a Word file, unpacked; a page in HTML",
        "một phần của tệp Word sau khi giải nén; một trang HTML",
        { megabytes($0.partBytes) }
      ),
      ("all parts of a Word file", nil, { megabytes($0.partBytes * 2) }),
      ("elements, their ends and attributes of a part or page", nil, { number($0.partBytes / 16) }),
      ("attributes of an element", nil, { _ in "1,000" }),
      ("the text that comes out", "phần chữ của một văn bản (`--max-text`)", { megabytes($0.textBytes) }),
      ("its lines", "số dòng", { number($0.textLines) }),
      (
        "parts of a Word file, pages, members of an archive", "số trang, số tệp trong một tệp nén",
        { number($0.parts) }
      ),
      (
        "a member of an archive, unpacked", "một tệp trong tệp nén, sau khi giải nén",
        { megabytes($0.fileBytes / 2) }
      ),
      ("all members of an archive", "toàn bộ tệp nén, sau khi giải nén", { megabytes($0.fileBytes * 8) }),
      ("pixels of a picture", "số điểm ảnh của một trang quét", { number($0.pixels) }),
      (
        "OCR for a page, and for all pages of a file from which no text comes, of a processor",
        "thời gian nhận dạng chữ (OCR) một trang", { seconds($0.scanSeconds) }
      ),
      ("LibreOffice for a file", "thời gian LibreOffice đọc một tệp", { seconds($0.officeSeconds) }),
    ]

  private static func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }
  private static func seconds(_ seconds: Double) -> String { "\(Int(seconds)) s" }

  /// `80,000`
  private static func number(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.enumerated().flatMap { place, digit in
        place > 0 && (digits.count - place).isMultiple(of: 3) ? [",", digit] : [digit]
      })
  }

  @Test("those of files")
  func files() throws {
    let english = try String(contentsOf: Self.docs.appending(path: "Security.md"), encoding: .utf8)
    let vietnamese = try String(contentsOf: Self.docs.appending(path: "vi/bao-mat.md"), encoding: .utf8)
    for limit in Self.limits {
      let batch = limit.figure(.batch)
      #expect(english.contains("\n| \(limit.what) | \(limit.figure(ReadingLimits())) | \(batch) |\n"))
      guard let what = limit.vietnamese else { continue }
      #expect(vietnamese.contains("\n| \(what) | \(batch.replacingOccurrences(of: ",", with: ".")) |\n"))
    }
  }

  @Test("what is larger by one is refused", arguments: [(512, true), (513, false)])
  func depth(of lists: Int, isRead: Bool) throws {
    // The lists stand in the object of the request.
    let value = String(repeating: "[", count: lists - 1) + String(repeating: "]", count: lists - 1)
    let request = DocumentRequest(line: Array("{\"id\":\(value),\"text\":\"a\"}".utf8))
    #expect((try? request.source.get()) != nil == isRead)
    let english = try String(contentsOf: Self.docs.appending(path: "Security.md"), encoding: .utf8)
    #expect(english.contains("\n| objects and lists in JSON, one in the other | 512 |\n"))
  }

  @Test("attributes", arguments: [(1000, true), (1001, false)])
  func attributes(of count: Int, isRead: Bool) {
    let attributes = (0..<count).map { " a\($0)=\"\"" }.joined()
    let page = Array("<html><body><p\(attributes)>a</p></body></html>".utf8)
    #expect((try? HTMLFormat.sourceText(of: page)) != nil == isRead)
  }

  @Test("elements in HTML, one in the other", arguments: [(250, true), (260, false)])
  func nesting(of count: Int, isRead: Bool) {
    let page = Array(("<html><body>" + String(repeating: "<div>", count: count) + "a").utf8)
    #expect((try? HTMLFormat.sourceText(of: page)) != nil == isRead)
  }
}
