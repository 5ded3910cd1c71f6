import VanBan

/// The letterhead of a text, or its closing part, as the two columns in which it is printed.
struct TwoColumns {
  /// Its lines in the text.
  let lines: Range<Int>
  /// What stands side by side: body and motto, number and date.
  let rows: [(left: [DressedLine], right: [DressedLine])]
  /// What stood between its lines and belongs to the page.
  let furniture: [DressedLine]
}

extension DressedText {
  /// The first letterhead; nil without one, and where its columns cannot be told apart.
  var letterhead: TwoColumns? {
    guard let first = lines.firstIndex(where: { $0.roles.contains(where: \.isHeader) }) else { return nil }
    var end = first
    for index in first..<lines.count {
      let line = lines[index]
      if line.roles.contains(where: \.isHeader) {
        end = index + 1
      } else if !line.isLoose, line.roles != [.mark] {
        break
      }
    }
    var cells: [Cell: [DressedLine]] = [:]
    var furniture: [DressedLine] = []
    var last = Cell.body
    for line in lines[first..<end] where !line.isBlank {
      if line.isLoose, line.roles != [.separator] {
        furniture.append(line)
      } else if line.roles == [.separator] {
        cells[last, default: []].append(line)
      } else {
        guard let pieces = columns(of: line) else { return nil }
        for piece in pieces {
          guard let role = piece.roles.first, let cell = Cell(role) else { return nil }
          cells[cell, default: []].append(piece)
          last = cell
        }
      }
    }
    guard cells[.motto] != nil else { return nil }
    return TwoColumns(
      lines: first..<end,
      rows: [
        (cells[.body] ?? [], cells[.motto] ?? []), (cells[.number] ?? [], cells[.date] ?? []),
      ].filter { !$0.0.isEmpty || !$0.1.isEmpty }, furniture: furniture)
  }

  private enum Cell {
    case body, motto, number, date

    init?(_ role: BlockRole) {
      switch role {
      case .superior, .issuer: self = .body
      case .motto: self = .motto
      case .number, .subject, .mark: self = .number
      case .date: self = .date
      default: return nil
      }
    }
  }

  /// The columns that a line of the letterhead holds; nil where they cannot be told apart.
  private func columns(of line: DressedLine) -> [DressedLine]? {
    guard line.roles.count > 1 else { return [line] }
    guard line.roles.count == 2 else { return nil }
    let words = line.words
    let start: Int?
    switch line.roles[1] {
    case .motto: start = words.firstIndex { ["CỘNG", "Độc"].contains($0.text) }
    case .date:
      let place = fields.first { $0.key == .place }?.value.split(separator: " ").first
      start = place.flatMap { place in words.firstIndex { $0.text.hasPrefix(place) } }
    default: start = nil
    }
    guard let start, start > 0 else { return nil }
    return [(words[..<start], line.roles[0]), (words[start...], line.roles[1])].map { words, role in
      DressedLine(Array(words).spaced, roles: [role], begin: line.begin)
    }
  }

  /// Recipients and signature of the document itself; nil where either is missing.
  var closingPart: TwoColumns? {
    let isClosing = { (line: DressedLine) in
      line.roles.count == 1
        && [.recipientsLabel, .recipient, .signatureAuthority, .signatureName].contains(line.roles[0])
    }
    guard let first = lines.firstIndex(where: isClosing) else { return nil }
    var end = first
    for index in first..<lines.count {
      if isClosing(lines[index]) {
        end = index + 1
      } else if !lines[index].isBlank {
        break
      }
    }
    let all = lines[first..<end].filter { !$0.isBlank }
    let isLeft = { (line: DressedLine) in
      line.roles == [.recipientsLabel] || line.roles == [.recipient]
    }
    let left = all.filter(isLeft)
    let right = all.filter { !isLeft($0) }
    guard !left.isEmpty, !right.isEmpty else { return nil }
    return TwoColumns(lines: first..<end, rows: [(left, right)], furniture: [])
  }
}

extension BlockRole {
  /// Whether it is part of a letterhead.
  var isHeader: Bool {
    switch self {
    case .superior, .issuer, .motto, .number, .date, .subject: true
    default: false
    }
  }
}

extension DressedLine {
  /// Lines of columns side by side as one line, `between` each two and `before` and `after` all.
  static func row(
    _ cells: [[DressedLine.Part]], of lines: [DressedLine?], before: String = "", between: String,
    after: String = ""
  ) -> DressedLine {
    var parts: [Part] = []
    if !before.isEmpty { parts.append(.mark(before)) }
    for (index, cell) in cells.enumerated() {
      if index > 0 { parts.append(.mark(between)) }
      parts += cell
    }
    if !after.isEmpty { parts.append(.mark(after)) }
    return DressedLine(parts, ofCells: lines.compactMap { $0 })
  }

  /// A line of several cells, whose row is that of the leftmost block.
  init(_ parts: [Part], ofCells lines: [DressedLine]) {
    var roles: [BlockRole] = []
    for role in lines.flatMap(\.roles) where !roles.contains(role) { roles.append(role) }
    // An ornament beside text says nothing.
    if roles.count > 1 { roles.removeAll { $0 == .separator || $0 == .blank } }
    let first = lines.first { !$0.isLoose }
    self.init(
      parts, roles: roles, begin: first?.begin ?? .none, depth: first?.depth, label: first?.label)
  }
}
