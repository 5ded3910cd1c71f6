/// Sums of money, percentages and grouped numbers.
enum QuantityForms {
  /// A unit of money: the power of ten of đồng, and whether `đồng` is said.
  private struct Unit: Sendable {
    let places: Int
    let isMoney: Bool
  }

  /// The words of a unit; `.` stands for a dot in it (`tr.đ`).
  private static let units: [(words: [String], unit: Unit)] = {
    let magnitudes: [(String, Int)] = [
      ("nghìn", 3), ("ngàn", 3), ("triệu", 6), ("tr", 6), ("tỷ", 9), ("tỉ", 9), ("nghìn tỷ", 12),
      ("ngàn tỷ", 12), ("nghìn tỉ", 12),
    ]
    let currency = ["đồng", "đ", "VNĐ", "VND"]
    var table: [(words: [String], unit: Unit)] = []
    for (name, places) in magnitudes {
      let words = name.split(separator: " ").map { String($0) }
      if name != "tr" { table.append((words, Unit(places: places, isMoney: false))) }
      for currency in currency {
        table.append((words + [currency], Unit(places: places, isMoney: true)))
        table.append((words + [".", currency], Unit(places: places, isMoney: true)))
      }
    }
    for currency in currency { table.append(([currency], Unit(places: 0, isMoney: true))) }
    for word in ["trđ", "trđồng"] { table.append(([word], Unit(places: 6, isMoney: true))) }
    for word in ["tỷđ", "tỷđồng"] { table.append(([word], Unit(places: 9, isMoney: true))) }
    return table.sorted { $0.words.count > $1.words.count }
  }()

  private static let unitsByFirst = Dictionary(
    grouping: units.map {
      (keys: $0.words.map { $0 == "." ? SyllableKey.none : SyllableKey($0) }, unit: $0.unit)
    },
    by: { $0.keys[0] })

  /// The words of units.
  static let words = units.flatMap(\.words).map { SyllableKey($0) }.filter { $0 != .none }

  private static func unit(_ cursor: TokenCursor, at index: Int) -> (unit: Unit, end: Int)? {
    candidates: for (keys, unit) in unitsByFirst[cursor.key(index)] ?? [] {
      var at = index
      for (offset, key) in keys.enumerated() {
        if offset > 0 { at = cursor.afterBlanks(at) }
        guard key == .none ? cursor.kind(at) == .dot : cursor.key(at) == key else { continue candidates }
        at += 1
      }
      return (unit, at)
    }
    return nil
  }

  /// A number with a unit of money, or several from large to small: `26 tỷ, 780 triệu`. Where no `đồng` is
  /// said, a single `tỷ` or `triệu` may count something else: `1,4 tỷ người`.
  static func money(_ cursor: TokenCursor, at index: Int) -> (money: Money, end: Int)? {
    var total = ExactDecimal(units: 0)
    var last: (unit: Unit, range: Range<Int>)?
    var at = index
    var end = index
    var count = 0
    while let number = decimal(cursor, at), count < 4 {
      let start = cursor.afterBlanks(at + 1)
      guard let found = unit(cursor, at: start), found.unit.places < last?.unit.places ?? Int.max,
        let amount = number.shifted(found.unit.places), let sum = total.adding(amount)
      else { break }
      total = sum
      last = (found.unit, start..<found.end)
      end = found.end
      count += 1
      if found.unit.isMoney { break }
      at = cursor.afterBlanks(end)
      if cursor.kind(at) == .comma { at = cursor.afterBlanks(at + 1) }
    }
    guard let last else { return nil }
    let words = last.range.filter { !cursor[$0].isBlank }
    let unit = words.reduce("") { text, index in
      let isOpen = text.isEmpty || text.hasSuffix(".") || cursor.kind(index) == .dot
      return text + (isOpen ? "" : " ") + cursor.text(index)
    }
    if !last.unit.isMoney, count == 1 {
      let next = cursor.afterBlanks(end)
      guard last.unit.places >= 6, cursor.kind(next) != .word else { return nil }
    }
    // `5đ` are points of a mark.
    if last.unit.places == 0, count == 1, total.scale == 0, total.units < 100 { return nil }
    return (Money(amount: total, unit: unit), end)
  }

  static func percent(_ cursor: TokenCursor, at index: Int) -> (value: ExactDecimal, end: Int)? {
    guard let value = decimal(cursor, index) else { return nil }
    let sign = cursor.kind(index + 1) == .space ? index + 2 : index + 1
    return cursor.kind(sign) == .percent ? (value, sign + 1) : nil
  }

  /// A number in groups or with decimals.
  static func number(_ cursor: TokenCursor, at index: Int) -> ExactDecimal? {
    guard cursor.kind(index) == .number, cursor.integer(index) == nil else { return nil }
    return decimal(cursor, index)
  }

  /// The number that token `index` writes, grouped or not.
  private static func decimal(_ cursor: TokenCursor, _ index: Int) -> ExactDecimal? {
    cursor.kind(index) == .number ? ExactDecimal(vietnamese: cursor.text(index)) : nil
  }
}
