/// Leads what was read in the ``ReadingForm`` of a text back to its places in the text, or the other way.
struct Placement {
  enum Direction { case toText, toForm }

  let form: ReadingForm
  let direction: Direction
  /// The text, where what is handed out in its words is as written there and not as read.
  var written: SourceText?

  func callAsFunction(_ range: SourceRange) -> SourceRange {
    direction == .toText ? form.text(range) : form.form(range)
  }

  /// Of stretches that hold all of the text between them, so that nothing is in none.
  func whole(_ range: SourceRange) -> SourceRange {
    direction == .toText ? form.textThroughGap(range) : form.form(range)
  }

  /// Of whole lines.
  func lines(_ range: SourceRange) -> SourceRange {
    direction == .toText ? form.textOfLines(range) : form.form(range)
  }
}

extension Document {
  /// The document, read in another form of `source`, as one of `source`.
  func placed(in source: SourceText, _ place: Placement) -> Document {
    var header = place.asWritten(header)
    header.blocks = header.blocks.map { $0.placed(place) }
    var title = place.asWritten(title)
    title.blocks = title.blocks.map { $0.placed(place) }
    var preamble = preamble
    preamble.authority = preamble.authority.map { $0.placed(place) }
    preamble.bases = preamble.bases.map { $0.placed(place) }
    preamble.enacting = preamble.enacting?.placed(place)
    var found = source.diagnostics
    if diagnostics.first?.code != .emptyDocument {
      found += source.recognition?.diagnostics(in: source) ?? []
    }
    return Document(
      source: source, blocks: blocks.map { $0.placed(place) }, kind: kind, header: header, title: title,
      addressees: addressees.map { $0.placed(place) }, preamble: preamble,
      body: body.map { $0.placed(place) }, closing: closing?.placed(place),
      recipients: recipients.map { recipients in
        Recipients(
          label: recipients.label?.placed(place),
          entries: recipients.entries.map { $0.placed(place) })
      },
      signatures: signatures.map { $0.placed(place) }, appendices: appendices.map { $0.placed(place) },
      appendixMentions: appendixMentions.map { $0.placed(place) },
      footnotes: footnotes.map {
        Footnote(
          number: $0.number, block: $0.block.placed(place), body: $0.body.map { $0.placed(place) },
          marks: $0.marks.map { place($0) })
      },
      noteMarks: noteMarks.map {
        NoteMark(number: $0.number, range: place($0.range), block: $0.block, footnote: $0.footnote)
      },
      furniture: furniture.map { $0.placed(place) }, identifier: identifier,
      citations: citations.map { $0.placed(place) },
      reportedChanges: reportedChanges.map { $0.placed(place) },
      references: references.map { $0.placed(place) },
      force: force?.placed(place),
      amendments: amendments.map { $0.placed(place) },
      abbreviations: abbreviations.map { $0.placed(place) },
      diagnostics: found
        + diagnostics.filter { !source.explains($0) }.map { $0.placed(place) })
  }
}

extension SourceText {
  /// Whether something is not blank, as a diagnostic says, but written by hand: the form that was read does not know.
  fileprivate func explains(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.code {
    case .blankNumber: handwrittenFields.contains(.number)
    case .blankDate: handwrittenFields.contains(.day)
    default: false
    }
  }
}

extension Document {
  /// The document with more to tell, which stands before what its stages told.
  func noting(_ found: [Diagnostic]) -> Document {
    var document = self
    document.diagnostics = found + diagnostics
    return document
  }
}

extension Label {
  fileprivate func placed(_ place: Placement) -> Label {
    // `1.` that the form does not change is written as it is read.
    if place.direction == .toText, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }),
      !place.form.hasChange(in: range)
    {
      return Label(style: style, numbers: numbers, text: text, range: place(range))
    }
    let range = place(range)
    let text = place.written.map { TextFolding.whiteSpace($0[range]) } ?? text
    return Label(style: style, numbers: numbers, text: text, range: range)
  }
}

extension Block {
  func placed(_ place: Placement) -> Block {
    Block(
      id: id, role: role, label: label?.placed(place), depth: depth,
      pieces: pieces.map { role == .blank ? place.lines($0) : place.whole($0) })
  }
}

extension Node {
  fileprivate func placed(_ place: Placement) -> Node {
    switch self {
    case .section(let section):
      .section(
        Section(heading: section.heading.placed(place), children: section.children.map { $0.placed(place) }))
    case .item(let item):
      .item(ListItem(block: item.block.placed(place), children: item.children.map { $0.placed(place) }))
    case .quote(let quote):
      .quote(Quote(block: quote.block.placed(place), children: quote.children.map { $0.placed(place) }))
    case .table(let table):
      .table(
        Table(
          block: table.block.placed(place), unit: table.unit, rows: table.rows.map { $0.placed(place) }))
    case .paragraph(let block): .paragraph(block.placed(place))
    case .legalBasis(let block): .legalBasis(block.placed(place))
    case .figure(let block): .figure(block.placed(place))
    case .formula(let block): .formula(block.placed(place))
    case .closing(let block): .closing(block.placed(place))
    }
  }
}

