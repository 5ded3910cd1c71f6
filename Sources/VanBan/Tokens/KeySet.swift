/// Syllables to look up, by open addressing: readers ask at nearly every word, and a general hash costs more
/// than the rest of the question.
struct KeyIndex: Sendable {
  private var keys: [UInt64] = [Self.free, Self.free]
  private var values: [Int32] = [0, 0]
  private var shift: UInt64 = 63
  private(set) var count = 0

  /// No key has all its bits: the tone has five values.
  private static let free = UInt64.max

  init() {}

  /// The value stored for `key`.
  @inline(__always)
  func value(of key: SyllableKey) -> Int? {
    var slot = Int(truncatingIfNeeded: (key.bits &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while true {
      let found = keys[slot]
      if found == key.bits { return Int(values[slot]) }
      if found == Self.free { return nil }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
  }

  /// Stores `value` for the new key `key`.
  mutating func insert(_ key: SyllableKey, _ value: Int) {
    if (count + 1) * 2 > keys.count { grow() }
    place(key.bits, Int32(truncatingIfNeeded: value))
    count += 1
  }

  private mutating func place(_ bits: UInt64, _ value: Int32) {
    var slot = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != Self.free { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = bits
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != Self.free }
    let size = keys.count * 2
    keys = Array(repeating: Self.free, count: size)
    values = Array(repeating: 0, count: size)
    shift = UInt64(64 - size.trailingZeroBitCount)
    for (bits, value) in old { place(bits, value) }
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
