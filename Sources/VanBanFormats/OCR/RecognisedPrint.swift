/// A box on a picture, in dots from its upper left corner.
struct DotBox: Sendable, Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (left + right) / 2 }

  /// The smallest box around both.
  func union(_ other: DotBox) -> DotBox {
    DotBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

/// What OCR saw of a word: its letters, and where they are on the picture.
struct RecognisedPrint: Sendable {
  struct Symbol: Sendable {
    let text: String
    let box: DotBox
    /// What else it may be, the likeliest first; empty where OCR was not asked.
    var alternatives: [Alternative] = []
  }

  /// Another reading of a letter.
  struct Alternative: Sendable, Equatable {
    let text: String
    /// 0…1; those of one letter do not add up to anything.
    let confidence: Double
  }

  let box: DotBox
  let symbols: [Symbol]
}
