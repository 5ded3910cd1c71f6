/// Which act amendments must name to be meant for it.
struct ActIdentity {
  private let identifier: WorkIdentifier?
  /// The number in capitals without blanks: `95/2020/TT-BTC`.
  private let number: String?

  /// That of `document`, or of the act with `number`.
  init(_ document: Document, number: String?) {
    identifier = number == nil ? document.identifier.identifier : nil
    self.number = Self.folded(number ?? document.header.number)
  }

  var isKnown: Bool { identifier != nil || number != nil }

  private static func folded(_ number: String?) -> String? {
    number.map { $0.uppercased().filter { !$0.isWhitespace } }
  }

  /// Whether `act`, named by an amendment of `document`, is this one.
  func isAct(_ act: Int?, of document: Document) -> Bool {
    guard let act, let citation = document.citation(act) else { return false }
    return isAct(citation)
  }

  /// Whether `citation` names this act.
  func isAct(_ citation: Citation) -> Bool {
    if let identifier, let cited = citation.resolution.identifier { return cited == identifier }
    return number != nil && Self.folded(citation.number?.text) == number
  }
}

extension Document {
  /// The citation with that ``Citation/id``, which counts from 1 in reading order.
  func citation(_ id: Int) -> Citation? {
    let index = citations.partitioningIndex { $0.id >= id }
    return citations.indices.contains(index) && citations[index].id == id ? citations[index] : nil
  }
}
