/// How the lines of a text were laid out, as far as the file that they come from says.
///
/// A plain text says nothing of it, so that its paragraphs are guessed. Word files and HTML pages mark paragraphs
/// and tables; the stages go by their marks instead of guessing.
public struct SourceLayout: Sendable, Hashable {
  /// What is known of one line.
  public struct Line: Sendable, Hashable {
    /// Where the line is on its page.
    public enum Place: Sendable, Hashable {
      /// Part of the running text.
      case text
      /// The running head or foot of the pages, kept apart from the text.
      case pageHeader, pageFooter
      /// What a website prints around the document: menus, lists of links, fields.
      case site
    }

    /// Whether the file marks the line as the first of a paragraph; false also where the file does not say.
    public var beginsParagraph: Bool
    /// Whether the line is in the middle between the margins.
    public var isCentred: Bool
    /// Whether all its letters are bold.
    public var isBold: Bool
    /// Whether the line is running text, or head or foot of the page.
    public var place: Place
    /// For a row of a table: the number of the table in the text, from 0. The cells are parted by tabs.
    public var table: Int?
    /// Whether the row is marked as one of the table's heading.
    public var isTableHeading: Bool
    /// For a row of a table: its cells that cover several columns or rows. What they cover is empty in the row's text,
    /// and in those of the rows below.
    public var spans: [Span]
    /// Where the line is on its page, for a page with a text layer; nil where the file has no pages, and for lines whose
    /// words have boxes of their own (``TextRecognition/Word/box``).
    public var box: PageBox?

    /// A cell that covers several columns or rows.
    public struct Span: Sendable, Hashable {
      /// The first column that it covers, from 0.
      public let column: Int
      /// How many columns it covers, at least 1.
      public let columns: Int
      /// How many rows it covers, at least 1, its own and those below.
      public let rows: Int

      /// A cell at `column` over `columns` and `rows`; both are brought up to 1.
      public init(column: Int, columns: Int, rows: Int) {
        self.column = max(column, 0)
        self.columns = max(columns, 1)
        self.rows = max(rows, 1)
      }
    }

    /// A line of which the file says only what is given.
    public init(
      beginsParagraph: Bool = false, isCentred: Bool = false, isBold: Bool = false, place: Place = .text,
      table: Int? = nil, isTableHeading: Bool = false, spans: [Span] = [], box: PageBox? = nil
    ) {
      self.beginsParagraph = beginsParagraph
      self.isCentred = isCentred
      self.isBold = isBold
      self.place = place
      self.table = table
      self.isTableHeading = isTableHeading
      self.spans = spans
      self.box = box
    }
  }

  /// The lines of the text in their order; line 1 is the first.
  public let lines: [Line]
  /// Whether every table of the text is marked, so that none has to be guessed.
  public let marksTables: Bool
  /// The sizes of the file's pages, in their order; empty where it has none.
  public let pages: [PageSize]

  /// A layout with an entry in `lines` for each line of the text, and one in `pages` for each page of the file.
  public init(lines: [Line], marksTables: Bool, pages: [PageSize] = []) {
    self.lines = lines
    self.marksTables = marksTables
    self.pages = pages
  }

  /// What is known of 1-based line `number`; nil past the end.
  public func line(_ number: Int) -> Line? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}
