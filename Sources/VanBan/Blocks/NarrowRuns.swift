/// Tables and figures that show by many narrow lines one below the other.
extension TableFinder {
  /// A table without a heading, or a figure: many narrow lines, most of them without labels.
  func unlabelledRun(from start: Int) -> Run? {
    guard labels[start] == nil, isNarrow(start, limits.veryNarrow) else { return nil }
    let end = shapes.runEnds[start]
    let count = end - start
    let dashes = shapes.dashes[end] - shapes.dashes[start]
    let numeric = shapes.numeric[end] - shapes.numeric[start]
    let open = shapes.open[end] - shapes.open[start]
    if count >= limits.leastCells, dashes == 0, Double(numeric) >= Double(count) * limits.numeric {
      return Run(positions: start..<end, role: .table, rule: .tableNumbers)
    }
    // A diagram's words come in no order; a list of short entries has a dash before each.
    guard count >= limits.leastFigure, Double(open) >= Double(count) * limits.open,
      Double(dashes) < Double(count) * limits.dashed
    else {
      // Once for a run, not again at each of its lines.
      if count >= limits.leastCells, start == 0 || shapes.runEnds[start - 1] != end {
        note(.tableNarrowOther, start, [Evidence(.lines, count: count)])
      }
      return nil
    }
    let heading =
      start > 0 && labels[start - 1] == nil && words(start - 1).isUpper && isNarrow(start - 1, limits.full)
    return Run(positions: (heading ? start - 1 : start)..<end, role: .figure, rule: .figureNarrow)
  }

  /// What runs of narrow lines are judged by, summed up from the first line to each position, so that a run
  /// costs the same however long it is.
  struct Shapes {
    var dashes = [0]
    var numeric = [0]
    var open = [0]
    /// Where the run of narrow lines that holds a position ends; the position itself where it holds none.
    var runEnds: [Int] = []
    /// Where the last numbered label before each position is; -1 where none is.
    var lastNumbers: [Int32] = []
  }

  func readShapes() -> Shapes {
    var shapes = Shapes()
    shapes.dashes.reserveCapacity(indices.count + 1)
    shapes.numeric.reserveCapacity(indices.count + 1)
    shapes.open.reserveCapacity(indices.count + 1)
    shapes.lastNumbers.reserveCapacity(indices.count)
    shapes.runEnds = Array(indices.indices)
    var inRuns: [Bool] = []
    inRuns.reserveCapacity(indices.count)
    var lastNumber: Int32 = -1
    for position in indices.indices {
      shapes.lastNumbers.append(lastNumber)
      if let style = labels[position]?.style, style == .arabic || style == .decimal {
        lastNumber = Int32(truncatingIfNeeded: position)
      }
      // The sums are only asked within runs.
      let isInRun = goesOnRun(position)
      inRuns.append(isInRun)
      shapes.dashes.append(shapes.dashes[position] + (isInRun && labels[position] != nil ? 1 : 0))
      shapes.numeric.append(shapes.numeric[position] + (isInRun && isNumeric(words(position)) ? 1 : 0))
      let isOpen = isInRun && !Line.Ending.of(words(position)).isTerminal
      shapes.open.append(shapes.open[position] + (isOpen ? 1 : 0))
    }
    for position in indices.indices.reversed() where inRuns[position] {
      let next = position + 1
      shapes.runEnds[position] = next < indices.count ? shapes.runEnds[next] : next
    }
    return shapes
  }

  /// Whether the line can be in a run of narrow lines: a cell, a word of a diagram, a short entry.
  private func goesOnRun(_ position: Int) -> Bool {
    guard isNarrow(position, limits.veryNarrow), !Self.opensTable(words(position)),
      !opensBasis(position)
    else { return false }
    guard let label = labels[position] else { return true }
    return label.style == .dash && words(position).count <= limits.longestEntry
  }

  /// `Căn cứ Luật Thủ đô` / `số 39/2024/QH15;`: a căn cứ of two short lines.
  private func opensBasis(_ position: Int) -> Bool {
    words(position).count > 2 && FrameOpeners.opensBlock(words(position))
  }

  /// Whether the line holds mostly numbers.
  private func isNumeric(_ words: WordSequence) -> Bool {
    var (amounts, all) = (0, 0)
    for index in 0..<words.count {
      let kind = words[index].kind
      if kind == .number || kind == .percent { amounts += 1 }
      if kind == .number || kind == .word { all += 1 }
    }
    return amounts > 0 && amounts * 2 >= all
  }
}
