/// The address of a provision in its act, in one form however it is written: `Điều 12a / khoản 1 / điểm d1` for
/// `điểm d1 khoản 1 Điều 12a` and `Điều 12a khoản 1 điểm d1` (units of Nghị định 78/2025/NĐ-CP, Điều 61–63).
public struct ProvisionPath: Sendable, Hashable {
  /// One step of the way: `khoản 1`.
  public struct Step: Sendable, Hashable {
    /// Phần, Chương, Điều, khoản, điểm …
    public let unit: ProvisionUnit
    /// In small letters, Roman numerals of parts, chapters, sections and appendices as figures: `12a`, `đ`, `2`.
    /// Empty for `Phụ lục` alone.
    public let number: String

    /// A step whose number is brought into the normal form.
    public init(_ unit: ProvisionUnit, _ number: String) {
      self.unit = unit
      self.number = ProvisionOrder.normal(number, in: unit)
    }
  }

  /// From the outermost unit in.
  public let steps: [Step]

  /// The path of these steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// The innermost step; nil for the whole act.
  public var last: Step? { steps.last }

  /// The path of the provision that it is in.
  public var parent: ProvisionPath { ProvisionPath(Array(steps.dropLast())) }

  /// Whether it lies in an appendix or a form, which are no part of an act's provisions.
  var isInAttachment: Bool { steps.contains { $0.unit == .appendix || $0.unit == .form } }

  /// Whether `other` is this provision or inside it.
  public func contains(_ other: ProvisionPath) -> Bool { other.steps.starts(with: steps) }

  /// The path from its article on: articles are numbered through the act, so that no chapter belongs to their path.
  /// What stands in an appendix keeps it.
  package var fromArticle: ProvisionPath {
    guard let article = steps.firstIndex(where: { $0.unit == .article }) else { return self }
    let appendix = steps[..<article].filter { $0.unit == .appendix }
    return ProvisionPath(appendix + steps[article...])
  }

  /// Reads a reference in any of its forms: `điểm d1 khoản 1 Điều 12a`, `Điều 12a khoản 1 điểm d1`. Empty text is the act
  /// as a whole.
  ///
  /// Nil where `text` is no reference, or one to several provisions.
  public init?(_ text: some StringProtocol) {
    let source = SourceText(String(text))
    let words = WordSequence(Tokenizer.tokens(of: source))
    if words.isEmpty {
      self.init([])
      return
    }
    let block = Block(
      id: 0, role: .paragraph, label: nil, depth: 0, pieces: [SourceRange(0, source.bytes.count)])
    let own = DocumentWords(source: source, words: words, blocks: [block])[0]
    guard let run = ProvisionRunReader(words: own).run(at: 0), run.words.upperBound == own.count,
      run.paths.count == 1
    else { return nil }
    self = run.paths[0]
  }

  /// The path below the steps of `outer` that are of larger units than its own first.
  func completed(by outer: ProvisionPath) -> ProvisionPath {
    guard let first = steps.first, !first.unit.standsAlone else { return self }
    return ProvisionPath(outer.steps.filter { $0.unit.rank < first.unit.rank } + steps)
  }
}

extension ProvisionPath {
  /// What all of `paths` lie in; their own path where they are one; nil where they have nothing in common.
  static func common(of paths: [ProvisionPath]) -> ProvisionPath? {
    guard var steps = paths.first?.steps else { return nil }
    for path in paths.dropFirst() {
      steps = Array(zip(steps, path.steps).prefix { $0 == $1 }.map(\.0))
    }
    return steps.isEmpty ? nil : ProvisionPath(steps)
  }
}

extension ProvisionPath: CustomStringConvertible {
  /// As Vietnamese writes it, innermost first: `điểm d1 khoản 1 Điều 12a`.
  public var description: String { steps.reversed().map(\.description).joined(separator: " ") }
}

extension ProvisionPath.Step: CustomStringConvertible {
  /// `khoản 1`
  public var description: String { number.isEmpty ? unit.name : unit.name + " " + number }
}

extension ProvisionPath {
  /// The provisions that a part of a pinpoint names, each of a run by itself: `khoản 1 đến khoản 3 Điều 5` is three.
  /// Empty where a run does not count upwards.
  public static func paths(of part: Pinpoint.Part) -> [ProvisionPath] {
    part.steps.reduce([ProvisionPath([])]) { paths, step in
      let numbers = step.through.map { ProvisionOrder.run(step.number, $0) } ?? [step.number]
      guard paths.count * numbers.count <= 400 else { return [] }
      return paths.flatMap { path in
        numbers.map { ProvisionPath(path.steps + [Step(step.unit, $0)]) }
      }
    }
  }
}

extension ProvisionUnit {
  /// Whether a number of it is unique in its act, so that nothing above it need be named.
  var standsAlone: Bool {
    switch self {
    case .part, .chapter, .article, .appendix: true
    default: false
    }
  }

  /// The word before its number in a reference.
  public var name: String {
    switch self {
    case .part: "Phần"
    case .chapter: "Chương"
    case .section: "Mục"
    case .subsection: "Tiểu mục"
    case .article: "Điều"
    case .clause: "khoản"
    case .point: "điểm"
    case .item: "tiết"
    case .paragraph: "đoạn"
    case .appendix: "Phụ lục"
    case .form: "Mẫu"
    }
  }
}
