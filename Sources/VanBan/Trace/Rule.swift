/// The rules by which the parser decides, by name. What each says is ``explanation``.
public enum Rule: String, Sendable, Hashable, CaseIterable {
  // Page furniture.
  /// The file's format marks it as the head or foot of a page.
  case furnitureFormat = "furniture.format"
  /// A line of three or more dashes, stars or the like is an ornament.
  case furnitureOrnament = "furniture.ornament"
  /// A converter or document system marks its pages so, or says where it took the text from.
  case furniturePageMark = "furniture.page-mark"
  /// The gazette prints such a head on its pages.
  case furnitureGazette = "furniture.gazette"
  /// An address alone on its line at the end or head of a page comes from the page.
  case furnitureLink = "furniture.link"
  /// A number alone between blank lines, or first on a page, is the page's.
  case furnitureNumberApart = "furniture.number-apart"
  /// A number between dashes with no other near is the page's.
  case furnitureNumberDashes = "furniture.number-dashes"
  /// Numbers that count on from page to page inside the text are the pages'.
  case furnitureNumberRow = "furniture.number-row"
  /// A number at the edge of a page that counts the pages, or counts on at the edge of another, is the page's.
  case furnitureNumberEdge = "furniture.number-edge"
  /// Numbers close to one another are a column of a table.
  case furnitureNumberColumn = "furniture.number-column"
  /// The same words at the edge of three pages or more are a running head.
  case furnitureRunningHead = "furniture.running-head"
  /// Above the letterhead nothing shows that the lines are text of a document.
  case furnitureAboveHeader = "furniture.above-header"
  /// Between parts of the letterhead, the line reads best as a stamp, a mark of the page or a website's words.
  case furnitureInHeader = "furniture.in-header"
  /// The gazette repeats the body's name above the letterhead.
  case furnitureGazetteHeading = "furniture.gazette-heading"
  /// A website's own text around the document, or its list of the document's parts.
  case furnitureSiteText = "furniture.site-text"
  /// A line of a digital signature's stamp.
  case furnitureStamp = "furniture.stamp"

  // Words read through misspellings.
  /// A word that looks like a keyword, in a place where that stands, is the keyword.
  case keywordPlace = "keyword.place"
  /// A label whose word or number is misread is what goes on with the labels around it.
  case keywordSequence = "keyword.sequence"
  /// A word or number beside figures is what makes a date, a number or a pinpoint of them.
  case keywordFigures = "keyword.figures"

  // Letterhead and title (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  /// The words of Quốc hiệu or Tiêu ngữ.
  case headerMotto = "header.motto"
  /// In the best reading of the first lines as a whole it is that.
  case headerBestReading = "header.best-reading"
  /// The last body named in the left column issues the document.
  case headerIssuer = "header.issuer"
  /// Several bodies in the left column issue a joint document together.
  case headerJointIssuers = "header.joint-issuers"
  /// A body named above the issuer is its superior.
  case headerSuperior = "header.superior"
  /// “Số” with its number, or with room for one.
  case headerNumber = "header.number"
  /// A place and “ngày … tháng … năm”.
  case headerDate = "header.date"
  /// A mark of secrecy, urgency, draft or handling fills the line.
  case headerMark = "header.mark"
  /// “V/v” opens the subject of a letter.
  case headerSubject = "header.subject"
  /// “Về” under the number opens the subject of a letter.
  case headerPlainSubject = "header.plain-subject"
  /// A star or dash under a body's name.
  case headerOrnament = "header.ornament"
  /// The name of a kind of document in capitals fills the line.
  case titleKind = "title.kind"
  /// What stands under the kind's name says what the document is about.
  case titleSubject = "title.subject"

  // Preamble.
  /// “Kính gửi”, or the order of a telegram, names the addressees.
  case preambleAddressee = "preamble.addressee"
  /// The bullets under “Kính gửi:” are addressees.
  case preambleAddresseeList = "preamble.addressee-list"
  /// A body or office alone in capitals is the one that acts.
  case preambleAuthority = "preamble.authority"
  /// The paragraph begins with the words of a căn cứ.
  case preambleBasis = "preamble.basis"
  /// Such an opening is a căn cứ where the paragraph ends as one or names a document.
  case preambleWeakBasis = "preamble.weak-basis"
  /// The enacting words fill the line.
  case preambleEnacting = "preamble.enacting"
  /// After the căn cứ, a sentence says who issues what.
  case preambleEnactingSentence = "preamble.enacting-sentence"
  /// It stands in a section that lists căn cứ.
  case basisSection = "basis.section"

