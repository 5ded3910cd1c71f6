/// Numbers by syllables.
struct KeyIndex: Sendable {
  private var table = OpenTable<Int32>(filler: 0)

  init() {}

  /// The value stored for `key`.
  @inline(__always)
  func value(of key: SyllableKey) -> Int? { table.value(of: key.bits).map { Int($0) } }

  /// Stores `value` for the new key `key`. No key has all its bits: the tone has five values.
  mutating func insert(_ key: SyllableKey, _ value: Int) {
    table.insert(key.bits, Int32(truncatingIfNeeded: value))
  }
}

/// A set of syllables.
struct KeySet: Sendable, ExpressibleByArrayLiteral {
  private var index = KeyIndex()

  init(_ keys: some Sequence<SyllableKey>) {
    for key in keys where index.value(of: key) == nil { index.insert(key, 0) }
  }

  init(arrayLiteral keys: SyllableKey...) { self.init(keys) }

  @inline(__always)
  func contains(_ key: SyllableKey) -> Bool { index.value(of: key) != nil }
}
