import Foundation
import Testing

@testable import VanBan

@Suite("Names of nodes")
struct NodeIdentifierTests {
  private func names(_ text: String) -> [String: String] {
    let document = Document(parsing: text)
    let identifiers = document.identifiers
    var result: [String: String] = [:]
    for block in document.blocks where block.role != .blank {
      result[identifiers[block.id]] = block.text(in: document.source)
      #expect(identifiers.block(named: identifiers[block.id]) == block.id)
    }
    return result
  }

  @Test("say where a node stands, from labels")
  func labels() {
    let names = names(
      """
      Chương II
      QUY ĐỊNH CỤ THỂ
      Điều 18a. Hồ sơ
      1. Hồ sơ gồm:
      a) Đơn;
      đ) Bản sao.
      2. Hồ sơ khác:
      - Một;
      - Hai.
      Điều 18 bis. Thời hạn
      1. Một ngày.
      """)
    #expect(names["art_18bis"] == "Điều 18 bis. Thời hạn")
    #expect(names["chp_2"] == "Chương II QUY ĐỊNH CỤ THỂ")
    #expect(names["art_18a"] == "Điều 18a. Hồ sơ")
    #expect(names["art_18a__para_1__point_a"] == "a) Đơn;")
    #expect(names["art_18a__para_1__point_dd"] == "đ) Bản sao.")
    #expect(names["art_18a__para_2__indent_2"] == "- Hai.")
  }

  @Test("outside the tree, and of a second node of a name")
  func others() {
    let names = names(
      "KẾ HOẠCH\nChuyển đổi số\n\nI. MỤC TIÊU\nMột.\nI. NHIỆM VỤ\n1.1. Hai.\nPHỤ LỤC I\nDANH MỤC\n1. Ba\n")
    #expect(names["type_1"] == "KẾ HOẠCH")
    #expect(names["title_1"] == "Chuyển đổi số")
    #expect(names["sec_1"] == "I. MỤC TIÊU")
    #expect(names["sec_1_2"] == "I. NHIỆM VỤ")
    #expect(names["att_1"] == "PHỤ LỤC I DANH MỤC")
    #expect(names["att_1__para_1"] == "1. Ba")
  }

  @Test("of every sample are the same with blank lines, other line ends and decomposed letters")
  func layouts() async {
    await Samples.forEach(Samples.seeds) { sample in
      let text = SourceText(bytes: sample.bytes)[SourceRange(0, sample.bytes.count)]
      let document = Document(parsing: text)
      func names(_ document: Document) -> [String] {
        let identifiers = document.identifiers
        return document.blocks.filter { !$0.role.isFurniture }.map { identifiers[$0.id] }
      }
      let expected = names(document)
      #expect(Set(expected).count == expected.count)
      #expect(names(Document(parsing: text.replacing("\n", with: "\r\n"))) == expected, "\(sample.name)")
      #expect(names(Document(parsing: "\n\n" + text + "\n\n")) == expected, "\(sample.name)")
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(names(Document(parsing: decomposed)) == expected, "\(sample.name)")
    }
  }
}
