import Testing

@testable import VanBan

@Suite("What digital signatures say of body and date")
struct SigningBodyTests {
  @Test(
    "A certificate names a body, whatever the case and marks",
    arguments: [
      ("Ủy ban nhân dân tỉnh Quảng Ngãi", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", true),
      ("Ủy ban nhân dân tỉnh Quảng Ngãi", "UỶ BAN NHÂN DÂN TĨNH QUANG NGAI", true),
      ("UBND tỉnh Quảng Ngãi", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", false),
      ("Trung tâm Công báo và Tin học", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", false),
      ("Sở Nội vụ", "SỞ NỘI VỤ", true),
    ])
  func names(signer: String, issuer: String, isSame: Bool) {
    #expect(DigitalSignature(signer: signer).names(issuer) == isSame)
  }

  private static func signed(_ signer: String, _ day: Int) -> DigitalSignature {
    DigitalSignature(
      signer: signer, seconds: DigitalSignature.seconds(year: 2025, month: 1, day: day, hour: 3))
  }

  @Test("No document is issued after its body signed it, or without that after the last signature")
  func lastDay() {
    let (person, body, gazette) = (
      Self.signed("Lê An", 6), Self.signed("Sở Nội vụ", 7), Self.signed("Trung tâm Công báo", 9)
    )
    #expect([person, body, gazette].lastDayOfIssue(by: "SỞ NỘI VỤ")?.description == "2025-01-07")
    #expect([person, gazette].lastDayOfIssue(by: "SỞ NỘI VỤ")?.description == "2025-01-09")
    #expect([person].lastDayOfIssue(by: nil)?.description == "2025-01-06")
    #expect([DigitalSignature(signer: "Sở Nội vụ")].lastDayOfIssue(by: "SỞ NỘI VỤ") == nil)
    #expect([DigitalSignature]().lastDayOfIssue(by: "SỞ NỘI VỤ") == nil)
  }
}
