/// Compares the citations of a document with each other, with its header and with what is known of laws and bodies.
struct ContradictionFinder {
  let header: Header
  let citations: [Citation]
  var signatures: [DigitalSignature] = []

  private var date: PartialDate? { header.date }

  func contradictions() -> [Contradiction] {
    let found = citations.flatMap { citation in
      [
        yearOfDate(citation), kindOfNumber(citation), kindOfBody(citation), titleOfLaw(citation),
        dateOfLaw(citation),
        replacedBasis(citation), citedBeforeIssue(citation),
      ].compactMap { $0 }
    }
    return (found + twoDates() + [issuedAfterSigning()].compactMap { $0 }).sorted {
      ($0.range.lowerBound, $0.code.rawValue) < ($1.range.lowerBound, $1.code.rawValue)
    }
  }

  private static func name(_ citation: Citation) -> String {
    [citation.kind?.name, citation.number?.text ?? citation.name].compactMap { $0 }.joined(separator: " ")
  }

  // MARK: Numbers

  private func yearOfDate(_ citation: Citation) -> Contradiction? {
    guard let year = citation.number?.year, let given = citation.date, given.year != year else { return nil }
    return Contradiction(
      code: .yearOfDate, range: citation.range,
      message: "\(Self.name(citation)) has \(year) in its number and is dated \(given).",
      messageVi: "\(Self.name(citation)) có năm \(year) trong số hiệu nhưng ghi ngày \(given).",
      suggestion: nil)
  }

  private func kindOfNumber(_ citation: Citation) -> Contradiction? {
    guard let number = citation.number, let kind = citation.kind, kind != .text, kind != .other,
      kind != .standard,
      let code = kind.code
    else { return nil }
    if let typed = number.typeCode.flatMap({ DocumentKind.kind(ofCode: $0) }) {
      guard typed != kind, case .resolved(let id) = citation.resolution, id.kind == typed.rawValue,
        kind != .officialLetter
      else { return nil }
      return Contradiction(
        code: .kindOfNumber, range: citation.range,
        message: "\(number.text) is the number of a document of kind “\(typed.name)”, not “\(kind.name)”.",
        messageVi: "\(number.text) là số hiệu của \(typed.name), không phải \(kind.name).",
        suggestion: typed.name + " số " + number.text)
    }
    guard case .ambiguous(let candidates) = citation.resolution,
      candidates.contains(where: { $0.reason == .asNumbered }),
      candidates.contains(where: { $0.reason == .asNamed })
    else { return nil }
    return Contradiction(
      code: .kindOfNumber, range: citation.range,
      message:
        "\(number.text) is the number of a letter; that of a document of kind “\(kind.name)” has \(code) in it.",
      messageVi: "\(number.text) là số hiệu của công văn; số hiệu của \(kind.name) có ký hiệu \(code).",
      suggestion: nil)
  }

  private func kindOfBody(_ citation: Citation) -> Contradiction? {
    guard let body = citation.body, let bodyKind = body.kind,
      let kind = citation.resolution.identifier.flatMap({ DocumentKind(rawValue: $0.kind) }) ?? citation.kind,
      !Issuance.allows(kind, by: bodyKind)
    else { return nil }
    return Contradiction(
      code: .kindOfBody, range: citation.range,
      message: "\(body.name) issues no documents of kind “\(kind.name)”.",
      messageVi: "\(body.name) không ban hành \(kind.name).", suggestion: nil)
  }

  // MARK: Dates

  private func twoDates() -> [Contradiction] {
    var known: [String: [Citation]] = [:]
    for citation in citations {
      guard let number = citation.number, citation.date?.day != nil,
        let slug = WorkNumber.slug(number, kind: citation.kind ?? .text)
      else { continue }
      // The serials of one body begin anew each year.
      let year = number.year ?? citation.date?.year ?? 0
      known["\(slug) \(citation.body?.name ?? "-") \(year)", default: []].append(citation)
    }
    return known.values.flatMap { same -> [Contradiction] in
      let dates = Dictionary(grouping: same.compactMap(\.date)) { $0 }.mapValues(\.count)
      guard dates.count > 1, let first = same.first?.date else { return [] }
      let usual = dates.max { ($0.value, $1.key) < ($1.value, $0.key) }
      let isClear = dates.values.filter { $0 == usual?.value }.count == 1
      return same.compactMap { citation in
        guard let given = citation.date, given != (isClear ? usual?.key : first) else { return nil }
        let other = isClear ? usual?.key ?? first : first
        return Contradiction(
          code: .twoDates, range: citation.range,
          message: "\(Self.name(citation)) is dated \(given) here and \(other) elsewhere in the text.",
          messageVi: "\(Self.name(citation)) ở đây ghi ngày \(given), chỗ khác ghi ngày \(other).",
          suggestion: isClear ? other.description : nil)
      }
    }
  }

