/// What stands behind the name of the program: words, flags, and options with a value.
struct Arguments {
  private let all: [String]

  init(_ all: some Sequence<String>) { self.all = Array(all) }

  /// The words before the first option.
  var words: [String] { Array(all.prefix { !$0.hasPrefix("--") }) }

  func has(_ flag: String) -> Bool { all.contains(flag) }

  private func value(_ option: String) -> String? {
    guard let at = all.firstIndex(of: option), at + 1 < all.count else { return nil }
    return all[at + 1]
  }

  func number(_ option: String, or other: Int) -> Int { value(option).flatMap { Int($0) } ?? other }

  /// The names behind `option`, which commas part.
  func list(_ option: String) -> [String]? {
    value(option).map { $0.split(separator: ",").map(String.init) }
  }
}
