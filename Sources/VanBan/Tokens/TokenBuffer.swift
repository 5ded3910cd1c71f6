/// The tokens of a text while it is cut.
///
/// The one place in `Tokens` with unsafe code. `Array.append` asks at every token whether the array is shared,
/// which costs as much as reading a word; this buffer has one owner, which the compiler knows because it
/// cannot be copied. `count` elements from `base` on are always initialised, and `Token` is trivial.
struct TokenBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<Token>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (base + count).initialize(to: token)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  subscript(index: Int) -> Token {
    get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    set {
      precondition(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  mutating func removeLast(_ number: Int) { count = max(0, count - number) }

  /// The tokens as an array.
  var tokens: [Token] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
