internal import GRDB
internal import VanBan

/// Functions of this program in SQL.
enum TitleFunction {
  /// `titles_agree(A, B)`: ``TitleAgreement``.
  static let name = "titles_agree"
  /// `identifier_year(IDENTIFIER)`: the year of issue that a work identifier has; NULL for others.
  static let yearName = "identifier_year"

  static let function = DatabaseFunction(name, argumentCount: 2, pure: true) { values in
    guard let left = String.fromDatabaseValue(values[0]), let right = String.fromDatabaseValue(values[1])
    else {
      return true
    }
    return TitleAgreement.holds(left, right)
  }

  static let year = DatabaseFunction(yearName, argumentCount: 1, pure: true) { values in
    guard let parts = String.fromDatabaseValue(values[0])?.split(separator: "/"), parts.count > 2 else {
      return nil
    }
    return Int(parts[parts.count - 2])
  }
}
