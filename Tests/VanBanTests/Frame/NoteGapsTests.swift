import Testing

@testable import VanBan

@Suite("A mark that is missing between two others")
struct NoteGapsTests {
  private static func marks(_ second: String, notes: Int = 3) -> [String] {
    let amended = "Khoản này được bãi bỏ theo Luật số 5."
    return NoteFixture.marks(
      NoteFixture.decree(
        "Điều 1.1 Phạm vi\n1. Một.\n2. Hai có \(second) trên thị trường.\nĐiều 2.3 Hiệu lực\nMột.",
        number: "05/VBHN-BTC", after: (1...notes).map { "[\($0)] \(amended)" }.joined(separator: "\n")))
  }

  @Test(
    "Behind a blank, or at the end of the number of a provision",
    arguments: ["vi phạm pháp luật 2", "khoản 2 Điều 162", "các khoản 5, 6 và 72"])
  func found(second: String) {
    #expect(Self.marks(second) == ["1 in art_1 → fn_1", "2 in art_1__para_2 → fn_2", "3 in art_2 → fn_3"])
  }

  @Test(
    "Not where two places may be it, or a number is counted",
    arguments: ["một 2 hai 2", "theo khoản 2", "2/3"])
  func refused(second: String) {
    #expect(Self.marks(second) == ["1 in art_1 → fn_1", "3 in art_2 → fn_3"])
  }
}
