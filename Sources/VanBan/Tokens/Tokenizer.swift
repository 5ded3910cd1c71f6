/// Cuts a text into tokens that tile it. One pass over the bytes; every byte is examined once or twice.
public enum Tokenizer {
  /// The tokens of `source`, in order.
  ///
  /// Characters that show nothing belong to the token before them; at the head of the text they are a space.
  public static func tokens(of source: SourceText) -> [Token] {
    guard let reading = source.reading else { return tokens(of: source.bytes) }
    let placed = tokens(of: reading.bytes).map { $0.placed(reading.textThroughGap($0.range)) }
    // At the head of the text there is no token before them.
    let start = placed.first?.range.lowerBound ?? source.bytes.count
    return start == 0 ? placed : [Token(.space, 0, start)] + placed
  }

  private static func tokens(of bytes: [UInt8]) -> [Token] {
    // Vietnamese has some 35 tokens in 100 bytes.
    TokenBuffer.tokens(capacity: bytes.count / 5 * 2) { cut(bytes.span, into: &$0) }
  }

  /// The tokens of a text that has as many lines as one whose tokens are `old`: those of lines for which `isSame` holds
  /// are taken over, the others cut. No token goes on over the end of a line, and none is read by those of another.
  static func tokens(
    of source: SourceText, from old: [Token], lines oldLines: LineTable, where isSame: [Bool]
  ) -> [Token] {
    TokenBuffer.tokens(capacity: old.count + old.count / 8) { tokens in
      let all = old.span
      var next = 0
      for line in 1...source.lines.count {
        let (before, now) = (oldLines.range(ofLine: line), source.lines.range(ofLine: line))
        let isSame = isSame[line - 1]
        let moved = now.lowerBound - before.lowerBound
        while next < all.count, all[next].range.lowerBound < before.upperBound {
          if isSame { tokens.append(all[next].moved(moved)) }
          next += 1
        }
        guard !isSame else { continue }
        for token in Self.tokens(of: Array(source.bytes(now))) {
          tokens.append(token.moved(now.lowerBound))
        }
      }
    }
  }

  private static func cut(_ bytes: Span<UInt8>, into tokens: inout TokenBuffer) {
    let classTable = CharacterClass.table
    let classes = classTable.span
    let letterTable = LetterTable.entries
    let letters = letterTable.span
    var addresses = AddressReader(bytes)
    var splits = SplitSyllables()
    var index = 0
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      switch classes[Int(byte)] {
      case .space:
        index &+= 1
        if index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] >= 0x80 {
          index = endOfSpaces(bytes, from: index)
        }
        tokens.append(Token(.space, start, index))
        continue
      case .lineFeed:
        index &+= 1
        tokens.append(Token(.lineBreak, start, index))
        continue
      case .carriageReturn:
        index &+= index &+ 1 < bytes.count && bytes[index &+ 1] == 0x0A ? 2 : 1
        tokens.append(Token(.lineBreak, start, index))
        continue
      case .formFeed:
        index &+= 1
        tokens.append(Token(.pageBreak, start, index))
        continue
      case .digit:
        if let address = addresses.address(bytes, at: index) {
          index = address.end
          tokens.append(Token(address.kind, start, index))
        } else {
          index = endOfNumber(bytes, from: index)
          tokens.append(Token(.number, start, index))
        }
        continue
      case .sign:
        index &+= 1
        tokens.append(Token(Signs.kind(ofASCII: byte), start, index))
        continue
      case .letter:
        if let address = addresses.address(bytes, at: index) {
          index = address.end
          tokens.append(Token(address.kind, start, index))
          continue
        }
      case .other:
        if let (kind, end) = sign(bytes, at: index) {
          index = end
          tokens.append(Token(kind, start, index))
          continue
        }
      }
      let word = WordReader(bytes, at: start, letters: letters)
      guard word.end > start else {
        // A scalar that no rule knows is a token of its own.
        index &+= ScalarReader.scalar(bytes, at: index).length
        tokens.append(Token(.symbol, start, index))
        continue
      }
      index = word.end
      // Few words end with a digit.
      if bytes[index &- 1] &- 0x30 < 10, let glued = GluedNumber(bytes, start..<index, word.key, word.shape) {
        tokens.append(Token(.word, start, glued.start, shape: word.shape, key: glued.key))
        index = glued.start
        continue
      }
      tokens.append(Token(.word, start, index, shape: word.shape, key: word.key))
      if !word.hasVowel || word.leadingMarks != 0 || splits.isPending {
        splits.join(&tokens, hasVowel: word.hasVowel, marks: word.leadingMarks)
      }
      // One space and another word: what most words are followed by.
      if index &+ 1 < bytes.count, bytes[index] == 0x20, classes[Int(bytes[index &+ 1])] == .letter {
        tokens.append(Token(.space, index, index &+ 1))
        index &+= 1
      }
    }
  }

  /// The sign or the white space past ASCII at `index`, nil where a word may begin.
  @inline(__always)
  private static func sign(_ bytes: Span<UInt8>, at index: Int) -> (kind: Token.Kind, end: Int)? {
    // C3…C6 and E1 lead the letters of Vietnamese; × and ÷ are among them.
    let first = bytes[index]
    if first >= 0xC4 && first <= 0xC6 || first == 0xE1 { return nil }
    return uncommonSign(bytes, at: index)
  }

  @inline(never)
  private static func uncommonSign(_ bytes: Span<UInt8>, at index: Int) -> (kind: Token.Kind, end: Int)? {
    let (scalar, length) = ScalarReader.scalar(bytes, at: index)
    if Signs.isSpace(scalar) { return (.space, endOfSpaces(bytes, from: index)) }
    return Signs.kind(of: scalar).map { ($0, index &+ length) }
  }

  private static func endOfSpaces(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0B {
        index &+= 1
      } else if byte >= 0x80 {
        let (scalar, length) = ScalarReader.scalar(bytes, at: index)
        guard Signs.isSpace(scalar) else { break }
        index &+= length
      } else {
        break
      }
    }
    return index
  }

  @inline(__always)
  private static func isDigit(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  private static func endOfNumber(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while isDigit(bytes, index) { index &+= 1 }
    while index < bytes.count, bytes[index] == 0x2E || bytes[index] == 0x2C, isDigit(bytes, index &+ 1) {
      index &+= 1
      while isDigit(bytes, index) { index &+= 1 }
    }
    return index
  }
}
