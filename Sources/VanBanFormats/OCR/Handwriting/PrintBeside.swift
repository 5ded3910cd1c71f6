#if OCR
  /// The print beside a place that may be filled in by hand: the line on which it stands, how high its digits are and how
  /// thick its strokes, as the picture has them. OCR gives the boxes of letters only about.
  struct PrintBeside {
    /// The height of digits and capitals.
    let height: Double
    /// How thick strokes usually are; nil if none were found.
    let thickness: Double?
    /// The foot of the line halfway along its print, and how far it goes down for each dot to the right.
    private let middle: Double
    private let level: Double
    private let slope: Double

    /// Where the line may lean otherwise than the page does: a page that was not flat.
    private static let mostLean = 0.03

    /// What stands beside `slot` in `picture`, on a page whose lines have that slope.
    init(_ slot: LetterheadSlot, in picture: GreyPicture, slope: Double) {
      let boxes = slot.references.isEmpty ? [slot.before.box] : slot.references
      let rough = Self.median(boxes.map(\.height)) ?? 0
      let digits = Self.strokes(of: boxes, in: picture, height: rough)
      height = Self.median(digits.map(\.box.height)) ?? rough
      thickness = Self.median(digits.map(\.thickness))
      // The foot of each word by most of its letters: g and y go below it, a mark of the pen hangs on to one.
      let feet = slot.print.compactMap { word -> (place: Double, foot: Double)? in
        Self.median(Self.strokes(of: [word], in: picture, height: rough * 0.8).map(\.box.bottom)).map {
          (word.middle, $0)
        }
      }
      let own = Self.median(boxes.map { $0.bottom - $0.middle * slope }) ?? 0
      if let first = feet.first, let last = feet.last, last.place - first.place > height * 3,
        abs((last.foot - first.foot) / (last.place - first.place) - slope) <= Self.mostLean
      {
        let count = Double(feet.count)
        let (middle, level) = (
          feet.reduce(0) { $0 + $1.place } / count, feet.reduce(0) { $0 + $1.foot } / count
        )
        let spread = feet.reduce(0) { $0 + ($1.place - middle) * ($1.place - middle) }
        let rise = feet.reduce(0) { $0 + ($1.place - middle) * ($1.foot - level) }
        (self.middle, self.level) = (middle, level)
        self.slope = spread > 0 ? rise / spread : slope
      } else {
        (middle, level) = (0, own)
        self.slope = slope
      }
    }

    /// The foot of the line at `place` from the left.
    func foot(_ place: Double) -> Double { level + (place - middle) * slope }

    /// The strokes in the box around `boxes` that may be letters.
    private static func strokes(
      of boxes: [DotBox], in picture: GreyPicture, height: Double
    ) -> [InkPatch.Stroke] {
      guard let first = boxes.first else { return [] }
      var whole = boxes.dropFirst().reduce(first) { $0.union($1) }
      whole.top -= height * 0.15
      whole.bottom += height * 0.15
      return InkPatch(picture, whole, least: height * 0.6).strokes
    }

    private static func median(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.sorted()[values.count / 2]
    }
  }
#endif