extension Table.Row {
  fileprivate func placed(_ place: Placement) -> Table.Row {
    Table.Row(
      kind: kind, number: number, numbers: numbers,
      cells: cells.map { cell in
        Table.Cell(
          text: place.asWritten(cell.text, at: cell.pieces) ?? cell.text, column: cell.column,
          span: cell.span, rowSpan: cell.rowSpan, value: cell.value,
          pieces: cell.pieces.map { place($0) })
      }, range: place(range))
  }
}

extension Recipient {
  fileprivate func placed(_ place: Placement) -> Recipient {
    Recipient(
      name: place.asWritten(name, of: [block]) ?? name, purpose: purpose, archiveUnits: archiveUnits,
      block: block.placed(place))
  }
}

extension Signature {
  fileprivate func placed(_ place: Placement) -> Signature {
    var stamp = stamp
    if let pieces = stamp?.pieces { stamp?.pieces = pieces.map { place($0) } }
    return Signature(
      capacity: capacity, office: place.asWritten(office, of: blocks),
      body: place.asWritten(body, of: blocks), name: name, stamp: stamp,
      blocks: blocks.map { $0.placed(place) })
  }
}

extension Appendix {
  fileprivate func placed(_ place: Placement) -> Appendix {
    var header = header.map { place.asWritten($0) }
    if let blocks = header?.blocks { header?.blocks = blocks.map { $0.placed(place) } }
    return Appendix(
      id: id, kind: kind, documentKind: documentKind, number: number,
      title: place.asWritten(title, of: heading.map { [$0] } ?? []),
      note: place.asWritten(note, of: heading.map { [$0] } ?? []),
      heading: heading?.placed(place), header: header, body: body.map { $0.placed(place) })
  }
}

extension Amendment {
  fileprivate func placed(_ place: Placement) -> Amendment {
    Amendment(
      id: id, operation: operation, act: act, target: target, scope: scope, provision: provision,
      phrase: phrase,
      replacement: replacement, exceptions: exceptions, position: position, text: text,
      inlineText: inlineText.map { place($0) }, refusal: refusal, range: place(range), block: block)
  }
}

extension AppendixMention {
  fileprivate func placed(_ place: Placement) -> AppendixMention {
    AppendixMention(kind: kind, number: number, appendix: appendix, block: block, range: place(range))
  }
}

extension Pinpoint {
  fileprivate func placed(_ place: Placement) -> Pinpoint {
    Pinpoint(
      text: text, range: place(range),
      parts: parts.map { part in
        Part(
          steps: part.steps.map { step in
            Step(unit: step.unit, number: step.number, through: step.through, range: place(step.range))
          }, range: place(part.range))
      })
  }
}

extension Citation {
  func placed(_ place: Placement) -> Citation {
    Citation(
      id: id, kind: kind, number: number, date: date, issuer: issuer, body: body, resolution: resolution,
      name: name, isDraft: isDraft, pinpoint: pinpoint?.placed(place), relation: relation,
      evidence: evidence.map { place($0) },
      origin: origin, title: title, range: place(range), numberRange: numberRange.map { place($0) },
      titleRange: titleRange.map { place($0) }, block: block)
  }
}

extension ReportedChange {
  fileprivate func placed(_ place: Placement) -> ReportedChange {
    ReportedChange(id: id, relation: relation, by: by, act: act, range: place(range), block: block)
  }
}

extension Reference {
  fileprivate func placed(_ place: Placement) -> Reference {
    Reference(
      range: place(range), text: text, pinpoint: pinpoint?.placed(place), target: target, block: block)
  }
}

extension ForceDay {
  fileprivate func placed(_ place: Placement) -> ForceDay {
    ForceDay(
      text: text, date: date, basis: basis, delay: delay, bound: bound, refusal: refusal, range: place(range),
      block: block)
  }
}

extension EntryIntoForce {
  fileprivate func placed(_ place: Placement) -> EntryIntoForce {
    var force = EntryIntoForce()
    force.from = from?.placed(place)
    force.appliedFrom = appliedFrom?.placed(place)
    force.to = to?.placed(place)
    force.adopted = adopted?.placed(place)
    force.exceptions = exceptions.map { row in
      ProvisionForce(
        provisions: row.provisions, text: row.text, from: row.from?.placed(place),
        appliedFrom: row.appliedFrom?.placed(place), to: row.to?.placed(place), range: place(row.range),
        block: row.block)
    }
    force.ends = ends.map { row in
      EndOfForce(
        citation: row.citation, provisions: row.provisions, scope: row.scope, manner: row.manner,
        on: row.on.placed(place), except: row.except, range: place(row.range), block: row.block)
    }
    force.transitions = transitions.map { row in
      TransitionClause(provision: row.provision, range: place.whole(row.range), block: row.block)
    }
    return force
  }
}

extension Abbreviation {
  fileprivate func placed(_ place: Placement) -> Abbreviation {
    Abbreviation(
      short: short, long: long, range: place(range), longRange: longRange.map { place($0) }, block: block,
      scope: place.whole(scope))
  }
}

extension Diagnostic {
  fileprivate func placed(_ place: Placement) -> Diagnostic {
    Diagnostic(code, severity, at: place(range), message, vi: messageVi)
  }
}
