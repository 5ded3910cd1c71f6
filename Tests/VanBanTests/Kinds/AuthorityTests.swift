import Testing

@testable import VanBan

@Suite("Bodies that issue documents")
struct AuthorityTests {
  static func words(_ text: String) -> WordSequence { WordSequence(Tokenizer.tokens(of: SourceText(text))) }

  @Test(
    "The head of a body's name is found, longest first, in any case and spelling of tones",
    arguments: [
      ("ỦY BAN NHÂN DÂN HUYỆN THANH MIỆN", BodyKind.peoplesCommittee, 4),
      ("UỶ BAN NHÂN DÂN", .peoplesCommittee, 4),
      ("UBND tỉnh Hải Dương", .peoplesCommittee, 1),
      ("Hội đồng nhân dân tỉnh", .peoplesCouncil, 4),
      ("Quốc hội khóa XV", .nationalAssembly, 2),
      ("Ủy ban Thường vụ Quốc hội", .nationalAssembly, 6),
      ("Chính phủ về", .government, 2),
      ("Thủ tướng Chính phủ", .primeMinister, 4),
      ("Bộ Thông tin và Truyền thông", .ministry, 1),
      ("Văn phòng Chính phủ", .ministry, 4),
      ("Ngân hàng Nhà nước Việt Nam", .ministry, 6),
      ("Bộ Chính trị", .party, 3),
      ("BAN CHẤP HÀNH TRUNG ƯƠNG", .party, 5),
      ("Tỉnh uỷ Hải Dương", .party, 2),
      ("SỞ NỘI VỤ", .department, 1),
      ("Tòa án nhân dân tối cao", .court, 6),
      ("Toà án nhân dân tỉnh", .court, 4),
      ("Kiểm toán Nhà nước", .audit, 4),
      ("CỤC THUẾ", .agency, 1),
      ("Liên đoàn Lao động", .association, 4),
      ("Phòng Văn hóa và Thông tin", .unit, 1),
    ])
  func head(text: String, kind: BodyKind, count: Int) {
    let found = Authority.head(in: Self.words(text), at: 0)
    #expect(found?.authority.kind == kind)
    #expect(found?.count == count)
  }

  @Test("A word in lower case is no head", arguments: ["bộ phận", "ban hành", "phòng chống", "đảng viên"])
  func noHead(text: String) {
    #expect(Authority.head(in: Self.words(text), at: 0) == nil)
  }

  @Test(
    "Ministries are found by whole name",
    arguments: [
      ("Bộ Văn hoá, Thể thao và Du lịch", "BVHTTDL", 9),
      ("BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "BLĐTBXH", 9),
      ("Bộ TT&TT hướng dẫn", "BTTTT", 4),
      ("Bộ Nông nghiệp và Môi trường", "BNNMT", 6),
      ("Bộ Nông nghiệp và Phát triển nông thôn", "BNNPTNT", 8),
    ])
  func ministry(text: String, symbol: String, count: Int) {
    let found = Ministry.nameTable.match(Self.words(text), at: 0)
    #expect(found?.value.symbols.first == symbol)
    #expect(found?.count == count)
  }

  @Test("Every ministry that was merged leads to one that stands")
  func successors() {
    for ministry in Ministry.all {
      var current = ministry
      var steps = 0
      while let symbol = current.successor, let next = Ministry.ministry(ofSymbol: symbol), steps < 5 {
        current = next
        steps += 1
      }
      #expect(current.until == nil, "\(ministry.name)")
      #expect((ministry.until == nil) == (ministry.successor == nil), "\(ministry.name)")
    }
    #expect(Ministry.all.filter { $0.until == nil }.count == 17)
    #expect(Ministry.ministry(ofSymbol: "BLĐTBXh")?.name == "Bộ Lao động - Thương binh và Xã hội")
    #expect(Ministry.ministry(ofSymbol: "BNN")?.name == "Bộ Nông nghiệp và Phát triển nông thôn")
  }

  @Test("63 provinces became 34")
  func provinces() {
    #expect(Province.all.count == 63)
    let standing = Set(Province.all.filter { $0.successor == nil }.map(\.name))
    #expect(standing.count == 34)
    for province in Province.all { #expect(standing.contains(province.successor ?? province.name)) }
    #expect(Province.all.first { $0.name == "Hải Dương" }?.successor == "Hải Phòng")
  }

  @Test(
    "Provinces are found by name",
    arguments: [
      ("BÀ RỊA - VŨNG TÀU", "77", 5), ("Hoà Bình", "17", 2), ("Hòa Bình", "17", 2), ("Thanh Hoá", "38", 2),
      ("Thừa Thiên Huế", "46", 3), ("HỒ CHÍ MINH", "79", 3), ("Ðắk Lắk", "66", 2),
    ])
  func province(text: String, code: String, count: Int) {
    let found = Province.nameTable.match(Self.words(text), at: 0)
    #expect(found?.value.code == code)
    #expect(found?.count == count)
  }

  @Test("Levels of government")
  func levels() {
    #expect(AdministrativeLevel.table.match(Self.words("thành phố Hà Nội"), at: 0)?.value == .province)
    #expect(AdministrativeLevel.table.match(Self.words("HUYỆN TỨ KỲ"), at: 0)?.value == .district)
    #expect(AdministrativeLevel.table.match(Self.words("Thị trấn Thanh Miện"), at: 0)?.value == .commune)
  }

  @Test("No two symbols of one table are the same")
  func symbols() {
    let state = Authority.symbols.map(\.0) + Ministry.all.flatMap(\.symbols)
    #expect(Set(state).count == state.count)
    #expect(Set(Authority.partySymbols.map(\.0)).count == Authority.partySymbols.count)
  }
}
