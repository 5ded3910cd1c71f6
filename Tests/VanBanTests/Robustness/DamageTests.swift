import Foundation
import Testing

@testable import VanBan

/// Annotated documents, damaged in the ways in which extractors damage text: the tree stays the same.
@Suite("Damaged documents")
struct DamageTests {
  enum Damage: String, CaseIterable {
    case decomposed, newTones, carriageReturns, blankLines, rewrapped, pageBreaks, trailingSpaces

    /// How many of the documents must give the same tree, with the sizes of their trees in mind.
    var floor: Int {
      switch self {
      case .decomposed, .newTones, .carriageReturns, .blankLines: 13
      // In four only the spaces tell that a heading ends with its line, as it does.
      case .trailingSpaces: 9
      case .pageBreaks: 13
      case .rewrapped: 12
      }
    }

    func apply(_ text: String) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      switch self {
      case .decomposed: return NormalFormTests.Form.decomposed.apply(text)
      case .newTones: return NormalFormTests.Form.newTones.apply(text)
      case .carriageReturns: return NormalFormTests.Form.carriageReturns.apply(text)
      case .blankLines: return lines.flatMap { isBlank($0) ? [$0, $0] : [$0] }.joined(separator: "\n")
      case .trailingSpaces:
        return lines.map { line in
          var line = line
          while line.last == " " { line.removeLast() }
          return line
        }.joined(separator: "\n")
      case .pageBreaks: return movedPages(lines).joined(separator: "\n")
      case .rewrapped: return rewrapped(lines).joined(separator: "\n")
      }
    }

    private func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

    /// Every page number, with the blank lines around it, ten lines later.
    private func movedPages(_ lines: [String]) -> [String] {
      var result: [String] = []
      var waiting: [(line: String, at: Int)] = []
      for (index, line) in lines.enumerated() {
        let isNumber =
          !line.isEmpty && line.trimmingCharacters(in: .whitespaces).allSatisfy(\.isNumber) && !isBlank(line)
          && index > 0 && isBlank(lines[index - 1]) && index + 1 < lines.count && isBlank(lines[index + 1])
        if isNumber { waiting.append((line, index + 10)) } else { result.append(line) }
        if let first = waiting.first, first.at <= index, !isBlank(line) {
          result += ["", first.line, ""]
          waiting.removeFirst()
        }
      }
      return result + waiting.map(\.line)
    }

    /// Each full line of text with the last word of the line before moved to it.
    private func rewrapped(_ lines: [String]) -> [String] {
      var result = lines
      for index in result.indices.dropLast() {
        let next = result[index + 1]
        guard result[index].count > 60, let first = next.first, first.isLowercase,
          let space = result[index].trimmingCharacters(in: .whitespaces).lastIndex(of: " ")
        else { continue }
        let line = result[index].trimmingCharacters(in: .whitespaces)
        let word = line[line.index(after: space)...]
        guard word.first?.isLowercase ?? false else { continue }
        result[index] = String(line[..<space]) + " "
        result[index + 1] = word + " " + next
      }
      return result
    }
  }

  /// Roles, labels, depths and texts of all blocks but furniture.
  private static func tree(_ text: String) -> [String] {
    let document = Document(parsing: text)
    return document.blocks.filter { !$0.role.isFurniture }.map { block in
      let text = TextFolding.whiteSpace(block.text(in: document.source)).precomposedStringWithCanonicalMapping
      return "\(block.role.rawValue) \(block.depth) \(NormalFormTests.Form.newTones.apply(text))"
    }
  }

  @Test("give the same tree", arguments: Damage.allCases)
  func same(damage: Damage) {
    var same = 0
    var blocks = (all: 0, kept: 0)
    for sample in Samples.goldTexts {
      let text = String(decoding: sample.bytes, as: UTF8.self)
      let one = Self.tree(text)
      let other = Self.tree(damage.apply(text))
      if one == other { same += 1 }
      blocks.all += one.count
      blocks.kept += one.count - other.difference(from: one).removals.count
    }
    let share = Double(blocks.kept) / Double(max(blocks.all, 1))
    #expect(Samples.goldTexts.count == 13)
    print("\(damage.rawValue): \(same) of \(Samples.goldTexts.count) documents, \(share) of the blocks")
    #expect(same >= damage.floor)
    #expect(share >= 0.99)
  }
}
