#if OCR
  internal import CTesseract

  /// The pages of a picture file (PNG, JPEG, TIFF, GIF, BMP, WEBP), decoded by leptonica.
  enum ImageFile {
    /// How many pages the file has, at most `limit`; only TIFF has several.
    static func pageCount(_ bytes: [UInt8], limit: Int) -> Int {
      guard isTIFF(bytes) else { return 1 }
      var count = 0
      while count < limit, size(bytes, count) != nil { count += 1 }
      return count
    }

    private static func isTIFF(_ bytes: [UInt8]) -> Bool {
      bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A])
    }

    /// The pixels of page `index`, told without decoding it; nil where there is no such page.
    private static func size(_ bytes: [UInt8], _ index: Int) -> (width: Int, height: Int)? {
      setMsgSeverity(Int32(L_SEVERITY_NONE))
      var (format, width, height) = (Int32(0), Int32(0), Int32(0))
      var (bits, samples, resolution, hasMap) = (Int32(0), Int32(0), Int32(0), Int32(0))
      let status = bytes.withUnsafeBufferPointer { buffer in
        isTIFF(bytes)
          ? readHeaderMemTiff(
            buffer.baseAddress, buffer.count, Int32(index), &width, &height, &bits, &samples, &resolution,
            &hasMap, &format)
          : pixReadHeaderMem(
            buffer.baseAddress, buffer.count, &format, &width, &height, &bits, &samples, &hasMap)
      }
      return status == 0 && width > 0 && height > 0 ? (Int(width), Int(height)) : nil
    }

    /// Page `index`, from 0, in grey and at the best size for reading.
    ///
    /// - Throws: ``FormatError`` where it is damaged or has more than `most` pixels.
    static func picture(_ bytes: [UInt8], _ index: Int, pixels most: Int) throws(FormatError) -> GreyPicture {
      guard let size = size(bytes, index) else { throw damaged }
      guard size.width * size.height <= most else {
        throw FormatError(
          message:
            "this picture has more than \(most / 1_000_000) million pixels: scan the page at 300 dots an inch."
        )
      }
      var decoded = bytes.withUnsafeBufferPointer { buffer in
        isTIFF(bytes)
          ? pixReadMemTiff(buffer.baseAddress, buffer.count, Int32(index))
          : pixReadMem(buffer.baseAddress, buffer.count)
      }
      guard decoded != nil else { throw damaged }
      defer { pixDestroy(&decoded) }
      // A picture that does not say its resolution is taken for a page of A4, 210 mm wide.
      let stated = Double(pixGetXRes(decoded))
      let dots = (72...1200).contains(stated) ? stated : max(Double(min(size.width, size.height)) / 8.27, 36)
      var grey = pixConvertTo8(decoded, 0)
      defer { pixDestroy(&grey) }
      let factor = max(0.1, min(GreyPicture.bestDotsPerInch / dots, 4))
      // Nearly right is right: scaling blurs. Nor is a picture scaled beyond what is read.
      var scaled =
        (0.66...1.2).contains(factor) || Double(size.width * size.height) * factor * factor > Double(most)
        ? pixClone(grey) : pixScale(grey, Float(factor), Float(factor))
      defer { pixDestroy(&scaled) }
      guard let scaled, let words = pixGetData(scaled) else { throw damaged }
      let (width, height) = (Int(pixGetWidth(scaled)), Int(pixGetHeight(scaled)))
      let wordsPerLine = Int(pixGetWpl(scaled))
      let pixels = [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
        for row in 0..<height {
          for column in 0..<width {
            // Four pixels a word, the first in its highest byte.
            let word = words[row * wordsPerLine + column / 4]
            buffer[row * width + column] = UInt8(truncatingIfNeeded: word >> UInt32(24 - column % 4 * 8))
          }
        }
        count = width * height
      }
      return GreyPicture(
        width: width, height: height, pixels: pixels,
        dotsPerInch: dots * Double(width) / Double(size.width))
    }

    private static let damaged = FormatError(
      message:
        "this picture is damaged, or of a kind that leptonica was built without: copy the file again, or save it as "
        + "PNG.")
  }
#endif
