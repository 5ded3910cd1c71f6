/// What a word or phrase does for a reader. Each role is asked for by the reader that its comment names.
enum WordRole: Int, Sendable, CaseIterable {
  // MARK: Căn cứ
  /// May begin a căn cứ: it is one where the paragraph ends with `;` or names a document (`PreambleReader`, `TitleReader`).
  case basis
  /// Begins a căn cứ wherever it is in a preamble, and ends a title or a header above it.
  case strongBasis
  /// Begins a block as surely as a label does (`FrameOpeners`).
  case opensBlock
  /// Heads a section that lists căn cứ (`BasisSections`).
  case basisHeading

  // MARK: What is issued with a document
  /// Begins the note under an appendix's heading: `(Ban hành kèm theo …)` (`AppendixHeading`).
  case appendixNote
  /// Stands between an appendix and the cited document that it came with (`PinpointReader`).
  case joinsAppendix
  /// Stands between what is issued and the document that issues it, and governs neither (`GoverningWords`).
  case issuedWith
  /// Stands behind an appendix that is the text's own, though it is named without its number (`AppendixMentionReader`).
  case attached

  // MARK: Appendices
  /// Names an appendix, a form or a list (`AppendixTitle`).
  case namesAppendix, namesForm, namesList
  /// Opens an appendix at the head of a line (`AppendixHeading`).
  case opensAppendix
  /// Opens a form or a list there, which is a heading only in capitals or with nothing but its number.
  case opensForm

  // MARK: The frame
  /// Quốc hiệu, Tiêu ngữ or the Party's title: a line of nothing but its words belongs to it.
  case motto
  /// How Quốc hiệu or the Party's title begins, also where a converter broke the line (`HeaderText`).
  case mottoOpener
  /// How Tiêu ngữ begins, before its dash.
  case mottoSecondLine
  /// `Kính gửi`
  case addressee
  /// Begins the letter itself behind its Kính gửi (`LetterOpening`).
  case opensLetter
  /// `V/v` before the subject of a letter.
  case subjectMark
  /// Words before the subject that are not part of it.
  case regarding
  /// Ends the line of a telegram above its addressees: `THỦ TƯỚNG CHÍNH PHỦ điện:`
  case telegramOrder
  /// `Nơi nhận`
  case recipients
  /// `Lưu`, before the units that keep a copy.
  case archive
  /// Says in the title of a document or in its number that several bodies issue it (`JointIssuers`).
  case jointly

  // MARK: Enacting and closing
  /// The enacting words on a line of their own (`ActingLines`).
  case enacts
  /// Enacting words with their colon: they tell a document's text from a website's (`TextEvidence`).
  case enactingLine
  /// The verb of the sentence in which a document is issued.
  case issues
  /// Begins the closing formula (`ClosingFormula`).
  case closing
  /// Stands in a last sentence that asks the recipients for something, which closes a letter.
  case request
  /// The verb of the last sentence of an act that an assembly has passed.
  case passed

  /// Begins the note that says how to sign below an office of a form (`FormSigning`).
  case saysHowToSign

  // MARK: The body
  /// Makes a lead-in with a colon a sentence of its own rather than a heading (`HeadingRule`).
  case leadInVerb
  /// The same in one that begins with its topic (``leadInTopic``).
  case leadInModal
  /// Begins a lead-in with what it is about.
  case leadInTopic
  /// Ends a clause that only leads in to its points (`HeadingRule`).
  case announcesList
  /// Announces text that is put into another document (`AmendmentWords`).
  case amendment
  /// Heads the column of numbers of a table (`TableFinder`).
  case numberColumn
  /// Begins the line above a table that gives its unit.
  case unitLine

  // MARK: Terms of office
  /// Goes on with the name of a council: `KHÓA XVII, KỲ HỌP THỨ 20` (`ActingLines`).
  case councilTerm
  /// Stands before the term or the number of a congress (`NamedForm`).
  case congressTerm
  /// Stands before the number of a congress (`CongressResolver`).
  case congressNumber

  // MARK: Where the names of bodies end
  /// In small letters no part of the name of a body, as the second half of one is (`IssuerReader`).
  case endsBodyName
  /// Begins the subject of a document, in whatever case, and so ends the name of the body before it.
  case opensSubject
  /// Begins the predicate of a clause whose subject is a body: `…, UBND huyện đã ban hành …` (`TitleScope`).
  case predicate
  /// Stands between a body and the verb that says what it issues (`IssuerReader`).
  case precedesVerb
  /// Heads the name of a body, beside the heads of ``Authority``.
  case headsBody
  /// Heads the name of a body that goes on with the matter that it is for: `Ban Chỉ đạo về …`.
  case namedByMatter
  /// An organ of the Party whose documents may be another's too (`MentionDetails`).
  case partyOrgan
  /// Cannot end a line of a body's name, nor stand before the head of another (`BodyName`).
  case bodyNameGoesOn
  /// Ends with a word that heads names of bodies elsewhere (`BodyName`).
  case endsWithHead

