/// Which body followed another.
struct BodySuccession {
  let successor: BodyFacts
  /// The day from which it did.
  let date: String
  /// The act that says so.
  let source: String

  static func of(_ body: BodyFacts) -> BodySuccession? { nil }
}
