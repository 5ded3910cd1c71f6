#if OCR
  internal import CTesseract

  /// A picture in black and white, packed as fax machines do (ITU-T T.6, “group 4”), which PDF reads as it is (ISO 32000-1,
  /// 7.4.6) and PDF/A permits: a third of what it takes otherwise.
  struct FaxPicture {
    let data: [UInt8]
    let isWhiteZero: Bool

    /// The picture of a PNG file; nil if it is not in black and white.
    init?(png bytes: [UInt8]) {
      guard
        let picture = Picture(
          bytes.withUnsafeBufferPointer { pixReadMem($0.baseAddress, $0.count) }),
        pixGetDepth(picture.pix) == 1
      else { return nil }
      let file = PixFile.bytes(picture.pix, Int32(IFF_TIFF_G4))
      guard let page = TIFFDirectories(file, limit: 1).pages.first, page.width == picture.width,
        page.height == picture.height, !page.data.isEmpty
      else { return nil }
      data = Array(file[page.data])
      isWhiteZero = page.isWhiteZero
    }
  }
#endif
