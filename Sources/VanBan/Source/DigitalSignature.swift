/// A digital signature of a file: who signed it and when, by the signature's certificate, and what the check of it found.
public struct DigitalSignature: Sendable, Hashable {
  /// What the check of the signature against the file's bytes found.
  public enum Validity: String, Sendable, CaseIterable {
    /// The signed bytes are as they were signed.
    case valid
    /// The signed bytes were changed after the signing.
    case changed
    /// The signature does not fit its certificate.
    case invalid
    /// The signature is damaged, or of a kind that is not read.
    case unreadable
    /// It was not checked: nothing that checks signatures of such files is built in (Word files).
    case unchecked
  }

  /// What the check of the certificate found, without a network: by the authorities that the computer knows.
  public enum Trust: String, Sendable, CaseIterable {
    /// An authority that the computer trusts stands behind it.
    case trusted
    /// The computer does not know the authority, as is usual for those of the Vietnamese state.
    case unknownAuthority = "unknown-authority"
    /// The computer distrusts the authority.
    case untrustedAuthority = "untrusted-authority"
    /// The certificate was revoked.
    case revoked
    /// The certificate was or is out of date.
    case expired
    /// It was not checked, or could not be.
    case unchecked
  }

  /// Whom the certificate names: `Ủy ban nhân dân tỉnh Quảng Ngãi`; nil if it is not readable.
  public var signer: String?
  /// The organisation that it names (O): `Tỉnh Quảng Ngãi`.
  public var organisation: String?
  /// The unit of the organisation (OU): `Văn phòng Ủy ban Nhân dân`.
  public var unit: String?
  /// The signer's address: `ttcbth@quangngai.gov.vn`.
  public var email: String?
  /// The authority that issued the certificate.
  public var authority: String?
  /// When it was signed by the clock of the signer's computer, in seconds since 1 January 1970, 0:00 UTC; nil if it does
  /// not say.
  public var seconds: Int?
  /// What the check of the signature found.
  public var validity: Validity
  /// What the check of the certificate found.
  public var trust: Trust
  /// Whether it signs the whole file as it is: false where something was added behind it, a further signature among others;
  /// nil if unknown.
  public var coversWholeFile: Bool?
  /// Where its stamp stands; nil if it shows none.
  public var stamp: PageBox?

  /// A signature of which only what is given is known.
  public init(
    signer: String? = nil, organisation: String? = nil, unit: String? = nil, email: String? = nil,
    authority: String? = nil, seconds: Int? = nil, validity: Validity = .unchecked,
    trust: Trust = .unchecked, coversWholeFile: Bool? = nil, stamp: PageBox? = nil
  ) {
    self.signer = signer
    self.organisation = organisation
    self.unit = unit
    self.email = email
    self.authority = authority
    self.seconds = seconds
    self.validity = validity
    self.trust = trust
    self.coversWholeFile = coversWholeFile
    self.stamp = stamp
  }
}

extension DigitalSignature {
  /// Vietnam is seven hours before UTC (Quyết định 134/2002/QĐ-TTg), without summer time.
  private static let vietnam = 7 * 3600
  private static let secondsPerDay = 86_400

  /// When it was signed, in UTC as the signature has it: `2025-01-07T03:09:57Z`. Some programs write the time of Vietnam
  /// there, and call it UTC.
  public var time: String? {
    guard let seconds, let date = Self.date(atSecond: seconds) else { return nil }
    let rest = Self.floor(seconds, Self.secondsPerDay).rest
    return "\(date.year)-\(date.month.twoDigits)-\(date.day.twoDigits)T"
      + "\((rest / 3600).twoDigits):\((rest / 60 % 60).twoDigits):\((rest % 60).twoDigits)Z"
  }

  /// The date in Vietnam on which it was signed; nil if it does not say, or names a year of no document.
  var date: (year: Int, month: Int, day: Int)? {
    seconds.flatMap { Self.date(atSecond: $0, later: Self.vietnam) }
  }

  private static func date(
    atSecond seconds: Int, later: Int = 0
  ) -> (year: Int, month: Int, day: Int)? {
    guard seconds.magnitude < 1 << 40 else { return nil }
    let date = date(ofDay: floor(seconds + later, secondsPerDay).whole)
    return (1900...2199).contains(date.year) ? date : nil
  }

  /// The seconds since 1970 of a moment of the Gregorian calendar in UTC; nil for one that no clock shows.
  package static func seconds(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) -> Int? {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      (0..<24).contains(hour),
      (0..<60).contains(minute), (0...60).contains(second)
    else { return nil }
    // Years that begin in March, so that the leap day is their last: 400 of them have 146,097 days.
    let shifted = month > 2 ? year : year - 1
    let (era, yearOfEra) = floor(shifted, 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return ((days * 24 + hour) * 60 + minute) * 60 + second
  }

  /// The date of the day `count` days after 1 January 1970.
  private static func date(ofDay count: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floor(count + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let place = (5 * dayOfYear + 2) / 153
    let month = place < 10 ? place + 3 : place - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * place + 2) / 5 + 1)
  }

  private static func floor(_ value: Int, _ divisor: Int) -> (whole: Int, rest: Int) {
    let (whole, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (whole - 1, rest + divisor) : (whole, rest)
  }
}
