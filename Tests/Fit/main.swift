import Foundation
import VanBan

/// Fits the numbers that the parser goes by to `Corpus/`, and prints how well documents are read that they were not fitted
/// to.
///
///     fit [heads] [--rounds N] [--copies N] [--folds N] [--leave-one-out] [--write]
///     fit joins [--dresses NAME,…] [--write]
///     fit sweep boundaries|tables [--dresses NAME,…] [--only NAME,…]

let arguments = Arguments(CommandLine.arguments.dropFirst())
let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

do {
  switch arguments.words.first ?? "heads" {
  case "heads": try fitHeads(arguments, in: package)
  case "joins":
    let fit = try JoinFit(
      try GoldText.all(
        dresses: arguments.list("--dresses") ?? [
          "markitdown", "ocr-medium", "stamps", "wrapped", "unwrapped",
        ]))
    for table in WeightTable.allCases {
      let weights = try fit.run(table)
      if arguments.has("--write") { try JoinFit.write(weights, table, in: package) }
    }
  case "sweep":
    let name = arguments.words.dropFirst().first ?? ""
    guard let rows = Sweep.rows(name) else {
      print("fit: nothing is called \(name) that could be swept: boundaries, tables")
      exit(2)
    }
    let only = arguments.list("--only")
    let sweep = Sweep(
      documents: try GoldText.all(
        dresses: arguments.list("--dresses") ?? ["ocr-medium", "wrapped", "unwrapped"]))
    try sweep.run(rows.filter { only?.contains($0.name) ?? true })
  default:
    print("fit: heads, joins or sweep")
    exit(2)
  }
} catch let error as UnknownDress {
  print("fit: \(error)")
  exit(2)
}
