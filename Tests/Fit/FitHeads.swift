import Foundation
import VanBan

/// Fits the weights of the model of heads, prints how well documents are read that they were not fitted to, and writes
/// them.
func fitHeads(_ arguments: Arguments, in package: URL) throws {
  let heads = try HeadText.all(in: package.appending(path: "Corpus"))
  var dressing = Dressing(seed: 16)
  let examples = heads.map { head in
    ([head, head, head] + head.dressed + dressing.copies(of: head, count: arguments.number("--copies", or: 8)))
      .map(HeadFit.Example.init)
  }
  let rounds = arguments.number("--rounds", or: 10)
  print("\(heads.count) documents, \(examples.map(\.count).reduce(0, +)) with copies")
  for own in examples where !own[0].isReachable { print("not all roles can be reached: \(own[0].name)") }

  let report = FitReport()
  if arguments.has("--leave-one-out") {
    for index in examples.indices {
      let rest = examples.indices.filter { $0 != index }.flatMap { examples[$0] }
      report.add(examples[index], by: HeadFit.model(of: rest, rounds: rounds))
    }
    report.print("left out")
  } else if case let folds = arguments.number("--folds", or: 0), folds > 1 {
    for fold in 0..<folds {
      let rest = examples.indices.filter { $0 % folds != fold }.flatMap { examples[$0] }
      let model = HeadFit.model(of: rest, rounds: rounds)
      for index in examples.indices where index % folds == fold { report.add(examples[index], by: model) }
    }
    report.print("left out, \(folds) folds")
  }

  if arguments.has("--write") {
    let model = HeadFit.model(of: examples.flatMap { $0 }, rounds: rounds)
    let own = FitReport()
    for example in examples { own.add(example, by: model) }
    own.print("fitted")
    let file = package.appending(path: "Sources/VanBan/Frame/Head/HeadWeights.swift")
    try HeadWeightTable.text(model).write(to: file, atomically: true, encoding: .utf8)
    print("wrote \(file.lastPathComponent)")
  }
}
