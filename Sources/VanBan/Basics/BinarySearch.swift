extension RandomAccessCollection {
  /// The index of the first element of which `isReached` is true; `endIndex` if there is none. It must be true of all
  /// elements after that one. Logarithmic in the number of elements.
  package func partitioningIndex(where isReached: (Element) throws -> Bool) rethrows -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if try isReached(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
