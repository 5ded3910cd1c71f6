/// What a word or phrase does for a reader. Each role is asked for by the reader that its comment names.
enum WordRole: Int, Sendable, CaseIterable {
  // MARK: Căn cứ
  /// May begin a căn cứ: it is one where the paragraph ends with `;` or names a document (`PreambleReader`, `TitleReader`).
  case basis
  /// Begins a căn cứ wherever it stands in a preamble, and ends a title or a header above it.
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

  // MARK: The frame
  /// Quốc hiệu, Tiêu ngữ or the Party's title: a line of nothing but its words belongs to it.
  case motto
  /// How Quốc hiệu or the Party's title begins, also where a converter broke the line (`HeaderText`).
  case mottoOpener
  /// How Tiêu ngữ begins, before its dash.
  case mottoSecondLine
  /// `Kính gửi`
  case addressee
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

  // MARK: The body
  /// Makes a lead-in with a colon a sentence of its own rather than a heading (`HeadingRule`).
  case leadInVerb
  /// The same in one that begins with its topic (``leadInTopic``).
  case leadInModal
  /// Begins a lead-in with what it is about.
  case leadInTopic
  /// Announces text that is put into another document (`Amendment`).
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
}
