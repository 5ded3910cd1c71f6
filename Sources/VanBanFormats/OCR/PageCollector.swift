internal import VanBan

/// Gathers the pages of a file, as many and as much text as its limits allow.
struct PageCollector: ~Copyable {
  private let limits: ReadingLimits
  private let watch: ReadingWatch
  private var scans: ScanReader
  private var pages: [PDFPage] = []
  /// The bytes of their words.
  private var size = 0

  /// - Throws: ``FormatError`` where the file has more than the pages that `limits` allow.
  init(pageCount: Int, _ limits: ReadingLimits, _ watch: ReadingWatch) throws(FormatError) {
    guard pageCount <= limits.parts else {
      throw FormatError(message: "it has more than \(limits.parts) pages: split it.")
    }
    self.limits = limits
    self.watch = watch
    scans = ScanReader(limits, watch)
  }

  /// Says that the next page begins.
  func begin() { watch.page(pages.count + 1) }

  /// Adds the next page.
  ///
  /// - Throws: ``FormatError`` where the pages have more text than the limits allow.
  mutating func add(_ page: PDFPage) throws(FormatError) {
    if !page.words.isEmpty { scans.foundText(seconds: 0) }
    try append(page)
  }

  private mutating func append(_ page: PDFPage) throws(FormatError) {
    size += page.words.reduce(0) { $0 + $1.text.utf8.count }
    guard size <= limits.textBytes else { throw .tooMuchText(limits) }
    pages.append(page)
  }

  /// Adds the next page, with the words that are read from `picture`.
  mutating func addScan(
    _ page: PDFPage, _ picture: (inout PDFPage) throws(FormatError) -> GreyPicture?
  ) throws(FormatError) {
    var page = page
    try scans.read(&page, number: pages.count + 1, picture)
    try append(page)
  }

  /// The text of the pages; `file` is what the file is called where they have none.
  func sourceText(name: String?, file: String) throws(FormatError) -> SourceText {
    try scans.sourceText(of: pages, name: name, file: file)
  }
}
