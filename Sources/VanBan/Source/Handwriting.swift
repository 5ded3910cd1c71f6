extension TextRecognition {
  /// Something that is written by hand where the document has print around it. It is not read as print: the text has `…`
  /// in its place.
  public struct Handwriting: Sendable, Hashable {
    /// What is written there.
    public enum Field: String, Sendable, CaseIterable {
      /// The serial number: `Số: … /QĐ-UBND`.
      case number
      /// The day of issue: `ngày … tháng 5 năm 2024`.
      case day
      /// The month of issue: `ngày … tháng … năm 2024`.
      case month
    }

    /// What is written there.
    public let field: Field
    /// The place of the `…` in the text, in bytes.
    public let range: SourceRange
    /// Where it is on its page.
    public let box: PageBox
    /// What OCR took it for, as if it were print; not to be relied on, and empty if OCR saw nothing there.
    public let misreading: String
    /// The writing as a picture (PNG); empty where it was not kept.
    public let picture: [UInt8]

    /// What is written by hand at `range`.
    public init(field: Field, range: SourceRange, box: PageBox, misreading: String, picture: [UInt8] = []) {
      self.field = field
      self.range = range
      self.box = box
      self.misreading = misreading
      self.picture = picture
    }

    /// The same at another place of the text.
    package func moved(to range: SourceRange) -> Handwriting {
      Handwriting(field: field, range: range, box: box, misreading: misreading, picture: picture)
    }

    /// What a person should know of it.
    var diagnostic: Diagnostic {
      let (name, vi) =
        switch field {
        case .number: ("The number", "Số")
        case .day: ("The day of issue", "Ngày ban hành")
        case .month: ("The month of issue", "Tháng ban hành")
        }
      return Diagnostic(
        .handwriting, .warning, at: range,
        "\(name) is written by hand and was not read (page \(box.page)).",
        vi: "\(vi) viết tay, chưa đọc (trang \(box.page)).")
    }
  }
}

extension SourceText {
  /// Which parts of the letterhead are written by hand and were not read, in the order of the text.
  public var handwrittenFields: [TextRecognition.Handwriting.Field] {
    recognition?.handwriting.map(\.field) ?? []
  }
}
