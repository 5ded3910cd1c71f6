import Testing

@testable import VanBan

@Suite("Compound tokens")
struct CompoundTests {
  /// Kind, value and text of each compound token.
  static func compounds(_ text: String) -> [String] {
    let source = SourceText(text)
    return CompoundToken.all(in: Tokenizer.tokens(of: source), of: source).map {
      "\($0.kind.rawValue) \($0.value) “\(source[$0.range])”"
    }
  }

  @Test(
    "Dates",
    arguments: [
      ("10/4/2007", "date 2007-04-10 “10/4/2007”"),
      ("15/6/ 2021", "date 2021-06-15 “15/6/ 2021”"),
      ("05-3-2020", "date 2020-03-05 “05-3-2020”"),
      ("01.02.2003", "date 2003-02-01 “01.02.2003”"),
      ("ngày 12 tháng 12 năm 2019", "date 2019-12-12 “ngày 12 tháng 12 năm 2019”"),
      ("Ngày 10/4/2007", "date 2007-04-10 “Ngày 10/4/2007”"),
      ("ngày     tháng 12 năm 2022", "date 2022-12 “ngày     tháng 12 năm 2022”"),
      ("ngày … tháng 12 năm 2022", "date 2022-12 “ngày … tháng 12 năm 2022”"),
      ("ngày 12\ntháng 12 năm 2019", "date 2019-12-12 “ngày 12\ntháng 12 năm 2019”"),
      ("tháng 5/2020", "date 2020-05 “tháng 5/2020”"),
      ("tháng 5 năm 2020", "date 2020-05 “tháng 5 năm 2020”"),
      ("29/2/2024", "date 2024-02-29 “29/2/2024”"),
    ])
  func dates(text: String, expected: String) {
    #expect(Self.compounds("x \(text), y") == [expected])
  }

  @Test("No dates", arguments: ["31/2/2021", "1/2", "ngày 5", "tháng 13 năm 2020", "1/13/2020", "1/2/20"])
  func noDates(text: String) {
    #expect(Self.compounds(text).isEmpty)
  }

  @Test(
    "Periods",
    arguments: [
      ("2021-2025", "period 2021/2025 “2021-2025”"), ("2021 - 2025", "period 2021/2025 “2021 - 2025”"),
      ("2021–2025", "period 2021/2025 “2021–2025”"), ("2021-\n2025", "period 2021/2025 “2021-\n2025”"),
    ])
  func periods(text: String, expected: String) {
    #expect(Self.compounds("giai đoạn \(text).") == [expected])
  }

  @Test("No periods", arguments: ["2025-2021", "2021-25", "2021/2025", "1200-1300"])
  func noPeriods(text: String) {
    #expect(Self.compounds(text).isEmpty)
  }

  @Test(
    "Money, percentages and numbers",
    arguments: [
      ("565.300.000đ", "money 565300000 VND “565.300.000đ”"),
      ("565.300.000 đồng", "money 565300000 VND “565.300.000 đồng”"),
      ("26 tỷ, 780 triệu", "money 26780000000 VND “26 tỷ, 780 triệu”"),
      ("26 tỷ 780 triệu đồng", "money 26780000000 VND “26 tỷ 780 triệu đồng”"),
      ("21.120 tr.đ", "money 21120000000 VND “21.120 tr.đ”"),
      ("21.120 trđ", "money 21120000000 VND “21.120 trđ”"),
      ("1,5 tỷ đồng", "money 1500000000 VND “1,5 tỷ đồng”"),
      ("2,5 nghìn tỷ đồng", "money 2500000000000 VND “2,5 nghìn tỷ đồng”"),
      ("0,5 đồng", "money 0.5 VND “0,5 đồng”"),
      ("200.000 VNĐ", "money 200000 VND “200.000 VNĐ”"),
      ("98,5%", "percent 98.5% “98,5%”"), ("100 %", "percent 100% “100 %”"),
      ("1.545.000.000", "number 1545000000 “1.545.000.000”"), ("98,5", "number 98.5 “98,5”"),
      ("0,05", "number 0.05 “0,05”"), ("1.234,56", "number 1234.56 “1.234,56”"),
    ])
  func numbers(text: String, expected: String) {
    #expect(Self.compounds("là \(text).") == [expected])
  }

