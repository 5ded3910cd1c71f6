import Testing
import VanBan

@Test func placeholder() {}
