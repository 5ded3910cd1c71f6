import Testing

@testable import VanBan

@Suite("Which document is meant")
struct CitationResolverTests {
  /// The header of a district's plan, of a province's decision, of a ministry's circular.
  private static let district = header("UBND HUYỆN THANH MIỆN", superior: "UBND TỈNH HẢI DƯƠNG")
  private static let province = header("ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH")
  private static let ministry = header("BỘ TÀI CHÍNH", symbol: "TT-BTC")

  private static func header(_ issuer: String, superior: String? = nil, symbol: String = "KH-UBND") -> Header
  {
    var header = Header()
    (header.issuer, header.superior, header.serial, header.symbol) = (issuer, superior, "999", symbol)
    header.date = PartialDate(year: 2022, month: 5, day: 1)
    return header
  }

  private static func resolved(_ text: String, _ header: Header) -> [WorkResolution] {
    CitationFixture.citations(text, header: header).map(\.resolution)
  }

  private static func identifiers(_ text: String, _ header: Header) -> [String] {
    resolved(text, header).map { resolution in
      switch resolution {
      case .resolved(let id): id.description
      case .ambiguous(let candidates):
        candidates.map { "? " + $0.identifier.description }.joined(separator: " ")
      case .incomplete(let missing): missing.map(\.rawValue).joined(separator: " ")
      }
    }
  }

  @Test(
    "A number whose digits are in doubt names no work",
    arguments: [
      ("Nghị định số l5/2020/NĐ-CP ngày 03/02/2020", ["number"]),
      // Not even where the text has the number that is meant.
      (
        "Nghị định số 1 5/2020/NĐ-CP và Nghị định số 15/2020/NĐ-CP",
        ["number", "/akn/vn/act/nghi-dinh/2020/15-2020-nd-cp"]
      ),
      ("Quyết định số 22/201/QĐ-TTg", ["number year"]), ("theo Thông tư số …/2024/TT-BTC", ["number"]),
      ("Nghị định số 2020/NĐ-CP ngày 03/02/2020", ["number"]),
      // Two digits are a year of this century where the date says so.
      ("Nghị định số 15/20/NĐ-CP", ["year"]), ("Nghị định số 15/20/NĐ-CP ngày 03/02/2019", ["year"]),
      ("Nghị định số 15/20/NĐ-CP ngày 03/02/2020", ["/akn/vn/act/nghi-dinh/2020/15-2020-nd-cp"]),
      ("Nghị định số 05/98/NĐ-CP", ["/akn/vn/act/nghi-dinh/1998/05-1998-nd-cp"]),
    ])
  func doubtful(text: String, expected: [String]) {
    #expect(Self.identifiers(text, Self.ministry) == expected)
  }

  @Test(
    "Numbers from before the codes of kinds",
    arguments: [
      ("Thông tư số 74 TC/TCT ngày 20/10/1997 của Bộ Tài chính", "/akn/vn/act/thong-tu/1997/74-tc-tct"),
      ("Thông tư số 12-TC/TCT ngày 03/02/1995", "/akn/vn/act/thong-tu/1995/12-tc-tct"),
      ("Quyết định số 1141 TC/QĐ/CĐKT ngày 01/11/1995", "/akn/vn/doc/quyet-dinh/1995/1141-tc-qd-cdkt"),
      ("Quyết định số 999/TC-QĐ-CĐKT ngày 02/11/1996", "/akn/vn/doc/quyet-dinh/1996/999-tc-qd-cdkt"),
      ("Quyết định số 202/TCCP-VC ngày 08/6/1994", "/akn/vn/doc/quyet-dinh/1994/202-tccp-vc"),
      ("Sắc lệnh số 64/SL ngày 23/11/1945", "/akn/vn/act/sac-lenh/1945/64-sl"),
      ("Thông cáo số 12-TC/TW ngày 03/02/2015", "/akn/vn/doc/thong-cao/2015/12-tc-tw"),
    ])
  func nineties(text: String, expected: String) {
    #expect(Self.identifiers(text, Self.ministry) == [expected])
  }

