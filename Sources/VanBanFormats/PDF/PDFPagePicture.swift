#if PDF && OCR
  internal import CPoppler
  internal import CTesseract

  extension PDFFile {
    /// A page that is a picture of about this resolution is taken as it is: scaling blurs.
    private static let kept = 180.0...330.0
    /// One of about this resolution is taken as it is too, then enlarged by leptonica, which keeps its edges.
    private static let coarse = 60.0..<180.0
    private static let enlarged = 200.0

    /// Page `index`, from 0, without the stamps of digital signatures, as a picture of `pixels` pixels at most; nil if it
    /// cannot be rendered.
    borrowing func picture(_ index: Int, pixels most: Int) -> GreyPicture? {
      var picture: GreyPicture?
      withPage(index) { handle in
        var (width, height) = (0.0, 0.0)
        poppler_page_get_size(handle, &width, &height)
        guard width >= 1, height >= 1 else { return }
        let own = Self.dotsPerInch(of: handle, pageWidth: width, pageHeight: height)
        let isCoarse = own.map { Self.coarse.contains($0) } ?? false
        let best =
          own.flatMap { Self.kept.contains($0) || isCoarse ? $0 : nil } ?? GreyPicture.bestDotsPerInch
        // Dots an inch; there are 72 points in one.
        let dots = min(best, 72 * (Double(most) / (width * height)).squareRoot())
        let (columns, rows) = (Int((width * dots / 72).rounded()), Int((height * dots / 72).rounded()))
        // Cairo cannot make larger pictures.
        guard columns > 0, rows > 0, columns < 32_000, rows < 32_000 else { return }
        Self.removeStamps(from: handle)
        let scale = (across: dots / 72, down: dots / 72)
        guard var page = Self.rendered(handle, columns: columns, rows: rows, scale: scale) else { return }
        var resolution = dots
        let factor = Self.enlarged / dots
        if isCoarse, Double(columns * rows) * factor * factor <= Double(most),
          let large = Picture(pixScale(page.pix, Float(factor), Float(factor)))
        {
          page = large
          resolution = Self.enlarged
        }
        picture = ColouredInk.picture(of: page, dotsPerInch: resolution)
      }
      return picture
    }

    /// The resolution of the picture that covers a page; nil if there is none.
    private static func dotsPerInch(
      of handle: OpaquePointer, pageWidth: Double, pageHeight: Double
    ) -> Double? {
      var found: Double?
      let images = poppler_page_get_image_mapping(handle)
      defer { poppler_page_free_image_mapping(images) }
      GLibList.forEach(images, of: PopplerImageMapping.self) { image in
        let area = image.pointee.area
        let (width, height) = (abs(area.x2 - area.x1), abs(area.y2 - area.y1))
        guard found == nil, width * height > pageWidth * pageHeight * 0.9,
          let surface = poppler_page_get_image(handle, image.pointee.image_id)
        else { return }
        defer { cairo_surface_destroy(surface) }
        let columns = Double(cairo_image_surface_get_width(surface))
        if columns > 0, width > 0 { found = columns * 72 / width }
      }
      return found
    }

    /// `page` drawn on white, in colour; `scale` is pixels a point across and down the page. Nil if there is no memory for it.
    static func rendered(
      _ page: OpaquePointer, columns: Int, rows: Int, scale: (across: Double, down: Double)
    ) -> Picture? {
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows))
      defer { cairo_surface_destroy(surface) }
      guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { return nil }
      let context = cairo_create(surface)
      cairo_set_source_rgb(context, 1, 1, 1)
      cairo_paint(context)
      cairo_scale(context, scale.across, scale.down)
      poppler_page_render(page, context)
      cairo_destroy(context)
      cairo_surface_flush(surface)
      guard let data = cairo_image_surface_get_data(surface),
        let picture = Picture(pixCreate(Int32(columns), Int32(rows), 32)),
        let words = pixGetData(picture.pix)
      else { return nil }
      let stride = Int(cairo_image_surface_get_stride(surface))
      let wordsPerLine = Int(pixGetWpl(picture.pix))
      for row in 0..<rows {
        let line = UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
        let target = words + row * wordsPerLine
        // Cairo has red, green and blue in the lower three bytes of a word, leptonica in the upper.
        for column in 0..<columns { target[column] = line[column] << 8 }
      }
      return picture
    }
  }
#endif
