/// A box on a page of a file, in points (1/72 inch) from the page's upper left corner.
public struct PageBox: Sendable, Hashable {
  /// The page, from 1.
  public let page: Int
  /// From the left edge of the page to that of the box.
  public let left: Double
  /// From the top of the page to that of the box.
  public let top: Double
  /// From the left edge of the page to the right one of the box.
  public let right: Double
  /// From the top of the page to the bottom of the box.
  public let bottom: Double

  /// A box on `page`, counted from 1; its edges are rounded to tenths of a point and brought into order.
  public init(page: Int, left: Double, top: Double, right: Double, bottom: Double) {
    func edge(_ value: Double) -> Double { value.isFinite ? (value * 10).rounded() / 10 : 0 }
    self.page = max(page, 1)
    self.left = edge(min(left, right))
    self.top = edge(min(top, bottom))
    self.right = edge(max(left, right))
    self.bottom = edge(max(top, bottom))
  }
}

extension PageBox {
  /// The smallest box around both, on the page of this one.
  package func union(_ other: PageBox) -> PageBox {
    PageBox(
      page: page, left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}
