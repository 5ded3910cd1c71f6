/// The rows of a tab-separated file after its header row.
struct TSVReader {
  /// A row, whose values can say where they are.
  struct Row {
    let file: String
    let line: Int
    let columns: [String]
    let values: [String]

    /// The value in column `index`; nil for `-`, which means that there is none.
    func optional(_ index: Int) -> String? { values[index] == "-" ? nil : values[index] }

    func required(_ index: Int) throws(AnnotationError) -> String {
      guard let value = optional(index), !value.isEmpty else {
        throw error(index, .missingValue(column: columns[index]))
      }
      return value
    }

    func number(_ index: Int) throws(AnnotationError) -> Int {
      guard let number = Int(values[index]), number > 0 else {
        throw error(index, .number(column: columns[index], value: values[index]))
      }
      return number
    }

    func optionalNumber(_ index: Int) throws(AnnotationError) -> Int? {
      values[index] == "-" ? nil : try number(index)
    }

    /// The value as one of those of `type`.
    func value<T: RawRepresentable & CaseIterable>(_ index: Int, as type: T.Type) throws(AnnotationError) -> T
    where T.RawValue == String {
      try Self.value(values[index], index, as: type, in: self)
    }

    /// `text`, all or a part of the value in column `index`, as one of those of `type`.
    static func value<T: RawRepresentable & CaseIterable>(
      _ text: String, _ index: Int, as type: T.Type, in row: Row
    ) throws(AnnotationError) -> T where T.RawValue == String {
      guard let value = T(rawValue: text) else {
        let known = T.allCases.map(\.rawValue)
        throw row.error(index, .unknownValue(column: row.columns[index], value: text, known: known))
      }
      return value
    }

    /// An error at column `index`.
    func error(_ index: Int, _ problem: AnnotationError.Problem) -> AnnotationError {
      let before = values.prefix(index).reduce(0) { $0 + $1.count + 1 }
      return AnnotationError(file: file, line: line, column: before + 1, problem: problem)
    }
  }

  let rows: [Row]

  /// Reads `text`, the contents of `file`, whose header row must be `columns` or `others`; where the latter are more, rows may
  /// leave the last ones out.
  init(
    _ text: String, file: String, columns: [String], or others: [String]? = nil
  ) throws(AnnotationError) {
    var rows: [Row] = []
    var least = columns.count
    var columns = columns
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    for (index, line) in Self.lines(text).enumerated() {
      let values = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      if index == 0 {
        if let others, values == others { columns = others }
        least = min(least, columns.count)
        guard values == columns else {
          throw AnnotationError(file: file, line: 1, column: 1, problem: .header(expected: columns))
        }
      } else {
        guard values.count == columns.count || values.count == least else {
          throw AnnotationError(
            file: file, line: index + 1, column: 1,
            problem: .columnCount(expected: columns.count, found: values.count))
        }
        rows.append(Row(file: file, line: index + 1, columns: columns, values: values))
      }
    }
    self.rows = rows
  }

  /// The lines of `text`, without the empty one after a last line break. Split by scalars: `\r\n` is one
  /// character.
  private static func lines(_ text: String) -> [String] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0.last == "\r" ? $0.dropLast() : $0) }
  }
}
