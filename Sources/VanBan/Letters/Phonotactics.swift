/// The possible syllables of Vietnamese: an onset, a rime and a tone that go together in its spelling.
///
/// There are not words here. The tables are the onsets and rimes of the standard spelling, with the
/// rare ones that occur in Vietnamese words (`oong`, `uơ`), after Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977).
enum Phonotactics {
  /// Whether `key` is a possible syllable. Text without tone marks is taken at its word: `net` is not one.
  static func isSyllable(_ key: SyllableKey) -> Bool {
    let letters = key.count
    guard letters > 0, letters <= 7 else { return false }
    let spelling = key.bits & ~(7 << 60)
    let isChecked = key.tone == 2 || key.tone == 5
    if !isChecked, endsInStop(key.letter(letters - 1), key.letter(max(letters - 2, 0))) { return false }
    // An onset is the consonants before the first vowel, but for `gi`.
    var length = 0
    while length < letters, vowels >> (spelling >> UInt64(6 * length) & 63) & 1 == 0 { length += 1 }
    return isSyllable(spelling, letters, onset: length)
      || spelling & 0xFFF == onsetGi && isSyllable(spelling, letters, onset: 2)
  }

  /// Whether the letters of `spelling` are an onset of so many letters and a rime that goes with it.
  @inline(__always)
  private static func isSyllable(_ spelling: UInt64, _ letters: Int, onset length: Int) -> Bool {
    guard length <= min(3, letters - 1) else { return false }
    let shift = UInt64(6 * length)
    let rime = spelling >> shift
    guard let context = onsets.value(of: spelling & ((1 << shift) - 1)) else { return false }
    let isRime = context == .afterQ ? rimesAfterQ.value(of: rime) : rimes.value(of: rime)
    return isRime != nil
      && context.allows(UInt8(truncatingIfNeeded: rime & 63), rimeLength: letters - length)
  }

  /// A bit for the code of each vowel.
  private static let vowels: UInt64 = Vowels.rows.reduce(0) { $0 | 1 << UInt64($1.code) }
  private static let onsetGi = SyllableKey("gi").bits

  /// `c`, `ch`, `p`, `t`, which allow only sắc and nặng.
  private static func endsInStop(_ last: UInt8, _ before: UInt8) -> Bool {
    last == 3 || last == 16 || last == 20 || (last == 8 && before == 3)
  }

  /// The rimes before which an onset is written.
  private enum Context {
    case none, any, front, back, withG, afterQ

    func allows(_ first: UInt8, rimeLength: Int) -> Bool {
      // e, i, y, ê
      let isFront = first == 5 || first == 9 || first == 25 || first == 30
      switch self {
      case .none, .afterQ: return true
      case .any: return first != 25 || rimeLength == 1
      case .front: return isFront
      case .back: return !isFront
      case .withG: return !isFront || first == 9
      }
    }
  }

  private static let onsets: OpenTable<Context> = {
    let table: [(Context, String)] = [
      (.none, ""), (.any, "b ch d đ gi h kh l m n nh p ph r s t th tr v x"), (.front, "k gh ngh"),
      (.back, "c ng"), (.withG, "g"), (.afterQ, "q"),
    ]
    var result = OpenTable(filler: Context.none)
    for (context, onsets) in table {
      for onset in onsets.split(separator: " ", omittingEmptySubsequences: onsets != "") {
        result.insert(SyllableKey(String(onset)).bits, context)
      }
    }
    return result
  }()

  private static let rimes = keys(
    """
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot ooc oong
    oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
    ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơng ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh
    uôc uôi uôm uôn uông uôt uơ uơn uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu
    """)

  private static let rimesAfterQ = keys(
    """
    ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uâc uân uâng uât uây
    ue uen ueng ueo uet uê uên uênh uêt uêch ui uit uin uơ uơi uơn uơt uôc uôn
    uy uych uyên uyêt uyn uynh uyt
    """)

  private static func keys(_ table: String) -> OpenTable<Bool> {
    var result = OpenTable(filler: false)
    for rime in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let key = SyllableKey(String(rime)).bits
      if result.value(of: key) == nil { result.insert(key, true) }
    }
    return result
  }
}
