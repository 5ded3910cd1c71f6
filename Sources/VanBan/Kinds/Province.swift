/// A province or a city of that rank.
///
/// The 63 until 30 June 2025 with their General Statistics Office codes: Quyết định 124/2004/QĐ-TTg; the 34
/// since 1 July 2025, of which each keeps the name and seat code of one of them: Nghị quyết 202/2025/QH15.
struct Province: Sendable, Hashable {
  /// The General Statistics Office code of its own time.
  let code: String
  let name: String
  /// Whether it was a thành phố trực thuộc trung ương.
  let isCity: Bool
  /// The province that it became part of on 1 July 2025; nil for one that kept its name.
  let successor: String?

  private init(_ code: String, _ name: String, isCity: Bool = false, mergedInto successor: String? = nil) {
    self.code = code
    self.name = name
    self.isCity = isCity
    self.successor = successor
  }
}

extension Province {
  /// Whether a province of that name stands since 1 July 2025.
  var standsSince2025: Bool { successor == nil }

  static let all: [Province] = [
    Province("01", "Hà Nội", isCity: true),
    Province("02", "Hà Giang", mergedInto: "Tuyên Quang"),
    Province("04", "Cao Bằng"),
    Province("06", "Bắc Kạn", mergedInto: "Thái Nguyên"),
    Province("08", "Tuyên Quang"),
    Province("10", "Lào Cai"),
    Province("11", "Điện Biên"),
    Province("12", "Lai Châu"),
    Province("14", "Sơn La"),
    Province("15", "Yên Bái", mergedInto: "Lào Cai"),
    Province("17", "Hoà Bình", mergedInto: "Phú Thọ"),
    Province("19", "Thái Nguyên"),
    Province("20", "Lạng Sơn"),
    Province("22", "Quảng Ninh"),
    Province("24", "Bắc Giang", mergedInto: "Bắc Ninh"),
    Province("25", "Phú Thọ"),
    Province("26", "Vĩnh Phúc", mergedInto: "Phú Thọ"),
    Province("27", "Bắc Ninh"),
    Province("30", "Hải Dương", mergedInto: "Hải Phòng"),
    Province("31", "Hải Phòng", isCity: true),
    Province("33", "Hưng Yên"),
    Province("34", "Thái Bình", mergedInto: "Hưng Yên"),
    Province("35", "Hà Nam", mergedInto: "Ninh Bình"),
    Province("36", "Nam Định", mergedInto: "Ninh Bình"),
    Province("37", "Ninh Bình"),
    Province("38", "Thanh Hóa"),
    Province("40", "Nghệ An"),
    Province("42", "Hà Tĩnh"),
    Province("44", "Quảng Bình", mergedInto: "Quảng Trị"),
    Province("45", "Quảng Trị"),
    Province("46", "Huế", isCity: true),
    Province("48", "Đà Nẵng", isCity: true),
    Province("49", "Quảng Nam", mergedInto: "Đà Nẵng"),
    Province("51", "Quảng Ngãi"),
    Province("52", "Bình Định", mergedInto: "Gia Lai"),
    Province("54", "Phú Yên", mergedInto: "Đắk Lắk"),
    Province("56", "Khánh Hòa"),
    Province("58", "Ninh Thuận", mergedInto: "Khánh Hòa"),
    Province("60", "Bình Thuận", mergedInto: "Lâm Đồng"),
    Province("62", "Kon Tum", mergedInto: "Quảng Ngãi"),
    Province("64", "Gia Lai"),
    Province("66", "Đắk Lắk"),
    Province("67", "Đắk Nông", mergedInto: "Lâm Đồng"),
    Province("68", "Lâm Đồng"),
    Province("70", "Bình Phước", mergedInto: "Đồng Nai"),
    Province("72", "Tây Ninh"),
    Province("74", "Bình Dương", mergedInto: "Hồ Chí Minh"),
    Province("75", "Đồng Nai"),
    Province("77", "Bà Rịa - Vũng Tàu", mergedInto: "Hồ Chí Minh"),
    Province("79", "Hồ Chí Minh", isCity: true),
    Province("80", "Long An", mergedInto: "Tây Ninh"),
    Province("82", "Tiền Giang", mergedInto: "Đồng Tháp"),
    Province("83", "Bến Tre", mergedInto: "Vĩnh Long"),
    Province("84", "Trà Vinh", mergedInto: "Vĩnh Long"),
    Province("86", "Vĩnh Long"),
    Province("87", "Đồng Tháp"),
    Province("89", "An Giang"),
    Province("91", "Kiên Giang", mergedInto: "An Giang"),
    Province("92", "Cần Thơ", isCity: true),
    Province("93", "Hậu Giang", mergedInto: "Cần Thơ"),
    Province("94", "Sóc Trăng", mergedInto: "Cần Thơ"),
    Province("95", "Bạc Liêu", mergedInto: "Cà Mau"),
    Province("96", "Cà Mau"),
  ]

  /// Names in a text, found longest first; also the usual short forms.
  static let nameTable = PhraseTable(
    all.map { ($0.name, $0) }
      + otherNames.compactMap { name, code in
        all.first { $0.code == code }.map { (name, $0) }
      })

  /// Other names, with the code of their province.
  private static let otherNames: [(String, String)] = [
    ("HCM", "79"), ("Bà Rịa Vũng Tàu", "77"), ("Thừa Thiên Huế", "46"), ("Thừa Thiên - Huế", "46"),
    ("Đắc Lắc", "66"), ("Đắk Lăk", "66"), ("Đắc Nông", "67"),
  ]
}