  // Lines joined into blocks.
  /// The first line of a stretch of text begins a block.
  case joinFirst = "join.first"
  /// After a table or figure a new block begins.
  case joinAfterTable = "join.after-table"
  /// The file's format says where paragraphs begin.
  case joinFormat = "join.format"
  /// The text of a label that stands alone on its line follows on the next.
  case joinLabelAlone = "join.label-alone"
  /// Kính gửi ends at a blank line before a capital, and before a căn cứ.
  case joinAfterAddressee = "join.after-addressee"
  /// A line that begins as a căn cứ does opens a block where the line before may end.
  case joinBasisOpens = "join.basis-opens"
  /// A căn cứ without punctuation at the line's end most likely goes on.
  case joinBasis = "join.basis"
  /// A căn cứ without an end goes on in the paragraph before the next căn cứ.
  case joinBasisUnfinished = "join.basis-unfinished"
  /// The enacting words open a block.
  case joinEnacting = "join.enacting"
  /// A line in capitals is a heading of its own, or goes on with the heading before.
  case joinCapitals = "join.capitals"
  /// After a heading in capitals a new block begins, unless the line goes on with a small letter.
  case joinAfterCapitals = "join.after-capitals"
  /// Layout, punctuation and words on both sides of the line break, added up.
  case joinWeighed = "join.weighed"
  /// The lines of a table or figure are one block.
  case joinRows = "join.rows"
  /// Quốc hiệu and Tiêu ngữ are one block over several lines.
  case joinMotto = "join.motto"
  /// A body's name goes on over lines until it is complete and another begins.
  case joinBodyName = "join.body-name"
  /// A number, a date or “Nơi nhận” is broken over two lines.
  case joinBrokenField = "join.broken-field"
  /// Trích yếu goes on up to the next part of the frame or a change of layout.
  case joinTitle = "join.title"
  /// A line without a dash goes on with the recipient before it.
  case joinRecipient = "join.recipient"
  /// A signature's office goes on in capitals, and a name that has one word only on the next line.
  case joinSigner = "join.signer"
  /// The heading of an appendix goes on up to the end of its title or note.
  case joinAppendixHeading = "join.appendix-heading"

  // Labels.
  /// What looks like a label, weighed by layout, punctuation before it and its own style.
  case labelWeighed = "label.weighed"
  /// A label at the head of a stretch of text needs no weighing.
  case labelFirst = "label.first"
  /// A label at the head of quoted text.
  case labelQuoted = "label.quoted"
  /// A label that is broken after its word goes on in the next line.
  case labelBroken = "label.broken"
  /// A number above 999 is a label only where it continues a list that has come so far.
  case labelLongList = "label.long-list"

  // What a block of the body is.
  /// A block without a label is a paragraph.
  case paragraphPlain = "paragraph.plain"
  /// A quotation mark after a colon or amending words, or before a label, opens quoted text.
  case quoteOpens = "quote.opens"
  /// The quotation that is open has not been closed.
  case quoteInside = "quote.inside"
  /// The lead-in before has left a quotation mark open.
  case quoteOpenedInside = "quote.opened-inside"
  /// A mark that closes within the line, or that nothing announces, quotes a phrase only.
  case quotePhrase = "quote.phrase"
  /// A Điều that continues the numbering outside ends a quotation that nobody closed.
  case quoteLeft = "quote.left"
  /// The file's format marks the rows of a table.
  case tableMarked = "table.marked"
  /// A unit line, or the heading of the number column, begins a table.
  case tableHeading = "table.heading"
  /// Numbers of columns, (1) (2) (3), show a table.
  case tableColumnNumbers = "table.column-numbers"
  /// Three lines or more keep their cells apart by wide gaps.
  case tableGaps = "table.gaps"
  /// Many narrow lines, two in five of them mostly numbers, are a table's cells.
  case tableNumbers = "table.numbers"
  /// Narrow lines with too few numbers, or with labels, are no table and no figure.
  case tableNarrowOther = "table.narrow-other"
  /// What begins like a table ends before its third line.
  case tableTooShort = "table.too-short"
  /// Too few lines have wide gaps for a table.
  case tableFewGaps = "table.few-gaps"
  /// Twelve narrow lines or more without ends of sentences are the words of a figure.
  case figureNarrow = "figure.narrow"
  /// The file's format gives rows and cells.
  case tableRowsMarked = "table.rows-marked"
  /// Wide gaps or tabs at the same places part the columns.
  case tableRowsGrid = "table.rows-grid"
  /// Without gaps, row numbers and amounts part the cells.
  case tableRowsFlow = "table.rows-flow"

