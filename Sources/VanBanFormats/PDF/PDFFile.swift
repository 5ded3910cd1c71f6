#if PDF
  internal import CPoppler

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

    /// The words of page `index`, from 0.
    borrowing func page(_ index: Int) -> PDFPage {
      var page = PDFPage()
      guard let handle = poppler_document_get_page(document, Int32(index)) else { return page }
      defer { vanban_unref(UnsafeMutableRawPointer(handle)) }
      poppler_page_get_size(handle, &page.width, &page.height)
      let images = poppler_page_get_image_mapping(handle)
      page.hasPictures = images != nil
      poppler_page_free_image_mapping(images)
      guard let text = poppler_page_get_text(handle) else { return page }
      defer { g_free(text) }
      var boxes: UnsafeMutablePointer<PopplerRectangle>?
      var count: UInt32 = 0
      guard poppler_page_get_text_layout(handle, &boxes, &count) != 0, let boxes else { return page }
      defer { g_free(boxes) }
      let bold = Self.boldRanges(handle)
      var reader = PDFWordReader()
      for (place, scalar) in String(cString: text).unicodeScalars.enumerated() where place < Int(count) {
        let box = boxes[place]
        reader.add(
          scalar, left: box.x1, right: box.x2, top: min(box.y1, box.y2), bottom: max(box.y1, box.y2),
          isBold: bold.contains { $0.contains(place) })
      }
      page.words = reader.finish()
      return page
    }

    /// The characters that are in bold fonts.
    private static func boldRanges(_ page: OpaquePointer) -> [ClosedRange<Int>] {
      let list = poppler_page_get_text_attributes(page)
      defer { poppler_page_free_text_attributes(list) }
      var ranges: [ClosedRange<Int>] = []
      var next = list
      while let entry = next {
        if let data = entry.pointee.data?.assumingMemoryBound(to: PopplerTextAttributes.self) {
          let name = data.pointee.font_name.map { String(cString: $0).lowercased() } ?? ""
          let (start, end) = (Int(data.pointee.start_index), Int(data.pointee.end_index))
          if name.contains("bold") || name.contains("black"), start <= end { ranges.append(start...end) }
        }
        next = entry.pointee.next
      }
      return ranges
    }
  }

  /// Puts characters together into words.
  private struct PDFWordReader {
    private var words: [PDFWord] = []
    private var current: PDFWord?

    /// Characters stand in one word where less than so many heights of the line are between them.
    private static let gap = 0.25

    mutating func add(
      _ scalar: Unicode.Scalar, left: Double, right: Double, top: Double, bottom: Double, isBold: Bool
    ) {
      guard !scalar.properties.isWhitespace, scalar.value >= 0x20 else {
        close()
        return
      }
      if var word = current, abs(word.top - top) < max(word.bottom - word.top, 1), left >= word.left - 1,
        left - word.right < Self.gap * max(word.bottom - word.top, 1)
      {
        word.text.unicodeScalars.append(scalar)
        word.right = max(word.right, right)
        word.top = min(word.top, top)
        word.bottom = max(word.bottom, bottom)
        current = word
      } else {
        close()
        current = PDFWord(
          text: String(scalar), left: left, right: right, top: top, bottom: bottom, isBold: isBold)
      }
    }

    private mutating func close() {
      if let current { words.append(current) }
      current = nil
    }

    mutating func finish() -> [PDFWord] {
      close()
      return words
    }
  }
#endif
