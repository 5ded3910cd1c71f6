import Testing

@testable import VanBan

@Suite("Numbers in identifiers")
struct WorkNumberTests {
  @Test(
    "One for each way to write it",
    arguments: [
      ("64", 2007, "NĐ-CP", DocumentKind.decree, "64-2007-nd-cp"),
      ("64", 2007, "NĐ–CP", .decree, "64-2007-nd-cp"),
      ("54", nil, "KH/HU", .plan, "54-kh-hu"), ("6", nil, "NQ/TU", .resolution, "06-nq-tu"),
      ("06", nil, "NQ/TU", .resolution, "06-nq-tu"),
      ("006", nil, "NQ/TU", .resolution, "06-nq-tu"), ("1a", nil, "QĐ-UBND", .decision, "01a-qd-ubnd"),
      ("12", nil, "QH-13", .law, "12-qh13"), ("12", 2020, "QH13", .law, "12-2020-qh13"),
      // What is written between the parts, or not, and old symbols.
      ("15", 2020, "NĐ_CP", .decree, "15-2020-nd-cp"), ("15", 2020, "NĐCP", .decree, "15-2020-nd-cp"),
      ("45", nil, "QĐ.UB", .decision, "45-qd-ub"), ("12", nil, "QĐTTg", .decision, "12-qd-ttg"),
      ("74", nil, "TC/TCT", .circular, "74-tc-tct"), ("12", nil, "CTCP", .officialLetter, "12-ctcp"),
      // Digits are missing.
      ("", 2024, "TT-BTC", .circular, nil), ("2020", nil, "NĐ-CP", .decree, nil),
      ("2013", nil, "QH13", .law, nil),
      ("45", 2013, "QH", .law, nil), ("2020", nil, "QĐ-TTg", .decision, "2020-qd-ttg"),
      // A misspelled code is that of the kind.
      ("5", 2020, "ND-HĐND", .resolution, "05-2020-nq-hdnd"), ("5", nil, "", .decision, nil),
      ("9001", 2015, "TCVNISO", .standard, "tcvn-iso-9001-2015"),
      ("06", 2022, "QCVN", .standard, "qcvn-06-2022"),
    ] as [(String, Int?, String, DocumentKind, String?)])
  func slug(serial: String, year: Int?, symbol: String, kind: DocumentKind, expected: String?) {
    let number = DocumentNumber(text: "", serial: serial, year: year, symbol: symbol)
    #expect(WorkNumber.slug(number, kind: kind) == expected)
  }

  @Test(
    "A code with one wrong letter",
    arguments: [
      ("ND", "NQ", true), ("QĐ", "QĐ", false), ("XYZ", "NQ", false), ("NX", "NQ", true), ("N", "N", false),
    ])
  func misspelled(piece: String, code: String, expected: Bool) {
    #expect(WorkNumber.isMisspelled(piece, for: code) == expected)
  }

  @Test("Of a law")
  func law() {
    #expect(WorkNumber.slug(ofLaw: "45/2013/QH13") == "45-2013-qh13")
    #expect(WorkNumber.slug(ofLaw: "5/2020/UBTVQH14") == "05-2020-ubtvqh14")
  }
}
