/// Changes inputs a piece at a time, so that what comes out is still nearly of their form.
struct InputPieces: Sendable {
  enum Form: Sendable {
    /// Marks in `<` and `>`, and what is between them.
    case markup
    /// Strings, numbers and signs.
    case json
    case lines
    case bytes
  }

  let form: Form
  /// What may come in anew.
  let known: [[UInt8]]

  init(_ form: Form, known: [String]) {
    self.form = form
    self.known = known.map { Array($0.utf8) }
  }

  func mutated(_ input: [UInt8], _ random: inout FuzzRandom) -> [UInt8] {
    var pieces = pieces(of: input)
    for _ in 0...random.next(below: 4) { change(&pieces, &random) }
    return Array(pieces.joined())
  }

  private func change(_ pieces: inout [ArraySlice<UInt8>], _ random: inout FuzzRandom) {
    let place = random.next(below: pieces.count + 1)
    let new = known.isEmpty ? [] : known[random.next(below: known.count)][...]
    guard place < pieces.count else {
      pieces.append(new)
      return
    }
    let end = min(place + 1 + random.next(below: 8), pieces.count)
    switch random.next(below: 8) {
    case 0: pieces.removeSubrange(place..<end)
    case 1: pieces[place] = new
    case 2: pieces.insert(new, at: place)
    case 3: pieces.swapAt(place, random.next(below: pieces.count))
    case 4:
      let count = [2, 3, 10, 100][random.next(below: 4)]
      pieces.insert(contentsOf: Array(repeating: pieces[place..<end], count: count).joined(), at: place)
    case 5: pieces.insert(contentsOf: pieces[place..<end], at: random.next(below: pieces.count))
    case 6: pieces[place] = withNumber(pieces[place], &random)
    // A piece around others, over and over: `<w:tbl><w:tbl>…`.
    default:
      let depth = [1, 2, 20, 300][random.next(below: 4)]
      pieces.insert(contentsOf: Array(repeating: pieces[place], count: depth), at: place)
      if let closing = closing(pieces[place]) {
        let behind = min(place + depth + 1 + random.next(below: 8), pieces.count)
        pieces.insert(contentsOf: Array(repeating: closing[...], count: depth), at: behind)
      }
    }
  }

  /// What ends what `piece` begins.
  private func closing(_ piece: ArraySlice<UInt8>) -> [UInt8]? {
    switch (form, piece.first) {
    case (.markup, UInt8(ascii: "<")):
      let name = piece.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      return Array("</".utf8) + name + Array(">".utf8)
    case (.json, UInt8(ascii: "[")): return Array("]".utf8)
    case (.json, UInt8(ascii: "{")): return Array("}".utf8)
    default: return nil
    }
  }

  private static let numbers = [
    "0", "-1", "1", "2", "127", "255", "65536", "2147483647", "2147483648", "-2147483649", "4294967296",
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e300", "1e-300", "0.1", "-0",
  ]

  /// The piece with one of its numbers exchanged for one at the edge of something.
  private func withNumber(_ piece: ArraySlice<UInt8>, _ random: inout FuzzRandom) -> ArraySlice<UInt8> {
    let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
    let starts = piece.indices.filter { index in
      isDigit(piece[index]) && (index == piece.startIndex || !isDigit(piece[index - 1]))
    }
    guard !starts.isEmpty else { return piece }
    let start = starts[random.next(below: starts.count)]
    let end = piece[start...].firstIndex { !isDigit($0) } ?? piece.endIndex
    let number = Self.numbers[random.next(below: Self.numbers.count)]
    return (piece[..<start] + Array(number.utf8) + piece[end...])[...]
  }

  private func pieces(of input: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    while start < input.count {
      let end = end(of: input, from: start)
      pieces.append(input[start..<end])
      start = end
    }
    return pieces
  }

  /// Where the piece that begins at `start` ends, behind it.
  private func end(of input: [UInt8], from start: Int) -> Int {
    let first = input[start]
    let rest = input[(start + 1)...]
    switch form {
    case .bytes: return start + 1
    case .lines: return (input[start...].firstIndex(of: 0x0A) ?? input.count - 1) + 1
    case .markup:
      return first == UInt8(ascii: "<")
        ? (rest.firstIndex(of: UInt8(ascii: ">")) ?? input.count - 1) + 1
        : rest.firstIndex(of: UInt8(ascii: "<")) ?? input.count
    case .json:
      if first == UInt8(ascii: "\"") {
        return (rest.firstIndex(of: UInt8(ascii: "\"")) ?? input.count - 1) + 1
      }
      let isWord = { (byte: UInt8) in
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x2D
          || byte == 0x2E
      }
      return isWord(first) ? rest.firstIndex { !isWord($0) } ?? input.count : start + 1
    }
  }
}
