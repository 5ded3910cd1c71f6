import CLibFuzzer
import Foundation

/// The target that `VANBAN_FUZZ_TARGET` names.
private let target: any FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["VANBAN_FUZZ_TARGET"] ?? "text"
  guard let kind = FuzzTargets.all.first(where: { $0.name == name }) else {
    complain("VANBAN_FUZZ_TARGET: there is no target \(name)")
  }
  do { return try kind.init() } catch { complain("\(name): \(error)") }
}()

private func complain(_ message: String) -> Never {
  tell(message)
  exit(2)
}

private func tell(_ message: String) { FileHandle.standardError.write(Data("VanBanFuzz: \(message)\n".utf8)) }

/// Called by libFuzzer before all else. With `VANBAN_FUZZ_SEEDS=FOLDER` and `VANBAN_FUZZ_TEXTS=FILE:FILE…` the
/// seeds of the target are written and nothing is fuzzed.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  let environment = ProcessInfo.processInfo.environment
  guard let folder = environment["VANBAN_FUZZ_SEEDS"] else {
    _ = target
    return 0
  }
  do {
    let texts = try (environment["VANBAN_FUZZ_TEXTS"] ?? "").split(separator: ":").map {
      [UInt8](try Data(contentsOf: URL(filePath: String($0))))
    }
    for (index, seed) in try target.seeds(of: texts).enumerated() {
      try Data(seed).write(to: URL(filePath: folder).appending(path: "seed-\(index)"))
    }
  } catch {
    complain("\(error)")
  }
  exit(0)
}

/// Called by libFuzzer with one input after another. An abort tells it that something does not hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let faults = target.faults(of: Array(UnsafeBufferPointer(start: data, count: size)))
  guard faults.isEmpty else {
    tell(faults.joined(separator: "\n"))
    abort()
  }
  return 0
}

/// Called by libFuzzer to change an input in place: half of the time as it would by itself, else piece by piece.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ most: Int, _ seed: UInt32
) -> Int {
  var random = FuzzRandom(seed: UInt64(seed))
  guard let pieces = target.pieces, random.next(below: 2) == 0 else {
    return LLVMFuzzerMutate(data, size, most)
  }
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  let changed = pieces.mutated(input, &random).prefix(most)
  for (index, byte) in changed.enumerated() { data[index] = byte }
  return changed.count
}
