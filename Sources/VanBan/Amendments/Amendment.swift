/// What an act does, in a provision of its own, to a provision of an act or to an act as a whole.
public struct Amendment: Sendable, Hashable, Identifiable {
  /// What is done.
  public enum Operation: String, Sendable, CaseIterable {
    /// Sửa đổi, bổ sung: the provision gets a new text.
    case amend
    /// Bổ sung: a provision comes in.
    case add
    /// Thay thế: the provision, an appendix or a form is replaced as a whole.
    case replace
    /// Bãi bỏ, hủy bỏ, bỏ.
    case repeal
    /// Thay thế cụm từ.
    case replacePhrase = "replace-phrase"
    /// Bổ sung cụm từ.
    case addPhrase = "add-phrase"
    /// Bỏ cụm từ, bãi bỏ cụm từ.
    case deletePhrase = "delete-phrase"
    /// Ngưng hiệu lực, tạm ngưng hiệu lực.
    case suspend
    /// Kéo dài thời hạn áp dụng.
    case extend
    /// Đính chính: a mistake of the act is put right.
    case correct
  }

  /// Which part of a provision is meant.
  public enum Scope: String, Sendable, CaseIterable {
    /// All of it, with what is inside.
    case whole
    /// Its title: `tên Điều 5`.
    case title
    /// The words before its first sub-provision: `đoạn mở đầu khoản 2`.
    case opening
    /// The act as a whole, where no provision is named.
    case act
    /// Something inside the provision that no path leads to: a row, a sentence, a bullet.
    case inside
  }

  /// Where something is put that comes in.
  public enum Position: Sendable, Hashable {
    /// After this provision.
    case after(ProvisionPath)
    /// Before this provision.
    case before(ProvisionPath)
    /// At the end of this provision; of the act where the path is empty.
    case end(ProvisionPath)
    /// After these words.
    case afterPhrase(String)
    /// Before these words.
    case beforePhrase(String)
  }

  /// Why an amendment cannot be carried out as it is written.
  public enum Refusal: String, Sendable, CaseIterable {
    /// No act is named, neither in the statement nor in the headings above it nor in the title.
    case noAct = "no-act"
    /// No Điều is named in which the provision is.
    case noArticle = "no-article"
    /// The new text is missing.
    case noText = "no-text"
    /// The new text has none of the labels that are named, or others.
    case labels
    /// The words leave open what is changed.
    case unclear
  }

  /// Its place in reading order, from 1.
  public let id: Int
  /// What is done.
  public let operation: Operation
  /// The ``Citation/id`` of the act that is changed; nil where none is named.
  public let act: Int?
  /// The provision that is changed, or that comes in; empty for an act as a whole.
  public let target: ProvisionPath
  /// Which part of it is meant.
  public let scope: Scope
  /// The provision of this document that says so: `khoản 2 Điều 1`.
  public let provision: ProvisionPath
  /// The words that are replaced or taken out, or beside which others come in, without quotation marks.
  public let phrase: String?
  /// The words that come in instead.
  public let replacement: String?
  /// Provisions inside ``target`` to which it does not apply: `trừ khoản 4 Điều 7`.
  public let exceptions: [ProvisionPath]
  /// Where something that comes in is put; nil where the text does not say.
  public let position: Position?
  /// The ``Block/id`` of the blocks of the new text, in reading order.
  public let text: [Int]
  /// New text that is in blocks that say other things too: behind the lead-in of the statement, or behind the label
  /// of an item below it. Each from its opening mark to the end of the block.
  public let inlineText: [SourceRange]
  /// Why it cannot be carried out; nil where it can.
  public let refusal: Refusal?
  /// The statement, without its label and without the new text.
  public let range: SourceRange
  /// The ``Block/id`` of the statement's block.
  public let block: Int
}

extension Amendment.Operation {
  /// Whether it changes words and not provisions.
  var isOfPhrases: Bool {
    switch self {
    case .replacePhrase, .addPhrase, .deletePhrase: true
    default: false
    }
  }
}

extension Amendment.Position: CustomStringConvertible {
  /// `after khoản 2 Điều 5`
  public var description: String {
    switch self {
    case .after(let path): "after " + path.description
    case .before(let path): "before " + path.description
    case .end(let path): path.steps.isEmpty ? "at the end" : "at the end of " + path.description
    case .afterPhrase(let words): "after “\(words)”"
    case .beforePhrase(let words): "before “\(words)”"
    }
  }
}
