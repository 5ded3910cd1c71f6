/// A province or a city of that rank.
///
/// The 63 until 30 June 2025 with their General Statistics Office codes: Quyết định 124/2004/QĐ-TTg; the 34
/// since 1 July 2025, of which each keeps the name and seat code of one of them: Nghị quyết 202/2025/QH15.
/// Codes of ISO 3166-2:VN are those of the 63; one that exists since 2025 keeps the code of its name.
struct Province: Sendable, Hashable {
  /// The General Statistics Office code of its own time.
  let code: String
  /// The part of its ISO 3166-2:VN code after `VN-`: `61`, `HN`.
  let subdivision: String
  let name: String
  /// Whether it was a thành phố trực thuộc trung ương.
  let isCity: Bool
  /// The province that it became part of on 1 July 2025; nil for one that kept its name.
  let successor: String?

  private init(
    _ code: String, _ subdivision: String, _ name: String, isCity: Bool = false,
    mergedInto successor: String? = nil
  ) {
    self.code = code
    self.subdivision = subdivision
    self.name = name
    self.isCity = isCity
    self.successor = successor
  }
}

extension Province {
  static let all: [Province] = [
    Province("01", "HN", "Hà Nội", isCity: true),
    Province("02", "03", "Hà Giang", mergedInto: "Tuyên Quang"),
    Province("04", "04", "Cao Bằng"),
    Province("06", "53", "Bắc Kạn", mergedInto: "Thái Nguyên"),
    Province("08", "07", "Tuyên Quang"),
    Province("10", "02", "Lào Cai"),
    Province("11", "71", "Điện Biên"),
    Province("12", "01", "Lai Châu"),
    Province("14", "05", "Sơn La"),
    Province("15", "06", "Yên Bái", mergedInto: "Lào Cai"),
    Province("17", "14", "Hoà Bình", mergedInto: "Phú Thọ"),
    Province("19", "69", "Thái Nguyên"),
    Province("20", "09", "Lạng Sơn"),
    Province("22", "13", "Quảng Ninh"),
    Province("24", "54", "Bắc Giang", mergedInto: "Bắc Ninh"),
    Province("25", "68", "Phú Thọ"),
    Province("26", "70", "Vĩnh Phúc", mergedInto: "Phú Thọ"),
    Province("27", "56", "Bắc Ninh"),
    Province("30", "61", "Hải Dương", mergedInto: "Hải Phòng"),
    Province("31", "HP", "Hải Phòng", isCity: true),
    Province("33", "66", "Hưng Yên"),
    Province("34", "20", "Thái Bình", mergedInto: "Hưng Yên"),
    Province("35", "63", "Hà Nam", mergedInto: "Ninh Bình"),
    Province("36", "67", "Nam Định", mergedInto: "Ninh Bình"),
    Province("37", "18", "Ninh Bình"),
    Province("38", "21", "Thanh Hóa"),
    Province("40", "22", "Nghệ An"),
    Province("42", "23", "Hà Tĩnh"),
    Province("44", "24", "Quảng Bình", mergedInto: "Quảng Trị"),
    Province("45", "25", "Quảng Trị"),
    Province("46", "26", "Huế", isCity: true),
    Province("48", "DN", "Đà Nẵng", isCity: true),
    Province("49", "27", "Quảng Nam", mergedInto: "Đà Nẵng"),
    Province("51", "29", "Quảng Ngãi"),
    Province("52", "31", "Bình Định", mergedInto: "Gia Lai"),
    Province("54", "32", "Phú Yên", mergedInto: "Đắk Lắk"),
    Province("56", "34", "Khánh Hòa"),
    Province("58", "36", "Ninh Thuận", mergedInto: "Khánh Hòa"),
    Province("60", "40", "Bình Thuận", mergedInto: "Lâm Đồng"),
    Province("62", "28", "Kon Tum", mergedInto: "Quảng Ngãi"),
    Province("64", "30", "Gia Lai"),
    Province("66", "33", "Đắk Lắk"),
    Province("67", "72", "Đắk Nông", mergedInto: "Lâm Đồng"),
    Province("68", "35", "Lâm Đồng"),
    Province("70", "58", "Bình Phước", mergedInto: "Đồng Nai"),
    Province("72", "37", "Tây Ninh"),
    Province("74", "57", "Bình Dương", mergedInto: "Hồ Chí Minh"),
    Province("75", "39", "Đồng Nai"),
    Province("77", "43", "Bà Rịa - Vũng Tàu", mergedInto: "Hồ Chí Minh"),
    Province("79", "SG", "Hồ Chí Minh", isCity: true),
    Province("80", "41", "Long An", mergedInto: "Tây Ninh"),
    Province("82", "46", "Tiền Giang", mergedInto: "Đồng Tháp"),
    Province("83", "50", "Bến Tre", mergedInto: "Vĩnh Long"),
    Province("84", "51", "Trà Vinh", mergedInto: "Vĩnh Long"),
    Province("86", "49", "Vĩnh Long"),
    Province("87", "45", "Đồng Tháp"),
    Province("89", "44", "An Giang"),
    Province("91", "47", "Kiên Giang", mergedInto: "An Giang"),
    Province("92", "CT", "Cần Thơ", isCity: true),
    Province("93", "73", "Hậu Giang", mergedInto: "Cần Thơ"),
    Province("94", "52", "Sóc Trăng", mergedInto: "Cần Thơ"),
    Province("95", "55", "Bạc Liêu", mergedInto: "Cà Mau"),
    Province("96", "59", "Cà Mau"),
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
