#if PDF
  internal import CPoppler

  /// The lists in which poppler gives what is on a page.
  enum GLibList {
    /// Calls `body` with the data of each entry of `list`, whose entries hold a `Data` each.
    static func forEach<Data>(
      _ list: UnsafeMutablePointer<GList>?, of _: Data.Type, _ body: (UnsafeMutablePointer<Data>) -> Void
    ) {
      var next = list
      while let entry = next {
        next = entry.pointee.next
        if let data = entry.pointee.data?.assumingMemoryBound(to: Data.self) { body(data) }
      }
    }
  }
#endif