  // Depth: where a block is nested.
  /// A label continues the innermost open list of its style whose number it follows.
  case depthNextNumber = "depth.next-number"
  /// A label continues the innermost open list of its style.
  case depthOpenList = "depth.open-list"
  /// A style that is not open yet begins a list under the innermost block that ranks above it.
  case depthRank = "depth.rank"
  /// A bullet right after a lead-in stands under it.
  case depthLeadIn = "depth.lead-in"
  /// A bullet after a paragraph under a numbered block stands under that block too.
  case depthAfterText = "depth.after-text"
  /// A bullet that begins like an open one stands beside it.
  case depthAlike = "depth.alike"
  /// A bullet stands under the block whose wording its list returns to.
  case depthReturn = "depth.return"
  /// A bullet that titles the bullets after it stands beside the last such title.
  case depthBulletTitle = "depth.bullet-title"
  /// A bullet stands under the bullet that titles it.
  case depthUnderBulletTitle = "depth.under-bullet-title"
  /// Text without a label stands under the last number or letter, and beside the last bullet.
  case depthText = "depth.text"
  /// A lead-in to a numbered list that begins again stands beside the list.
  case depthListAnew = "depth.list-anew"
  /// Quoted text stands below the provision that introduces it, and nests by its own labels.
  case depthQuote = "depth.quote"
  /// A heading in capitals without a label stands under parts and chapters only.
  case depthUnlabelledHeading = "depth.unlabelled-heading"

  // Heading or item.
  /// Parts, chapters and their sections are headings.
  case headingDivision = "heading.division"
  /// A footnote is an item.
  case headingFootnote = "heading.footnote"
  /// A Điều with blocks under it is a heading, unless it is a long sentence over a paragraph.
  case headingArticleOverText = "heading.article-over-text"
  /// A Điều with nothing under it is a heading where it is short and no sentence.
  case headingArticleAlone = "heading.article-alone"
  /// A label with words in capitals is a heading where it titles something.
  case headingCapitals = "heading.capitals"
  /// Words in capitals without a label are a heading.
  case headingUnlabelled = "heading.unlabelled"
  /// A labelled block with nothing under it is an item.
  case headingNothingUnder = "heading.nothing-under"
  /// A block that ends with an amount of money is an item.
  case headingAmount = "heading.amount"
  /// A short numbered sentence over other blocks is a heading.
  case headingShortSentence = "heading.short-sentence"
  /// A block that ends with a semicolon is an item.
  case headingSemicolon = "heading.semicolon"
  /// A clause with a colon over a table or plain text is a heading.
  case headingTitlesText = "heading.titles-text"
  /// A lead-in with a colon is a heading unless it says something itself.
  case headingLeadIn = "heading.lead-in"
  /// A block without closing punctuation over other blocks is a heading unless it is long.
  case headingOpenEnd = "heading.open-end"

  // Closing formula, Nơi nhận, signatures.
  /// “Trên đây” near the end opens the closing formula.
  case closingOpener = "closing.opener"
  /// What follows the opening of the closing formula belongs to it.
  case closingFollows = "closing.follows"
  /// The last paragraph says who passed the document.
  case closingPassed = "closing.passed"
  /// The last paragraph of a document that sets no rules makes a request.
  case closingRequest = "closing.request"
  /// “Nơi nhận” opens the list of recipients.
  case closingRecipients = "closing.recipients"
  /// An entry under Nơi nhận begins with a dash, or with the first line of the list.
  case closingRecipient = "closing.recipient"
  /// A capacity such as TM. or KT., or an office in capitals, opens a signature.
  case closingAuthority = "closing.authority"
  /// Two to seven capitalised words under the office are the signer's name.
  case closingName = "closing.name"
  /// The right column beside Nơi nhận is the signature.
  case closingColumn = "closing.column"
  /// In a form, the office above the note that says how to sign is the place of a signature.
  case closingForm = "closing.form"
  /// Two signatures stand side by side.
  case closingPair = "closing.pair"