  @Test(
    "Not money, not numbers", arguments: ["1 tỷ người", "2.1 Mục", "5đ", "1.23.456", "12 triệu lượt", "3"])
  func noNumbers(text: String) {
    #expect(Self.compounds(text).isEmpty)
  }

  @Test("The unit of a sum is kept as written")
  func units() {
    let source = SourceText("21.120 tr.đ và 3 tỷ\nđồng")
    let units = CompoundToken.all(in: Tokenizer.tokens(of: source), of: source).map { compound in
      if case .money(let money) = compound.value { money.unit } else { "" }
    }
    #expect(units == ["tr.đ", "tỷ đồng"])
  }

  @Test(
    "Ordinals, Roman numerals, document numbers, abbreviations",
    arguments: [
      ("thứ nhất", "ordinal 1 “thứ nhất”"), ("thứ 12", "ordinal 12 “thứ 12”"),
      ("thứ XIII", "ordinal 13 “thứ XIII”"), ("XIV", "roman 14 “XIV”"), ("I", "roman 1 “I”"),
      ("64/2007/NĐ-CP", "document-number 64/2007/NĐ-CP “64/2007/NĐ-CP”"),
      ("749/QĐ-TTg", "document-number 749/QĐ-TTg “749/QĐ-TTg”"),
      ("52-NQ/TW", "document-number 52-NQ/TW “52-NQ/TW”"),
      ("80/2015/QH13", "document-number 80/2015/QH13 “80/2015/QH13”"),
      ("1a/2020/QĐ-UBND", "document-number 1a/2020/QĐ-UBND “1a/2020/QĐ-UBND”"),
      ("135-HĐBT", "document-number 135-HĐBT “135-HĐBT”"),
      ("12/TTr-STT&TT", "document-number 12/TTr-STT&TT “12/TTr-STT&TT”"),
      ("CNTT", "abbreviation CNTT “CNTT”"), ("TT&TT", "abbreviation TT&TT “TT&TT”"),
      ("TU", "abbreviation TU “TU”"), ("15/TT", "abbreviation TT “TT”"), ("IIII", "abbreviation IIII “IIII”"),
    ])
  func words(text: String, expected: String) {
    #expect(Self.compounds("của \(text) là") == [expected])
  }

  @Test("None of them", arguments: ["15/tt", "ỦY BAN", "C", "Điều", "KẾ HOẠCH", "1/2"])
  func noWords(text: String) {
    #expect(Self.compounds("x \(text) y").isEmpty)
  }

  @Test("They keep their parts, lie on token boundaries and do not overlap")
  func layers() async {
    await Samples.forEach(Samples.all) { sample in
      let source = SourceText(bytes: sample.bytes)
      let tokens = Tokenizer.tokens(of: source)
      var end = 0
      for compound in CompoundToken.all(in: tokens, of: source) {
        let parts = tokens[compound.parts]
        #expect(compound.parts.lowerBound >= end, "\(sample.name)")
        #expect(compound.range.lowerBound == parts.first?.range.lowerBound, "\(sample.name)")
        #expect(compound.range.upperBound == parts.last?.range.upperBound, "\(sample.name)")
        end = compound.parts.upperBound
      }
    }
  }
}

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test(
    "Vietnamese grouping",
    arguments: [
      ("1.545.000.000", "1545000000"), ("98,5", "98.5"), ("0,050", "0.05"), ("12", "12"),
      ("1.000,5", "1000.5"),
    ])
  func reads(text: String, expected: String) {
    #expect(ExactDecimal(vietnamese: text)?.description == expected)
  }

  @Test(
    "What is written in another way",
    arguments: ["", ",", "1,", "2.1", "1.23", "1,2,3", "0.545", "1234.567", "9999999999999999999", "a"])
  func refuses(text: String) {
    #expect(ExactDecimal(vietnamese: text) == nil)
  }

  @Test("Sums and powers of ten, none where they get too large")
  func arithmetic() {
    let one = ExactDecimal(units: 15, scale: 1)
    #expect(one.shifted(9) == ExactDecimal(units: 1_500_000_000))
    #expect(one.adding(ExactDecimal(units: 25, scale: 2)) == ExactDecimal(units: 175, scale: 2))
    #expect(ExactDecimal(units: .max).shifted(1) == nil)
    #expect(ExactDecimal(units: .max).adding(ExactDecimal(units: 1)) == nil)
  }
}
