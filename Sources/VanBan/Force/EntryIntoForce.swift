/// What an act says of its own force: from and to which day it holds, which of its provisions have days of their own,
/// which other acts end with it (Luật 64/2025/QH15 lays down that each normative act says so).
///
/// Only the act's own words about itself in its operative provisions count: not quotations, căn cứ, appendices and
/// forms, nor what it says of the force of other acts.
public struct EntryIntoForce: Sendable, Hashable {
  /// From which day the act is in force: `có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025`.
  public internal(set) var from: ForceDay?
  /// From which day it is applied, where it says so beside ``from``: `và áp dụng từ ngày 01 tháng 01 năm 2025`.
  public internal(set) var appliedFrom: ForceDay?
  /// Until which day it is in force: `đến hết ngày 28 tháng 02 năm 2027`, `hết hiệu lực kể từ ngày 01 tháng 3 năm
  /// 2027`; ``ForceDay/bound`` tells one from the other.
  public internal(set) var to: ForceDay?
  /// When the assembly passed it: `được Quốc hội … thông qua ngày 27 tháng 6 năm 2025`.
  public internal(set) var adopted: ForceDay?
  /// Provisions with days of their own, in the order of the text.
  public internal(set) var exceptions: [ProvisionForce] = []
  /// Other acts whose force ends, in the order of the text.
  public internal(set) var ends: [EndOfForce] = []
  /// Where the act says what becomes of matters begun before it; they give no day of force.
  public internal(set) var transitions: [TransitionClause] = []

  init() {}

  /// Whether it says nothing.
  var isEmpty: Bool { self == EntryIntoForce() }
}

/// Provisions of the act that have a day of their own, or that are excepted from its day without one.
public struct ProvisionForce: Sendable, Hashable {
  /// Which, each by itself; empty where the text describes them without a number.
  public let provisions: [ProvisionPath]
  /// What is spoken of, as printed: `Quy định về hóa đơn, chứng từ điện tử của Luật này`.
  public let text: String
  /// From which day they are in force; nil where the text only says from when they are applied, or until when.
  public internal(set) var from: ForceDay?
  /// From which day they are applied.
  public internal(set) var appliedFrom: ForceDay?
  /// Until which day they are in force.
  public internal(set) var to: ForceDay?
  /// From the first word of ``text`` to the end of the day, or of ``text`` where no day stands.
  public let range: SourceRange
  /// The ``Block/id`` of the block that says so.
  public let block: Int
}

/// Another act whose force ends, in whole or for some provisions.
public struct EndOfForce: Sendable, Hashable {
  /// How it ends.
  public enum Manner: String, Sendable, CaseIterable {
    /// Hết hiệu lực, chấm dứt hiệu lực.
    case expires
    /// Bị thay thế.
    case replaced
    /// Bị bãi bỏ.
    case repealed
  }

  /// The ``Citation/id`` of the act.
  public let citation: Int
  /// The provisions of it that end; empty for the act as a whole, and where ``scope`` is a part without numbers.
  public let provisions: [ProvisionPath]
  /// How much of it ends.
  public let scope: Scope
  /// How it ends.
  public let manner: Manner
  /// From which day it is no longer in force.
  public internal(set) var on: ForceDay
  /// What is excepted, as printed: `trừ trường hợp quy định tại Điều 55 của Luật này`.
  public let except: String?
  /// The words that say so.
  public let range: SourceRange
  /// The ``Block/id`` of the block in which the act is cited.
  public let block: Int

  /// How much of an act ends.
  public enum Scope: String, Sendable, CaseIterable {
    /// All of it.
    case whole
    /// The provisions that are named.
    case provisions
    /// `một số điều của`: some of it, which the citation does not name.
    case part
  }
}

/// A provision about matters begun before the act, `Điều khoản chuyển tiếp`.
public struct TransitionClause: Sendable, Hashable {
  /// The provision itself; nil for text that stands in none.
  public let provision: ProvisionPath?
  /// The block at its head.
  public let range: SourceRange
  /// The ``Block/id`` of that block.
  public let block: Int
}
