/// What identifies a document as a work, whoever cites it and however the citation is spelled:
/// `/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp`,
/// `/akn/vn-61/doc/ke-hoach/ubnd-huyen-thanh-mien/2021/3725-kh-ubnd`.
///
/// The form is that of work IRIs in the Akoma Ntoso Naming Convention 1.0 (OASIS): country, with the ISO 3166-2
/// code of the province for documents of its bodies, form, kind, actor where the number does not name the
/// body, year, and number or name. Every part is in small ASCII letters, digits and hyphens.
public struct WorkIdentifier: Sendable, Hashable {
  /// Whether a work lays down rules, as Akoma Ntoso tells acts from other documents.
  public enum Form: String, Sendable, CaseIterable {
    /// Văn bản quy phạm pháp luật: a law, a decree, a circular; a decision or resolution whose number has a year.
    case act
    /// All others: plans, letters, reports, documents of the Party.
    case doc
  }

  /// `vn`
  public let country: String
  /// The part of the province's ISO 3166-2 code after `VN-`, in small letters: `61`, `hn`; nil for bodies of
  /// the whole country.
  public let subdivision: String?
  /// Whether it lays down rules: `act` or `doc`.
  public let form: Form
  /// ``DocumentKind`` as its raw value: `nghi-dinh`.
  public let kind: String
  /// The issuing body, where the number does not name it: `ubnd-huyen-thanh-mien`.
  public let actor: String?
  /// The year of issue.
  public let year: Int
  /// The number, `64-2007-nd-cp`; for a document without one its name, `hien-phap`.
  public let number: String

  /// Nil unless every part is one or more small ASCII letters, digits and hyphens, and `year` has four digits.
  public init?(
    country: String = "vn", subdivision: String? = nil, form: Form, kind: String, actor: String? = nil,
    year: Int, number: String
  ) {
    let parts = [country, subdivision, kind, actor, number].compactMap { $0 }
    guard parts.allSatisfy(Self.isPart), (1000...9999).contains(year) else { return nil }
    self.country = country
    self.subdivision = subdivision
    self.form = form
    self.kind = kind
    self.actor = actor
    self.year = year
    self.number = number
  }

  /// Reads what ``description`` writes; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 7 || parts.count == 8, parts[0].isEmpty, parts[1] == "akn",
      let form = Form(rawValue: parts[3])
    else { return nil }
    let place = parts[2].split(separator: "-", maxSplits: 1).map { String($0) }
    let actor = parts.count == 8 ? parts.remove(at: 5) : nil
    guard let country = place.first, parts[5].utf8.count == 4, let year = Int(parts[5]) else { return nil }
    self.init(
      country: country, subdivision: place.count == 2 ? place[1] : nil, form: form, kind: parts[4],
      actor: actor, year: year, number: parts[6])
    guard description == text else { return nil }
  }

  private static func isPart(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }
}

extension WorkIdentifier: CustomStringConvertible, LosslessStringConvertible, Comparable {
  /// The IRI: `/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp`.
  public var description: String {
    var result = "/akn/" + country
    if let subdivision { result += "-" + subdivision }
    result += "/" + form.rawValue + "/" + kind
    if let actor { result += "/" + actor }
    return result + "/" + String(year) + "/" + number
  }

  /// By place, form, kind, actor and year; within a year by number, `9` before `10`.
  public static func < (left: WorkIdentifier, right: WorkIdentifier) -> Bool {
    func head(_ id: WorkIdentifier) -> [String] {
      [id.country, id.subdivision ?? "", id.form.rawValue, id.kind, id.actor ?? "", String(id.year)]
    }
    let (first, second) = (head(left), head(right))
    if first != second { return first.lexicographicallyPrecedes(second) }
    let serials = (left.serial, right.serial)
    return serials.0 != serials.1 ? serials.0 < serials.1 : left.number < right.number
  }

  /// The number that ``number`` begins with, 0 for a name.
  private var serial: Int { Int(number.prefix { $0.isASCII && $0.isNumber }.prefix(9)) ?? 0 }
}
