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
    /// The act has no such provision.
    case noProvision
    /// The act has several provisions of that number.
    case ambiguous
    /// An exception is named that the act does not have.
    case noException
    /// It changes a text that another act has changed before, which is not at hand.
    case actNotAtHand
    /// The provision that comes in is there already.
    case present
    /// The provision has been repealed.
    case repealed
    /// The words that are to be replaced are not in the text.
    case noPhrase
    /// The new text has other labels than the provisions named.
    case labels
    /// The new text of an Điều has points without clauses.
    case levels
    /// The new text has a provision that the statement does not name.
    case unnamed
    /// Nothing shows where the new provision belongs.
    case noPlace
    /// It changes a row, a sentence or a bullet that no path leads to.
    case inside
    /// It changes an appendix or a form.
    case attachment
    /// It changes an appendix or a form that the text of the act does not have.
    case noAttachment
    /// It changes the act as a whole.
    case wholeAct
    /// Suspensions, extensions and corrections of other kinds change no text.
    case unsupported
    /// The day from which it holds is not known.
    case noDate
    /// Its statement has itself been repealed, or changed in a way that does not fit.
    case statementChanged
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

  /// The act as it was, without the marks of an earlier consolidation.
  public let base: Document
  /// The acts that change it, in the order in which they hold.
  public let amendingActs: [Document]
  /// The day; nil for all that the acts change, whenever it holds.
  public let day: PartialDate?
  /// The number of the act, where its text has no letterhead.
  public let work: String?
  /// What was carried out, in the order of the notes: the note of `entries[0]` is 1.
  public let entries: [Entry]
  /// What was not.
  public let refused: [Entry]
  /// What does not hold yet on that day.
  public let pending: [Entry]
  /// What the reader must know of the texts at hand, a sentence each in Vietnamese: acts that are spoken of and missing,
  /// parts that the base lacks.
  public let remarks: [String]
  /// What an earlier consolidation of the base had not carried out, as it lists it.
  public let refusedBefore: [String]
  let tree: ProvisionTree
  let appendices: AppendixMarks
  /// The places in ``entries`` of what changed provisions.
  let entryPlaces: [ProvisionNode.Change: Int]

  /// Works `amendments` into `base`, as far as they hold on `day`; all of them where `day` is nil. Acts that change others
  /// of them are worked into those first: corrections whatever their day, other changes as far as they hold on `day`. Each
  /// act that was changed so, and each change that does not fit it, is among the ``remarks``.
  ///
  /// - Parameters:
  ///   - base: The act, as it was issued or consolidated to an earlier day.
  ///   - acts: The acts that may change it, in any order.
  ///   - day: The day whose text is wanted; nil for all changes, whenever they hold.
  ///   - work: The number of the base, for texts without a letterhead: `95/2020/TT-BTC`.
  /// - Complexity: O(*n*·*m*) in the number of provisions and of amendments.
  public init(
    base: Document, amendments acts: [Document], on day: PartialDate? = nil, work: String? = nil
  ) throws(Failure) {
    let corrected = CorrectedActs(acts, on: day)
    try self.init(base: base, acts: corrected.acts, on: day, work: work, remarks: corrected.remarks)
  }

  /// - Parameters:
  ///   - acts: The acts that may change it, with what others of them have changed in them.
  ///   - remarks: What the reader must know of those.
  ///   - isAmendingAct: Whether the base changes an act itself: then corrections (đính chính) hold on every day, and what is
  ///     repealed stays, marked, since what it has done to the other act may stay or not.
  init(
    base: Document, acts: [CorrectedActs.Act], on day: PartialDate?, work: String?, remarks: [String] = [],
    isAmendingAct: Bool = false
  ) throws(Failure) {
    let marked = MarkedText(base)
    let base = marked.document
    let target = ActIdentity(base, number: work)
    guard target.isKnown else { throw .unknownBase }
    let ordered = Self.ordered(acts)
    let documents = ordered.map(\.document)
    let missing = ActsNotAtHand(base: base, target: target, acts: documents)
    self.base = base
    self.day = day
    self.work = work
    amendingActs = documents
    refusedBefore = marked.refused
    self.remarks = remarks + missing.remarks + BaseGaps(base).remarks
    var tree = ProvisionTree(base) { marked.isMarked($0) }
    var result = Outcomes()
    for (number, corrected) in ordered.enumerated() {
      let document = corrected.document
      let own = document.amendments.filter { target.isAct($0.act, of: document) }
      guard !own.isEmpty else { continue }
      result.isRelated = true
      var holding: [Amendment] = []
      var open: [(amendment: Amendment, reason: Reason)] = []
      for amendment in own {
        let effect = document.effect(of: amendment)
        let isCorrection = isAmendingAct && amendment.isCorrection(of: document)
        let isAlways = day == nil || isCorrection
        if !isAlways, let day, let effect, effect > day {
          result.pending.append(Entry(act: number, amendment: amendment, effect: effect, reason: nil))
        } else if !isAlways, effect == nil {
          open.append((amendment, .noDate))
        } else if corrected.isUncertain(amendment)
          || isAmendingAct && !isCorrection && amendment.operation == .repeal
        {
          open.append((amendment, .statementChanged))
        } else {
          holding.append(amendment)
        }
      }
      let act = AmendingAct(
        document: document, number: number, amendments: holding,
        restingOnMissing: Set(holding.indices.filter { missing.isNeeded(for: holding[$0], of: number) }),
        isBaseAsIssued: missing.isAsIssued)
      for (index, outcome) in act.apply(to: &tree).enumerated() {
        let amendment = holding[index]
        let effect = document.effect(of: amendment)
        switch outcome {
        case .done, .doneWithout:
          result.places[act.change(index)] = result.entries.count
          result.entries.append(Entry(act: number, amendment: amendment, effect: effect, reason: nil))
          guard case .doneWithout(let unnamed) = outcome else { continue }
          for other in unnamed {
            tree.mark(
              other.path, new: other.node, isMissing: other.node != nil, refusal: result.refused.count,
              isWhole: other.node != nil)
            let refused = amendment.changed(target: other.path)
            result.refused.append(Entry(act: number, amendment: refused, effect: effect, reason: .unnamed))
          }
        case .refused(.levels):
          if let new = act.shiftedText(of: amendment),
            !tree.putMarked(new, at: amendment.target, refusal: result.refused.count)
          {
            tree.mark(amendment.target, new: nil, isMissing: false, refusal: result.refused.count)
          }
          result.refused.append(Entry(act: number, amendment: amendment, effect: effect, reason: .levels))
        case .refused(let reason):
          tree.mark(
            amendment, new: reason.isOfMissing ? act.newText(of: amendment) : nil,
            isMissing: reason.isOfMissing, refusal: result.refused.count)
          result.refused.append(Entry(act: number, amendment: amendment, effect: effect, reason: reason))
        }
      }
      for (amendment, reason) in open {
        tree.mark(amendment, new: nil, isMissing: false, refusal: result.refused.count)
        let effect = document.effect(of: amendment)
        result.refused.append(Entry(act: number, amendment: amendment, effect: effect, reason: reason))
      }
    }
    guard result.isRelated else { throw .unrelated }
    var appendices = AppendixMarks(base) { marked.isMarked($0) }
    for (place, entry) in result.refused.enumerated() where entry.amendment.target.isInAttachment {
      guard !appendices.mark(entry.amendment, refusal: place), entry.reason == .attachment,
        entry.amendment.operation != .add
      else { continue }
      result.refused[place] = Entry(
        act: entry.act, amendment: entry.amendment, effect: entry.effect, reason: .noAttachment)
    }
    self.appendices = appendices
    entries = result.entries
    refused = result.refused
    pending = result.pending
    entryPlaces = result.places
    self.tree = tree
  }

  /// What has come of amendments so far.
  private struct Outcomes {
    var entries: [Entry] = []
    var refused: [Entry] = []
    var pending: [Entry] = []
    var places: [ProvisionNode.Change: Int] = [:]
    var isRelated = false
  }

  /// In the order in which they hold; those of which that is not known last.
  private static func ordered(_ acts: [CorrectedActs.Act]) -> [CorrectedActs.Act] {
    acts.enumerated().sorted { first, second in
      switch (first.element.document.effect, second.element.document.effect) {
      case (let one?, let other?): one != other ? one < other : first.offset < second.offset
      case (nil, nil): first.offset < second.offset
      case (let one, _): one != nil
      }
    }.map(\.element)
  }
}

extension Consolidation.Reason {
  /// Whether the provision itself is missing.
  var isOfMissing: Bool { self == .noProvision || self == .actNotAtHand }
}
