/// Handles each kind of node in a method. Implement those for the kinds that matter; the others call
/// ``defaultVisit(_:)``.
public protocol DocumentVisitor {
  /// What a visit of a node gives back.
  associatedtype Result

  /// Visits a node whose kind has no method.
  mutating func defaultVisit(_ node: Node) -> Result
  /// Visits a heading with the nodes under it.
  mutating func visitSection(_ section: Section) -> Result
  /// Visits a labelled block that is itself the text, with its sub-items.
  mutating func visitItem(_ item: ListItem) -> Result
  /// Visits a paragraph without sub-items.
  mutating func visitParagraph(_ block: Block) -> Result
  /// Visits an entry of a section headed CĂN CỨ.
  mutating func visitLegalBasis(_ block: Block) -> Result
  /// Visits quoted text that the document puts into another, with its nodes.
  mutating func visitQuote(_ quote: Quote) -> Result
  /// Visits a table.
  mutating func visitTable(_ table: Table) -> Result
  /// Visits the words of a diagram.
  mutating func visitFigure(_ block: Block) -> Result
  /// Visits an acting authority, enacting words or an addressee inside the body.
  mutating func visitFormula(_ block: Block) -> Result
  /// Visits a closing formula.
  mutating func visitClosing(_ block: Block) -> Result
}

extension DocumentVisitor {
  /// Passes the node on to ``defaultVisit(_:)``.
  public mutating func visitSection(_ section: Section) -> Result { defaultVisit(.section(section)) }
  /// Passes the node on to ``defaultVisit(_:)``.
  public mutating func visitItem(_ item: ListItem) -> Result { defaultVisit(.item(item)) }
  /// Passes the node on to ``defaultVisit(_:)``.
  public mutating func visitParagraph(_ block: Block) -> Result { defaultVisit(.paragraph(block)) }
  /// Passes the node on to ``defaultVisit(_:)``.
  public mutating func visitLegalBasis(_ block: Block) -> Result { defaultVisit(.legalBasis(block)) }
  /// Passes the node on to ``defaultVisit(_:)``.
  public mutating func visitQuote(_ quote: Quote) -> Result { defaultVisit(.quote(quote)) }
  /// Passes the node on to ``defaultVisit(_:)``.
  public mutating func visitTable(_ table: Table) -> Result { defaultVisit(.table(table)) }
  /// Passes the node on to ``defaultVisit(_:)``.
  public mutating func visitFigure(_ block: Block) -> Result { defaultVisit(.figure(block)) }
  /// Passes the node on to ``defaultVisit(_:)``.
  public mutating func visitFormula(_ block: Block) -> Result { defaultVisit(.formula(block)) }
  /// Passes the node on to ``defaultVisit(_:)``.
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

/// A visitor that walks the whole tree. A method that replaces a default one calls ``descend(into:)`` to continue to the
/// children of its node.
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
  /// Walks the children of `node`.
  public mutating func defaultVisit(_ node: Node) { descend(into: node) }

  /// Does nothing; the nodes of the appendix are visited all the same.
  public mutating func visitAppendix(_ appendix: Appendix) {}

  /// Visits the children of `node`, in reading order.
  public mutating func descend(into node: Node) {
    for child in node.children { visit(child) }
  }

  /// Visits the nodes of the body, then each appendix and the nodes of its body, then those of the notes.
  ///
  /// - Complexity: O(*n*) in the number of nodes, beside what the methods do.
  public mutating func walk(_ document: Document) {
    for node in document.body { visit(node) }
    for appendix in document.appendices {
      visitAppendix(appendix)
      for node in appendix.body { visit(node) }
    }
    for note in document.footnotes { for node in note.body { visit(node) } }
  }
}
