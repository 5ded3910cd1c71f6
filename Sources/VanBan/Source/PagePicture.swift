/// The picture of a page, as a file of its own that browsers show.
public struct PagePicture: Sendable, Hashable {
  /// The form of the file.
  public enum Form: String, Sendable {
    /// With loss: as it was scanned, or as a page of a PDF file with colours or greys is drawn.
    case jpeg
    /// Without loss, in grey or RGB, without transparency.
    case png
  }

  /// The page, from 1.
  public let page: Int
  /// The size of the page.
  public let size: PageSize
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int
  /// The form of ``bytes``.
  public let form: Form
  /// The file.
  public let bytes: [UInt8]

  /// The picture of `page`, counted from 1.
  public init(page: Int, size: PageSize, width: Int, height: Int, form: Form, bytes: [UInt8]) {
    self.page = page
    self.size = size
    self.width = width
    self.height = height
    self.form = form
    self.bytes = bytes
  }

  /// Pixels an inch, to the nearest whole number; 0 for a page without a size.
  public var dotsPerInch: Int { size.width > 0 ? Int((Double(width) * 72 / size.width).rounded()) : 0 }

  /// The picture as an address that holds it: `data:image/png;base64,…`.
  package var address: String { "data:image/\(form.rawValue);base64," + Base64.encoded(bytes) }
}
