/// Finds places in something that is in order. It is asked for them in order too, so that the next is near the last.
struct OrderedSearch {
  private var last = 0

  /// The first of `count` places that `isReached` is true of; it is true of all behind that one. `count` where it is
  /// true of none.
  mutating func first(of count: Int, where isReached: (Int) -> Bool) -> Int {
    // In steps twice as long each time, forwards or back, and then halfway between the last two.
    var low = min(last, count)
    var high = low
    var step = 1
    if low < count, !isReached(low) {
      while high < count, !isReached(high) {
        low = high + 1
        high = min(count, high + step)
        step *= 2
      }
    } else {
      while low > 0, isReached(low - 1) {
        high = low - 1
        low = max(0, low - step)
        step *= 2
      }
      low = min(low, high)
    }
    last = (low..<high).partitioningIndex(where: isReached)
    return last
  }
}