  @Test(
    "Bodies of the whole country",
    arguments: [
      ("Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ", "/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp"),
      ("Nghị định 64/2007/ND-CP", "/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp"),
      ("Quyết định số 749/QĐ-TTg ngày 03/6/2020", "/akn/vn/doc/quyet-dinh/2020/749-qd-ttg"),
      ("Quyết định số 28/2018/QĐ-TTg", "/akn/vn/act/quyet-dinh/2018/28-2018-qd-ttg"),
      ("Thông tư số 3/2020/TT-BTTTT", "/akn/vn/act/thong-tu/2020/03-2020-tt-btttt"),
      ("Luật số 80/2015/QH13", "/akn/vn/act/luat/2015/80-2015-qh13"),
      ("Nghị quyết số 954/2020/UBTVQH14", "/akn/vn/act/nghi-quyet/2020/954-2020-ubtvqh14"),
      (
        "Thông tư liên tịch số 02/2014/TTLT-BNV-BTC",
        "/akn/vn/act/thong-tu-lien-tich/2014/02-2014-ttlt-bnv-btc"
      ),
      ("Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị", "/akn/vn/doc/nghi-quyet/2019/52-nq-tw"),
      ("Nghị quyết số 52/NQ-TW ngày 27/9/2019", "/akn/vn/doc/nghi-quyet/2019/52-nq-tw"),
      ("Quy định số 37-QĐ/TW ngày 25/10/2021", "/akn/vn/doc/quy-dinh/2021/37-qd-tw"),
      ("Công văn số 2106/BTTTT-THH ngày 01/7/2021", "/akn/vn/doc/cong-van/2021/2106-btttt-thh"),
      ("Văn bản số 2106/BTTTT-THH ngày 01/7/2021", "/akn/vn/doc/cong-van/2021/2106-btttt-thh"),
      ("Nghị định số 91/CP ngày 17 tháng 8 năm 1994", "/akn/vn/act/nghi-dinh/1994/91-cp"),
      ("Nghị định số 217-HĐBT ngày 08/6/1985", "/akn/vn/act/nghi-dinh/1985/217-hdbt"),
      ("theo QCVN 06:2022/BXD", "/akn/vn/doc/tieu-chuan/2022/qcvn-06-2022"),
    ])
  func national(text: String, expected: String) {
    #expect(Self.identifiers(text, Self.district) == [expected])
  }

  @Test(
    "Bodies that are named relative to the document's own",
    arguments: [
      (
        "Kế hoạch số 3725/KH-UBND ngày 29/12/2021 của UBND huyện",
        "/akn/vn-61/doc/ke-hoach/ubnd-huyen-thanh-mien/2021/3725-kh-ubnd"
      ),
      (
        "Kế hoạch số 12/KH-UBND ngày 02/01/2022 của UBND tỉnh",
        "/akn/vn-61/doc/ke-hoach/ubnd-tinh-hai-duong/2022/12-kh-ubnd"
      ),
      (
        "Kế hoạch số 12/KH-UBND ngày 02/01/2022 của UBND tỉnh Hà Tĩnh",
        "/akn/vn-23/doc/ke-hoach/ubnd-tinh-ha-tinh/2022/12-kh-ubnd"
      ),
      (
        "Kế hoạch số 12/KH-UBND ngày 02/01/2022 của UBND huyện Nam Sách",
        "/akn/vn-61/doc/ke-hoach/ubnd-huyen-nam-sach/2022/12-kh-ubnd"
      ),
      (
        "Nghị quyết số 20/2019/NQ-HĐND của HĐND tỉnh",
        "/akn/vn-61/act/nghi-quyet/hdnd-tinh-hai-duong/2019/20-2019-nq-hdnd"
      ),
      (
        "Nghị quyết số 20/2019/ND-HĐND của HĐND tỉnh",
        "/akn/vn-61/act/nghi-quyet/hdnd-tinh-hai-duong/2019/20-2019-nq-hdnd"
      ),
      ("Nghị quyết số 06-NQ/TU ngày 17/9/2021 của Tỉnh ủy", "/akn/vn-61/doc/nghi-quyet/2021/06-nq-tu"),
      ("Nghị quyết số 6-NQ/TU ngày 17/9/2021", "/akn/vn-61/doc/nghi-quyet/2021/06-nq-tu"),
      (
        "Nghị quyết số 05-NQ/TU ngày 15/10/2021 của Ban Thường vụ Tỉnh ủy Hà Tĩnh",
        "/akn/vn-23/doc/nghi-quyet/2021/05-nq-tu"
      ),
      (
        "Kế hoạch số 54-KH/HU ngày 02/01/2022 của Ban Thường vụ Huyện ủy",
        "/akn/vn-61/doc/ke-hoach/huyen-uy-thanh-mien/2022/54-kh-hu"
      ),
      (
        // Another place of the tone, a capital, and the symbol the other way round.
        "Kế hoạch số 54/KH-HU, ngày 02/01/2022 của Huyện Uỷ Thanh Miện",
        "/akn/vn-61/doc/ke-hoach/huyen-uy-thanh-mien/2022/54-kh-hu"
      ),
      (
        "Kế hoạch số 54-KH/HU ngày 02/01/2022 của Ban Chấp hành Đảng bộ huyện Thanh Miện",
        "/akn/vn-61/doc/ke-hoach/huyen-uy-thanh-mien/2022/54-kh-hu"
      ),
      ("Kế hoạch số 54/KH-HU ngày 02/01/2022", "/akn/vn-61/doc/ke-hoach/huyen-uy-thanh-mien/2022/54-kh-hu"),
      ("Công văn số 346/STTTT-TTBCXB ngày 12/3/2022", "/akn/vn-61/doc/cong-van/2022/346-stttt-ttbcxb"),
      (
        "Quyết định số 5/QĐ-UBND ngày 02/01/2022 của Chủ tịch UBND xã Tân Trào, huyện Thanh Miện",
        "/akn/vn-61/doc/quyet-dinh/ubnd-xa-tan-trao/2022/05-qd-ubnd"
      ),
    ])
  func relative(text: String, expected: String) {
    #expect(Self.identifiers(text, Self.district) == [expected])
  }

