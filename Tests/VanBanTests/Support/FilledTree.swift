@testable import VanBan

/// A document in which everything that the tree can hold is there, each value unlike all others: what a view shows
/// of it can be told from what it leaves out.
enum FilledTree {
  static let document: Document = {
    var make = Values()
    return make.document()
  }()

  /// Words, numbers and places, none of them twice. The text itself has no digits.
  private struct Values {
    let source = SourceText(String(repeating: "xx\n", count: 1200))
    private var last = 100

    private mutating func number() -> Int {
      last += 1
      return last
    }

    private mutating func word() -> String { "w\(number())" }

    private mutating func range() -> SourceRange {
      let start = 1000 + number() * 4
      return SourceRange(start, start + 2)
    }

    private mutating func block(_ role: BlockRole) -> Block {
      Block(id: number(), role: role, depth: number(), pieces: [range()])
    }

    private mutating func labelled(_ role: BlockRole, _ style: Label.Style) -> Block {
      let label = Label(style: style, numbers: [number(), number()], text: word(), range: range())
      return Block(id: number(), role: role, label: label, depth: number(), pieces: [range()])
    }

    private mutating func date() -> PartialDate? {
      PartialDate(year: 1900 + number() % 100, month: 2, day: 3)
    }

    private mutating func header() -> Header {
      var header = Header()
      header.superior = word()
      header.issuer = word()
      header.issuers = [word(), word()]
      header.motto = word()
      header.number = word()
      header.serial = word()
      header.year = number()
      header.symbol = word()
      header.place = word()
      header.date = date()
      header.marks = [word()]
      header.secrecy = .topSecret
      header.urgency = .veryUrgent
      header.isDraft = true
      header.blocks = [block(.motto)]
      return header
    }

    private mutating func title() -> Title {
      var title = Title()
      title.type = word()
      title.text = word()
      title.blocks = [block(.title)]
      return title
    }

    private mutating func preamble() -> Preamble {
      var preamble = Preamble()
      preamble.authority = [block(.authority)]
      preamble.bases = [block(.basis)]
      preamble.enacting = block(.enacting)
      return preamble
    }

    private mutating func table() -> Table {
      let number = word()
      let value = CellNumber(digits: self.number(), decimals: self.number(), unit: word())
      let cells = [
        Table.Cell(
          text: number, column: self.number(), span: self.number(), rowSpan: self.number() + 1, value: nil,
          pieces: [range()]),
        Table.Cell(
          text: word(), column: self.number(), span: self.number(), rowSpan: self.number() + 1, value: value,
          pieces: [range()]),
      ]
      let row = Table.Row(
        kind: .columnNumbers, number: number, numbers: [self.number()], cells: cells, range: range())
      return Table(block: block(.table), unit: word(), rows: [row])
    }

    private mutating func signature() -> Signature {
      var stamp = SignatureStamp()
      stamp.signer = word()
      stamp.organisation = word()
      stamp.email = word()
      stamp.time = word()
      stamp.pieces = [range()]
      return Signature(
        capacity: word(), office: word(), body: word(), name: word(), stamp: stamp,
        blocks: [block(.signatureName)])
    }

    private mutating func recipients() -> Recipients {
      let entry = Recipient(
        name: word(), purpose: word(), archiveUnits: [word(), word()], block: block(.recipient))
      return Recipients(label: block(.recipientsLabel), entries: [entry])
    }

    private mutating func pinpoint() -> Pinpoint {
      let step = Pinpoint.Step(unit: .clause, number: word(), through: word(), range: range())
      return Pinpoint(text: word(), range: range(), parts: [Pinpoint.Part(steps: [step], range: range())])
    }

    private mutating func identifier() -> WorkIdentifier? {
      WorkIdentifier(
        subdivision: word(), form: .doc, kind: word(), actor: word(), year: 1000 + number(), number: word())
    }

    private mutating func citation(_ resolution: WorkResolution, name: String?) -> Citation {
      let body = IssuingBody(
        name: word(), kind: .procuracy, level: .commune, province: word(), subdivision: word(), slug: word())
      let number = DocumentNumber(text: word(), serial: word(), year: number(), symbol: word())
      var citation = Citation(
        id: self.number(), kind: .ordinance, number: number, date: date(), issuer: word(), body: body,
        resolution: resolution, name: name, pinpoint: pinpoint(), relation: .suspends, evidence: range(),
        origin: .citation(self.number()), title: word(), range: range(), numberRange: range(),
        titleRange: range(), block: self.number())
      citation.isDraft = true
      return citation
    }

