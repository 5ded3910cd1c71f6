/// The text of an act as it stands on a day, with the acts worked in that have changed it.
///
/// Nothing is guessed: an amendment that does not fit the text leaves the provision as it is, marked and listed with the
/// reason. Nothing is renumbered, and what was repealed keeps its label, as in official consolidated texts (Pháp lệnh
/// 01/2012/UBTVQH13, Điều 11–13).
public struct Consolidation: Sendable {
  /// Why an amendment was not carried out.
  public enum Reason: Sendable, Hashable {
    /// The statement itself leaves out or leaves open something.
    case statement(Amendment.Refusal)
    /// The act has no such provision, or more than one.
    case noProvision
    /// The provision that comes in is there already.
    case present
    /// The provision has been repealed.
    case repealed
    /// The words that are to be replaced are not in the text.
    case noPhrase
    /// The new text has other labels than the provisions named.
    case labels
    /// Nothing shows where the new provision belongs.
    case noPlace
    /// It changes a row, a sentence or a bullet that no path leads to.
    case inside
    /// It changes an appendix or a form.
    case attachment
    /// It changes the act as a whole.
    case wholeAct
    /// Suspensions, extensions and corrections of other kinds change no text.
    case unsupported
    /// The day from which it holds is not known.
    case noDate
  }

  /// An amendment with what came of it.
  public struct Entry: Sendable {
    /// The amending act, by its place among ``amendingActs``.
    public let act: Int
    /// What the act does.
    public let amendment: Amendment
    /// From when it holds; nil where that is not known.
    public let effect: PartialDate?
    /// Why it was not carried out; nil where it was.
    public let reason: Reason?
  }

  /// Why nothing can be consolidated.
  public enum Failure: Error, Sendable, Hashable {
    /// The base does not say which act it is, and nobody has said so either.
    case unknownBase
    /// None of the acts changes the base.
    case unrelated
  }

  /// The act as it was.
  public let base: Document
  /// The acts that change it, in the order in which they hold.
  public let amendingActs: [Document]
  /// The day; nil for all that the acts change, whenever it holds.
  public let day: PartialDate?
  /// What was carried out, in the order of the notes: the note of `entries[0]` is 1.
  public let entries: [Entry]
  /// What was not.
  public let refused: [Entry]
  /// What does not hold yet on that day.
  public let pending: [Entry]
  let tree: ProvisionTree

  /// Works `amendments` into `base`, as far as they hold on `day`; all of them where `day` is nil. Acts that correct others
  /// of them are worked into those first.
  ///
  /// - Parameter work: The number of the base, for texts without a letterhead: `95/2020/TT-BTC`.
  /// - Complexity: O(*n*·*m*) in the number of provisions and of amendments.
  public init(
    base: Document, amendments acts: [Document], on day: PartialDate? = nil, work: String? = nil
  ) throws(Failure) {
    let target = ActIdentity(base, number: work)
    guard target.isKnown else { throw .unknownBase }
    let ordered = Self.ordered(Self.corrected(acts))
    self.base = base
    self.day = day
    amendingActs = ordered
    var tree = ProvisionTree(base)
    var entries: [Entry] = []
    var refused: [Entry] = []
    var pending: [Entry] = []
    var isRelated = false
    for (number, document) in ordered.enumerated() {
      let own = document.amendments.filter { target.isAct($0.act, of: document) }
      if !own.isEmpty { isRelated = true }
      let holds = own.filter { amendment in
        guard let day else { return true }
        return document.effect(of: amendment).map { $0 <= day } ?? false
      }
      for amendment in own where !holds.contains(amendment) {
        let effect = document.effect(of: amendment)
        let entry = Entry(
          act: number, amendment: amendment, effect: effect, reason: effect == nil ? .noDate : nil)
        if effect == nil { refused.append(entry) } else { pending.append(entry) }
      }
      let outcomes = AmendingAct(document: document, number: number, amendments: holds).apply(to: &tree)
      // Places in the act become places among all entries.
      var places: [Int: Int] = [:]
      for (index, outcome) in outcomes.enumerated() {
        let effect = document.effect(of: holds[index])
        switch outcome {
        case .done:
          places[index] = entries.count
          entries.append(Entry(act: number, amendment: holds[index], effect: effect, reason: nil))
        case .refused(let reason):
          let place = refused.count
          refused.append(Entry(act: number, amendment: holds[index], effect: effect, reason: reason))
          tree.mark(holds[index].target, refusal: place)
        }
      }
      tree.settle(places)
    }
    guard isRelated else { throw .unrelated }
    self.entries = entries
    self.refused = refused
    self.pending = pending
    self.tree = tree
  }

  /// The acts with what others of them correct in their own text (đính chính).
  private static func corrected(_ acts: [Document]) -> [Document] {
    acts.enumerated().map { place, act in
      let identity = ActIdentity(act, number: nil)
      let others = acts.enumerated().filter { other, document in
        other != place && identity.isKnown
          && document.amendments.contains { identity.isAct($0.act, of: document) }
      }
      guard !others.isEmpty, let corrected = try? Consolidation(base: act, amendments: others.map(\.element)),
        corrected.refused.isEmpty
      else {
        return act
      }
      return Document(parsing: SourceText(corrected.text, name: act.source.name))
    }
  }

  /// In the order in which they hold; those of which that is not known last.
  private static func ordered(_ acts: [Document]) -> [Document] {
    acts.enumerated().sorted { first, second in
      switch (first.element.effect, second.element.effect) {
      case (let one?, let other?): one != other ? one < other : first.offset < second.offset
      case (nil, nil): first.offset < second.offset
      case (let one, _): one != nil
      }
    }.map(\.element)
  }
}
