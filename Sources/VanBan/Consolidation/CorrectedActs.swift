/// The acts at hand, each with what others of them have changed in its own text: corrections (đính chính) whenever they
/// were made, other changes as far as they hold on the day.
struct CorrectedActs {
  /// An act, and what of it others leave open.
  struct Act {
    let document: Document
    /// Provisions of it that others have repealed, or have changed in a way that does not fit its text.
    var uncertain: [ProvisionPath] = []

    /// Whether others leave open what `amendment` of it says.
    func isUncertain(_ amendment: Amendment) -> Bool {
      uncertain.contains { !$0.steps.isEmpty && $0.contains(amendment.provision) }
    }
  }

  /// In the order given.
  let acts: [Act]
  /// What the reader must know of each act that was changed, a sentence each in Vietnamese.
  let remarks: [String]

  /// Works `documents` into one another, the latest first, each once: what changes an act was issued after it.
  ///
  /// - Complexity: O(*k*²) in the number of acts, and a parse of each that is changed.
  init(_ documents: [Document], on day: PartialDate?) {
    var acts = documents.map { Act(document: $0) }
    var remarks: [[String]] = documents.map { _ in [] }
    for place in Self.fromLatest(documents) {
      let identity = ActIdentity(documents[place], number: nil)
      guard identity.isKnown else { continue }
      let others = acts.indices.filter { other in
        other != place
          && acts[other].document.amendments.contains { identity.isAct($0.act, of: acts[other].document) }
      }
      guard !others.isEmpty else { continue }
      let changed = try? Consolidation(
        base: documents[place], acts: others.map { acts[$0] }, on: day, work: nil, isAmendingAct: true)
      guard let changed else { continue }
      remarks[place] = changed.remarksOfChangedAct
      acts[place] = Act(
        document: changed.entries.isEmpty
          ? documents[place]
          : Document(parsing: SourceText(changed.plainText, name: documents[place].source.name)),
        uncertain: changed.uncertainProvisions)
    }
    self.acts = acts
    self.remarks = remarks.flatMap { $0 }
  }

  /// The places of `documents`, from the act issued last; those without a date come first, as corrections may be.
  private static func fromLatest(_ documents: [Document]) -> [Int] {
    documents.indices.sorted { first, second in
      switch (documents[first].header.date, documents[second].header.date) {
      case (let one?, let other?): one != other ? one > other : first > second
      case (nil, nil): first > second
      case (let one, _): one == nil
      }
    }
  }
}

extension Consolidation {
  /// What has come of changes to this act, where it is one that changes others.
  fileprivate var remarksOfChangedAct: [String] {
    let used = Set(entries.map(\.act)).sorted().map { Self.name(of: amendingActs[$0]) }
    var remarks: [String] = []
    if !used.isEmpty {
      remarks.append(
        "\(Self.name(of: base)) được thực hiện theo lời văn đã được sửa đổi, đính chính bởi "
          + used.joined(separator: "; ") + ".")
    }
    return remarks
      + refused.map { "Chưa thực hiện được trong \(Self.name(of: base)): \(line(of: $0))" }
  }

  /// The provisions whose text is not certain.
  fileprivate var uncertainProvisions: [ProvisionPath] {
    var found: [ProvisionPath] = []
    var last = ProvisionPath([])
    for paragraph in paragraphs {
      if let provision = paragraph.provision { last = provision }
      guard paragraph.isMarked, found.last != last else { continue }
      found.append(last)
    }
    return found
  }
}

extension Amendment {
  /// Whether it puts a mistake of the act right, so that its act was never meant otherwise.
  func isCorrection(of document: Document) -> Bool {
    func says(_ text: String) -> Bool {
      TextFolding.whiteSpace(text).lowercased().contains("đính chính")
    }
    return operation == .correct || says(document.title.text ?? "") || says(document.source[range])
  }
}
