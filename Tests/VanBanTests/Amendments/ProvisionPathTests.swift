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
