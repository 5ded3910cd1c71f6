#if OCR
  internal import CTesseract

  extension GreyPicture {
    /// The picture for leptonica, which the caller destroys; nil if there is no memory for it.
    func pix() -> UnsafeMutablePointer<Pix>? {
      pix(columns: 0..<width, rows: 0..<height)
    }

    /// A part of it for leptonica.
    private func pix(columns: Range<Int>, rows: Range<Int>) -> UnsafeMutablePointer<Pix>? {
      guard let grey = pixCreate(Int32(columns.count), Int32(rows.count), 8), let words = pixGetData(grey)
      else {
        return nil
      }
      let wordsPerLine = Int(pixGetWpl(grey))
      for (line, row) in rows.enumerated() {
        for (place, column) in columns.enumerated() {
          // Four pixels a word, the first in its highest byte.
          words[line * wordsPerLine + place / 4] |=
            UInt32(pixels[row * width + column]) << UInt32(24 - place % 4 * 8)
        }
      }
      return grey
    }

    /// The part in `box` as a PNG file; empty if it lies outside.
    func png(_ box: DotBox) -> [UInt8] {
      let columns = max(Int(box.left), 0)..<max(min(Int(box.right), width), max(Int(box.left), 0))
      let rows = max(Int(box.top), 0)..<max(min(Int(box.bottom), height), max(Int(box.top), 0))
      guard !columns.isEmpty, !rows.isEmpty else { return [] }
      var part = pix(columns: columns, rows: rows)
      defer { pixDestroy(&part) }
      pixSetResolution(part, Int32(dotsPerInch), Int32(dotsPerInch))
      var (data, size): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
      guard part != nil, pixWriteMem(&data, &size, part, Int32(IFF_PNG)) == 0, let data else { return [] }
      defer { lept_free(data) }
      return Array(UnsafeBufferPointer(start: data, count: size))
    }
  }
#endif