  private func citedBeforeIssue(_ citation: Citation) -> Contradiction? {
    guard let date, date.day != nil, let given = citation.date, given.day != nil, given > date else {
      return nil
    }
    return Contradiction(
      code: .citedBeforeIssue, range: citation.range,
      message: "\(Self.name(citation)) is dated \(given), after the document itself (\(date)).",
      messageVi: "\(Self.name(citation)) ghi ngày \(given), sau ngày của chính văn bản này (\(date)).",
      suggestion: nil)
  }

  /// A document is dated before its body signs it.
  private func issuedAfterSigning() -> Contradiction? {
    guard let date, let last = signatures.lastDayOfIssue(by: header.issuer), date > last,
      let block = header.blocks.first(where: { $0.role == .date }), let range = block.pieces.first
    else { return nil }
    return Contradiction(
      code: .issuedAfterSigning, range: range,
      message: "The document is dated \(date), after it was signed digitally (\(last)).",
      messageVi: "Văn bản ghi ngày \(date), sau ngày ký số (\(last)).", suggestion: nil)
  }

  // MARK: Laws

  private func titleOfLaw(_ citation: Citation) -> Contradiction? {
    guard let law = known(citation), let title = citation.title, let kind = citation.kind, kind.isLaw else {
      return nil
    }
    let printed = LawResolver.title(title, kind: kind)
    guard !printed.isEmpty, KnownLaw.versions(of: printed, kind: kind).isEmpty == false,
      Slug.of(printed) != Slug.of(law.title)
    else { return nil }
    let versions = KnownLaw.versions(of: printed, kind: kind).map(\.number)
    return Contradiction(
      code: .titleOfLaw, range: citation.range,
      message: "\(law.number) is the number of “\(law.kind.name) \(law.title)”.",
      messageVi: "\(law.number) là số hiệu của “\(law.kind.name) \(law.title)”.",
      suggestion: versions.joined(separator: ", "))
  }

  private func dateOfLaw(_ citation: Citation) -> Contradiction? {
    guard let law = known(citation), let given = citation.date, !law.adopted.agrees(with: given),
      given.year == law.adopted.year
    else { return nil }
    return Contradiction(
      code: .dateOfLaw, range: citation.range,
      message: "\(Self.name(citation)) was adopted on \(law.adopted), not \(given).",
      messageVi: "\(Self.name(citation)) được thông qua ngày \(law.adopted), không phải \(given).",
      suggestion: law.adopted.description)
  }

  private func replacedBasis(_ citation: Citation) -> Contradiction? {
    guard citation.relation == .basis, citation.origin == .thisDocument, let date,
      let law = lawMeant(by: citation),
      let number = law.successor, let next = KnownLaw.numbered(number), next.inForce <= date
    else { return nil }
    return Contradiction(
      code: .replacedBasis, range: citation.range,
      message:
        "\(law.kind.name) \(law.title) \(law.number) was replaced by \(next.number) from \(next.inForce).",
      messageVi:
        "\(law.kind.name) \(law.title) số \(law.number) đã được thay thế bằng \(next.number) từ \(next.inForce).",
      suggestion: next.number)
  }

  private func known(_ citation: Citation) -> KnownLaw? {
    citation.number.flatMap { KnownLaw.numbered($0.text) }
  }

  /// The law that a citation means, by number or by name and date.
  private func lawMeant(by citation: Citation) -> KnownLaw? {
    if let law = known(citation) { return law }
    guard let kind = citation.kind, kind.isLaw, let name = citation.name, let given = citation.date else {
      return nil
    }
    return KnownLaw.versions(of: LawResolver.title(name, kind: kind), kind: kind).first {
      $0.adopted.agrees(with: given)
    }
  }
}
