import VanBan

extension TextEncoding {
  /// Those that have the letters of Vietnamese.
  static let vietnamese = allCases.filter { $0 != .windows1252 }
}
