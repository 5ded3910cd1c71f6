/// Several named parts in one input: a line `=== NAME` before each. Without such a line all is one part without a
/// name.
struct InputParts {
  var parts: [(name: String, content: [UInt8])] = []

  private static let mark = Array("=== ".utf8)

  init(_ input: [UInt8]) {
    var name = ""
    var lines: [ArraySlice<UInt8>] = []
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard line.starts(with: Self.mark) else {
        lines.append(line)
        continue
      }
      add(name, lines)
      (name, lines) = (String(decoding: line.dropFirst(Self.mark.count), as: UTF8.self), [])
    }
    add(name, lines)
  }

  private mutating func add(_ name: String, _ lines: [ArraySlice<UInt8>]) {
    guard !name.isEmpty || !lines.isEmpty else { return }
    parts.append((name, Array(lines.joined(separator: [0x0A]))))
  }

  /// Written as it is read.
  static func input(_ parts: [(name: String, content: String)]) -> [UInt8] {
    Array(parts.map { "=== \($0.name)\n\($0.content)\n" }.joined().utf8)
  }
}
