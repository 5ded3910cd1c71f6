#if OCR
  internal import CTesseract

  /// A picture file (PNG, JPEG, TIFF, GIF, BMP, WEBP), decoded with leptonica.
  struct ImageFile {
    private let bytes: [UInt8]
    /// The pages of a TIFF file; empty for others.
    private let directories: [TIFFDirectories.Page]

    /// The number of pages; only TIFF has several.
    var pageCount: Int { max(directories.count, 1) }

    /// The file in `bytes`, of which so many pages are looked at.
    init(_ bytes: [UInt8], limit: Int) {
      setMsgSeverity(Int32(L_SEVERITY_NONE))
      self.bytes = bytes
      directories = TIFFDirectories(bytes, limit: limit).pages
    }

    /// The number of pixels of page `index`, without decoding it; nil if there is no such page.
    private func size(_ index: Int) -> (width: Int, height: Int)? {
      if directories.indices.contains(index) {
        let page = directories[index]
        return page.width > 0 && page.height > 0 ? (page.width, page.height) : nil
      }
      var (format, width, height) = (Int32(0), Int32(0), Int32(0))
      var (bits, samples, hasMap) = (Int32(0), Int32(0), Int32(0))
      let status = bytes.withUnsafeBufferPointer { buffer in
        pixReadHeaderMem(buffer.baseAddress, buffer.count, &format, &width, &height, &bits, &samples, &hasMap)
      }
      return status == 0 && width > 0 && height > 0 ? (Int(width), Int(height)) : nil
    }

    private func decoded(_ index: Int) -> UnsafeMutablePointer<Pix>? {
      bytes.withUnsafeBufferPointer { buffer in
        guard directories.indices.contains(index) else { return pixReadMem(buffer.baseAddress, buffer.count) }
        var place = directories[index].offset
        return pixReadMemFromMultipageTiff(buffer.baseAddress, buffer.count, &place)
      }
    }

    /// The file itself where it is JPEG.
    var jpeg: [UInt8]? { bytes.starts(with: [0xFF, 0xD8, 0xFF]) ? bytes : nil }

    /// Page `index`, from 0, decoded; the caller destroys it.
    ///
    /// - Throws: ``FormatError`` if it is damaged or has more than `most` pixels.
    func checked(_ index: Int, pixels most: Int) throws(FormatError) -> UnsafeMutablePointer<Pix>? {
      guard let size = size(index) else { throw Self.damaged }
      let (area, isTooMany) = size.width.multipliedReportingOverflow(by: size.height)
      guard !isTooMany, area <= most else {
        throw FormatError(
          message:
            "this picture has more than \(most / 1_000_000) million pixels: scan the page at 300 dots an inch."
        )
      }
      guard let decoded = decoded(index) else { throw Self.damaged }
      return decoded
    }

    /// Pixels an inch, as the file states; one without a resolution is taken for a page of A4, 210 mm wide.
    static func dotsPerInch(of pix: UnsafeMutablePointer<Pix>?) -> Double {
      let stated = Double(pixGetXRes(pix))
      return (72...1200).contains(stated)
        ? stated : max(Double(min(pixGetWidth(pix), pixGetHeight(pix))) / 8.27, 36)
    }

    /// Page `index`, from 0, in grey and at the best size for reading.
    ///
    /// - Throws: ``FormatError`` if it is damaged or has more than `most` pixels.
    func picture(_ index: Int, pixels most: Int) throws(FormatError) -> GreyPicture {
      var decoded = try checked(index, pixels: most)
      defer { pixDestroy(&decoded) }
      let size = (width: Int(pixGetWidth(decoded)), height: Int(pixGetHeight(decoded)))
      let dots = Self.dotsPerInch(of: decoded)
      // Colours are told apart where there are any; a palette is none of its own.
      guard let plain = Picture(pixRemoveColormap(decoded, Int32(REMOVE_CMAP_BASED_ON_SRC))),
        let page = pixGetDepth(plain.pix) == 32 ? plain : Picture(pixConvertTo8(plain.pix, 0))
      else { throw Self.damaged }
      let factor = max(0.1, min(GreyPicture.bestDotsPerInch / dots, 4))
      // Scaling blurs, so a nearly right size is kept; nor is a picture scaled beyond the limit.
      let isKept =
        (0.66...1.2).contains(factor) || Double(size.width * size.height) * factor * factor > Double(most)
      guard let scaled = isKept ? page : Picture(pixScale(page.pix, Float(factor), Float(factor))),
        let picture = ColouredInk.picture(
          of: scaled, dotsPerInch: dots * Double(scaled.width) / Double(size.width))
      else { throw Self.damaged }
      return picture
    }

    static let damaged = FormatError(
      message:
        "this picture is damaged, or of a kind that leptonica was built without: copy the file again, or save it as "
        + "PNG.")
  }
#endif
