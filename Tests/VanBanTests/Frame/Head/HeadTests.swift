import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// The heads of `Corpus/heads/heads.tsv`: kinds of letterheads, each with the roles of its lines and what it says.
@Suite("Heads of documents")
struct HeadTests {
  /// A head as a person reads it.
  struct Head: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var lines: [(roles: [String], text: String)] = []
    var fields: [(key: String, value: String)] = []

    var text: String { lines.map(\.text).joined(separator: "\n") + "\n" }
  }

  static let heads: [Head] = {
    let file = Corpus.folder.appending(path: "heads/heads.tsv")
    var heads: [Head] = []
    for line in (try? String(contentsOf: file, encoding: .utf8))?.split(
      separator: "\n", omittingEmptySubsequences: false) ?? []
    {
      if line.hasPrefix("=== ") {
        heads.append(Head(testDescription: String(line.dropFirst(4))))
      } else if line.hasPrefix("= ") {
        let parts = line.dropFirst(2).split(separator: " ", maxSplits: 1).map(String.init)
        heads[heads.count - 1].fields.append((parts[0], parts[1]))
      } else if !heads.isEmpty {
        let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        heads[heads.count - 1].lines.append(
          (parts[0].split(separator: "+").map(String.init), parts.count > 1 ? parts[1] : ""))
      }
    }
    return heads
  }()

  @Test("There are as many as the file has") func count() { #expect(Self.heads.count == 46) }

  @Test("What each line is, and what the letterhead says", arguments: heads)
  func head(_ head: Head) {
    let annotation = DocumentAnnotation(Document(parsing: SourceText(head.text)))
    for (line, found) in zip(head.lines, annotation.lines) where !line.roles.isEmpty {
      let roles = found.roles.map(\.rawValue).filter { $0 != "separator" || found.roles.count == 1 }
      let expected = line.roles.filter { $0 != "separator" || line.roles.count == 1 }
      let isRight =
        switch expected[0] {
        // Text, whatever its readers make of it.
        case "text", "basis", "authority", "addressee":
          roles.allSatisfy {
            !$0.hasPrefix("header") && !$0.hasPrefix("page") && $0 != "title" && $0 != "type"
          }
        case "furniture": roles.allSatisfy { $0.hasPrefix("page") }
        default:
          roles.map { $0.replacing("header.", with: "") } == expected
        }
      #expect(isRight, "\(line.text): \(roles), should be \(expected)")
    }
    let fields = Dictionary(annotation.fields.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    for (key, value) in head.fields { #expect(fields[key] == value, "\(key)") }
  }

  @Test(
    "A document's letterhead stands whatever lines a converter adds to it",
    arguments: [
      "SAO Y; UBND XÃ TÂN LẬP; 02/01/2024 08:00:00", "[[SOURCE tai-lieu-7 PAGE 1]]", "<!-- page: 1 -->",
      "https://vanban.example.vn/tai-lieu/77", "Người ký: Lê Văn Bình", "----- Page 1 -----", "Trang 1",
      "~ ' ^ l", "Ký hiệu kho: 12", "(Bản chụp)", "ĐÃ KÝ SỐ", "Trang 1/12", "Scanned by CamScanner",
      "ĐẾN Số: 123 Ngày: 12/4", "CÔNG VĂN ĐẾN",
    ])
  func foreignLine(_ foreign: String) {
    let lines = [
      "ỦY BAN NHÂN DÂN", "XÃ TÂN LẬP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
      "Số: 12/QĐ-UBND", "Tân Lập, ngày 2 tháng 1 năm 2024", "QUYẾT ĐỊNH", "Về việc quản lý bến đò",
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "QUYẾT ĐỊNH:",
      "Điều 1. Giao thôn trưởng quản lý bến đò.",
    ]
    for place in 0...6 {
      var text = lines
      text.insert(foreign, at: place)
      let document = Document(parsing: SourceText(text.joined(separator: "\n")))
      let header = document.header
      #expect(header.issuer == "ỦY BAN NHÂN DÂN XÃ TÂN LẬP", "at \(place)")
      #expect(header.number == "12/QĐ-UBND", "at \(place)")
      #expect(header.date?.description == "2024-01-02", "at \(place)")
      #expect(document.kind == .decision, "at \(place)")
      #expect(document.title.text == "Về việc quản lý bến đò", "at \(place)")
    }
  }

  @Test(
    "A line that nobody knows, between the letterhead and the type name, takes neither that nor the title",
    arguments: [
      "Phòng đọc: Kho 2, Hồ sơ 15, Tờ 7", "DỰ THẢO LẦN 2 (trình họp ngày 10/4/2021)",
      "Đăng trên Cổng thông tin điện tử ngày 12/4/2021", "Tài liệu số 3",
      "Bản sao lưu tại phòng đọc, hộp số 12",
      "(Bản trình ký lần thứ hai, đã tiếp thu ý kiến)", "Người sao: Lê Văn Bình, ngày 3 tháng 2 năm 2022",
    ])
  func unknownLine(_ unknown: String) {
    for (type, kind) in [
      ("KẾ HOẠCH", DocumentKind.plan), ("NGHỊ ĐỊNH CỦA CHÍNH PHỦ", .decree), ("BÁO CÁO", .report),
    ] {
      let document = Document(
        parsing: """
          ỦY BAN NHÂN DÂN
          XÃ TÂN LẬP
          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc
          Số: 12/UBND
          Tân Lập, ngày 2 tháng 1 năm 2024

          \(unknown)

          \(type)
          Quản lý bến đò

          1. Giao thôn trưởng quản lý bến đò.
          """)
      #expect(document.kind == kind, "\(type)")
      #expect(document.title.text == "Quản lý bến đò", "\(type)")
      #expect(document.header.number == "12/UBND")
    }
  }
}
