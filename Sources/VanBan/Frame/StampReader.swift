/// Reads what a digital signature printed on the page.
enum StampReader {
  /// The stamp whose lines are `lines`; nil if there are none.
  static func read(_ lines: [WordSequence], source: SourceText) -> SignatureStamp? {
    var stamp = SignatureStamp()
    for words in lines {
      guard SiteFurniture.isStamp(words), let range = words.range else { continue }
      defer { stamp.pieces.append(range) }
      guard let (field, start) = SiteFurniture.stampField(words) else { continue }
      let value = words.slice(start, words.count).text(in: source)
      switch field {
      case .signer: stamp.signer = stamp.signer ?? value
      case .organisation: stamp.organisation = stamp.organisation ?? value
      case .email: stamp.email = stamp.email ?? value
      case .time: stamp.time = stamp.time ?? value
      case .other: break
      }
    }
    return stamp.pieces.isEmpty ? nil : stamp
  }
}
