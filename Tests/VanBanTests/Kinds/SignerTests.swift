import Testing

@testable import VanBan

@Suite("Who signs, and how")
struct SignerTests {
  @Test(
    "Capacities",
    arguments: [
      ("TM. ỦY BAN NHÂN DÂN", SigningCapacity.onBehalf, 2), ("KT.CHỦ TỊCH", .forHead, 2),
      ("KT GIÁM ĐỐC", .forHead, 1), ("T/M BAN THƯỜNG VỤ", .onBehalf, 3), ("K/T CHÁNH", .forHead, 3),
      ("TL. CỤC TRƯỞNG", .byOrder, 2), ("TUQ. BỘ TRƯỞNG", .byAuthorisation, 2), ("Q. VỤ TRƯỞNG", .acting, 2),
      ("QUYỀN BỘ TRƯỞNG", .acting, 1),
    ])
  func capacity(text: String, capacity: SigningCapacity, count: Int) {
    let found = SigningCapacity.match(AuthorityTests.words(text), at: 0)
    #expect(found?.capacity == capacity)
    #expect(found?.count == count)
  }

  @Test("What only looks like one", arguments: ["Q 12", "tm. ủy ban", "Quyền và nghĩa vụ", "T-M", "TMĐT"])
  func noCapacity(text: String) {
    #expect(SigningCapacity.match(AuthorityTests.words(text), at: 0) == nil)
  }

  @Test(
    "Offices",
    arguments: [
      ("CHỦ TỊCH", SignerOffice.head, 2), ("PHÓ CHỦ TỊCH", .deputy, 3), ("THỨ TRƯỞNG", .deputy, 2),
      ("PHÓ THỦ TƯỚNG", .deputy, 3), ("PHÓ TRƯỞNG BAN", .deputy, 3), ("BÍ THƯ", .head, 2),
      ("PHÓ CHÁNH VĂN PHÒNG THƯỜNG TRỰC", .deputy, 6), ("Chánh án", .head, 2),
    ])
  func office(text: String, office: SignerOffice, count: Int) {
    let found = SignerOffice.match(AuthorityTests.words(text), at: 0)
    #expect(found?.office == office)
    #expect(found?.count == count)
  }

  @Test("A name is no office", arguments: ["Nguyễn Văn A", "chủ tịch", "TRÁCH NHIỆM"])
  func noOffice(text: String) {
    #expect(SignerOffice.match(AuthorityTests.words(text), at: 0) == nil)
  }
}
