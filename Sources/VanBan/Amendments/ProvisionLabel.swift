extension ProvisionPath.Step {
  /// The provision that `label` begins; nil for bullets, notes and numbers that acts do not name provisions by.
  init?(_ label: Label) {
    let unit: ProvisionUnit
    switch LabelStyleRow(of: label.style).level {
    case .part: unit = .part
    case .chapter: unit = .chapter
    case .section, .division: unit = .section
    case .subsection: unit = .subsection
    case .article: unit = .article
    case .paragraph: unit = .clause
    case .point: unit = label.style == .smallRoman ? .item : .point
    case .subparagraph: unit = .point
    case .indent, .footnote: return nil
    }
    let mayBeWord = label.text.utf8.contains { $0 | 0x20 == UInt8(ascii: "t") }
    let isWord = mayBeWord && (label.text.contains("thứ") || label.text.contains("THỨ"))
    let last =
      isWord ? label.ordinal.map { String($0) } : label.text.split(separator: " ").last.map { String($0) }
    guard let number = last?.filter({ $0.isLetter || $0.isNumber || $0 == "." }), !number.isEmpty else {
      return nil
    }
    self.init(unit, number)
  }
}
