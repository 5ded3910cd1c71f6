/// The kind of a node of the body, in the terms of Akoma Ntoso 3.0 (OASIS).
///
/// Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm: Nghị định 78/2025/NĐ-CP, Điều 61. Plans and reports number with
/// `I.`, `1.`, `1.1.`, `a)` and bullets; those map to the divisions that normative texts number so.
public enum Division: String, Sendable, CaseIterable {
  /// Phần.
  case part
  /// Chương.
  case chapter
  /// Mục, and whatever is numbered `I.`.
  case section
  /// Tiểu mục.
  case subsection
  /// Điều.
  case article
  /// `A.`
  case division
  /// Khoản, and whatever is numbered `1.`.
  case paragraph
  /// `1.1.`
  case subparagraph
  /// Điểm.
  case point
  /// A bullet.
  case indent
  /// A heading without a label.
  case level
  /// A paragraph without a label.
  case alinea
  /// The text of a footnote, labelled `[1]`.
  case footnote
  /// Quoted text that an amending document puts into another.
  case quote
  /// A table.
  case table
  /// The words of a diagram: short lines in no order.
  case figure
  /// An acting authority, enacting words or an addressee inside the body.
  case formula
  /// A closing formula.
  case closing

  /// The abbreviation in names of nodes (Akoma Ntoso Naming Convention 1.0, Table 1; the last six are VanBan's).
  public var abbreviation: String {
    switch self {
    case .part: "part"
    case .chapter: "chp"
    case .section: "sec"
    case .subsection: "subsec"
    case .article: "art"
    case .division: "dvs"
    case .paragraph: "para"
    case .subparagraph: "subpara"
    case .point: "point"
    case .indent: "indent"
    case .level: "lvl"
    case .alinea: "al"
    case .footnote: "fn"
    case .quote: "qstr"
    case .table: "table"
    case .figure: "figure"
    case .formula: "formula"
    case .closing: "closing"
    }
  }

  /// Whether a printed number is part of its name. Two quotations may both begin with `1.`.
  var isNumbered: Bool {
    switch self {
    case .quote, .table, .figure, .formula, .closing: false
    default: true
    }
  }
}

extension Node {
  /// The kind of division that it is.
  public var division: Division {
    switch self {
    case .quote: .quote
    case .table: .table
    case .figure: .figure
    case .formula: .formula
    case .closing: .closing
    case .section(let section): Division.labelled(section.heading.label) ?? .level
    case .item(let item): Division.labelled(item.block.label) ?? .alinea
    case .paragraph(let block), .legalBasis(let block): Division.labelled(block.label) ?? .alinea
    }
  }
}

extension Quote {
  /// The division of the other document that it begins; nil for text without a label.
  package var division: Division? { Division.labelled(block.label) }
}

extension Division {
  /// The division that a label of this style begins; nil without a label.
  static func labelled(_ label: Label?) -> Division? {
    switch label.map({ LabelStyleRow(of: $0.style).level }) {
    case .part: .part
    case .chapter: .chapter
    case .section: .section
    case .subsection: .subsection
    case .article: .article
    case .division: .division
    case .paragraph: .paragraph
    case .subparagraph: .subparagraph
    case .point: .point
    case .indent: .indent
    case .footnote: .footnote
    case nil: nil
    }
  }
}

extension Division {
  /// The division that a provision of `unit` is.
  package init(_ unit: ProvisionUnit) {
    self =
      switch unit {
      case .part: .part
      case .chapter: .chapter
      case .section: .section
      case .subsection: .subsection
      case .article: .article
      case .clause: .paragraph
      case .point, .item: .point
      case .paragraph: .alinea
      case .appendix, .form: .level
      }
  }
}