  @Test(
    "The committee of a Party organisation by the names that it is given",
    arguments: [
      ("Ban Chấp hành Đảng bộ tỉnh Hải Dương", "Tỉnh ủy Hải Dương"),
      ("BCH Đảng bộ tỉnh", "Tỉnh ủy Hải Dương"),
      ("Ban Chấp hành Đảng bộ thành phố Hà Nội", "Thành ủy Hà Nội"),
      ("Ban Chấp hành Đảng bộ huyện", "Huyện ủy Thanh Miện"),
      ("Ban Thường vụ Tỉnh ủy", "Tỉnh ủy Hải Dương"),
      ("Ban Thường vụ Đảng ủy xã Tân Trào", "Đảng ủy xã Tân Trào"),
    ])
  func partyCommittees(printed: String, expected: String) {
    let text = "Nghị quyết số 06-NQ/TU ngày 26/3/2021 của \(printed) về chuyển đổi số"
    #expect(CitationFixture.citations(text, header: Self.district).map { $0.body?.name } == [expected])
  }

  @Test(
    "What the text does not tell",
    arguments: [
      ("Quyết định số 749/QĐ-TTg", "year"),
      ("Nghị quyết 12/2020", "number issuer"),
      ("Công văn số 12/ABCD ngày 02/01/2022", "issuer"),
      (
        "Kế hoạch số 9/KH-UBND ngày 02/01/2022",
        "? /akn/vn-61/doc/ke-hoach/ubnd-huyen-thanh-mien/2022/09-kh-ubnd "
          + "? /akn/vn-61/doc/ke-hoach/ubnd-tinh-hai-duong/2022/09-kh-ubnd"
      ),
      (
        "Quyết định số 2323/BTTTT-THH ngày 31/12/2019",
        "? /akn/vn/doc/quyet-dinh/2019/2323-qd-btttt ? /akn/vn/doc/cong-van/2019/2323-btttt-thh"
      ),
    ])
  func open(text: String, expected: String) {
    #expect(Self.identifiers(text, Self.district) == [expected])
  }

  @Test("In the documents of other bodies")
  func others() {
    #expect(
      Self.identifiers("Quyết định số 9/QĐ-UBND ngày 02/01/2022 của UBND tỉnh", Self.province)
        == ["/akn/vn-23/doc/quyet-dinh/ubnd-tinh-ha-tinh/2022/09-qd-ubnd"])
    #expect(
      Self.identifiers("Quyết định số 9/QĐ-UBND ngày 02/01/2022", Self.province)
        == ["/akn/vn-23/doc/quyet-dinh/ubnd-tinh-ha-tinh/2022/09-qd-ubnd"])
    #expect(
      Self.identifiers("Quyết định số 9/QĐ-UBND ngày 02/01/2022 của UBND tỉnh", Self.ministry) == ["place"])
    #expect(
      Self.identifiers("Kế hoạch số 9/KH-UBND ngày 02/01/2022 của UBND huyện Châu Thành", Self.ministry)[0]
        .split(separator: "?").count == 10)
  }

  @Test("A number that the text gives in full elsewhere")
  func inText() {
    #expect(
      Self.identifiers(
        "Quyết định số 749/QĐ-TTg ngày 03/6/2020 về chuyển đổi số; theo Quyết định số 749/QĐ-TTg",
        Self.district)
        == Array(repeating: "/akn/vn/doc/quyet-dinh/2020/749-qd-ttg", count: 2))
    #expect(
      Self.identifiers(
        "Kế hoạch số 9/KH-UBND ngày 02/01/2022 của UBND tỉnh; theo Kế hoạch số 9/KH-UBND ngày 02/01/2022",
        Self.district)
        == Array(repeating: "/akn/vn-61/doc/ke-hoach/ubnd-tinh-hai-duong/2022/09-kh-ubnd", count: 2))
  }

  @Test("What a decision approves has the decision's number")
  func issued() {
    #expect(
      Self.identifiers(
        "Quyết định số 749/QĐ-TTg ngày 03/6/2020 phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025",
        Self.district)
        == ["/akn/vn/doc/quyet-dinh/2020/749-qd-ttg", "/akn/vn/doc/chuong-trinh/2020/749-qd-ttg"])
  }

  @Test("The document's own identifier")
  func own() {
    func own(_ header: Header, _ kind: DocumentKind) -> WorkResolution {
      CitationResolver(header: header, kind: kind, place: PlaceContext(header: header)).own()
    }
    #expect(
      own(Self.district, .plan).identifier?.description
        == "/akn/vn-61/doc/ke-hoach/ubnd-huyen-thanh-mien/2022/999-kh-ubnd")
    var circular = Self.ministry
    (circular.serial, circular.year) = ("7", 2023)
    #expect(own(circular, .circular).identifier?.description == "/akn/vn/act/thong-tu/2023/07-2023-tt-btc")
    var blank = Self.district
    blank.serial = nil
    #expect(own(blank, .plan) == .incomplete(missing: [.number]))
    var undated = Self.district
    undated.date = nil
    #expect(own(undated, .plan) == .incomplete(missing: [.year]))
  }
}
