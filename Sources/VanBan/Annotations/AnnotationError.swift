/// Why a file of annotations cannot be read: where, what is wrong, and what to do.
public struct AnnotationError: Error, Sendable, Hashable {
  /// What is wrong with the file.
  public enum Problem: Sendable, Hashable {
    /// The first row does not name the columns.
    case header(expected: [String])
    /// A row has too few or too many columns.
    case columnCount(expected: Int, found: Int)
    /// A value that is not a number from 1.
    case number(column: String, value: String)
    /// A value that is not a date.
    case date(value: String)
    /// A value that is none of those that the column may have.
    case unknownValue(column: String, value: String, known: [String])
    /// A row without a value that it must have.
    case missingValue(column: String)
    /// A row whose number or key another row has, or that is out of order.
    case sequence(column: String, value: String, expected: String)
    /// The annotation does not have as many lines as the text.
    case lineCount(rows: Int, lines: Int)
  }

  /// The file, or a name for it.
  public let file: String
  /// The line of the file, from 1; nil where the whole file is meant.
  public let line: Int?
  /// The column in characters, from 1.
  public let column: Int?
  /// What is wrong; ``message`` puts it into words.
  public let problem: Problem

  /// An error in `file`, at a line and column where one of them is at fault.
  public init(file: String, line: Int? = nil, column: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// What is wrong and what to do, without the place.
  public var message: String {
    switch problem {
    case .header(let expected):
      "The first row must name the columns, with a tab between them: \(expected.joined(separator: " "))"
    case .columnCount(let expected, let found):
      "The row has \(found) column(s) and must have \(expected), with a tab between them."
    case .number(let column, let value):
      "‘\(value)’ in column \(column) is not a whole number from 1."
    case .date(let value):
      "‘\(value)’ is not a date: write YYYY-MM-DD, YYYY-MM, YYYY, or - for none."
    case .unknownValue(let column, let value, let known):
      "‘\(value)’ is not known in column \(column): write one of \(known.joined(separator: " "))."
    case .missingValue(let column):
      "Column \(column) is empty: write its value, or leave out the row."
    case .sequence(let column, let value, let expected):
      "‘\(value)’ in column \(column) is out of order: \(expected) is expected here."
    case .lineCount(let rows, let lines):
      "The annotation has \(rows) line(s), the text \(lines): give the text that was annotated."
    }
  }
}

extension AnnotationError: CustomStringConvertible {
  /// `file:line:column: message`
  public var description: String {
    let place = [file, line.map { String($0) }, column.map { String($0) }].compactMap { $0 }
    return place.joined(separator: ":") + ": " + message
  }
}
