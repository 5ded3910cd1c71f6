/// Marks that Word leaves in pages for old browsers: `<![if !supportLists]>`, `<![endif]>`. Browsers take them for
/// comments (HTML Living Standard, 13.2.5.42, “bogus comment state”); libxml2 takes them for text.
enum ConditionalMarks {
  private static let comment = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let mark = Array("<![".utf8)
  private static let data = Array("<![CDATA[".utf8)

  /// The page without them. What stands inside comments stays, since `<![endif]-->` ends one.
  static func removed(from page: [UInt8]) -> [UInt8] {
    guard let first = find(mark, in: page, from: 0) else { return page }
    var result: [UInt8] = []
    result.reserveCapacity(page.count)
    var index = 0
    var next = first
    var nextComment = find(comment, in: page, from: 0) ?? page.count
    while next < page.count {
      if nextComment < next {
        let end = find(commentEnd, in: page, from: nextComment + comment.count).map { $0 + commentEnd.count }
        let inside = end ?? page.count
        nextComment = find(comment, in: page, from: inside) ?? page.count
        if next < inside { next = find(mark, in: page, from: inside) ?? page.count }
        continue
      }
      let isData = page[next...].starts(with: data)
      let end = isData ? nil : page[next...].firstIndex(of: UInt8(ascii: ">"))
      if let end {
        result += page[index..<next]
        index = end + 1
      }
      next = find(mark, in: page, from: (end ?? next) + 1) ?? page.count
    }
    return result + page[index...]
  }

  /// Where `pattern` first stands at or after `start`.
  private static func find(_ pattern: [UInt8], in page: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < page.count, let at = page[index...].firstIndex(of: pattern[0]) {
      if page[at...].starts(with: pattern) { return at }
      index = at + 1
    }
    return nil
  }
}