  // Fields of the frame.
  /// The line of the number gives serial number, year and symbol.
  case fieldNumber = "field.number"
  /// The line of the date gives the place before the comma, and day, month and year.
  case fieldDate = "field.date"
  /// The certificate of a digital signature names the issuing body.
  case fieldSignedIssuer = "field.signed-issuer"
  /// The document was issued no later than on the day on which its body signed it digitally, else the last signer.
  case fieldSignedDate = "field.signed-date"
  /// The name of the kind says what kind of document it is.
  case fieldKindName = "field.kind-name"
  /// The symbol of the number says what kind of document it is.
  case fieldKindSymbol = "field.kind-symbol"
  /// A subject or Kính gửi without a kind's name makes it a letter.
  case fieldKindLetter = "field.kind-letter"
  /// Capacity, office and body come from the authority of a signature, the name from its name.
  case fieldSigner = "field.signer"
  /// The purpose stands in brackets behind a recipient; the units that keep a copy behind “Lưu”.
  case fieldRecipient = "field.recipient"
  /// The names before the colons say what the lines of a stamp tell.
  case fieldStamp = "field.stamp"
  /// The heading of an appendix gives its number, title and note.
  case fieldAppendix = "field.appendix"
  /// A footnote hangs at its number in square brackets.
  case fieldFootnote = "field.footnote"
  /// The text says what the short form stands for, in brackets or by words.
  case fieldTerm = "field.term"

  // Appendices and further documents.
  /// A line of its own with the word of an appendix opens one after the signature.
  case appendixWord = "appendix.word"
  /// A title over a note that it is attached opens an appendix.
  case appendixNote = "appendix.note"
  /// Text after the signature without a heading is an appendix without a title.
  case appendixUntitled = "appendix.untitled"
  /// A letterhead over the heading of an attached document opens its appendix.
  case appendixOwnHeader = "appendix.own-header"
  /// The line begins with the word of an appendix but goes on as a sentence or a cell.
  case appendixSentence = "appendix.sentence"
  /// Before the signature the heading of an appendix opens none.
  case appendixBeforeSignature = "appendix.before-signature"
  /// A letterhead of its own, filled in or signed, opens a further document.
  case documentLetterhead = "document.letterhead"
  /// A letterhead under the heading or note of an attachment opens no further document.
  case documentAttached = "document.attached"
  /// A letterhead without body, kind, number and date, or signature is a form's.
  case documentBlankForm = "document.blank-form"

  // Mentions of other documents.
  /// A kind word and a number.
  case mentionNumbered = "mention.numbered"
  /// A number with a symbol, without a kind word.
  case mentionUntyped = "mention.untyped"
  /// A further number in a list has the kind of the one before it.
  case mentionInList = "mention.in-list"
  /// A series of standards and a number.
  case mentionStandard = "mention.standard"
  /// A law by its title.
  case mentionLaw = "mention.law"
  /// A noun for a document and a name that identifies it.
  case mentionNamed = "mention.named"
  /// What the body itself has issued, by what it is about.
  case mentionIssuedWithoutNumber = "mention.issued-without-number"
  /// The enacting sentence names the act itself, which is no citation.
  case mentionItself = "mention.itself"
  /// The words are the name of a body.
  case mentionBody = "mention.body"
  /// A law of another country, or the words of a treaty's name.
  case mentionForeign = "mention.foreign"
  /// A kind word without a number or a name that identifies a document.
  case mentionKindAlone = "mention.kind-alone"
  /// A date behind the mention is the cited document's.
  case mentionDate = "mention.date"
  /// “của” and a body behind the mention name who issued it.
  case mentionIssuer = "mention.issuer"
  /// A date or body printed once after several numbers belongs to each.
  case mentionShared = "mention.shared"
  /// What follows the mention is the cited document's title.
  case mentionTitle = "mention.title"
  /// Units and numbers right before the mention name the part that is cited.
  case mentionPinpoint = "mention.pinpoint"
  /// Brackets behind the mention define a short name for it.
  case mentionShortName = "mention.short-name"
  /// One number over another is no citation.
  case rejectedRatio = "rejected.ratio"
  /// A date is no citation.
  case rejectedDate = "rejected.date"
  /// A period is no citation.
  case rejectedPeriod = "rejected.period"
  /// The document speaks of itself.
  case rejectedSelf = "rejected.self-reference"
  /// It refers to a document that is cited before.
  case rejectedBack = "rejected.back-reference"
  /// It is the document's own number.
  case rejectedOwnNumber = "rejected.own-number"
  /// It only defines a short name.
  case rejectedDefinition = "rejected.definition"
  /// It stands in page furniture.
  case rejectedFurniture = "rejected.furniture"
  /// It stands in the header, the recipients or the signature.
  case rejectedFrame = "rejected.frame"
  /// Its serial is left blank.
  case rejectedBlank = "rejected.blank"
  /// No kind word stands before it, and no document's number has such a symbol.
  case rejectedUnknownSymbol = "rejected.unknown-symbol"

