internal import GRDB
internal import VanBan

/// `titles_agree(A, B)` in SQL: ``TitleAgreement``.
enum TitleFunction {
  static let name = "titles_agree"

  static let function = DatabaseFunction(name, argumentCount: 2, pure: true) { values in
    guard let left = String.fromDatabaseValue(values[0]), let right = String.fromDatabaseValue(values[1])
    else {
      return true
    }
    return TitleAgreement.holds(left, right)
  }
}
