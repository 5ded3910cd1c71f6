/// The tokens of a text while it is cut.
///
/// The one place in `Tokens` with unsafe code. `Array.append` asks at every token whether the array is shared,
/// which costs as much as reading a word; this buffer has one owner, which the compiler knows because it
/// cannot be copied. `count` elements from `base` on are always initialised, and `Token` is trivial.
struct TokenBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<Token>
  private var capacity: Int
  private(set) var count = 0
  /// Whether the memory is the buffer's own, and not that of the array it fills.
  private var isOwner = false

  private init(_ memory: UnsafeMutableBufferPointer<Token>, base: UnsafeMutablePointer<Token>) {
    self.base = base
    capacity = memory.count
  }

  deinit { if isOwner { base.deallocate() } }

  /// The tokens that `fill` appends, in an array. With room for `capacity` of them they are written where the
  /// array keeps them; more are copied once.
  static func tokens(capacity: Int, _ fill: (inout TokenBuffer) -> Void) -> [Token] {
    var larger: [Token]?
    let tokens = [Token](unsafeUninitializedCapacity: max(capacity, 16)) { memory, count in
      guard let base = memory.baseAddress else { return }
      var buffer = TokenBuffer(memory, base: base)
      fill(&buffer)
      if buffer.isOwner {
        larger = Array(UnsafeBufferPointer(start: buffer.base, count: buffer.count))
      } else {
        count = buffer.count
      }
    }
    return larger ?? tokens
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (base + count).initialize(to: token)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    if isOwner { base.deallocate() }
    base = larger
    isOwner = true
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
}
