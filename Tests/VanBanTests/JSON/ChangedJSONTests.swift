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

  /// The places of all values in JSON that is whole.
  static func values(in json: [UInt8]) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var open: [Int] = []
    var index = 0
    while index < json.count {
      let start = index
      index += 1
      switch json[start] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(start)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if let start = open.popLast() { values.append(start..<index) }
      case UInt8(ascii: "\""):
        while index < json.count, json[index] != UInt8(ascii: "\"") {
          index += json[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index += 1
        // The name of a member is no value.
        if index < json.count, json[index] != UInt8(ascii: ":") { values.append(start..<index) }
      case UInt8(ascii: ","), UInt8(ascii: ":"): break
      default:
        while index < json.count, !",]}".utf8.contains(json[index]) { index += 1 }
        values.append(start..<index)
      }
    }
    return values
  }

  /// Documents with what ``json`` has not: another encoding, a layout, words read from a picture, a part of a file.
  static let others: [[UInt8]] = {
    var lines = [SourceLayout.Line](repeating: .init(beginsParagraph: true), count: 40)
    for line in 8...10 { lines[line].table = 0 }
    let laidOut = SourceText(
      text, encoding: .utf8, encodingConfidence: 1, layout: SourceLayout(lines: lines, marksTables: true),
      recognition: TextRecognition(
        pages: [1, 2], words: [TextRecognition.Word(range: SourceRange(0, 4), confidence: 0.5)]))
    let sources = [SourceText(bytes: TextEncoding.tcvn3.encode(text) ?? [], encoding: .tcvn3), laidOut]
    let parts = DocumentSplitter.parts(
      of: SourceText(SeveralDocumentsTests.first + SeveralDocumentsTests.letter))
    return (sources + parts).map { DocumentJSON(Document(parsing: $0)).bytes() }
  }()

  @Test(
    "What other documents have is read back, and no trap when its numbers change", arguments: others.indices)
  func furtherDocuments(index: Int) {
    let json = Self.others[index]
    #expect(Self.use(json) == nil)
    for place in Self.numbers(in: json) {
      for value in ["9223372036854775807", "2147483648", "9223372036854775808", "-1", "0", "1", "9999"] {
        var changed = json
        changed.replaceSubrange(place, with: Array(value.utf8))
        Self.use(changed)
      }
    }
  }

  @Test("Values in the place of others, doubled or gone, are an error or a document", arguments: 0..<8)
  func values(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<40 {
      var changed = try #require((Self.others + [Self.json]).randomElement(using: &random))
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let values = Self.values(in: changed)
        guard let place = values.randomElement(using: &random) else { break }
        // A value of the same sort, which reading gets furthest with.
        let alike = values.filter { changed[$0.lowerBound] == changed[place.lowerBound] }
        let other = changed[try #require(alike.randomElement(using: &random))]
        switch (changed[place.lowerBound], Int.random(in: 0..<3, using: &random)) {
        case (UInt8(ascii: "["), 0): changed.replaceSubrange(place, with: Array("[]".utf8))
        case (UInt8(ascii: "{"), 0):
          changed.insert(contentsOf: Array(other) + [UInt8(ascii: ",")], at: place.lowerBound)
        case (UInt8(ascii: "\""), 0): changed.replaceSubrange(place, with: Array("\"\"".utf8))
        default: changed.replaceSubrange(place, with: Array(other))
        }
      }
      Self.use(changed)
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
