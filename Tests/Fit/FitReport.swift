import VanBan

/// Counts pieces that have the role that they should, in documents as they are and in dressed ones.
final class FitReport {
  private var plain = (right: 0, all: 0, whole: 0, documents: 0)
  private var dressed = (right: 0, all: 0, whole: 0, documents: 0)
  private var wrong: [String: Int] = [:]
  private var rows: [String] = []

  /// Adds a document, the first of `examples`, and its copies.
  func add(_ examples: [HeadFit.Example], by model: HeadModel) {
    for (place, example) in examples.enumerated() {
      // What is below the letterhead is told apart by other readers.
      let found = example.sample.roles(by: model).map(Self.scored)
      let roles = example.roles.map(Self.scored)
      let right = zip(found, roles).count { $0 == $1 }
      let isWhole = right == found.count
      if place == 0 {
        plain = (
          plain.right + right, plain.all + found.count, plain.whole + (isWhole ? 1 : 0), plain.documents + 1
        )
        for (index, (role, expected)) in zip(found, roles).enumerated() where role != expected {
          rows.append(
            "  \(example.name) line \(example.sample.lines[index] + 1): \(role), should be \(expected); "
              + example.sample.features(at: index).map { "\($0)" }.joined(separator: " "))
        }
      } else {
        dressed = (
          dressed.right + right, dressed.all + found.count, dressed.whole + (isWhole ? 1 : 0),
          dressed.documents + 1
        )
        for (role, expected) in zip(found, roles) where role != expected {
          wrong["\(expected) as \(role)", default: 0] += 1
        }
      }
    }
  }

  private static func scored(_ role: HeadRole) -> HeadRole {
    switch role {
    case .basis, .authority, .addressee: .text
    default: role
    }
  }

  func print(_ title: String) {
    func share(_ part: Int, _ all: Int) -> String {
      let thousandths = all == 0 ? 1000 : part * 1000 / all
      return "\(thousandths / 10).\(thousandths % 10) %"
    }
    Swift.print(
      "\(title): pieces \(share(plain.right, plain.all)), whole heads \(share(plain.whole, plain.documents)); "
        + "dressed: pieces \(share(dressed.right, dressed.all)), whole heads \(share(dressed.whole, dressed.documents))"
    )
    for row in rows { Swift.print(row) }
    for (name, count) in wrong.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(12) {
      Swift.print("  dressed: \(name) \(count)")
    }
  }
}
