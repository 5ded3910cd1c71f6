import Testing

@testable import VanBan

@Suite("Digital signatures")
struct DigitalSignatureTests {
  @Test(
    "Seconds since 1970 as a time in UTC and a day in Vietnam",
    arguments: [
      (0, "1970-01-01T00:00:00Z", "1970-01-01"),
      (1_736_219_397, "2025-01-07T03:09:57Z", "2025-01-07"),
      // In Vietnam it is past midnight.
      (1_737_749_184, "2025-01-24T20:06:24Z", "2025-01-25"),
      (951_782_400, "2000-02-29T00:00:00Z", "2000-02-29"),
      (951_868_799, "2000-02-29T23:59:59Z", "2000-03-01"),
      (-1, "1969-12-31T23:59:59Z", "1970-01-01"),
      (4_102_444_799, "2099-12-31T23:59:59Z", "2100-01-01"),
    ])
  func time(seconds: Int, time: String, day: String) {
    let signature = DigitalSignature(seconds: seconds)
    #expect(signature.time == time)
    #expect(signature.day?.description == day)
  }

  @Test("A moment of the calendar leads to its seconds and back; one that no clock shows to none")
  func moments() {
    for (year, month, day) in [(1970, 1, 1), (1999, 12, 31), (2000, 2, 29), (2024, 2, 29), (2026, 3, 1)] {
      let seconds = DigitalSignature.seconds(
        year: year, month: month, day: day, hour: 13, minute: 5, second: 9)
      let start = PartialDate(year: year, month: month, day: day)?.description ?? "-"
      #expect(DigitalSignature(seconds: seconds).time == start + "T13:05:09Z")
    }
    for (month, day, hour) in [(0, 1, 0), (13, 1, 0), (1, 0, 0), (1, 32, 0), (1, 1, 24), (1, 1, -1)] {
      #expect(DigitalSignature.seconds(year: 2025, month: month, day: day, hour: hour) == nil)
    }
  }

  @Test("Times of no document are none", arguments: [Int.max, Int.min, 1 << 41, -5_000_000_000])
  func none(seconds: Int) {
    #expect(DigitalSignature(seconds: seconds).time == nil)
    #expect(DigitalSignature(seconds: seconds).day == nil)
  }

  private static let head = "ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\nSố: /TTr-UBND\n\nTỜ TRÌNH\nVề phí chợ\n"

  @Test(
    "One that does not hold has a diagnostic",
    arguments: [
      (DigitalSignature.Validity.changed, 1), (.invalid, 1), (.valid, 0), (.unchecked, 0), (.unreadable, 0),
    ])
  func broken(validity: DigitalSignature.Validity, count: Int) {
    let text = SourceText(Self.head).signed([DigitalSignature(signer: "Lê An", validity: validity)])
    let found = Document(parsing: text).diagnostics.filter { $0.code == .brokenSignature }
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.message.contains("Lê An") && $0.messageVi.contains("Lê An") })
  }

  @Test("Each part of a text of several documents keeps them")
  func parts() {
    let signature = DigitalSignature(signer: "Lê An", seconds: 0)
    let parts = SourceText("Một\nHai\n").signed([signature]).parts(beginningOn: [1, 2])
    #expect(parts.map(\.signatures) == [[signature], [signature]])
  }
}
