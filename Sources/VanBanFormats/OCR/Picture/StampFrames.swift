#if OCR
  internal import CTesseract

  /// The frames of stamps of arrival in black (`ĐẾN`; Nghị định 30/2020/NĐ-CP, Phụ lục IV), by their long lines: print has
  /// none, and a frame may be broken, cut off at the edge of the page, or lie over print.
  struct StampFrames {
    /// The frames, in dots of the picture.
    var boxes: [DotBox] { frames.map(\.box) }

    private struct Frame {
      let box: DotBox
      /// The dots of its lines, and where they lie.
      let lines: Picture
      let left: Int32
      let top: Int32
    }

    private var frames: [Frame] = []

    /// The size of a stamp, in inches.
    private static let widths = 0.8...2.8
    private static let heights = 0.35...1.6
    /// The least length of its lines, and how far apart they are at most where they belong together, in inches.
    private static let across = 0.33
    private static let down = 0.27
    private static let gap = 0.08

    /// The frames at a side of the upper half of a page.
    init(_ grey: Picture, dotsPerInch: Double) {
      func dots(_ inches: Double) -> Int32 { Int32(max(inches * dotsPerInch, 1)) | 1 }
      guard let black = Picture(pixThresholdToBinary(grey.pix, 150)),
        let closed = Picture(pixCloseSafeBrick(nil, black.pix, 3, 3)),
        let across = Picture(pixOpenBrick(nil, closed.pix, dots(Self.across), 1)),
        let down = Picture(pixOpenBrick(nil, closed.pix, 1, dots(Self.down))),
        let all = Picture(pixOr(nil, across.pix, down.pix)),
        let joined = Picture(pixDilateBrick(nil, all.pix, dots(Self.gap), dots(Self.gap)))
      else { return }
      var found = pixConnCompBB(joined.pix, 8)
      defer { boxaDestroy(&found) }
      let margin = (Double(dots(Self.gap)) - 1) / 2
      for index in 0..<boxaGetCount(found) {
        var (left, top, width, height) = (Int32(0), Int32(0), Int32(0), Int32(0))
        boxaGetBoxGeometry(found, index, &left, &top, &width, &height)
        guard Self.widths.contains((Double(width) - margin * 2) / dotsPerInch),
          Self.heights.contains((Double(height) - margin * 2) / dotsPerInch), Int(top) < grey.height / 2,
          Int(left) < grey.width * 3 / 10 || Int(left + width) > grey.width * 7 / 10
        else { continue }
        var box = boxCreate(left, top, width, height)
        defer { boxDestroy(&box) }
        // A frame has lines of both sorts.
        guard let inside = Picture(pixClipRectangle(across.pix, box, nil)), inside.dots > 0,
          let upright = Picture(pixClipRectangle(down.pix, box, nil)), upright.dots > 0
        else { continue }
        guard let part = Picture(pixClipRectangle(all.pix, box, nil)),
          let wide = Picture(pixDilateBrick(nil, part.pix, 3, 3))
        else { continue }
        let own = DotBox(
          left: Double(left) + (left > 0 ? margin : 0), top: Double(top) + margin,
          right: Double(left + width) - margin, bottom: Double(top + height) - margin)
        // A frame within another is part of it.
        guard !frames.contains(where: { $0.box.holds(own) && $0.box.width >= own.width }) else { continue }
        frames.append(Frame(box: own, lines: wide, left: left, top: top))
      }
    }

    /// `grey` without the lines of the frames; nil if there is no memory for it.
    func withoutLines(_ grey: Picture) -> Picture? {
      guard let result = Picture(pixCopy(nil, grey.pix)) else { return nil }
      for frame in frames {
        pixSetMaskedGeneral(result.pix, frame.lines.pix, 255, frame.left, frame.top)
      }
      return result
    }
  }
#endif
