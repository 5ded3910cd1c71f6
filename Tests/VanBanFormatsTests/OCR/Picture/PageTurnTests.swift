import Testing

@testable import VanBanFormats

@Suite("Places on turned pages")
struct PageTurnTests {
  /// A page of 100 by 200 dots with a box near its upper left corner, and the same after each turn.
  @Test(
    "A quarter turn is undone",
    arguments: [
      (0, 100.0, 200.0, DotBox(left: 10, top: 20, right: 30, bottom: 25)),
      (1, 200.0, 100.0, DotBox(left: 175, top: 10, right: 180, bottom: 30)),
      (2, 100.0, 200.0, DotBox(left: 70, top: 175, right: 90, bottom: 180)),
      (3, 200.0, 100.0, DotBox(left: 20, top: 70, right: 25, bottom: 90)),
    ])
  func quarters(turns: Int, width: Double, height: Double, box: DotBox) {
    let turn = PageTurn(quarters: turns)
    #expect(
      turn.undone(box, width: width, height: height) == DotBox(left: 10, top: 20, right: 30, bottom: 25))
  }

  @Test("A small angle moves a box about the middle of the page")
  func angle() {
    let turn = PageTurn(quarters: 0, angle: 0.02)
    let middle = turn.undone(
      DotBox(left: 990, top: 990, right: 1010, bottom: 1010), width: 2000, height: 2000)
    #expect(abs(middle.middle - 1000) < 0.01)
    // 900 dots to the right of the middle, a clockwise turn has moved it 18 dots down.
    let right = turn.undone(
      DotBox(left: 1890, top: 1008, right: 1910, bottom: 1028), width: 2000, height: 2000)
    #expect(abs((right.top + right.bottom) / 2 - 1000) < 1)
    #expect(abs(right.middle - 1900) < 1)
  }
}
