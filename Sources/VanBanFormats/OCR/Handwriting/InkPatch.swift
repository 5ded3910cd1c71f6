/// A part of a picture, black and white, with its separate strokes.
struct InkPatch {
  /// Dots that hang together.
  struct Stroke {
    var box: DotBox
    /// How many dots it has.
    var count = 0
    /// How many of them lie at its edge.
    var edge = 0

    /// About how thick it is: twice its dots to those at the edge.
    var thickness: Double { edge > 0 ? 2 * Double(count) / Double(edge) : 0 }
  }

  private(set) var strokes: [Stroke] = []

  /// A dot darker than that is ink. Paper is lighter in all scans, red and blue ink mostly darker.
  private static let ink: UInt8 = 150
  /// The most dots of a patch: a line of the largest letters right across a page.
  private static let most = 1_500_000

  /// The strokes of `picture` in `box`, of at least `least` dots in width or height.
  init(_ picture: GreyPicture, _ box: DotBox, least: Double) {
    let (left, top) = (max(Int(box.left), 0), max(Int(box.top), 0))
    let (width, height) = (
      min(Int(box.right), picture.width) - left, min(Int(box.bottom), picture.height) - top
    )
    guard width > 0, height > 0, width * height <= Self.most else { return }
    var open = [Bool](repeating: false, count: width * height)
    for row in 0..<height {
      for column in 0..<width {
        open[row * width + column] = picture.pixels[(top + row) * picture.width + left + column] < Self.ink
      }
    }
    let isInk = open
    var stack: [Int] = []
    for start in open.indices where open[start] {
      open[start] = false
      stack.append(start)
      var stroke = Stroke(
        box: DotBox(left: .infinity, top: .infinity, right: -.infinity, bottom: -.infinity))
      while let place = stack.popLast() {
        let (row, column) = (place / width, place % width)
        stroke.count += 1
        stroke.box = stroke.box.union(
          DotBox(
            left: Double(left + column), top: Double(top + row), right: Double(left + column + 1),
            bottom: Double(top + row + 1)))
        var isEdge = row == 0 || column == 0 || row == height - 1 || column == width - 1
        for below in max(row - 1, 0)...min(row + 1, height - 1) {
          for beside in max(column - 1, 0)...min(column + 1, width - 1) {
            let next = below * width + beside
            if !isInk[next], below == row || beside == column { isEdge = true }
            guard open[next] else { continue }
            open[next] = false
            stack.append(next)
          }
        }
        if isEdge { stroke.edge += 1 }
      }
      if max(stroke.box.width, stroke.box.height) >= least { strokes.append(stroke) }
    }
  }
}
