#if OCR
  internal import CTesseract

  /// Makes pictures of pages ready for reading: straight, without shadows, without dust.
  enum CleanPicture {
    /// A page of small print has some five thousand separate letters, marks and dots; this many are noise.
    private static let mostSpots = 12_000
    /// The number of specks allowed besides one for each letter; with more, tesseract takes minutes to find columns.
    private static let mostSpecks = 3000
    /// What is darker than that is ink.
    private static let ink: Int32 = 128

    /// `grey` as it is read, without shadows, and without specks if there are too many; nil if only noise is left.
    static func cleaned(_ grey: Picture, dotsPerInch: Double) -> Picture? {
      guard let grey = evened(grey, dotsPerInch: dotsPerInch),
        let black = Picture(pixThresholdToBinary(grey.pix, ink))
      else { return nil }
      if isReadable(black, dotsPerInch: dotsPerInch) { return grey }
      let speck = Int32(max(2, dotsPerInch / 100))
      guard
        let clean = Picture(
          pixSelectBySize(
            black.pix, speck, speck, 8, Int32(L_SELECT_IF_EITHER), Int32(L_SELECT_IF_GT), nil)),
        isReadable(clean, dotsPerInch: dotsPerInch)
      else { return nil }
      return Picture(pixConvertTo8(clean.pix, 0))
    }

    private static func isReadable(_ black: Picture, dotsPerInch: Double) -> Bool {
      var boxes = pixConnCompBB(black.pix, 8)
      defer { boxaDestroy(&boxes) }
      let count = Int(boxaGetCount(boxes))
      guard count <= mostSpots else { return false }
      var specks = 0
      for index in 0..<count {
        var (width, height) = (Int32(0), Int32(0))
        boxaGetBoxGeometry(boxes, Int32(index), nil, nil, &width, &height)
        if Double(max(width, height)) < dotsPerInch / 37 { specks += 1 }
      }
      return specks <= mostSpecks + (count - specks)
    }

    // MARK: Shadows

    /// Paper that is darker than that in a twentieth of its places lies in a shadow, or is grey.
    private static let paper: UInt32 = 200
    /// The size of the tiles in which paper is looked for, in inches.
    private static let tile = 0.12

    /// `grey` with paper of one lightness.
    private static func evened(_ grey: Picture, dotsPerInch: Double) -> Picture? {
      let side = Int32(max(dotsPerInch * tile, 8))
      var map: UnsafeMutablePointer<Pix>?
      guard pixGetBackgroundGrayMap(grey.pix, nil, side, side, 60, side * side / 3, &map) == 0,
        let papers = Picture(map)
      else { return grey }
      let lights = papers.bytes.sorted()
      guard !lights.isEmpty, UInt32(lights[lights.count / 20]) < paper else { return grey }
      return Picture(
        pixBackgroundNorm(grey.pix, nil, nil, side, side, 60, side * side / 3, 240, 2, 2)) ?? grey
    }

    // MARK: Skew

    /// Lines that rise by less than that are read as they are, in degrees; leptonica's confidence in the angle is at least
    /// ``sureSkew``.
    private static let leastSkew: Float = 0.4
    private static let sureSkew: Float = 3

    /// `picture` with straight lines.
    static func straight(_ picture: GreyPicture) -> GreyPicture {
      guard let grey = picture.picture(of: picture.readPixels),
        let black = Picture(pixThresholdToBinary(grey.pix, 140))
      else { return picture }
      var (angle, confidence) = (Float(0), Float(0))
      guard pixFindSkew(black.pix, &angle, &confidence) == 0, confidence >= sureSkew,
        abs(angle) >= leastSkew
      else { return picture }
      return turned(picture, quarters: 0, angle: Double(angle) * .pi / 180)
    }

    /// `picture` turned clockwise by quarters, or by a small angle in radians.
    static func turned(_ picture: GreyPicture, quarters: Int, angle: Double) -> GreyPicture {
      func turn(_ pixels: [UInt8]) -> Picture? {
        picture.picture(of: pixels).flatMap { whole in
          Picture(
            angle == 0
              ? pixRotateOrth(whole.pix, Int32(quarters))
              : pixRotate(
                whole.pix, Float(angle), Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0))
        }
      }
      guard let whole = turn(picture.pixels) else { return picture }
      var result = GreyPicture(
        width: whole.width, height: whole.height, pixels: whole.bytes, dotsPerInch: picture.dotsPerInch)
      result.print = picture.print.flatMap { turn($0)?.bytes }
      result.turn = PageTurn(quarters: quarters, angle: angle)
      return result
    }

    // MARK: Ink

    /// The least size of a signature or a black seal, in inches: no letter is as wide and high, or so high.
    private static let largeWidth = 0.36
    private static let largeHeight = 0.2
    private static let largest = 0.36
    /// How much of its box a signature or a seal fills at most.
    private static let mostInk = 0.5

    /// `grey` without strokes that are larger than letters: signatures, frames, seals in black. Print that touches them
    /// goes with them.
    static func withoutLargeInk(_ grey: Picture, dotsPerInch: Double) -> Picture? {
      guard let result = Picture(pixCopy(nil, grey.pix)),
        let black = Picture(pixThresholdToBinary(grey.pix, 150))
      else { return nil }
      var parts: UnsafeMutablePointer<Pixa>?
      var boxes = pixConnComp(black.pix, &parts, 8)
      defer {
        boxaDestroy(&boxes)
        pixaDestroy(&parts)
      }
      var isSame = true
      for index in 0..<boxaGetCount(boxes) {
        var (left, top, width, height) = (Int32(0), Int32(0), Int32(0), Int32(0))
        boxaGetBoxGeometry(boxes, index, &left, &top, &width, &height)
        let (inchesAcross, inchesDown) = (Double(width) / dotsPerInch, Double(height) / dotsPerInch)
        guard inchesAcross > largeWidth && inchesDown > largeHeight || inchesDown > largest,
          let part = Picture(pixaGetPix(parts, index, Int32(L_CLONE))),
          Double(part.dots) < Double(width) * Double(height) * mostInk
        else { continue }
        pixSetMaskedGeneral(result.pix, part.pix, 255, left, top)
        isSame = false
      }
      return isSame ? nil : result
    }
  }
#endif
