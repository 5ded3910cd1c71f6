internal import VanBan

/// Collects the pages of a file within its limits.
struct PageCollector: ~Copyable {
  private let limits: ReadingLimits
  private let watch: ReadingWatch
  private var scans: ScanReader
  private var pages: [PDFPage] = []
  /// The bytes of their words.
  private var size = 0

  /// Pages of a file that was signed digitally in `signedYears`.
  ///
  /// - Throws: ``FormatError`` if the file has more pages than `limits` allow.
  init(
    pageCount: Int, _ limits: ReadingLimits, _ watch: ReadingWatch, signedYears: Set<Int> = []
  ) throws(FormatError) {
    guard pageCount <= limits.parts else {
      throw FormatError(message: "it has more than \(limits.parts) pages: split it.")
    }
    self.limits = limits
    self.watch = watch
    scans = ScanReader(limits, watch, signedYears: signedYears)
  }

  /// Begins the next page.
  func begin() { watch.page(pages.count + 1) }

  /// Adds the next page.
  ///
  /// - Throws: ``FormatError`` if the pages have more text than the limits allow.
  mutating func add(_ page: PDFPage) throws(FormatError) {
    if !page.words.isEmpty { scans.foundText(seconds: 0) }
    try append(page)
  }

  private mutating func append(_ page: PDFPage) throws(FormatError) {
    size += page.words.reduce(0) { $0 + $1.text.utf8.count }
    guard size <= limits.textBytes else { throw .tooMuchText(limits) }
    pages.append(page.placed(as: pages.count + 1))
  }

  /// Adds the next page, with the words read from `picture`.
  mutating func addScan(
    _ page: PDFPage, _ picture: (inout PDFPage) throws(FormatError) -> GreyPicture?
  ) throws(FormatError) {
    var page = page
    try scans.read(&page, number: pages.count + 1, picture)
    try append(page)
  }

  /// The text of the pages; `file` names the kind of file in the error if they have none.
  func sourceText(name: String?, file: String) throws(FormatError) -> SourceText {
    try scans.sourceText(of: pages, name: name, file: file)
  }
}