    private mutating func day(_ bound: ForceDay.Bound) -> ForceDay {
      ForceDay(
        text: word(), date: date(), basis: .ownForce,
        delay: ForceDay.Delay(count: number(), unit: .workingDay),
        bound: bound, refusal: .contradictory, range: range(), block: number())
    }

    private mutating func force() -> EntryIntoForce {
      func path(_ number: String) -> ProvisionPath { ProvisionPath([ProvisionPath.Step(.clause, number)]) }
      var force = EntryIntoForce()
      force.from = day(.first)
      force.appliedFrom = day(.first)
      force.to = day(.last)
      force.adopted = day(.first)
      force.exceptions = [
        ProvisionForce(
          provisions: [path(word())], text: word(), from: day(.first), appliedFrom: day(.first),
          to: day(.after),
          range: range(), block: number())
      ]
      force.ends = [
        EndOfForce(
          citation: number(), provisions: [path(word())], scope: .part, manner: .expires, on: day(.after),
          except: word(), range: range(), block: number())
      ]
      force.transitions = [TransitionClause(provision: path(word()), range: range(), block: number())]
      return force
    }

    mutating func document() -> Document {
      let closing = block(.closing)
      let note = labelled(.item, .footnote)
      let named = pinpoint()
      let target = labelled(.heading, .subsection)
      let body: [Node] = [
        .section(Section(heading: target, children: [.legalBasis(block(.basis))])),
        .item(ListItem(block: labelled(.item, .smallRoman), children: [.paragraph(note)])),
        .quote(Quote(block: block(.quote), children: [.figure(block(.figure))])), .table(table()),
        .formula(block(.enacting)), .closing(closing),
      ]
      let appendix = Appendix(
        id: number(), kind: .attachment, documentKind: .regulation, number: word(), title: word(),
        note: word(), heading: block(.appendix), header: header(), body: [.paragraph(block(.paragraph))])
      let candidates = identifier().map { [WorkCandidate(identifier: $0, reason: .ownPlace)] } ?? []
      let resolved = identifier().map { WorkResolution.resolved($0) } ?? .incomplete(missing: [])
      return Document(
        source: source, blocks: [target], kind: .telegram, header: header(), title: title(),
        addressees: [block(.addressee)], preamble: preamble(), body: body, closing: closing,
        recipients: recipients(), signatures: [signature()], appendices: [appendix],
        appendixMentions: [
          AppendixMention(kind: .list, number: word(), appendix: number(), block: number(), range: range())
        ],
        footnotes: [
          Footnote(
            number: number(), block: note, body: [.item(ListItem(block: note, children: []))],
            marks: [range()])
        ],
        noteMarks: [NoteMark(number: number(), range: range(), block: note.id, footnote: 0)],
        furniture: [block(.pageFooter)], identifier: resolved,
        citations: [
          citation(.ambiguous(candidates), name: word()), citation(.incomplete(missing: [.place]), name: nil),
        ],
        reportedChanges: [
          ReportedChange(
            id: number(), relation: .replaces, by: number(), act: number(), range: range(), block: number())
        ],
        references: [
          Reference(
            range: range(), text: named.text + " này", pinpoint: named, target: .blocks([target.id]),
            block: number()),
          Reference(
            range: range(), text: word(), pinpoint: nil, target: .citation(number()), block: number()),
        ],
        force: force(),
        amendments: [
          Amendment(
            id: number(), operation: .addPhrase, act: number(),
            target: ProvisionPath([.init(.article, "12a")]),
            scope: .opening, provision: ProvisionPath([.init(.clause, "1")]), phrase: word(),
            replacement: word(),
            exceptions: [ProvisionPath([.init(.point, "đ")])], position: .beforePhrase(word()),
            text: [target.id],
            inlineText: [range()], refusal: .unclear, range: range(), block: target.id)
        ],
        abbreviations: [
          Abbreviation(
            short: word(), long: word(), range: range(), longRange: range(), block: number(), scope: range())
        ],
        diagnostics: [Diagnostic(.siteText, .warning, at: range(), word(), vi: word())])
    }
  }
}
