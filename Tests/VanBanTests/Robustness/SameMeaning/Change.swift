import Testing

@testable import VanBan

/// A change of a text that a reader of the page does not notice, or that says nothing to them.
struct Change: Sendable, CustomTestStringConvertible {
  let name: String
  /// A text, and the file that the change makes of it.
  let example: (before: String, after: [UInt8])
  let apply: @Sendable (String) -> [UInt8]

  /// A change of the text.
  init(
    _ name: String, _ before: String, _ after: String, _ apply: @escaping @Sendable (String) -> String
  ) {
    self.name = name
    example = (before, Array(after.utf8))
    self.apply = { Array(apply($0).utf8) }
  }

  /// The same text in another encoding, behind `mark`; a text that the encoding cannot express stays as it is.
  init(_ name: String, _ encoding: TextEncoding, mark: [UInt8] = []) {
    self.name = name
    let apply: @Sendable (String) -> [UInt8] = { text in
      encoding.encode(text).map { mark + $0 } ?? Array(text.utf8)
    }
    self.apply = apply
    example = ("Tập", apply("Tập"))
  }

  var testDescription: String { name }

  /// All of them.
  static let all = pages + lines + blanks + invisible + letters + signs + encodings
}