  /// Begins what an office stamps over a letterhead, a line of its own between its bodies (`HeaderIssuers`).
  case opensStamp

  // MARK: Titles of cited documents
  /// Begins the title of a cited document behind its number, date and issuer (`CitedTitle`).
  case opensCitedTitle
  /// Begins such a title behind a comma (`TitleScope`).
  case opensTitleAfterComma
  /// Goes on with the sentence behind a cited document, and begins no title (`TitleScope`).
  case opensNoTitle
  /// Says behind a type word what a document that has no number does (`MentionScanner`).
  case actOf

  // MARK: Titles of laws
  /// No title of a law has it, or only behind `của` (`LawForm`).
  case endsLawTitle
  /// Makes of `luật` behind it another word: `kỷ luật`.
  case keepsFromLaw
  /// The country behind `Hiến pháp`.
  case republic
  /// Behind the number of laws that one amends: `15 luật trong lĩnh vực …`.
  case lawField
  /// Stands before a law that is not one yet (`RelationReader`).
  case draftLaw
  /// In brackets behind the name of a law, says that it is a draft.
  case draftLawBehind
  /// A country whose laws are not Vietnamese (`ForeignLawReader`).
  case country
  /// A treaty, whose name may have a law in it (`ForeignLawReader`).
  case treatyNoun
  /// Stands between a document and another that amends it (`GoverningWords`).
  case amendedBy

  // MARK: Documents cited by their names
  /// Ends the name of a document wherever it stands (`NameExtent`).
  case endsName
  /// Ends a name that stands in a sentence of its own, and not in a title.
  case endsNameInSentence
  /// Goes on with a name behind its years: `, định hướng đến năm 2030`.
  case continuesName
  /// Ends such a continuation.
  case endsContinuation
  /// The place of a name behind its years, or the years after them.
  case placesName
  /// Makes the document named behind it one that the decision issues or approves (`NamedForm`).
  case issuesName
  /// Makes the document named behind it the speaker's own, or none yet.
  case leavesUnnamed
  /// Makes the document named behind it one that is amended.
  case amendsName
  /// Behind the noun of a document: the noun stands for its kind and begins no name.
  case opensNoName
  /// May stand behind a short name: `Đề án 06 của …`.
  case followsShortName
  /// Says in a name that there is one such document in the country.
  case nationwide
  /// A programme that is named as a source of money rather than as a document.
  case fundingProgramme
  /// A treaty: its name tells which it is by its parties.
  case treaty
  /// Opens the name of a congress or of the organ that met (`NamedForm`).
  case congress
  /// Names a congress (`CongressResolver`).
  case congressName

  // MARK: Numbers of documents
  /// A type word beside the names of ``DocumentKind`` (`TypeWordReader`).
  case otherKind
  /// Does not stand between a type word and its number.
  case keepsFromNumber
  /// Before a type word: a list of numbers may follow (`MentionScanner`).
  case plural
  /// Stands between the numbers of a list (`MentionDetails`).
  case joinsMentions
  /// Stands between documents of which the text says the same (`RelationReader`).
  case joinsRelated

  // MARK: Short names and references
  /// Stands before a short name that the text defines (`ShortNameDefinition`).
  case defines
  /// Stands before such words outside brackets.
  case hereafter
  /// Left out by an abbreviation (`LongForm`).
  case notAbbreviated
  /// Behind a type word: the document that was cited before (`ReferenceReader`).
  case refersBack

  // MARK: Notes
  /// Says in a note of a consolidated text what became of the provision (`NoteWords`).
  case noteWording
  /// Names a consolidated text at the head of a line (`ConsolidatedText`).
  case consolidated
  /// Attests one, at its end.
  case attests

  // MARK: Lines
  /// Cannot end a block at the end of a line (`Connectives`).
  case lineGoesOn
  /// Cannot end a title (`TitleReader`).
  case titleGoesOn
  /// Awaits a name on the next line, a number, or nothing but a number.
  case awaitsName, awaitsNumber, awaitsOnlyNumber
  /// Counts things by a number or letter, so that one at the head of the next line is no label (`Connectives`).
  case countsByLabel
  /// Makes the number alone on the next line the text's, and not a page's (`PageNumbers`).
  case countsLoneNumber
}
