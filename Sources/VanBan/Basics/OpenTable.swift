/// Values by keys of 64 bits, by open addressing: readers ask at nearly every word, and a general hash costs more than
/// the rest of the question.
struct OpenTable<Value: Sendable>: Sendable {
  struct Slot: Sendable {
    var key: UInt64
    var value: Value
  }

  /// A power of two of them, at least one of them free.
  private(set) var slots: [Slot]
  private(set) var count = 0
  private let filler: Value
  /// At least so many slots for each key.
  private let spacing: Int

  /// The key of a free slot, which is no key of a value.
  private static var free: UInt64 { .max }

  /// - Parameters:
  ///   - filler: What stands in free slots; nobody sees it.
  ///   - spacing: How many slots there are for each key at least, 2 or more. With more of them most look-ups end at
  ///     the first.
  init(filler: Value, spacing: Int = 2) {
    self.filler = filler
    self.spacing = max(2, spacing)
    slots = Array(repeating: Slot(key: Self.free, value: filler), count: 2)
  }

  /// The value stored for `key`.
  @inline(__always)
  func value(of key: UInt64) -> Value? { Self.value(of: key, in: slots.span) }

  /// The same, in the slots of a table, for loops that hold them.
  @inline(__always)
  static func value(of key: UInt64, in slots: Span<Slot>) -> Value? {
    var place = place(of: key, in: slots.count)
    while true {
      let found = slots[place].key
      if found == key { return slots[place].value }
      if found == free { return nil }
      place = (place &+ 1) & (slots.count &- 1)
    }
  }

  /// Stores `value` for `key`, which has none yet.
  mutating func insert(_ key: UInt64, _ value: Value) {
    if (count + 1) * spacing > slots.count { grow() }
    put(Slot(key: key, value: value))
    count += 1
  }

  private mutating func put(_ slot: Slot) {
    var place = Self.place(of: slot.key, in: slots.count)
    while slots[place].key != Self.free { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots.filter { $0.key != Self.free }
    slots = Array(repeating: Slot(key: Self.free, value: filler), count: slots.count * 2)
    for slot in old { put(slot) }
  }

  /// By Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). `size` is a power of two.
  @inline(__always)
  private static func place(of key: UInt64, in size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (size &- 1)
  }
}
