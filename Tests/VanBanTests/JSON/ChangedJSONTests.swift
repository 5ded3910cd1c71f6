import Testing

@testable import VanBan

/// Documents whose JSON someone has changed: an error, or a document of which everything can be made.
@Suite("Changed JSON")
struct ChangedJSONTests {
  static let text = """
    BỘ TÀI CHÍNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 12/2021/TT-BTC\tHà Nội, ngày 05 tháng 3 năm 2021
    THÔNG TƯ
    Quy định về phí
    Căn cứ Luật Kế toán (sau đây gọi là Luật) ngày 20/11/2015;
    Điều 1. Phạm vi[1]
    1. Theo khoản 2 Điều 5 Nghị định số 64/2007/NĐ-CP và Phụ lục I kèm theo.
    a) Điểm này; Điều này.
    TT\tChỉ tiêu\tSố tiền
    1\tPhí\t1.545,5
    2\tLệ phí\t98,5 %
    Nơi nhận:
    - Như trên;
    BỘ TRƯỞNG
    Nguyễn Văn A
    PHỤ LỤC I
    Danh mục
    [1] Chú thích.
    """

  static let json = DocumentJSON(Document(parsing: SourceText(bytes: Array(text.utf8)))).bytes()

  /// The document of `json`, and all that is made of documents; nil where it is refused.
  @discardableResult
  static func use(_ json: [UInt8]) -> DocumentJSONError? {
    do {
      let document = try Document(json: json)
      _ = DocumentJSON(document).bytes()
      _ = CitationJSON(document).bytes()
      _ = document.treeDump() + document.outline() + document.citationExplanation()
      _ = document.contradictions()
      _ = DocumentAnnotation(document).linesTSV
      return nil
    } catch {
      return error
    }
  }

  /// The places of the numbers in JSON, strings passed over.
  static func numbers(in json: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var isString = false
    var index = 0
    while index < json.count {
      switch json[index] {
      case UInt8(ascii: "\\") where isString: index += 1
      case UInt8(ascii: "\""): isString.toggle()
      case 0x30...0x39 where !isString:
        let end = json[index...].firstIndex { !(0x30...0x39).contains($0) && $0 != 0x2E } ?? json.count
        ranges.append(index..<end)
        index = end - 1
      default: break
      }
      index += 1
    }
    return ranges
  }

  @Test(
    "No number that is put in the place of another is a trap",
    arguments: [
      "9223372036854775807", "-9223372036854775808", "4294967296", "2147483648", "-100", "0", "1e300", "null",
      "\"\"", "[]",
    ])
  func numbers(value: String) {
    #expect(Self.use(Self.json) == nil)
    var refused = 0
    let places = Self.numbers(in: Self.json)
    for place in places {
      var changed = Self.json
      changed.replaceSubrange(place, with: Array(value.utf8))
      if Self.use(changed) != nil { refused += 1 }
    }
    #expect(refused > 0)
  }

  @Test(
    "What no document has is refused with its place",
    arguments: [
      ("\"column\":0", "\"column\":9223372036854775807", "column"),
      ("\"span\":1", "\"span\":2147483648", "span"), ("\"decimals\":1", "\"decimals\":-100", "decimals"),
      ("\"depth\":1", "\"depth\":-1", "depth"), ("\"pieces\":[[0,", "\"pieces\":[[-1,", "pieces"),
      ("\"pieces\":[[0,", "\"pieces\":[[0,99999", "it reaches past the end of source.text"),
    ])
  func places(old: String, new: String, expected: String) throws {
    let text = String(decoding: Self.json, as: UTF8.self)
    let place = try #require(text.firstRange(of: old), "\(old) is not in the JSON")
    let error = try #require(Self.use(Array(text.replacingCharacters(in: place, with: new).utf8)))
    #expect(error.description.contains(expected), "\(error)")
    #expect(error.offset > 0)
  }

  @Test("Bytes changed at random are an error or a document", arguments: 0..<8)
  func bytes(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      var changed = Self.json
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: changed[place] = UInt8.random(in: 0...255, using: &random)
        case 1: changed.remove(at: place)
        case 2: changed.insert(contentsOf: changed[place..<min(place + 40, changed.count)], at: place)
        default: changed[place] = Array("{}[],:\"0123456789-eE.".utf8).randomElement(using: &random) ?? 0
        }
      }
      Self.use(changed)
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

/// Numbers that look random and are the same in each run (Steele, Lea, Flood, 2014).
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
