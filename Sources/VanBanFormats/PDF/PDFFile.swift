#if PDF
  internal import CPoppler
  internal import VanBan

  /// A PDF file opened by poppler.
  struct PDFFile: ~Copyable {
    private let document: OpaquePointer
    let pageCount: Int

    init(_ bytes: [UInt8]) throws(FormatError) {
      let data = bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
      defer { g_bytes_unref(data) }
      var error: UnsafeMutablePointer<GError>?
      let opened = poppler_document_new_from_bytes(data, nil, &error)
      defer { if let error { g_error_free(error) } }
      guard let opened else {
        let reason = error?.pointee.message.map { String(cString: $0) } ?? "damaged"
        // POPPLER_ERROR_ENCRYPTED is 1.
        throw FormatError(
          message: error?.pointee.code == 1
            ? "this PDF is locked with a password: save it without one."
            : "this PDF cannot be read (\(reason)): copy the file again, or print it to a new PDF.")
      }
      document = opened
      pageCount = Int(poppler_document_get_n_pages(opened))
    }

    deinit { vanban_unref(UnsafeMutableRawPointer(document)) }

    /// Calls `body` with page `index`, from 0, if there is one.
    borrowing func withPage(_ index: Int, _ body: (OpaquePointer) -> Void) {
      guard let handle = poppler_document_get_page(document, Int32(index)) else { return }
      defer { vanban_unref(UnsafeMutableRawPointer(handle)) }
      body(handle)
    }

    /// The words of page `index`, from 0.
    borrowing func page(_ index: Int) -> PDFPage {
      var page = PDFPage()
      guard let handle = poppler_document_get_page(document, Int32(index)) else { return page }
      defer { vanban_unref(UnsafeMutableRawPointer(handle)) }
      poppler_page_get_size(handle, &page.width, &page.height)
      let images = poppler_page_get_image_mapping(handle)
      GLibList.forEach(images, of: PopplerImageMapping.self) { image in
        let area = image.pointee.area
        let share = abs((area.x2 - area.x1) * (area.y2 - area.y1)) / max(page.width * page.height, 1)
        page.pictureShare = max(page.pictureShare, min(share, 1))
      }
      poppler_page_free_image_mapping(images)
      guard let text = poppler_page_get_text(handle) else { return page }
      defer { g_free(text) }
      var boxes: UnsafeMutablePointer<PopplerRectangle>?
      var count: UInt32 = 0
      guard poppler_page_get_text_layout(handle, &boxes, &count) != 0, let boxes else { return page }
      defer { g_free(boxes) }
      var fonts = Self.fonts(handle)[...]
      var reader = PDFWordReader()
      for (place, scalar) in String(cString: text).unicodeScalars.enumerated() where place < Int(count) {
        let box = boxes[place]
        // They are in the order of the text.
        while let first = fonts.first, first.range.upperBound < place { fonts = fonts.dropFirst() }
        let font = fonts.first.flatMap { $0.range.contains(place) ? $0 : nil }
        reader.add(
          scalar, left: box.x1, right: box.x2, top: min(box.y1, box.y2), bottom: max(box.y1, box.y2),
          isBold: font?.isBold ?? false, font: font?.legacy)
      }
      page.words = PDFTurnedText.gathered(reader.finish())
      return page
    }

    /// What the font of a run of characters says of them.
    private struct Font {
      let range: ClosedRange<Int>
      let isBold: Bool
      let legacy: LegacyFont?
    }

    /// The characters that are in bold fonts, or in those of the years before Unicode.
    private static func fonts(_ page: OpaquePointer) -> [Font] {
      let list = poppler_page_get_text_attributes(page)
      defer { poppler_page_free_text_attributes(list) }
      var fonts: [Font] = []
      GLibList.forEach(list, of: PopplerTextAttributes.self) { data in
        let name = data.pointee.font_name.map { String(cString: $0).lowercased() } ?? ""
        let (start, end) = (Int(data.pointee.start_index), Int(data.pointee.end_index))
        let isBold = name.contains("bold") || name.contains("black")
        let legacy = LegacyFont(named: name)
        if isBold || legacy != nil, start <= end {
          fonts.append(Font(range: start...end, isBold: isBold, legacy: legacy))
        }
      }
      return fonts
    }
  }

  /// Puts characters together into words.
  private struct PDFWordReader {
    private var words: [PDFWord] = []
    private var current: PDFWord?
    /// The last characters of the current word that are in one font of the years before Unicode.
    private var pending = ""
    private var pendingFont: LegacyFont?

    /// The largest gap inside a word, in line heights.
    private static let gap = 0.25

    mutating func add(
      _ scalar: Unicode.Scalar, left: Double, right: Double, top: Double, bottom: Double, isBold: Bool,
      font: LegacyFont?
    ) {
      guard !scalar.properties.isWhitespace, scalar.value >= 0x20 else {
        close()
        return
      }
      let isTurned =
        current.map { PDFTurnedText.follows($0, left: left, right: right, top: top, bottom: bottom) } ?? false
      if var word = current,
        isTurned || Self.isBeside(word, left: left, right: right, top: top, bottom: bottom)
      {
        word.isTurned = isTurned
        word.right = max(word.right, right)
        word.top = min(word.top, top)
        word.bottom = max(word.bottom, bottom)
        current = word
      } else {
        close()
        current = PDFWord(text: "", left: left, right: right, top: top, bottom: bottom, isBold: isBold)
      }
      if font != pendingFont { decode() }
      pendingFont = font
      pending.unicodeScalars.append(scalar)
    }

    /// Whether a character stands in the line of `word`, right behind it.
    private static func isBeside(_ word: PDFWord, left: Double, right: Double, top: Double, bottom: Double)
      -> Bool
    {
      !word.isTurned && abs(word.top - top) < max(word.bottom - word.top, 1) && left >= word.left - 1
        && left - word.right < gap * max(word.bottom - word.top, 1)
        && !differs(bottom - top, word.bottom - word.top)
    }

    /// Whether a character is so much smaller or larger than a word that one of them is raised.
    private static func differs(_ height: Double, _ wordHeight: Double) -> Bool {
      min(height, wordHeight) < max(height, wordHeight) * PDFPage.raisedHeight
    }

    /// Adds what is pending to the current word, as its font shows it.
    private mutating func decode() {
      current?.text += pendingFont?.unicode(pending) ?? pending
      pending = ""
    }

    private mutating func close() {
      decode()
      if let current { words.append(current) }
      current = nil
    }

    mutating func finish() -> [PDFWord] {
      close()
      return words
    }
  }
#endif
