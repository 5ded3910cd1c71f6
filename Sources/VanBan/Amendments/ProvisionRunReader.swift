/// Reads runs of references to provisions: `điểm a, b khoản 1 và khoản 2 Điều 5`, `các điều 17, 30 và 31`,
/// `Phụ lục I (Mẫu số 01a và Mẫu số 01b)`.
struct ProvisionRunReader {
  private let words: BlockWords
  private let cursor: TokenCursor

  private static let joints = KeySet(["và", "hoặc", "đến", "từ", "các", "của", "số"].map { SyllableKey($0) })
  private static let continues = KeySet(["và", "đến", "hoặc"].map { SyllableKey($0) })

  init(words: BlockWords) {
    self.words = words
    cursor = words.cursor(to: words.count)
  }

  /// What the run that begins with word `index` names, up to the semicolon behind a whole address, and its words.
  func run(at index: Int) -> (paths: [ProvisionPath], words: Range<Int>)? {
    guard let whole = extent(at: index) else { return nil }
    let run = firstPiece(of: whole)
    let paths = paths(run)
    if run == whole, let inner = inBrackets(behind: run.upperBound, of: paths) {
      return (inner.paths, index..<inner.end)
    }
    return (paths, run)
  }

  private func extent(at index: Int) -> Range<Int>? {
    guard let first = unit(at: index), first.isNumbered || first.standsAlone else { return nil }
    var unit = first.unit
    var end = first.end
    var at = first.end
    while at < words.count {
      if let next = self.unit(at: at), next.isNumbered {
        unit = next.unit
        at = next.end
        end = at
      } else if let number = ProvisionNumber(cursor, at: at, unit == .form ? .form : .provision),
        isContinued(from: at, in: index..<at)
      {
        at = number.tokens.upperBound
        end = at
      } else if words.kind(at) == .comma || words.kind(at) == .semicolon || isDotInside(at)
        || Self.joints.contains(words.key(at)), at - end < 3
      {
        at += 1
      } else {
        break
      }
    }
    return index..<end
  }

  /// `tiểu mục 2.1. Mục 2`
  private func isDotInside(_ index: Int) -> Bool {
    words.kind(index) == .dot && words.kind(index - 1) == .number && words.isJoined(index - 1)
      && unit(at: index + 1)?.isNumbered ?? false
  }

  /// Whether a number at `at` may go on with the run: behind a comma or a conjunction.
  private func isContinued(from at: Int, in run: Range<Int>) -> Bool {
    at > run.lowerBound && (words.kind(at - 1) == .comma || Self.continues.contains(words.key(at - 1)))
  }

  private struct Unit {
    let unit: ProvisionUnit
    let end: Int
    let isNumbered: Bool
    let standsAlone: Bool
  }

  private func unit(at index: Int) -> Unit? {
    guard let unit = ProvisionUnit.names.match(words.words, at: index) else { return nil }
    var at = index + unit.count
    if words.key(at) == .numberWord { at += 1 }
    let forms: ProvisionNumber.Forms =
      switch unit.value {
      case .appendix: .appendix
      case .form: .form
      default: .provision
      }
    guard let number = ProvisionNumber(cursor, at: at, forms) else {
      return unit.value == .appendix && words.isCapitalised(index)
        ? Unit(unit: unit.value, end: index + unit.count, isNumbered: false, standsAlone: true) : nil
    }
    return Unit(
      unit: unit.value, end: number.tokens.upperBound, isNumbered: true, standsAlone: unit.value.standsAlone)
  }

  /// As much of a run as stands before a semicolon, where an Điều, a chapter or an appendix has been named by then.
  private func firstPiece(of run: Range<Int>) -> Range<Int> {
    for at in run where words.kind(at) == .semicolon && namesWhole(run.lowerBound..<at) {
      return run.lowerBound..<at
    }
    return run
  }

  private func namesWhole(_ range: Range<Int>) -> Bool {
    range.contains { ProvisionUnit.names.match(words.words, at: $0)?.value.standsAlone ?? false }
  }

  private func paths(_ piece: Range<Int>) -> [ProvisionPath] {
    guard !piece.isEmpty else { return [] }
    return PinpointParser(words: words).pinpoint(piece).parts.flatMap { ProvisionPath.paths(of: $0) }
  }

  /// `(Mẫu số 01a và Mẫu số 01b)` behind `Phụ lục I`: what is meant of it.
  private func inBrackets(behind index: Int, of outer: [ProvisionPath]) -> (paths: [ProvisionPath], end: Int)?
  {
    guard words.kind(index) == .openBracket, outer.count == 1, let inside = extent(at: index + 1),
      words.kind(inside.upperBound) == .closeBracket
    else { return nil }
    let paths = paths(inside)
    let rank = outer[0].last?.unit.rank ?? 0
    guard !paths.isEmpty, paths.allSatisfy({ ($0.steps.first?.unit.rank ?? 0) > rank }) else { return nil }
    return (paths.map { $0.completed(by: outer[0]) }, inside.upperBound + 1)
  }
}
