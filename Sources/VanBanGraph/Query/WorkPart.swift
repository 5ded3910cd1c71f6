/// A work, or a provision of it: `80/2015/QH13#dieu-12`.
public struct WorkPart: Sendable, Hashable {
  /// The work.
  public let work: Work
  /// The provision; nil for the whole.
  public let provision: ProvisionKey?

  /// A work, or a provision of it.
  public init(_ work: Work, _ provision: ProvisionKey? = nil) {
    self.work = work
    self.provision = provision
  }
}

extension CitationGraph {
  /// The work that `name` means (``work(_:)``), and its provision behind `#`: `80/2015/QH13#dieu-12/khoan-2`,
  /// `80/2015/QH13#khoản 2 Điều 12`.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/unknownWork``, ``GraphError/Code/ambiguousWork`` or, for what is no
  ///   provision, ``GraphError/Code/badValue``.
  public func part(_ name: String) throws(GraphError) -> WorkPart {
    guard let mark = name.lastIndex(of: "#") else { return WorkPart(try work(name)) }
    // The name of a file may have the mark too.
    if let work = try? work(name) { return WorkPart(work) }
    let words = String(name[name.index(after: mark)...])
    guard let provision = ProvisionKey(words) else {
      throw GraphError(
        .badValue,
        "\(words) is no provision: write dieu-12/khoan-2/diem-a or 'điểm a khoản 2 Điều 12' behind #.")
    }
    return WorkPart(try work(String(name[..<mark])), provision)
  }
}
