internal import VanBan

/// A page as a greyscale picture.
struct GreyPicture: Sendable {
  let width: Int
  let height: Int
  /// A byte a pixel, 0 black, row by row from the top.
  let pixels: [UInt8]
  let dotsPerInch: Double
  /// The same without seals, stamps and signatures in colour, as OCR reads it; nil if there are none.
  var print: [UInt8]?
  /// How the page was turned to stand upright.
  var turn = PageTurn()

  /// Letters of a document are well over so many dots high at this resolution, and reading takes no longer than it has
  /// to.
  static let bestDotsPerInch = 300.0

  /// What OCR reads.
  var readPixels: [UInt8] { print ?? pixels }

  /// Whether it is blank: it has less ink than a small word, once what is in colour is out.
  var isBlank: Bool {
    let most = Int(dotsPerInch * dotsPerInch * Self.leastInk)
    var count = 0
    return readPixels.withUnsafeBufferPointer { pixels in
      for pixel in pixels where pixel < Self.ink {
        count += 1
        if count > most { return false }
      }
      return true
    }
  }

  /// The ink of a page number of one figure, in square inches, is about twice that.
  private static let leastInk = 0.001
  /// What is darker than that is ink.
  private static let ink: UInt8 = 160

  /// The place on its page of a box on the picture.
  func pageBox(_ box: DotBox, page: Int) -> PageBox {
    let scale = 72 / dotsPerInch
    let box = turn.undone(box, width: Double(width), height: Double(height))
    return PageBox(
      page: page, left: box.left * scale, top: box.top * scale, right: box.right * scale,
      bottom: box.bottom * scale)
  }
}
