import Foundation
import Testing

/// Inputs on which something did not hold once (`Fuzz/inputs/TARGET`).
@Suite("What fuzzing found")
struct FuzzInputTests {
  struct Input: CustomTestStringConvertible {
    let target: any FuzzTarget.Type
    let file: URL

    var testDescription: String { "\(target.name)/\(file.lastPathComponent)" }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "inputs")

  private static let inputs: [Input] = FuzzTargets.all.flatMap { target in
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: target.name), includingPropertiesForKeys: nil)
    return (files ?? []).sorted { $0.path() < $1.path() }.map { Input(target: target, file: $0) }
  }

  @Test("hold now", arguments: inputs)
  func hold(_ input: Input) throws {
    let bytes = [UInt8](try Data(contentsOf: input.file))
    #expect(try input.target.init().faults(of: bytes) == [])
  }

  @Test("belong to targets that there are")
  func folders() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(names).isSubset(of: FuzzTargets.all.map { $0.name }))
  }

  /// A target whose seeds reach nothing would find nothing either.
  @Test("Each target has seeds, and holds for them", arguments: FuzzTargets.all.map { $0.name })
  func seeds(_ name: String) throws {
    let kind = try #require(FuzzTargets.all.first { $0.name == name })
    let target = try kind.init()
    let seeds = try target.seeds(of: [Array(Self.text.utf8)])
    #expect(seeds.count > 0)
    for seed in seeds { #expect(target.faults(of: seed) == []) }
  }

  private static let text = """
    ỦY BAN NHÂN DÂN
    TỈNH HÀ NAM
    Số: 5/QĐ-UBND
    QUYẾT ĐỊNH
    Về việc lưu trữ
    Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;
    Điều 1. Phạm vi
    1. Một.
    a) Hai <ba> & bốn.
    | 1 | 2 |
    Điều 2. Hiệu lực
    Nơi nhận:
    - Lưu: VT.
    """
}
