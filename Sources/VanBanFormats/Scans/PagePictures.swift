public import VanBan

/// The pages of scans and PDF files as pictures.
public enum PagePictures {
  /// The pictures of all pages of the file in `bytes`, in their order.
  ///
  /// A picture file gives its own pixels: a JPEG file is handed out as it is, any other as PNG. A page of a PDF file is drawn
  /// at the resolution of its largest picture, 200 to 600 dots an inch, with stamps and all else that a reader sees; as PNG
  /// where it is black and white, else as JPEG.
  ///
  /// - Throws: ``FormatError`` if the file is neither, is damaged, or has more pages or pixels than `limits` allow.
  /// - Complexity: About a second a page of A4 at 300 dots an inch.
  public static func all(
    of bytes: [UInt8], limits: ReadingLimits = .init()
  ) throws(FormatError) -> [PagePicture] {
    try all(of: bytes, limits: limits, watch: ReadingWatch())
  }

  static func all(
    of bytes: [UInt8], limits: ReadingLimits, watch: ReadingWatch
  ) throws(FormatError) -> [PagePicture] {
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(limit: limits.fileBytes) }
    switch InputFormat(of: bytes) {
    case .image:
      #if OCR
        let file = ImageFile(bytes, limit: limits.parts + 1)
        return try pages(file.pageCount, limits, watch) { index throws(FormatError) in
          try file.pagePicture(index, pixels: limits.pixels)
        }
      #else
        throw missing("OCR")
      #endif
    case .pdf:
      #if PDF && OCR
        let file = try PDFFile(bytes)
        guard PDFPictures(bytes).mostPixels <= limits.pixels * 3 else { throw tooManyPixels }
        return try pages(file.pageCount, limits, watch) { index throws(FormatError) in
          try file.pagePicture(index, pixels: limits.pixels)
        }
      #else
        throw missing("PDF and OCR")
      #endif
    default:
      throw FormatError(message: "this is neither a picture nor a PDF file: it has no pages to show.")
    }
  }

  private static func pages(
    _ count: Int, _ limits: ReadingLimits, _ watch: ReadingWatch,
    _ page: (Int) throws(FormatError) -> PagePicture
  ) throws(FormatError) -> [PagePicture] {
    guard count <= limits.parts else {
      throw FormatError(message: "it has more than \(limits.parts) pages: split it.")
    }
    var pictures: [PagePicture] = []
    var size = 0
    for index in 0..<count {
      watch.page(index + 1)
      watch.scanBegins()
      defer { watch.scanEnds(true) }
      let picture = try page(index)
      size += picture.bytes.count
      guard size <= limits.fileBytes * 2 else {
        throw FormatError(
          message: "the pictures of its pages are larger than \(limits.fileBytes >> 19) MB: split it.")
      }
      pictures.append(picture)
    }
    return pictures
  }

  private static func missing(_ traits: String) -> FormatError {
    FormatError(message: "this program was built without the traits \(traits), and cannot show pages.")
  }

  static let tooManyPixels = FormatError(
    message: "its pictures have too many pixels: scan the pages at 300 dots an inch.")
}

#if OCR
  internal import CTesseract

  extension ImageFile {
    /// Page `index`, from 0, with its own pixels.
    func pagePicture(_ index: Int, pixels most: Int) throws(FormatError) -> PagePicture {
      var pix = try checked(index, pixels: most)
      defer { pixDestroy(&pix) }
      let (width, height) = (Int(pixGetWidth(pix)), Int(pixGetHeight(pix)))
      let dots = Self.dotsPerInch(of: pix)
      let size = PageSize(width: Double(width) / dots * 72, height: Double(height) / dots * 72)
      // One in the colours of print (CMYK) is shown otherwise by every program.
      if let bytes = jpeg, pixGetSpp(pix) != 4 {
        return PagePicture(
          page: index + 1, size: size, width: width, height: height, form: .jpeg, bytes: bytes)
      }
      var plain = pixGetSpp(pix) == 4 ? pixRemoveAlpha(pix) : pixClone(pix)
      defer { pixDestroy(&plain) }
      var coloured = pixRemoveColormap(plain, Int32(REMOVE_CMAP_BASED_ON_SRC))
      defer { pixDestroy(&coloured) }
      var shallow =
        pixGetDepth(coloured) == 16 ? pixConvert16To8(coloured, Int32(L_MS_BYTE)) : pixClone(coloured)
      defer { pixDestroy(&shallow) }
      let bytes = PixFile.bytes(shallow, Int32(IFF_PNG))
      guard !bytes.isEmpty else { throw Self.damaged }
      return PagePicture(page: index + 1, size: size, width: width, height: height, form: .png, bytes: bytes)
    }
  }

  /// Pictures of leptonica as files in memory.
  enum PixFile {
    /// The bytes of `pix` in a form of leptonica's (`IFF_PNG`); empty if there is no memory for it.
    static func bytes(_ pix: UnsafeMutablePointer<Pix>?, _ form: Int32) -> [UInt8] {
      var (data, size): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
      guard pix != nil, pixWriteMem(&data, &size, pix, form) == 0, let data else { return [] }
      defer { lept_free(data) }
      return Array(UnsafeBufferPointer(start: data, count: size))
    }

    /// The same as JPEG, of which `quality` goes up to 100.
    static func jpeg(_ pix: UnsafeMutablePointer<Pix>?, quality: Int32) -> [UInt8] {
      var (data, size): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
      guard pix != nil, pixWriteMemJpeg(&data, &size, pix, quality, 0) == 0, let data else { return [] }
      defer { lept_free(data) }
      return Array(UnsafeBufferPointer(start: data, count: size))
    }
  }
