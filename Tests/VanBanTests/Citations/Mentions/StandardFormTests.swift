import Testing

@testable import VanBan

@Suite("Numbers of standards")
struct StandardFormTests {
  @Test(
    "Series, serial and year",
    arguments: [
      ("|TCVN ISO 9001:2015 và", "TCVNISO9001:2015 = 9001 2015 TCVNISO"),
      ("|QCVN 06:2022/BXD về", "QCVN06:2022/BXD = 06 2022 QCVN"),
      ("|TCVN 5687-2010", "TCVN5687-2010 = 5687-2010 - TCVN"),
      ("|TCVN ISO/IEC 27001", "TCVNISO/IEC27001 = 27001 - TCVNISO/IEC"),
      ("|TCXDVN 33", "TCXDVN33 = 33 - TCXDVN"), ("|tcvn 5687", "-"), ("|TCVN về gạch", "-"),
      ("|ISO 9001:2015", "-"),
    ])
  func number(text: String, expected: String) {
    let input = BlockInput(text)
    let found = StandardForm(words: input.words, limit: input.words.count).read(at: input.at)
    let row = found.map { found in
      let year = found.number.year.map { String($0) } ?? "-"
      return found.number.text + " = " + found.number.serial + " " + year + " " + found.number.symbol
    }
    #expect(row ?? "-" == expected)
  }
}
