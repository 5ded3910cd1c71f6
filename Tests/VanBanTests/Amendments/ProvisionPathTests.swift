import Testing

@testable import VanBan

@Suite("Addresses of provisions")
struct ProvisionPathTests {
  @Test(
    "One normal form",
    arguments: [
      (ProvisionUnit.article, "12A", "12a"), (.clause, "01", "1"), (.point, "Đ", "đ"), (.point, "a.1", "a.1"),
      (.chapter, "IV", "4"), (.chapter, "IIa", "2a"), (.appendix, "II", "2"), (.form, "02", "02"),
    ])
  func normal(_ unit: ProvisionUnit, _ printed: String, _ expected: String) {
    #expect(ProvisionPath.Step(unit, printed).number == expected)
  }

  @Test(
    "Read from a reference in any form",
    arguments: [
      ("điểm d1 khoản 1 Điều 12a", "điểm d1 khoản 1 Điều 12a", "art_12a__para_1__point_d1"),
      ("Điều 12a khoản 1 điểm d1", "điểm d1 khoản 1 Điều 12a", "art_12a__para_1__point_d1"),
      ("điểm a.1 khoản 1a Điều 12a", "điểm a.1 khoản 1a Điều 12a", "art_12a__para_1a__point_a-1"),
      ("Điểm đ Khoản 2 Điều 5", "điểm đ khoản 2 Điều 5", "art_5__para_2__point_dd"),
      ("khoản 2, Điều 5", "khoản 2 Điều 5", "art_5__para_2"),
      ("Mục 2 Chương III", "Mục 2 Chương 3", "chp_3__sec_2"),
      ("tiểu mục 2.1. Mục 2 Chương IV", "Tiểu mục 2.1 Mục 2 Chương 4", "chp_4__sec_2__subsec_2-1"),
      ("Mẫu số 01-ĐĐN/SHTT/2020 Phụ lục I", "Mẫu 01-đđn/shtt/2020 Phụ lục 1", "att_1__form_01"),
      ("", "", ""),
    ])
  func reference(_ text: String, _ expected: String, _ identifier: String) throws {
    let path = try #require(ProvisionPath(text))
    #expect(path.description == expected)
    #expect(path.identifier.hasPrefix(identifier))
  }

  @Test(
    "What is no reference, or one to several provisions, is no path",
    arguments: ["thư viện", "khoản 1 và khoản 2 Điều 5", "Điều"])
  func noReference(_ text: String) {
    #expect(ProvisionPath(text) == nil)
  }

  @Test(
    "Parts of a pinpoint, each by itself",
    arguments: [
      (
        "các điểm a, c và d khoản 2 Điều 5",
        ["điểm a khoản 2 Điều 5", "điểm c khoản 2 Điều 5", "điểm d khoản 2 Điều 5"]
      ),
      ("khoản 1 đến khoản 3 Điều 5", ["khoản 1 Điều 5", "khoản 2 Điều 5", "khoản 3 Điều 5"]),
      ("các điều 17, 30 và 31", ["Điều 17", "Điều 30", "Điều 31"]),
      (
        "Điều 4, Điều 80, tiểu mục 6.1 Mục 6 Chương IV, Điều 103",
        ["Điều 4", "Điều 80", "Tiểu mục 6.1 Mục 6 Chương 4", "Điều 103"]
      ),
      ("Phụ lục I (Mẫu số 01a và Mẫu số 01b)", ["Mẫu 01a Phụ lục 1", "Mẫu 01b Phụ lục 1"]),
    ])
  func several(_ text: String, _ expected: [String]) {
    let words = BlockInput(text).words
    let start = text.hasPrefix("các") ? 1 : 0
    #expect(ProvisionRunReader(words: words).run(at: start)?.paths.map(\.description) == expected)
  }

  @Test("Numbers in the order of their lists")
  func order() {
    for list in [["1", "1a", "1b", "2", "10"], ["a", "b", "c", "d", "đ", "e", "g", "h"], ["d", "d1", "đ"]] {
      for (before, after) in zip(list, list.dropFirst()) {
        #expect(ProvisionOrder.isBefore(before, after), "\(before) \(after)")
        #expect(!ProvisionOrder.isBefore(after, before), "\(after) \(before)")
      }
    }
  }

  @Test("Runs")
  func runs() {
    #expect(ProvisionOrder.run("3", "5") == ["3", "4", "5"])
    #expect(ProvisionOrder.run("c", "g") == ["c", "d", "đ", "e", "g"])
    #expect(ProvisionOrder.run("5", "3") == [])
    #expect(ProvisionOrder.run("3a", "5") == [])
  }

  @Test("A path takes what it leaves out from the one around it")
  func completed() {
    let outer = ProvisionPath([.init(.article, "5"), .init(.clause, "2")])
    #expect(ProvisionPath([.init(.point, "a")]).completed(by: outer).description == "điểm a khoản 2 Điều 5")
    #expect(ProvisionPath([.init(.clause, "7")]).completed(by: outer).description == "khoản 7 Điều 5")
    #expect(ProvisionPath([.init(.article, "9")]).completed(by: outer).description == "Điều 9")
  }
}
