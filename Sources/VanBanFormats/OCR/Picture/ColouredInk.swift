#if OCR
  internal import CTesseract

  /// Takes seals, stamps and signatures in colour out of a page, as print is black.
  ///
  /// Print under a seal stays: red and blue ink are light in the channel of their own colour, in which black is dark. Print
  /// in colour stays as it is: only what is higher than letters are is a figure.
  enum ColouredInk {
    /// The difference of a dot's channels from which it has a colour.
    private static let colour: Int32 = 50
    /// What is darker than that in all channels is black under a colour.
    private static let black: Int32 = 100
    /// The least height and width of a figure, in inches.
    private static let least = 0.3
    /// The largest share of a page that a figure covers; a page may be of coloured paper.
    private static let mostOfPage = 0.4
    /// How much of a figure is ink; more is a background of colour.
    private static let mostInk = 0.7
    /// The strokes of a figure are no farther apart than that, in inches.
    private static let gap = 0.06

    /// The picture of a page in colour, or in grey or black and white.
    static func picture(of page: Picture, dotsPerInch: Double) -> GreyPicture? {
      guard pixGetDepth(page.pix) == 32 else {
        guard let grey = Picture(pixConvertTo8(page.pix, 0)) else { return nil }
        return GreyPicture(
          width: grey.width, height: grey.height, pixels: grey.bytes, dotsPerInch: dotsPerInch)
      }
      guard let grey = Picture(pixConvertRGBToGray(page.pix, 0.3, 0.59, 0.11)) else { return nil }
      let pixels = grey.bytes
      var picture = GreyPicture(
        width: grey.width, height: grey.height, pixels: pixels, dotsPerInch: dotsPerInch)
      guard let channels = Channels(page) else { return picture }
      guard let area = figures(channels, dotsPerInch: dotsPerInch) else { return picture }
      pixCombineMasked(grey.pix, channels.lightest.pix, area.pix)
      // What has a colour is lightened by it, so that its edges fade and leave no specks.
      if let paper = Picture(pixAddGray(nil, channels.lightest.pix, channels.colour.pix)),
        let coloured = Picture(pixAnd(nil, area.pix, channels.coloured.pix))
      {
        pixCombineMasked(grey.pix, paper.pix, coloured.pix)
      }
      picture.print = grey.bytes
      return picture
    }

    /// A page taken apart by colour.
    private struct Channels {
      /// The lightest channel of each dot, the difference of its channels, and where that is a colour.
      let lightest: Picture
      let colour: Picture
      let coloured: Picture

      init?(_ page: Picture) {
        guard let red = Picture(pixGetRGBComponent(page.pix, Int32(COLOR_RED))),
          let green = Picture(pixGetRGBComponent(page.pix, Int32(COLOR_GREEN))),
          let blue = Picture(pixGetRGBComponent(page.pix, Int32(COLOR_BLUE))),
          let lightest = Picture(pixMinOrMax(nil, red.pix, green.pix, Int32(L_CHOOSE_MAX))),
          let darkest = Picture(pixMinOrMax(nil, red.pix, green.pix, Int32(L_CHOOSE_MIN)))
        else { return nil }
        pixMinOrMax(lightest.pix, lightest.pix, blue.pix, Int32(L_CHOOSE_MAX))
        pixMinOrMax(darkest.pix, darkest.pix, blue.pix, Int32(L_CHOOSE_MIN))
        guard let colour = Picture(pixSubtractGray(nil, lightest.pix, darkest.pix)),
          let coloured = Picture(pixThresholdToBinary(colour.pix, ColouredInk.colour)),
          let black = Picture(pixThresholdToBinary(lightest.pix, ColouredInk.black))
        else { return nil }
        // What is below the threshold is set.
        pixInvert(coloured.pix, coloured.pix)
        pixSubtract(coloured.pix, coloured.pix, black.pix)
        self.lightest = lightest
        self.colour = colour
        self.coloured = coloured
      }
    }

    /// The dots of the figures among what has a colour, with those between them; nil if there are none.
    private static func figures(_ channels: Channels, dotsPerInch: Double) -> Picture? {
      let (width, height) = (channels.coloured.width, channels.coloured.height)
      guard Double(channels.coloured.dots) > dotsPerInch * dotsPerInch * 0.005,
        let small = Picture(pixReduceRankBinaryCascade(channels.coloured.pix, 1, 1, 0, 0))
      else { return nil }
      let gap = Int32(max(dotsPerInch / 4 * Self.gap, 1)) | 1
      guard let closed = Picture(pixCloseSafeBrick(nil, small.pix, gap, gap)) else { return nil }
      var parts: UnsafeMutablePointer<Pixa>?
      var boxes = pixConnComp(closed.pix, &parts, 8)
      defer {
        boxaDestroy(&boxes)
        pixaDestroy(&parts)
      }
      guard let area = Picture(pixCreate(Int32(small.width), Int32(small.height), 1)) else {
        return nil
      }
      var isEmpty = true
      for index in 0..<boxaGetCount(boxes) {
        var (left, top, columns, rows) = (Int32(0), Int32(0), Int32(0), Int32(0))
        boxaGetBoxGeometry(boxes, index, &left, &top, &columns, &rows)
        let least = Int32(dotsPerInch / 4 * Self.least)
        guard columns >= least, rows >= least,
          Double(columns * rows * 16) < Double(width * height) * mostOfPage
        else { continue }
        var box = boxCreate(left, top, columns, rows)
        defer { boxDestroy(&box) }
        guard let inside = Picture(pixClipRectangle(small.pix, box, nil)),
          Double(inside.dots) < Double(columns * rows) * mostInk,
          let part = Picture(pixaGetPix(parts, index, Int32(L_CLONE)))
        else { continue }
        pixRasterop(area.pix, left, top, columns, rows, paint, part.pix, 0, 0)
        isEmpty = false
      }
      guard !isEmpty, let wide = Picture(pixDilateBrick(nil, area.pix, 3, 3)),
        let large = Picture(pixExpandBinaryReplicate(wide.pix, 4, 4)),
        let whole = Picture(pixCreate(Int32(width), Int32(height), 1))
      else { return nil }
      // Reducing cut the last dots off.
      pixRasterop(
        whole.pix, 0, 0, Int32(large.width), Int32(large.height), copy, large.pix, 0, 0)
      return whole
    }

    /// PIX_PAINT and PIX_SRC of leptonica.
    private static let paint = Int32(0xE)
    private static let copy = Int32(0xC)
  }
#endif