  // References within the document and back.
  /// “này” after a unit refers to a part of this document.
  case referenceUnit = "reference.unit"
  /// Units before “… này” refer to parts of this document.
  case referenceThis = "reference.this-document"
  /// “trên”, “nêu trên” after a kind word refers to the document of that kind cited before.
  case referenceBack = "reference.back"
  /// The word of an appendix with its number, or with words that say it is attached.
  case referenceAppendix = "reference.appendix"

  // What the text says of a cited document.
  /// An entry of the preamble, or a paragraph written as one, cites a legal basis.
  case relationBasis = "relation.basis"
  /// The last governing words before the mention in its sentence say what the text does with it.
  case relationGoverningWords = "relation.governing-words"
  /// Words behind the mention say that it is no longer in force.
  case relationWordsBehind = "relation.words-behind"
  /// “tại” before the mention says that something is laid down there.
  case relationStandsIn = "relation.stands-in"
  /// The lead-in of a list says it of the documents that its entries begin with.
  case relationLeadIn = "relation.lead-in"
  /// A mention in a list has the relation of the one beside which it stands.
  case relationBeside = "relation.beside"
  /// What is issued with a document is cited as that document is.
  case relationIssuedWith = "relation.issued-with"
  /// Words inside the name of a document say it of the document in that name.
  case relationInName = "relation.in-name"
  /// Words inside the title of a document say it of the document in that title.
  case relationInTitle = "relation.in-title"
  /// A decision issues or approves what its title names.
  case relationIssuedByOuter = "relation.issued-by-outer"
  /// A draft law is mentioned only.
  case relationDraftLaw = "relation.draft-law"
  /// A statement in the act's own provisions changes it.
  case relationOperation = "relation.operation"
  /// The act's own title says that it changes it.
  case relationOwnTitle = "relation.own-title"
  /// Words of change that no provision of the act states: it is mentioned.
  case relationNoOperation = "relation.no-operation"
  /// No words govern the mention: it is mentioned.
  case relationNone = "relation.none"

  // Which document a citation means.
  /// Number, kind, year and body identify it.
  case workNumber = "work.number"
  /// Another citation of the same number in the text says what this one lacks.
  case workSameNumber = "work.same-number"
  /// The version of the law of that title on the document's date.
  case workLawTitle = "work.law-title"
  /// The text cites a law of that title with its number, and no other.
  case workLawCited = "work.law-cited"
  /// A short name of a law that the text has in full, or that fits one title of the table of laws alone.
  case workLawShortened = "work.law-shortened"
  /// It is the draft of a law, which is no work yet.
  case workDraft = "work.draft"
  /// The same name was resolved before.
  case workNamedBefore = "work.named-before"
  /// The text defines the short name.
  case workShortName = "work.short-name"
  /// A congress by its ordinal and its body.
  case workCongress = "work.congress"
  /// A short name in the table of known works.
  case workKnownShortName = "work.known-short-name"
  /// It is what the citing title's document issues or approves, with that number.
  case workOfOuter = "work.of-outer"
  /// Nothing in the text or the tables identifies the name.
  case workNothingKnown = "work.nothing-known"

  // What the act says of its own force.
  /// The act says from or to which day it is in force.
  case forceDay = "force.day"
  /// The day of signing or issue is the date of the document.
  case forceSigning = "force.signing"
  /// The day on which the act was passed is the one that its last sentence gives, else its date.
  case forceAdoption = "force.adoption"
  /// Days, months or years are counted on from the day that is named; that day itself does not count.
  case forceDelay = "force.delay"
  /// The words name no day that the text tells.
  case forceRefused = "force.refused"
  /// The act says from which day it is applied, beside its entry into force.
  case forceApplied = "force.applied"
  /// Provisions of the act have a day of their own.
  case forceProvision = "force.provision"
  /// Provisions are excepted, and the text gives them no day.
  case forceExcepted = "force.excepted"
  /// The act says that another one ends.
  case forceOtherAct = "force.other-act"
  /// The provision is about matters begun before the act; it gives no day of force.
  case forceTransition = "force.transition"
  /// The last sentence says when the assembly passed the act.
  case forceAdopted = "force.adopted"
}
