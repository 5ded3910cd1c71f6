/// How a word is capitalised, found letter by letter.
struct CaseShape {
  /// A state times nine, the shift of its row in ``transitions``.
  private var row: UInt64 = 0

  /// `one` is a single capital, which small letters make `title` and capitals `upper`.
  private enum State: UInt64 { case none, lower, one, upper, title, mixed }

  /// The state after each state and event, three bits each, three events to a state.
  private static let transitions: UInt64 = {
    let table: [(State, afterSmall: State, afterCapital: State)] = [
      (.none, .lower, .one), (.lower, .lower, .mixed), (.one, .title, .upper), (.upper, .mixed, .upper),
      (.title, .title, .mixed), (.mixed, .mixed, .mixed),
    ]
    var result: UInt64 = 0
    for (state, afterSmall, afterCapital) in table {
      for (event, next) in [state, afterSmall, afterCapital].enumerated() {
        result |= next.rawValue << (state.rawValue * 9 + UInt64(event) * 3)
      }
    }
    return result
  }()

  /// The table, to be fetched once for many words.
  typealias Transitions = UInt64
  static var table: Transitions { transitions }

  /// Takes note of a letter: 0 none, 1 small, 2 capital.
  @inline(__always)
  mutating func add(_ event: UInt32, _ table: Transitions) {
    row = ((table &>> (row &+ UInt64(event) &* 3)) & 7) &* 9
  }

  var shape: Token.Shape {
    switch State(rawValue: row / 9) {
    case .lower: .lower
    case .one, .upper: .upper
    case .title: .title
    case .mixed: .mixed
    case Optional.none, .some(.none): .none
    }
  }
}
