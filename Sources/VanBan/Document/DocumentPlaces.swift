extension Document {
  /// Where a block is on the pages of the file: a box for each page that it has part in, in their order; empty where
  /// that is not known (``SourceText/boxes(of:)``).
  public func boxes(of block: Block) -> [PageBox] { source.boxes(of: block.pieces) }

  /// Where a node is on the pages of the file, with all that is nested under it.
  public func boxes(of node: Node) -> [PageBox] {
    var pieces: [SourceRange] = []
    var open = [node]
    while let next = open.popLast() {
      pieces += next.block.pieces
      open += next.children
    }
    return source.boxes(of: pieces)
  }

  /// Where a citation is on the pages of the file, without what stands between its lines.
  public func boxes(of citation: Citation) -> [PageBox] {
    boxes(of: citation.range, inBlock: citation.block)
  }

  /// Where the text of `range`, which block `id` has, is on the pages: what stands between the lines of the block is
  /// none of it.
  func boxes(of range: SourceRange, inBlock id: Int) -> [PageBox] {
    guard source.hasPages, blocks.indices.contains(id) else { return [] }
    return source.boxes(of: blocks[id].pieces.compactMap { $0.intersection(range) })
  }

  /// Where the document's own data are on the pages of the file, in the order of ``DocumentField``; those left out of
  /// which that is not known.
  ///
  /// - Complexity: O(*n*) in the length of letterhead, title and signatures.
  public var fieldPlaces: [FieldPlace] {
    guard source.hasPages else { return [] }
    return DocumentField.allCases.compactMap { field in
      let ranges = ranges(of: field)
      let boxes = source.boxes(of: ranges)
      return boxes.isEmpty ? nil : FieldPlace(field: field, ranges: ranges, boxes: boxes)
    }
  }
}

/// What a document says of itself.
public enum DocumentField: String, Sendable, Hashable, CaseIterable {
  /// The superior body in the letterhead.
  case superior
  /// The issuing body.
  case issuer
  /// The number as printed, or what is written by hand in its place, with the symbol: `23/BC-UBND`.
  case number
  /// The symbol alone: `BC-UBND`.
  case symbol
  /// The place of issue.
  case place
  /// The date of issue.
  case date
  /// The type name: `BÁO CÁO`.
  case type
  /// Trích yếu.
  case title
  /// `KT.`, `TM.` of the first signature.
  case signerCapacity = "signer.capacity"
  /// The office of the first signer.
  case signerOffice = "signer.office"
  /// The name of the first signer.
  case signerName = "signer.name"
}

/// Where one of the document's own data stands.
public struct FieldPlace: Sendable, Hashable {
  /// Which of them it is.
  public let field: DocumentField
  /// Its text, a range for each line that it has part in, in bytes.
  public let ranges: [SourceRange]
  /// Where that is on the pages of the file, a box for each page.
  public let boxes: [PageBox]
}

extension Document {
  /// Where `field` stands in the text: its own words, or the block that it was read from where they stand otherwise
  /// there.
  private func ranges(of field: DocumentField) -> [SourceRange] {
    let signature = signatures.first { $0.name != nil } ?? signatures.first
    let signing = signature?.blocks ?? []
    switch field {
    case .superior: return ranges(of: header.superior, in: header.blocks, [.superior])
    case .issuer: return ranges(of: header.issuer, in: header.blocks, [.issuer])
    case .number:
      let text = header.number ?? header.symbol
      let own = ranges(of: text, in: header.blocks, [.number])
      guard source.handwrittenFields.contains(.number), let first = own.first else { return own }
      // What is written by hand is of the number, and none of its text.
      let writing = source.recognition?.handwriting.first { $0.field == .number }
      return (writing.map { $0.range.upperBound <= first.lowerBound ? [$0.range] : [] } ?? []) + own
    case .symbol: return ranges(of: header.symbol, in: header.blocks, [.number])
    case .place: return ranges(of: header.place, in: header.blocks, [.date])
    case .date:
      guard header.date != nil else { return [] }
      let line = pieces(of: [.date], in: header.blocks)
      // Its form differs from that on the page; it is what stands behind the place.
      guard let place = header.place,
        var start = Self.ranges(of: place, at: line, in: source)?.last?.upperBound
      else { return line }
      // Blanks and the comma between them.
      while start < source.bytes.count, source.bytes[start] < UInt8(ascii: "0") { start += 1 }
      return line.compactMap { $0.intersection(SourceRange(start, source.bytes.count)) }
    case .type: return ranges(of: title.type, in: title.blocks, [.type])
    case .title: return ranges(of: title.text, in: title.blocks, [.title, .subject])
    case .signerCapacity: return ranges(of: signature?.capacity, in: signing, [.signatureAuthority])
    case .signerOffice: return ranges(of: signature?.office, in: signing, [.signatureAuthority])
    case .signerName: return ranges(of: signature?.name, in: signing, [.signatureName])
    }
  }

  private func pieces(of roles: Set<BlockRole>, in blocks: [Block]) -> [SourceRange] {
    blocks.filter { roles.contains($0.role) }.flatMap(\.pieces)
  }

  private func ranges(of text: String?, in blocks: [Block], _ roles: Set<BlockRole>) -> [SourceRange] {
    guard let text, !text.isEmpty else { return [] }
    let pieces = pieces(of: roles, in: blocks)
    return Self.ranges(of: text, at: pieces, in: source) ?? pieces
  }

  /// Where in `pieces` the letters of `text` follow each other, whatever the white space between them; nil where they do
  /// not.
  private static func ranges(
    of text: String, at pieces: [SourceRange], in source: SourceText
  ) -> [SourceRange]? {
    let wanted = text.utf8.filter { $0 > 0x20 }
    var letters: [(byte: UInt8, place: Int)] = []
    for piece in pieces {
      for place in piece.lowerBound..<piece.upperBound where source.bytes[place] > 0x20 {
        letters.append((source.bytes[place], place))
      }
    }
    guard !wanted.isEmpty, letters.count >= wanted.count else { return nil }
    let start = (0...(letters.count - wanted.count)).first { start in
      wanted.indices.allSatisfy { letters[start + $0].byte == wanted[$0] }
    }
    guard let start else { return nil }
    let whole = SourceRange(letters[start].place, letters[start + wanted.count - 1].place + 1)
    return pieces.compactMap { $0.intersection(whole) }
  }
}
