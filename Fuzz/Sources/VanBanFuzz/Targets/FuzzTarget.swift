/// A way into VanBan, which must hold whatever comes in.
protocol FuzzTarget: Sendable {
  /// What `Fuzz/run --target` calls it, and its folders are called.
  static var name: String { get }

  init() throws

  /// What does not hold for `input`, in words; empty where all does.
  func faults(of input: [UInt8]) -> [String]

  /// The pieces that inputs are made of; nil where bytes are as good.
  var pieces: InputPieces? { get }

  /// Inputs to begin with, made of documents as plain text.
  func seeds(of texts: [[UInt8]]) throws -> [[UInt8]]
}

extension FuzzTarget {
  var pieces: InputPieces? { nil }
}

enum FuzzTargets {
  static let all: [any FuzzTarget.Type] = [
    TextTarget.self, MarkdownTarget.self, MetamorphicTarget.self, HTMLTarget.self, WordTarget.self,
    PDFTarget.self, JSONTarget.self, GraphTarget.self, JournalTarget.self,
  ]
}

extension [UInt8] {
  /// Cut into parts of so many lines.
  func pieces(lines: Int) -> [[UInt8]] {
    let all = split(separator: 0x0A, omittingEmptySubsequences: false)
    return stride(from: 0, to: all.count, by: lines).map {
      Array(all[$0..<Swift.min($0 + lines, all.count)].joined(separator: [0x0A]))
    }
  }
}
