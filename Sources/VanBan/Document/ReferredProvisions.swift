extension Pinpoint {
  /// The provisions that it names in their normal form, each of a list and of a run by itself: `các điểm a và c khoản 2
  /// Điều 5` is two, `từ khoản 2 đến khoản 4 Điều 7` three.
  public var provisions: [ProvisionPath] { parts.flatMap { ProvisionPath.paths(of: $0) } }
}

/// The provisions of a document that mentions in it mean.
public struct ReferredProvisions: Sendable {
  private let paths: [Int: ProvisionPath]

  /// - Complexity: O(*n*) in the number of blocks.
  public init(_ document: Document) {
    var paths: [Int: ProvisionPath] = [:]
    for (path, block) in document.provisionBlocks { paths[block] = path }
    for appendix in document.appendices {
      let outer = [appendix.step].compactMap { $0 }
      if !outer.isEmpty, let heading = appendix.heading { paths[heading.id] = ProvisionPath(outer) }
      for (path, block) in Document.provisionBlocks(of: appendix.body) {
        paths[block] = ProvisionPath(outer + path.steps)
      }
    }
    self.paths = paths
  }

  /// The provisions that `reference` means: of the document itself, or of the document cited before. Empty where the text
  /// does not show them, and for a document as a whole.
  public func provisions(of reference: Reference) -> [ProvisionPath] {
    switch reference.target {
    case .blocks(let blocks):
      let found = blocks.compactMap { paths[$0] }
      return found.count == blocks.count ? found : []
    case .citation: return reference.pinpoint?.provisions ?? []
    case .unresolved: return []
    }
  }
}
