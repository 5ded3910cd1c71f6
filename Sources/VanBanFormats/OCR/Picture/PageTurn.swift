internal import Foundation

/// How a picture was turned: by quarters, then by a small angle about its middle.
struct PageTurn: Sendable, Equatable {
  /// Quarter turns clockwise, 0…3.
  var quarters = 0
  /// Radians clockwise.
  var angle = 0.0

  /// Where `box`, on a turned picture of `width` and `height` dots, was before.
  func undone(_ box: DotBox, width: Double, height: Double) -> DotBox {
    var box = box
    if angle != 0 {
      let (sine, cosine) = (sin(-angle), cos(-angle))
      let corners = [
        (box.left, box.top), (box.right, box.top), (box.left, box.bottom), (box.right, box.bottom),
      ].map { x, y in
        (
          x: width / 2 + (x - width / 2) * cosine - (y - height / 2) * sine,
          y: height / 2 + (x - width / 2) * sine + (y - height / 2) * cosine
        )
      }
      // A straight box around a turned word is higher than the word; its middle is where the word is.
      let (middleX, middleY) = (
        corners.reduce(0) { $0 + $1.x } / 4, corners.reduce(0) { $0 + $1.y } / 4
      )
      let rise = abs(box.width * sine) / 2
      box = DotBox(
        left: middleX - box.width / 2, top: middleY - box.height / 2 - rise, right: middleX + box.width / 2,
        bottom: middleY + box.height / 2 + rise)
    }
    switch quarters {
    case 1: return DotBox(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
    case 2:
      return DotBox(
        left: width - box.right, top: height - box.bottom, right: width - box.left, bottom: height - box.top)
    case 3:
      return DotBox(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
    default: return box
    }
  }
}
