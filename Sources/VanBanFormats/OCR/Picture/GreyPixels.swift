#if OCR
  internal import CTesseract

  /// A picture of leptonica, destroyed with its last reference.
  final class Picture {
    private(set) var pix: UnsafeMutablePointer<Pix>?

    /// Takes over `pix`; nil if there is none.
    init?(_ pix: UnsafeMutablePointer<Pix>?) {
      guard let pix else { return nil }
      self.pix = pix
    }

    deinit { pixDestroy(&pix) }

    var width: Int { Int(pixGetWidth(pix)) }
    var height: Int { Int(pixGetHeight(pix)) }

    /// A byte a pixel of a picture of 8 bits.
    var bytes: [UInt8] {
      let (width, height) = (width, height)
      guard let lines = pixSetupByteProcessing(pix, nil, nil) else { return [] }
      defer { pixCleanupByteProcessing(pix, lines) }
      return [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
        guard let start = buffer.baseAddress else { return }
        start.initialize(repeating: 255, count: width * height)
        for row in 0..<height {
          guard let line = lines[row] else { continue }
          (start + row * width).update(from: line, count: width)
        }
        count = width * height
      }
    }

    /// The number of black dots of a picture of 1 bit.
    var dots: Int {
      var count = Int32(0)
      pixCountPixels(pix, &count, nil)
      return Int(count)
    }
  }

  extension GreyPicture {
    /// The whole of `pixels` for leptonica; nil if there is no memory for it.
    func picture(of pixels: [UInt8]) -> Picture? {
      picture(of: pixels, columns: 0..<width, rows: 0..<height)
    }

    /// A part of `pixels` for leptonica.
    func picture(of pixels: [UInt8], columns: Range<Int>, rows: Range<Int>) -> Picture? {
      guard let picture = Picture(pixCreate(Int32(columns.count), Int32(rows.count), 8)),
        let lines = pixSetupByteProcessing(picture.pix, nil, nil)
      else { return nil }
      defer { pixCleanupByteProcessing(picture.pix, lines) }
      pixels.withUnsafeBufferPointer { pixels in
        guard let start = pixels.baseAddress else { return }
        for (place, row) in rows.enumerated() {
          lines[place]?.update(from: start + row * width + columns.lowerBound, count: columns.count)
        }
      }
      return picture
    }

    /// The dots of `box` that lie on the picture; nil if none do.
    func area(_ box: DotBox) -> (columns: Range<Int>, rows: Range<Int>)? {
      let (left, top) = (max(Int(box.left), 0), max(Int(box.top), 0))
      let (right, bottom) = (min(Int(box.right), width), min(Int(box.bottom), height))
      return right > left && bottom > top ? (left..<right, top..<bottom) : nil
    }

    /// The part in `box` as a PNG file; empty if it lies outside.
    func png(_ box: DotBox) -> [UInt8] {
      guard let area = area(box), let part = picture(of: pixels, columns: area.columns, rows: area.rows)
      else { return [] }
      pixSetResolution(part.pix, Int32(dotsPerInch), Int32(dotsPerInch))
      var (data, size): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
      guard pixWriteMem(&data, &size, part.pix, Int32(IFF_PNG)) == 0, let data else { return [] }
      defer { lept_free(data) }
      return Array(UnsafeBufferPointer(start: data, count: size))
    }
  }
#endif
