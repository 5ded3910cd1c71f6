/// A page as a greyscale picture.
struct GreyPicture: Sendable {
  let width: Int
  let height: Int
  /// A byte a pixel, 0 black, row by row from the top.
  let pixels: [UInt8]
  let dotsPerInch: Double

  /// Letters of a document are well over so many dots high at this resolution, and reading takes no longer than it has
  /// to.
  static let bestDotsPerInch = 300.0

  /// Whether it is blank: no pixel is much darker than paper.
  var isBlank: Bool { !pixels.contains { $0 < 160 } }
}
