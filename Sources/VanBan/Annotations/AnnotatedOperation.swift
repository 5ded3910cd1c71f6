/// What a reader finds that an act does, in one of its provisions, to a provision of an act: a row of
/// `NAME.operations.tsv`.
public struct AnnotatedOperation: Sendable, Hashable {
  /// The provision that makes the change: `điểm a khoản 2 Điều 1`; empty for text that stands in none.
  public var provision: String
  /// What is done.
  public var operation: Amendment.Operation
  /// The act that is changed, by its number, else by its name; empty where none is named.
  public var act: String
  /// The provision that is changed or comes in; empty for an act as a whole.
  public var target: String
  /// Which part of it is meant.
  public var scope: Amendment.Scope
  /// For words: `old → new`, without quotation marks; empty else.
  public var words: String
  /// The first words of the new text; empty without one.
  public var text: String
  /// What was in doubt; nil where nothing was.
  public var note: String?

  /// A row of these values.
  public init(
    provision: String, operation: Amendment.Operation, act: String = "", target: String = "",
    scope: Amendment.Scope = .whole, words: String = "", text: String = "", note: String? = nil
  ) {
    self.provision = provision
    self.operation = operation
    self.act = act
    self.target = target
    self.scope = scope
    self.words = words
    self.text = text
    self.note = note
  }
}

extension AnnotatedOperation {
  /// The operations that the parser found in `document`.
  public static func all(of document: Document) -> [AnnotatedOperation] {
    let names = ActNames(document)
    let blocks = Dictionary(document.blocks.map { ($0.id, $0) }) { first, _ in first }
    return document.amendments.map { amendment in
      let text =
        amendment.text.first.flatMap { blocks[$0] }?.text(in: document.source)
        ?? amendment.inlineText.first.map { document.source[$0] }
      return AnnotatedOperation(
        provision: amendment.provision.description, operation: amendment.operation,
        act: amendment.act.flatMap { names.name(ofCitation: $0) } ?? "", target: amendment.target.description,
        scope: amendment.target.steps.isEmpty && amendment.scope == .whole ? .act : amendment.scope,
        words: words(of: amendment), text: text.map { firstWords(of: $0) } ?? "")
    }
  }

  private static func words(of amendment: Amendment) -> String {
    switch amendment.operation {
    case .replacePhrase: "\(amendment.phrase ?? "") → \(amendment.replacement ?? "")"
    case .addPhrase: " → \(amendment.replacement ?? "")"
    case .deletePhrase: amendment.phrase ?? ""
    default: ""
    }
  }

  private static func firstWords(of text: String) -> String {
    let bare = text.drop { $0 == "“" || $0 == "\"" || $0 == "‘" }
    return bare.split(whereSeparator: \.isWhitespace).prefix(5).joined(separator: " ")
  }
}

/// What the acts are called that a document cites: by their numbers, wherever it gives them.
private struct ActNames {
  private let citations: [Int: Citation]
  private var numbers: [WorkIdentifier: String] = [:]
  private var titles: [String: String] = [:]

  init(_ document: Document) {
    citations = Dictionary(document.citations.map { ($0.id, $0) }) { first, _ in first }
    for citation in document.citations {
      guard let number = citation.number?.text else { continue }
      if let work = citation.resolution.identifier { numbers[work] = numbers[work] ?? number }
      // `Luật Giá số 16/2023/QH15`
      guard citation.kind?.isLaw ?? false, let title = citation.title else { continue }
      let name = AnnotationText.comparableName(title)
      titles[name] = titles[name] ?? number
    }
  }

  func name(ofCitation id: Int) -> String? {
    guard let citation = citations[id] else { return nil }
    return citation.number?.text ?? citation.resolution.identifier.flatMap { numbers[$0] }
      ?? citation.name.map { titles[AnnotationText.comparableName($0)] ?? $0 }
  }
}
