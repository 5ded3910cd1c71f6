/// `thứ nhất`, `thứ mười hai`, `thứ 12`, `thứ XIII`: how parts, congresses and sessions are counted.
struct OrdinalNumeral {
  let value: Int
  /// One past its last token.
  let end: Int
  /// Whether it is spelled as it should be.
  let isExact: Bool

  /// The word that it begins with.
  static let opener = SyllableKey("thứ")

  /// The words behind `thứ`, some of which stand for the cardinal number too.
  private static let units: [(String, Int)] = [
    ("nhất", 1), ("nhì", 2), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7),
    ("bẩy", 7), ("tám", 8), ("chín", 9), (ten, 10),
  ]
  private static let ten = "mười"
  /// Behind `mười`.
  private static let afterTen: [(String, Int)] = [
    ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4), ("lăm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7),
    ("tám", 8), ("chín", 9),
  ]
  private static let unitTable = Table(units)
  private static let afterTenTable = Table(afterTen)

  /// Values by words, and by words without their marks.
  private struct Table {
    private var exact = KeyIndex()
    private var loose = KeyIndex()

    init(_ rows: [(String, Int)]) {
      for (word, value) in rows {
        let key = SyllableKey(word)
        exact.insert(key, value)
        if loose.value(of: key.skeleton) == nil { loose.insert(key.skeleton, value) }
      }
    }

    func value(of key: SyllableKey, isExact: Bool) -> Int? {
      isExact ? exact.value(of: key) : loose.value(of: key.skeleton)
    }
  }

  /// Reads the ordinal that begins with token `index`.
  ///
  /// - Parameter allowsMisspelling: Whether one of its words may lack marks or have wrong ones (`thư ba`): where an
  ///   ordinal is all that can stand, as behind `Phần`.
  init?(_ cursor: TokenCursor, at index: Int, allowsMisspelling: Bool = false) {
    let isOpened = cursor.key(index) == Self.opener
    guard isOpened || allowsMisspelling && cursor.key(index).skeleton == Self.opener.skeleton else {
      return nil
    }
    let at = cursor.afterBlanks(index + 1)
    if isOpened, let words = Self.words(cursor, at: at, mayErr: false) {
      self.init(value: words.value, end: words.end, isExact: true)
    } else if isOpened, let number = cursor.integer(at), number.digits <= 3 {
      self.init(value: number.value, end: at + 1, isExact: true)
    } else if isOpened, let number = cursor.roman(at, .standard) {
      self.init(value: number, end: at + 1, isExact: true)
    } else if allowsMisspelling, let words = Self.words(cursor, at: at, mayErr: isOpened) {
      self.init(value: words.value, end: words.end, isExact: false)
    } else {
      return nil
    }
  }

  private init(value: Int, end: Int, isExact: Bool) {
    (self.value, self.end, self.isExact) = (value, end, isExact)
  }

  /// The words behind `thứ`; `mayErr`: one of them may be misspelled.
  private static func words(_ cursor: TokenCursor, at index: Int, mayErr: Bool) -> (value: Int, end: Int)? {
    let key = cursor.key(index)
    let exact = unitTable.value(of: key, isExact: true)
    guard let unit = exact ?? (mayErr && key != .none ? unitTable.value(of: key, isExact: false) : nil) else {
      return nil
    }
    guard unit == 10 else { return (unit, index + 1) }
    let next = cursor.afterBlanks(index + 1)
    let mayErr = mayErr && exact != nil && cursor.key(next) != .none
    guard
      let second = afterTenTable.value(of: cursor.key(next), isExact: true)
        ?? (mayErr ? afterTenTable.value(of: cursor.key(next), isExact: false) : nil)
    else { return (unit, index + 1) }
    return (10 + second, next + 1)
  }
}
