/// The size of a page of a file, in points (1/72 inch).
public struct PageSize: Sendable, Hashable {
  /// From the left edge to the right one.
  public let width: Double
  /// From the top to the bottom.
  public let height: Double

  /// A page of that size; both are rounded to tenths of a point.
  public init(width: Double, height: Double) {
    func length(_ value: Double) -> Double { value.isFinite ? max((value * 10).rounded() / 10, 0) : 0 }
    self.width = length(width)
    self.height = length(height)
  }
}
