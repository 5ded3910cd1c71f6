/// A district, a town or a city of a province, as they were until 30 June 2025; since then there are none
/// (Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1).
struct District: Sendable, Hashable {
  enum Kind: Character, Sendable, CaseIterable {
    case quarter = "Q"
    case rural = "H"
    case town = "X"
    case city = "P"

    /// The word before its name.
    var word: String {
      switch self {
      case .quarter: "quận"
      case .rural: "huyện"
      case .town: "thị xã"
      case .city: "thành phố"
      }
    }
  }

  let kind: Kind
  let name: String
  let province: Province
}

extension District {
  /// The districts of that name, in any spelling of it.
  static func named(_ name: some StringProtocol) -> [District] { byName[Slug.of(name)] ?? [] }

  static let all: [District] = table.utf8.split(separator: UInt8(ascii: "\n")).flatMap { line -> [District] in
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return [] }
    let code = Substring(line[..<colon])
    guard let province = Province.all.first(where: { $0.code == code }) else { return [] }
    return line[line.index(after: colon)...].split(separator: UInt8(ascii: ";")).compactMap { entry in
      let words = entry.split(separator: UInt8(ascii: " "), maxSplits: 1)
      guard words.count == 2, let kind = Substring(words[0]).first.flatMap({ Kind(rawValue: $0) }) else {
        return nil
      }
      return District(kind: kind, name: String(Substring(words[1])), province: province)
    }
  }

  private static let byName = Dictionary(grouping: all) { Slug.of($0.name) }

  /// One province a line, by its code: `Q` quận, `H` huyện, `X` thị xã, `P` thành phố. From the codes of the
  /// General Statistics Office.
  private static let table = """
    01: Q Ba Đình; Q Hoàn Kiếm; Q Tây Hồ; Q Long Biên; Q Cầu Giấy; Q Đống Đa; Q Hai Bà Trưng; Q Hoàng Mai; \
      Q Thanh Xuân; H Sóc Sơn; H Đông Anh; H Gia Lâm; Q Nam Từ Liêm; H Thanh Trì; Q Bắc Từ Liêm; H Mê Linh; \
      Q Hà Đông; X Sơn Tây; H Ba Vì; H Phúc Thọ; H Đan Phượng; H Hoài Đức; H Quốc Oai; H Thạch Thất; \
      H Chương Mỹ; H Thanh Oai; H Thường Tín; H Phú Xuyên; H Ứng Hòa; H Mỹ Đức
    02: P Hà Giang; H Đồng Văn; H Mèo Vạc; H Yên Minh; H Quản Bạ; H Vị Xuyên; H Bắc Mê; H Hoàng Su Phì; \
      H Xín Mần; H Bắc Quang; H Quang Bình
    04: P Cao Bằng; H Bảo Lâm; H Bảo Lạc; H Hà Quảng; H Trùng Khánh; H Hạ Lang; H Quảng Hòa; H Hoà An; \
      H Nguyên Bình; H Thạch An
    06: P Bắc Kạn; H Pác Nặm; H Ba Bể; H Ngân Sơn; H Bạch Thông; H Chợ Đồn; H Chợ Mới; H Na Rì
    08: P Tuyên Quang; H Lâm Bình; H Na Hang; H Chiêm Hóa; H Hàm Yên; H Yên Sơn; H Sơn Dương
    10: P Lào Cai; H Bát Xát; H Mường Khương; H Si Ma Cai; H Bắc Hà; H Bảo Thắng; H Bảo Yên; X Sa Pa; \
      H Văn Bàn
    11: P Điện Biên Phủ; X Mường Lay; H Mường Nhé; H Mường Chà; H Tủa Chùa; H Tuần Giáo; H Điện Biên; \
      H Điện Biên Đông; H Mường Ảng; H Nậm Pồ
    12: P Lai Châu; H Tam Đường; H Mường Tè; H Sìn Hồ; H Phong Thổ; H Than Uyên; H Tân Uyên; H Nậm Nhùn
    14: P Sơn La; H Quỳnh Nhai; H Thuận Châu; H Mường La; H Bắc Yên; H Phù Yên; X Mộc Châu; H Yên Châu; \
      H Mai Sơn; H Sông Mã; H Sốp Cộp; H Vân Hồ
    15: P Yên Bái; X Nghĩa Lộ; H Lục Yên; H Văn Yên; H Mù Căng Chải; H Trấn Yên; H Trạm Tấu; H Văn Chấn; \
      H Yên Bình
    17: P Hòa Bình; H Đà Bắc; H Lương Sơn; H Kim Bôi; H Cao Phong; H Tân Lạc; H Mai Châu; H Lạc Sơn; \
      H Yên Thủy; H Lạc Thủy
    19: P Thái Nguyên; P Sông Công; H Định Hóa; H Phú Lương; H Đồng Hỷ; H Võ Nhai; H Đại Từ; P Phổ Yên; \
      H Phú Bình
    20: P Lạng Sơn; H Tràng Định; H Bình Gia; H Văn Lãng; H Cao Lộc; H Văn Quan; H Bắc Sơn; H Hữu Lũng; \
      H Chi Lăng; H Lộc Bình; H Đình Lập
    22: P Hạ Long; P Móng Cái; P Cẩm Phả; P Uông Bí; H Bình Liêu; H Tiên Yên; H Đầm Hà; H Hải Hà; H Ba Chẽ; \
      H Vân Đồn; P Đông Triều; X Quảng Yên; H Cô Tô
    24: P Bắc Giang; H Yên Thế; H Tân Yên; H Lạng Giang; H Lục Nam; H Lục Ngạn; H Sơn Động; X Việt Yên; \
      H Hiệp Hòa; X Chũ
    25: P Việt Trì; X Phú Thọ; H Đoan Hùng; H Hạ Hoà; H Thanh Ba; H Phù Ninh; H Yên Lập; H Cẩm Khê; \
      H Tam Nông; H Lâm Thao; H Thanh Sơn; H Thanh Thuỷ; H Tân Sơn
    26: P Vĩnh Yên; P Phúc Yên; H Lập Thạch; H Tam Dương; H Tam Đảo; H Bình Xuyên; H Yên Lạc; H Vĩnh Tường; \
      H Sông Lô
    27: P Bắc Ninh; H Yên Phong; X Quế Võ; H Tiên Du; P Từ Sơn; X Thuận Thành; H Gia Bình; H Lương Tài
    30: P Hải Dương; P Chí Linh; H Nam Sách; X Kinh Môn; H Kim Thành; H Thanh Hà; H Cẩm Giàng; \
      H Bình Giang; H Gia Lộc; H Tứ Kỳ; H Ninh Giang; H Thanh Miện
    31: Q Hồng Bàng; Q Ngô Quyền; Q Lê Chân; Q Hải An; Q Kiến An; Q Đồ Sơn; Q Dương Kinh; P Thuỷ Nguyên; \
      Q An Dương; H An Lão; H Kiến Thuỵ; H Tiên Lãng; H Vĩnh Bảo; H Cát Hải; H Bạch Long Vĩ
    33: P Hưng Yên; H Văn Lâm; H Văn Giang; H Yên Mỹ; X Mỹ Hào; H Ân Thi; H Khoái Châu; H Kim Động; \
      H Tiên Lữ; H Phù Cừ
    34: P Thái Bình; H Quỳnh Phụ; H Hưng Hà; H Đông Hưng; H Thái Thụy; H Tiền Hải; H Kiến Xương; H Vũ Thư
    35: P Phủ Lý; X Duy Tiên; X Kim Bảng; H Thanh Liêm; H Bình Lục; H Lý Nhân
    36: P Nam Định; H Vụ Bản; H Ý Yên; H Nghĩa Hưng; H Nam Trực; H Trực Ninh; H Xuân Trường; H Giao Thủy; \
      H Hải Hậu
    37: P Tam Điệp; H Nho Quan; H Gia Viễn; P Hoa Lư; H Yên Khánh; H Kim Sơn; H Yên Mô
    38: P Thanh Hóa; X Bỉm Sơn; P Sầm Sơn; H Mường Lát; H Quan Hóa; H Bá Thước; H Quan Sơn; H Lang Chánh; \
      H Ngọc Lặc; H Cẩm Thủy; H Thạch Thành; H Hà Trung; H Vĩnh Lộc; H Yên Định; H Thọ Xuân; H Thường Xuân; \
      H Triệu Sơn; H Thiệu Hóa; H Hoằng Hóa; H Hậu Lộc; H Nga Sơn; H Như Xuân; H Như Thanh; H Nông Cống; \
      H Quảng Xương; X Nghi Sơn
    40: P Vinh; X Thái Hoà; H Quế Phong; H Quỳ Châu; H Kỳ Sơn; H Tương Dương; H Nghĩa Đàn; H Quỳ Hợp; \
      H Quỳnh Lưu; H Con Cuông; H Tân Kỳ; H Anh Sơn; H Diễn Châu; H Yên Thành; H Đô Lương; H Thanh Chương; \
      H Nghi Lộc; H Nam Đàn; H Hưng Nguyên; X Hoàng Mai
    42: P Hà Tĩnh; X Hồng Lĩnh; H Hương Sơn; H Đức Thọ; H Vũ Quang; H Nghi Xuân; H Can Lộc; H Hương Khê; \
      H Thạch Hà; H Cẩm Xuyên; H Kỳ Anh; X Kỳ Anh
    44: P Đồng Hới; H Minh Hóa; H Tuyên Hóa; H Quảng Trạch; H Bố Trạch; H Quảng Ninh; H Lệ Thủy; X Ba Đồn
    45: P Đông Hà; X Quảng Trị; H Vĩnh Linh; H Hướng Hóa; H Gio Linh; H Đa Krông; H Cam Lộ; H Triệu Phong; \
      H Hải Lăng; H Cồn Cỏ
    46: Q Thuận Hóa; Q Phú Xuân; X Phong Điền; H Quảng Điền; H Phú Vang; X Hương Thủy; X Hương Trà; \
      H A Lưới; H Phú Lộc
    48: Q Liên Chiểu; Q Thanh Khê; Q Hải Châu; Q Sơn Trà; Q Ngũ Hành Sơn; Q Cẩm Lệ; H Hòa Vang; H Hoàng Sa
    49: P Tam Kỳ; P Hội An; H Tây Giang; H Đông Giang; H Đại Lộc; X Điện Bàn; H Duy Xuyên; H Quế Sơn; \
      H Nam Giang; H Phước Sơn; H Hiệp Đức; H Thăng Bình; H Tiên Phước; H Bắc Trà My; H Nam Trà My; \
      H Núi Thành; H Phú Ninh
    51: P Quảng Ngãi; H Bình Sơn; H Trà Bồng; H Sơn Tịnh; H Tư Nghĩa; H Sơn Hà; H Sơn Tây; H Minh Long; \
      H Nghĩa Hành; H Mộ Đức; X Đức Phổ; H Ba Tơ; H Lý Sơn
    52: P Quy Nhơn; H An Lão; X Hoài Nhơn; H Hoài Ân; H Phù Mỹ; H Vĩnh Thạnh; H Tây Sơn; H Phù Cát; \
      X An Nhơn; H Tuy Phước; H Vân Canh
    54: P Tuy Hoà; X Sông Cầu; H Đồng Xuân; H Tuy An; H Sơn Hòa; H Sông Hinh; H Tây Hoà; H Phú Hoà; \
      X Đông Hòa
    56: P Nha Trang; P Cam Ranh; H Cam Lâm; H Vạn Ninh; X Ninh Hòa; H Khánh Vĩnh; H Diên Khánh; \
      H Khánh Sơn; H Trường Sa
    58: P Phan Rang-Tháp Chàm; H Bác Ái; H Ninh Sơn; H Ninh Hải; H Ninh Phước; H Thuận Bắc; H Thuận Nam
    60: P Phan Thiết; X La Gi; H Tuy Phong; H Bắc Bình; H Hàm Thuận Bắc; H Hàm Thuận Nam; H Tánh Linh; \
      H Đức Linh; H Hàm Tân; H Phú Quí
    62: P Kon Tum; H Đắk Glei; H Ngọc Hồi; H Đắk Tô; H Kon Plông; H Kon Rẫy; H Đắk Hà; H Sa Thầy; \
      H Tu Mơ Rông; H Ia H' Drai
    64: P Pleiku; X An Khê; X Ayun Pa; H KBang; H Đăk Đoa; H Chư Păh; H Ia Grai; H Mang Yang; H Kông Chro; \
      H Đức Cơ; H Chư Prông; H Chư Sê; H Đăk Pơ; H Ia Pa; H Krông Pa; H Phú Thiện; H Chư Pưh
    66: P Buôn Ma Thuột; X Buôn Hồ; H Ea H'leo; H Ea Súp; H Buôn Đôn; H Cư M'gar; H Krông Búk; \
      H Krông Năng; H Ea Kar; H M'Đrắk; H Krông Bông; H Krông Pắc; H Krông A Na; H Lắk; H Cư Kuin
    67: P Gia Nghĩa; H Đăk Glong; H Cư Jút; H Đắk Mil; H Krông Nô; H Đắk Song; H Đắk R'Lấp; H Tuy Đức
    68: P Đà Lạt; P Bảo Lộc; H Đam Rông; H Lạc Dương; H Lâm Hà; H Đơn Dương; H Đức Trọng; H Di Linh; \
      H Bảo Lâm; H Đạ Tẻh
    70: X Phước Long; P Đồng Xoài; X Bình Long; H Bù Gia Mập; H Lộc Ninh; H Bù Đốp; H Hớn Quản; H Đồng Phú; \
      H Bù Đăng; X Chơn Thành; H Phú Riềng
    72: P Tây Ninh; H Tân Biên; H Tân Châu; H Dương Minh Châu; H Châu Thành; X Hòa Thành; H Gò Dầu; \
      H Bến Cầu; X Trảng Bàng
    74: P Thủ Dầu Một; H Bàu Bàng; H Dầu Tiếng; P Bến Cát; H Phú Giáo; P Tân Uyên; P Dĩ An; P Thuận An; \
      H Bắc Tân Uyên
    75: P Biên Hòa; P Long Khánh; H Tân Phú; H Vĩnh Cửu; H Định Quán; H Trảng Bom; H Thống Nhất; H Cẩm Mỹ; \
      H Long Thành; H Xuân Lộc; H Nhơn Trạch
    77: P Vũng Tàu; P Bà Rịa; H Châu Đức; H Xuyên Mộc; H Long Đất; P Phú Mỹ; H Côn Đảo
    79: Q 1; Q 12; Q Gò Vấp; Q Bình Thạnh; Q Tân Bình; Q Tân Phú; Q Phú Nhuận; P Thủ Đức; Q 3; Q 10; Q 11; \
      Q 4; Q 5; Q 6; Q 8; Q Bình Tân; Q 7; H Củ Chi; H Hóc Môn; H Bình Chánh; H Nhà Bè; H Cần Giờ
    80: P Tân An; X Kiến Tường; H Tân Hưng; H Vĩnh Hưng; H Mộc Hóa; H Tân Thạnh; H Thạnh Hóa; H Đức Huệ; \
      H Đức Hòa; H Bến Lức; H Thủ Thừa; H Tân Trụ; H Cần Đước; H Cần Giuộc; H Châu Thành
    82: P Mỹ Tho; P Gò Công; X Cai Lậy; H Tân Phước; H Cái Bè; H Cai Lậy; H Châu Thành; H Chợ Gạo; \
      H Gò Công Tây; H Gò Công Đông; H Tân Phú Đông
    83: P Bến Tre; H Châu Thành; H Chợ Lách; H Mỏ Cày Nam; H Giồng Trôm; H Bình Đại; H Ba Tri; H Thạnh Phú; \
      H Mỏ Cày Bắc
    84: P Trà Vinh; H Càng Long; H Cầu Kè; H Tiểu Cần; H Châu Thành; H Cầu Ngang; H Trà Cú; H Duyên Hải; \
      X Duyên Hải
    86: P Vĩnh Long; H Long Hồ; H Mang Thít; H Vũng Liêm; H Tam Bình; X Bình Minh; H Trà Ôn; H Bình Tân
    87: P Cao Lãnh; P Sa Đéc; P Hồng Ngự; H Tân Hồng; H Hồng Ngự; H Tam Nông; H Tháp Mười; H Cao Lãnh; \
      H Thanh Bình; H Lấp Vò; H Lai Vung; H Châu Thành
    89: P Long Xuyên; P Châu Đốc; H An Phú; X Tân Châu; H Phú Tân; H Châu Phú; X Tịnh Biên; H Tri Tôn; \
      H Châu Thành; H Chợ Mới; H Thoại Sơn
    91: P Rạch Giá; P Hà Tiên; H Kiên Lương; H Hòn Đất; H Tân Hiệp; H Châu Thành; H Giồng Riềng; H Gò Quao; \
      H An Biên; H An Minh; H Vĩnh Thuận; P Phú Quốc; H Kiên Hải; H U Minh Thượng; H Giang Thành
    92: Q Ninh Kiều; Q Ô Môn; Q Bình Thuỷ; Q Cái Răng; Q Thốt Nốt; H Vĩnh Thạnh; H Cờ Đỏ; H Phong Điền; \
      H Thới Lai
    93: P Vị Thanh; P Ngã Bảy; H Châu Thành A; H Châu Thành; H Phụng Hiệp; H Vị Thuỷ; H Long Mỹ; X Long Mỹ
    94: P Sóc Trăng; H Châu Thành; H Kế Sách; H Mỹ Tú; H Cù Lao Dung; H Long Phú; H Mỹ Xuyên; X Ngã Năm; \
      H Thạnh Trị; X Vĩnh Châu; H Trần Đề
    95: P Bạc Liêu; H Hồng Dân; H Phước Long; H Vĩnh Lợi; X Giá Rai; H Đông Hải; H Hoà Bình
    96: P Cà Mau; H U Minh; H Thới Bình; H Trần Văn Thời; H Cái Nước; H Đầm Dơi; H Năm Căn; H Phú Tân; \
      H Ngọc Hiển
    """
}
