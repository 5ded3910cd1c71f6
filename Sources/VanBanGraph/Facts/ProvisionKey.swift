public import VanBan

/// How the graph writes the address of a provision: `dieu-12a/khoan-1/diem-d1`, from the article in, letters as they are
/// typed (`diem-dd` for `điểm đ`). Provisions in a provision begin with its address and a slash.
public struct ProvisionKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// `dieu-12a/khoan-1/diem-d1`
  public let text: String

  /// The address of `path`; nil for a whole act.
  public init?(_ path: ProvisionPath) {
    let steps = path.fromArticle.steps
    guard !steps.isEmpty else { return nil }
    text = steps.map { step in
      let number = NodeNumber.text(printed: step.number)
      return number.isEmpty ? step.unit.rawValue : step.unit.rawValue + "-" + number
    }.joined(separator: "/")
  }

  /// Reads an address as the graph writes it, or as a text does: `dieu-12/khoan-2`, `khoản 2 Điều 12`. Nil for anything
  /// else, and for several provisions.
  public init?(_ text: some StringProtocol) {
    if let path = ProvisionPath(text), let key = ProvisionKey(path) {
      self = key
      return
    }
    guard let path = Self.path(String(text)), let key = ProvisionKey(path) else { return nil }
    self = key
  }

  /// An address that the graph wrote.
  init(stored text: String) { self.text = text }

  /// The provision; nil where the address is not one.
  public var path: ProvisionPath? { Self.path(text) }

  /// As Vietnamese writes it, innermost first: `điểm d1 khoản 1 Điều 12a`.
  public var description: String { path?.description ?? text }

  /// Whether it is a part, chapter or section, in which articles stand that its address does not name.
  var isDivision: Bool {
    ["phan", "chuong", "muc", "tieu-muc"].contains { text == $0 || text.hasPrefix($0 + "-") }
  }

  /// Whether `other` is this provision or inside it.
  public func contains(_ other: ProvisionKey) -> Bool {
    other.text == text || other.text.hasPrefix(text + "/")
  }

  /// By their letters.
  public static func < (left: ProvisionKey, right: ProvisionKey) -> Bool { left.text < right.text }

  /// `dieu-12/khoan-2`, `dieu-12-khoan-2`.
  private static func path(_ text: String) -> ProvisionPath? {
    var steps: [ProvisionPath.Step] = []
    for part in text.lowercased().split(separator: "/") {
      var words = part.split(separator: "-").map { String($0) }[...]
      while !words.isEmpty {
        guard let (unit, length) = unit(words) else { return nil }
        words = words.dropFirst(length)
        // The number, down to the next unit.
        var number: [String] = []
        while let word = words.first, self.unit(words) == nil || number.isEmpty, isNumber(word) {
          number.append(word)
          words = words.dropFirst()
        }
        steps.append(ProvisionPath.Step(unit, untyped(number.joined(separator: "."))))
      }
    }
    return steps.isEmpty ? nil : ProvisionPath(steps)
  }

  private static func unit(_ words: ArraySlice<String>) -> (unit: ProvisionUnit, length: Int)? {
    for length in [2, 1] {
      if let unit = ProvisionUnit(rawValue: words.prefix(length).joined(separator: "-")),
        unit.rawValue.split(separator: "-").count == length
      {
        return (unit, length)
      }
    }
    return nil
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.count <= 8 && word.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
  }

  /// `đ` for `dd`, as it is typed.
  private static func untyped(_ number: String) -> String {
    switch number {
    case _ where number.hasPrefix("dd"): "đ" + number.dropFirst(2)
    case _ where number.hasPrefix("uw"): "ư" + number.dropFirst(2)
    default: number
    }
  }
}

/// The provisions of a document, block by block.
struct ProvisionPlaces {
  /// In reading order, each once.
  private(set) var keys: [ProvisionKey] = []
  private var places: [Int: ProvisionKey] = [:]

  init(_ document: Document) {
    let heads = Dictionary(
      document.provisionBlocks.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var open = Array(document.body.map { ($0, ProvisionKey?.none) }.reversed())
    // Without recursion, so that deep nesting cannot exhaust the stack.
    while let (node, outer) = open.popLast() {
      let own = heads[node.block.id].flatMap { ProvisionKey($0) }
      let key = own ?? outer
      places[node.block.id] = key
      if let own { keys.append(own) }
      open += node.children.reversed().map { ($0, key) }
    }
  }

  /// The provision that the block is, or stands in.
  subscript(block: Int) -> ProvisionKey? { places[block] }
}

/// Provisions in little room: a line each, the depth before its last step: `0dieu-1`, `1khoan-1`.
enum ProvisionList {
  static func text(_ keys: [ProvisionKey]) -> String? {
    if keys.isEmpty { return nil }
    var lines: [String] = []
    var open: [Substring] = []
    for key in keys {
      let steps = key.text.split(separator: "/")
      let shared = zip(open, steps).prefix { $0 == $1 }.count
      for depth in shared..<max(shared, steps.count) { lines.append("\(depth)" + steps[depth]) }
      open = steps
    }
    return lines.joined(separator: "\n")
  }

  static func keys(_ text: String) -> [ProvisionKey] {
    var open: [Substring] = []
    return text.split(separator: "\n").compactMap { line in
      guard let depth = line.first?.wholeNumberValue, depth <= open.count else { return nil }
      open = open.prefix(depth) + [line.dropFirst()]
      return ProvisionKey(stored: open.joined(separator: "/"))
    }
  }
}
