/// Does something for each kind of node. Only the kinds that matter need a method of their own; the
/// others come to ``defaultVisit(_:)``.
public protocol DocumentVisitor {
  associatedtype Result

  /// What is done for a node of a kind without a method of its own.
  mutating func defaultVisit(_ node: Node) -> Result
  mutating func visitSection(_ section: Section) -> Result
  mutating func visitItem(_ item: ListItem) -> Result
  mutating func visitParagraph(_ block: Block) -> Result
  mutating func visitLegalBasis(_ block: Block) -> Result
  mutating func visitQuote(_ quote: Quote) -> Result
  mutating func visitTable(_ table: Table) -> Result
  mutating func visitFigure(_ block: Block) -> Result
  mutating func visitFormula(_ block: Block) -> Result
  mutating func visitClosing(_ block: Block) -> Result
}

extension DocumentVisitor {
  public mutating func visitSection(_ section: Section) -> Result { defaultVisit(.section(section)) }
  public mutating func visitItem(_ item: ListItem) -> Result { defaultVisit(.item(item)) }
  public mutating func visitParagraph(_ block: Block) -> Result { defaultVisit(.paragraph(block)) }
  public mutating func visitLegalBasis(_ block: Block) -> Result { defaultVisit(.legalBasis(block)) }
  public mutating func visitQuote(_ quote: Quote) -> Result { defaultVisit(.quote(quote)) }
  public mutating func visitTable(_ table: Table) -> Result { defaultVisit(.table(table)) }
  public mutating func visitFigure(_ block: Block) -> Result { defaultVisit(.figure(block)) }
  public mutating func visitFormula(_ block: Block) -> Result { defaultVisit(.formula(block)) }
  public mutating func visitClosing(_ block: Block) -> Result { defaultVisit(.closing(block)) }

  /// Calls the method for the kind of `node`.
  public mutating func visit(_ node: Node) -> Result {
    switch node {
    case .section(let section): visitSection(section)
    case .item(let item): visitItem(item)
    case .paragraph(let block): visitParagraph(block)
    case .legalBasis(let block): visitLegalBasis(block)
    case .quote(let quote): visitQuote(quote)
    case .table(let table): visitTable(table)
    case .figure(let block): visitFigure(block)
    case .formula(let block): visitFormula(block)
    case .closing(let block): visitClosing(block)
    }
  }
}

/// A visitor that walks the whole tree. A method of its own that wants the children of its node walked
/// calls ``descend(into:)``.
///
/// ```swift
/// struct HeadingCounter: DocumentWalker {
///   var count = 0
///   mutating func visitSection(_ section: Section) {
///     count += 1
///     descend(into: .section(section))
///   }
/// }
/// var counter = HeadingCounter()
/// counter.walk(document)
/// ```
public protocol DocumentWalker: DocumentVisitor where Result == Void {
  /// Called for each appendix before the nodes of its body.
  mutating func visitAppendix(_ appendix: Appendix)
}

extension DocumentWalker {
  public mutating func defaultVisit(_ node: Node) { descend(into: node) }

  public mutating func visitAppendix(_ appendix: Appendix) {}

  /// Visits the children of `node`, in reading order.
  public mutating func descend(into node: Node) {
    for child in node.children { visit(child) }
  }

  /// Visits the nodes of the body, then each appendix and the nodes of its body.
  public mutating func walk(_ document: Document) {
    for node in document.body { visit(node) }
    for appendix in document.appendices {
      visitAppendix(appendix)
      for node in appendix.body { visit(node) }
    }
  }
}
