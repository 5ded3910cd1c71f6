import Foundation
import Testing

@testable import VanBan

/// Inputs that a fuzzer found (see `Fuzz/run`), and what it once broke.
@Suite("Inputs from the fuzzer")
struct FuzzInputTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Inputs")

  private static func faults(of source: SourceText) -> [String] {
    var faults = Coverage.faults(of: Document(parsing: source))
    if let gap = TilingTests.gap(in: source) { faults.append("gap at byte \(gap)") }
    return faults
  }

  @Test("Those that reach most of the code")
  func inputs() throws {
    let path = Self.folder.path(percentEncoded: false)
    for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() {
      let bytes = try Data(contentsOf: Self.folder.appending(path: name))
      #expect(Self.faults(of: SourceText(bytes: Array(bytes))).isEmpty, "\(name)")
    }
  }

  @Test(
    "Those that broke an invariant",
    arguments: [
      // The left column beside a signature, after a name, was dropped.
      "Nơi nhận\n-    K Cg\nT    KS"
    ])
  func broken(text: String) {
    #expect(Self.faults(of: SourceText(text)).isEmpty)
  }
}