#endif

#if PDF && OCR
  internal import CPoppler

  extension PDFFile {
    /// The resolutions at which pages are drawn: the archives' least (200 dots an inch), and more than any text needs.
    private static let resolutions = 200.0...600.0
    /// Where a page has no picture that matters.
    private static let plainResolution = 300.0
    /// Of JPEG; scanners use 75 to 90.
    private static let quality: Int32 = 90

    /// Page `index`, from 0, as a reader sees it.
    borrowing func pagePicture(_ index: Int, pixels most: Int) throws(FormatError) -> PagePicture {
      let failure = FormatError(message: "its page \(index + 1) cannot be drawn: print it to a new PDF.")
      var drawn: PagePicture?
      withPage(index) { drawn = Self.pagePicture($0, number: index + 1, pixels: most) }
      guard let drawn else { throw failure }
      return drawn
    }

    private static func pagePicture(_ page: OpaquePointer, number: Int, pixels most: Int) -> PagePicture? {
      var (width, height) = (0.0, 0.0)
      poppler_page_get_size(page, &width, &height)
      guard width >= 1, height >= 1 else { return nil }
      let dots = min(
        resolution(of: page, area: width * height), 72 * (Double(most) / (width * height)).squareRoot())
      let (columns, rows) = (Int((width * dots / 72).rounded()), Int((height * dots / 72).rounded()))
      // Cairo cannot make larger pictures.
      guard columns > 0, rows > 0, columns < 32_000, rows < 32_000 else { return nil }
      let scale = (across: Double(columns) / width, down: Double(rows) / height)
      guard let picture = rendered(page, columns: columns, rows: rows, scale: scale),
        let words = pixGetData(picture.pix)
      else { return nil }
      var (isGrey, isBlackAndWhite) = (true, true)
      for index in 0..<(columns * rows) {
        let pixel = words[index] >> 8
        if pixel != 0, pixel != 0xFF_FFFF {
          isBlackAndWhite = false
          if (pixel >> 8 & 0xFF) != (pixel & 0xFF) || pixel >> 16 != (pixel & 0xFF) { isGrey = false }
        }
      }
      var grey = isGrey ? pixConvertTo8(picture.pix, 0) : pixClone(picture.pix)
      defer { pixDestroy(&grey) }
      var black = isBlackAndWhite ? pixThresholdToBinary(grey, 128) : nil
      defer { pixDestroy(&black) }
      let bytes =
        isBlackAndWhite ? PixFile.bytes(black, Int32(IFF_PNG)) : PixFile.jpeg(grey, quality: quality)
      guard !bytes.isEmpty else { return nil }
      return PagePicture(
        page: number, size: PageSize(width: width, height: height), width: columns, height: rows,
        form: isBlackAndWhite ? .png : .jpeg, bytes: bytes)
    }

    /// The resolution of the largest picture on `page`, of `area` square points.
    private static func resolution(of page: OpaquePointer, area: Double) -> Double {
      var largest: (area: Double, width: Double, id: Int32)?
      let images = poppler_page_get_image_mapping(page)
      GLibList.forEach(images, of: PopplerImageMapping.self) { image in
        let box = image.pointee.area
        let share = abs((box.x2 - box.x1) * (box.y2 - box.y1))
        if share > area * 0.2, share > largest?.area ?? 0 {
          largest = (share, abs(box.x2 - box.x1), image.pointee.image_id)
        }
      }
      poppler_page_free_image_mapping(images)
      guard let largest, largest.width > 0, let picture = poppler_page_get_image(page, largest.id) else {
        return plainResolution
      }
      defer { cairo_surface_destroy(picture) }
      let pixels = Double(cairo_image_surface_get_width(picture))
      return max(resolutions.lowerBound, min(pixels / largest.width * 72, resolutions.upperBound))
    }
  }
#endif
