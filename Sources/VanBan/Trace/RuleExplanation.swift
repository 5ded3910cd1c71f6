extension Rule {
  /// What the rule says, in one line.
  public var explanation: String { text.en }

  /// The same in Vietnamese.
  public var explanationVi: String { text.vi }

  /// In the order of the cases.
  private var text: (en: String, vi: String) {
    switch self {
    // Page furniture.
    case .furnitureFormat:
      (
        "The file's format marks it as the head or foot of a page.",
        "Định dạng của tệp ghi đây là đầu trang hoặc chân trang."
      )
    case .furnitureOrnament:
      (
        "A line of three or more dashes, stars or the like is an ornament.",
        "Dòng chỉ gồm từ ba dấu gạch, dấu sao trở lên là đường kẻ trang trí."
      )
    case .furniturePageMark:
      (
        "A converter or document system marks its pages so, or says where it took the text from.",
        "Chương trình chuyển đổi hoặc hệ thống văn bản đánh dấu trang như vậy, hoặc ghi nơi lấy văn bản."
      )
    case .furnitureGazette:
      (
        "The gazette prints such a head on its pages.",
        "Công báo in dòng này ở đầu mỗi trang."
      )
    case .furnitureLink:
      (
        "An address alone on its line at the end or head of a page comes from the page.",
        "Địa chỉ đứng một mình ở cuối hoặc đầu trang là của trang in."
      )
    case .furnitureNumberApart:
      (
        "A number alone between blank lines, or first on a page, is the page's.",
        "Số đứng một mình giữa các dòng trống, hoặc ở đầu trang, là số trang."
      )
    case .furnitureNumberDashes:
      (
        "A number between dashes with no other near is the page's.",
        "Số giữa hai gạch ngang, quanh đó không có số khác, là số trang."
      )
    case .furnitureNumberRow:
      (
        "Numbers that count on from page to page inside the text are the pages'.",
        "Các số tăng dần từ trang này sang trang khác giữa văn bản là số trang."
      )
    case .furnitureNumberEdge:
      (
        "A number at the edge of a page that counts the pages, or counts on at the edge of another, is the page's.",
        "Số ở mép trang đếm đúng số trang, hoặc tăng tiếp ở mép trang khác, là số trang."
      )
    case .furnitureNumberColumn:
      (
        "Numbers close to one another are a column of a table.",
        "Các số đứng gần nhau là một cột của bảng."
      )
    case .furnitureRunningHead:
      (
        "The same words at the edge of three pages or more are a running head.",
        "Cùng những chữ ấy ở mép từ ba trang trở lên là tiêu đề chạy."
      )
    case .furnitureAboveHeader:
      (
        "Above the letterhead nothing shows that the lines are text of a document.",
        "Phía trên phần đầu không có dấu hiệu nào cho thấy đó là nội dung văn bản."
      )
    case .furnitureInHeader:
      (
        "Between parts of the letterhead, the line reads best as a stamp, a mark of the page or a website's words.",
        "Giữa các phần của phần đầu văn bản, dòng này hợp nhất là dấu, ký hiệu của trang hoặc chữ của trang web."
      )
    case .furnitureGazetteHeading:
      (
        "The gazette repeats the body's name above the letterhead.",
        "Công báo in lại tên cơ quan phía trên phần đầu văn bản."
      )
    case .furnitureSiteText:
      (
        "A website's own text around the document, or its list of the document's parts.",
        "Phần trang mạng thêm vào quanh văn bản, hoặc danh sách các phần của văn bản."
      )
    case .furnitureStamp:
      (
        "A line of a digital signature's stamp.",
        "Một dòng của dấu chữ ký số."
      )

    // Words read through misspellings.
    case .keywordPlace:
      (
        "A word that looks like a keyword, in a place where that stands, is the keyword.",
        "Từ trông giống từ khóa, ở vị trí của từ khóa, được hiểu là từ khóa đó."
      )
    case .keywordSequence:
      (
        "A label whose word or number is misread is what goes on with the labels around it.",
        "Nhãn có từ hoặc số bị đọc sai được hiểu theo thứ tự của các nhãn xung quanh."
      )
    case .keywordFigures:
      (
        "A word or number beside figures is what makes a date, a number or a pinpoint of them.",
        "Từ hoặc số cạnh các chữ số được hiểu theo ngày tháng, số hiệu hoặc vị trí viện dẫn mà chúng tạo thành."
      )

    // Letterhead and title (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    case .headerMotto:
      (
        "The words of Quốc hiệu or Tiêu ngữ.",
        "Các chữ của Quốc hiệu hoặc Tiêu ngữ."
      )
    case .headerBestReading:
      (
        "In the best reading of the first lines as a whole it is that.",
        "Trong cách đọc hợp nhất của toàn bộ các dòng đầu, dòng này là như vậy."
      )
    case .headerIssuer:
      (
        "The last body named in the left column issues the document.",
        "Cơ quan đứng cuối ở cột trái là cơ quan ban hành."
      )
    case .headerJointIssuers:
      (
        "Several bodies in the left column issue a joint document together.",
        "Nhiều cơ quan ở cột trái cùng ban hành một văn bản liên tịch."
      )
    case .headerSuperior:
      (
        "A body named above the issuer is its superior.",
        "Cơ quan đứng trên cơ quan ban hành là cơ quan chủ quản."
      )
    case .headerNumber:
      (
        "“Số” with its number, or with room for one.",
        "Chữ “Số” và số, ký hiệu, hoặc chỗ để trống cho số."
      )
    case .headerDate:
      (
        "A place and “ngày … tháng … năm”.",
        "Địa danh và “ngày … tháng … năm”."
      )
    case .headerMark:
      (
        "A mark of secrecy, urgency, draft or handling fills the line.",
        "Cả dòng là dấu mật, khẩn, dự thảo hoặc phạm vi lưu hành."
      )
    case .headerSubject:
      (
        "“V/v” opens the subject of a letter.",
        "“V/v” mở đầu trích yếu công văn."
      )
    case .headerPlainSubject:
      (
        "“Về” under the number opens the subject of a letter.",
        "“Về” dưới số, ký hiệu mở đầu trích yếu công văn."
      )
    case .headerOrnament:
      (
        "A star or dash under a body's name.",
        "Dấu sao hoặc gạch dưới tên cơ quan."
      )
    case .titleKind:
      (
        "The name of a kind of document in capitals fills the line.",
        "Cả dòng là tên loại văn bản viết hoa."
      )
    case .titleSubject:
      (
        "What stands under the kind's name says what the document is about.",
        "Phần dưới tên loại là trích yếu nội dung."
      )
    // Preamble.
    case .preambleAddressee:
      (
        "“Kính gửi”, or the order of a telegram, names the addressees.",
        "“Kính gửi”, hoặc lời mở đầu của điện, nêu nơi nhận văn bản."
      )
    case .preambleAddresseeList:
      (
        "The bullets under “Kính gửi:” are addressees.",
        "Các gạch đầu dòng dưới “Kính gửi:” là nơi nhận văn bản."
      )
    case .preambleAuthority:
      (
        "A body or office alone in capitals is the one that acts.",
        "Tên cơ quan hoặc chức vụ viết hoa đứng riêng là bên ban hành."
      )
    case .preambleBasis:
      (
        "The paragraph begins with the words of a căn cứ.",
        "Đoạn mở đầu bằng các chữ của một căn cứ."
      )
    case .preambleWeakBasis:
      (
        "Such an opening is a căn cứ where the paragraph ends as one or names a document.",
        "Cách mở đầu này là căn cứ khi đoạn kết thúc như một căn cứ hoặc nêu tên văn bản."
      )
    case .preambleEnacting:
      (
        "The enacting words fill the line.",
        "Cả dòng là lời ban hành."
      )
    case .preambleEnactingSentence:
      (
        "After the căn cứ, a sentence says who issues what.",
        "Sau các căn cứ, một câu nói ai ban hành văn bản gì."
      )
    case .basisSection:
      (
        "It stands in a section that lists căn cứ.",
        "Nằm trong mục liệt kê các căn cứ."
      )
    // Lines joined into blocks.
    case .joinFirst:
      (
        "The first line of a stretch of text begins a block.",
        "Dòng đầu của một phần văn bản mở một khối."
      )
    case .joinAfterTable:
      (
        "After a table or figure a new block begins.",
        "Sau bảng hoặc hình bắt đầu khối mới."
      )
    case .joinFormat:
      (
        "The file's format says where paragraphs begin.",
        "Định dạng của tệp cho biết đoạn bắt đầu ở đâu."
      )
    case .joinLabelAlone:
      (
        "The text of a label that stands alone on its line follows on the next.",
        "Số, ký hiệu đứng một mình trên dòng thì nội dung ở dòng sau."
      )
    case .joinAfterAddressee:
      (
        "Kính gửi ends at a blank line before a capital, and before a căn cứ.",
        "Phần Kính gửi hết ở dòng trống trước chữ hoa, và trước một căn cứ."
      )
    case .joinBasisOpens:
      (
        "A line that begins as a căn cứ does opens a block where the line before may end.",
        "Dòng mở đầu như một căn cứ mở khối mới khi dòng trước có thể đã hết."
      )
    case .joinBasis:
      (
        "A căn cứ without punctuation at the line's end most likely goes on.",
        "Căn cứ chưa có dấu câu ở cuối dòng thì thường còn tiếp."
      )
    case .joinBasisUnfinished:
      (
        "A căn cứ without an end goes on in the paragraph before the next căn cứ.",
        "Căn cứ chưa kết thúc thì tiếp ở đoạn đứng trước căn cứ sau."
      )
    case .joinEnacting:
      (
        "The enacting words open a block.",
        "Lời ban hành mở khối mới."
      )
    case .joinCapitals:
      (
        "A line in capitals is a heading of its own, or goes on with the heading before.",
        "Dòng viết hoa là một đề mục riêng, hoặc tiếp đề mục trước."
      )
    case .joinAfterCapitals:
      (
        "After a heading in capitals a new block begins, unless the line goes on with a small letter.",
        "Sau đề mục viết hoa là khối mới, trừ khi dòng bắt đầu bằng chữ thường."
      )
    case .joinWeighed:
      (
        "Layout, punctuation and words on both sides of the line break, added up.",
        "Cộng các dấu hiệu về trình bày, dấu câu và từ ngữ ở hai bên chỗ xuống dòng."
      )
    case .joinRows:
      (
        "The lines of a table or figure are one block.",
        "Các dòng của một bảng hoặc hình là một khối."
      )
    case .joinMotto:
      (
        "Quốc hiệu and Tiêu ngữ are one block over several lines.",
        "Quốc hiệu và Tiêu ngữ là một khối trên nhiều dòng."
      )
    case .joinBodyName:
      (
        "A body's name goes on over lines until it is complete and another begins.",
        "Tên cơ quan kéo qua nhiều dòng cho đến khi đủ và tên khác bắt đầu."
      )
    case .joinBrokenField:
      (
        "A number, a date or “Nơi nhận” is broken over two lines.",
        "Số, ngày tháng hoặc chữ “Nơi nhận” bị ngắt thành hai dòng."
      )
    case .joinTitle:
      (
        "Trích yếu goes on up to the next part of the frame or a change of layout.",
        "Trích yếu kéo dài đến phần tiếp theo hoặc chỗ đổi cách trình bày."
      )
    case .joinRecipient:
      (
        "A line without a dash goes on with the recipient before it.",
        "Dòng không có gạch đầu dòng thì tiếp nơi nhận trước đó."
      )
    case .joinSigner:
      (
        "A signature's office goes on in capitals, and a name that has one word only on the next line.",
        "Chức vụ người ký tiếp bằng chữ hoa; họ tên mới có một chữ thì tiếp ở dòng sau."
      )
    case .joinAppendixHeading:
      (
        "The heading of an appendix goes on up to the end of its title or note.",
        "Tên phụ lục kéo dài đến hết tiêu đề hoặc ghi chú của nó."
      )
    // Labels.
    case .labelWeighed:
      (
        "What looks like a label, weighed by layout, punctuation before it and its own style.",
        "Cân nhắc theo trình bày, dấu câu phía trước và kiểu của chính nó."
      )
    case .labelFirst:
      (
        "A label at the head of a stretch of text needs no weighing.",
        "Số, ký hiệu ở đầu một phần văn bản thì không cần cân nhắc."
      )
    case .labelQuoted:
      (
        "A label at the head of quoted text.",
        "Số, ký hiệu ở đầu phần trích."
      )
    case .labelBroken:
      (
        "A label that is broken after its word goes on in the next line.",
        "Số, ký hiệu bị ngắt sau chữ đầu thì tiếp ở dòng sau."
      )
    case .labelLongList:
      (
        "A number above 999 is a label only where it continues a list that has come so far.",
        "Số trên 999 chỉ là số thứ tự khi nối tiếp một danh sách đã dài đến đó."
      )
    // What a block of the body is.
    case .paragraphPlain:
      (
        "A block without a label is a paragraph.",
        "Khối không có số, ký hiệu là một đoạn."
      )
    case .quoteOpens:
      (
        "A quotation mark after a colon or amending words, or before a label, opens quoted text.",
        "Dấu mở ngoặc kép sau dấu hai chấm, sau lời sửa đổi hoặc trước số, ký hiệu mở phần trích."
      )
    case .quoteInside:
      (
        "The quotation that is open has not been closed.",
        "Phần trích đang mở chưa đóng lại."
      )
    case .quoteOpenedInside:
      (
        "The lead-in before has left a quotation mark open.",
        "Lời dẫn phía trước còn để mở dấu ngoặc kép."
      )
    case .quotePhrase:
      (
        "A mark that closes within the line, or that nothing announces, quotes a phrase only.",
        "Dấu ngoặc kép đóng ngay trong dòng, hoặc không có lời dẫn, chỉ trích một cụm từ."
      )
    case .quoteLeft:
      (
        "A Điều that continues the numbering outside ends a quotation that nobody closed.",
        "Điều nối tiếp số thứ tự bên ngoài kết thúc phần trích quên đóng."
      )
    case .tableMarked:
      (
        "The file's format marks the rows of a table.",
        "Định dạng của tệp ghi rõ các dòng của bảng."
      )
    case .tableHeading:
      (
        "A unit line, or the heading of the number column, begins a table.",
        "Dòng đơn vị tính, hoặc tên cột số thứ tự, mở đầu một bảng."
      )
    case .tableColumnNumbers:
      (
        "Numbers of columns, (1) (2) (3), show a table.",
        "Các số cột (1) (2) (3) cho thấy đây là bảng."
      )
    case .tableGaps:
      (
        "Three lines or more keep their cells apart by wide gaps.",
        "Từ ba dòng trở lên có khoảng cách rộng giữa các ô."
      )
    case .tableNumbers:
      (
        "Many narrow lines, two in five of them mostly numbers, are a table's cells.",
        "Nhiều dòng hẹp, hai phần năm trở lên chủ yếu là số, là các ô của bảng."
      )
    case .tableNarrowOther:
      (
        "Narrow lines with too few numbers, or with labels, are no table and no figure.",
        "Các dòng hẹp mà ít số, hoặc có số thứ tự, thì không phải bảng hay hình."
      )
    case .tableTooShort:
      (
        "What begins like a table ends before its third line.",
        "Phần mở đầu như bảng nhưng hết trước dòng thứ ba."
      )
    case .tableFewGaps:
      (
        "Too few lines have wide gaps for a table.",
        "Quá ít dòng có khoảng cách rộng để thành bảng."
      )
    case .figureNarrow:
      (
        "Twelve narrow lines or more without ends of sentences are the words of a figure.",
        "Từ mười hai dòng hẹp trở lên không kết thúc câu là chữ trong hình."
      )
    case .tableRowsMarked:
      (
        "The file's format gives rows and cells.",
        "Định dạng của tệp cho biết dòng và ô."
      )
    case .tableRowsGrid:
      (
        "Wide gaps or tabs at the same places part the columns.",
        "Khoảng cách rộng hoặc tab ở cùng vị trí phân các cột."
      )
    case .tableRowsFlow:
      (
        "Without gaps, row numbers and amounts part the cells.",
        "Không có khoảng cách thì số thứ tự và số liệu phân các ô."
      )
    // Depth: where a block is nested.
    case .depthNextNumber:
      (
        "A label continues the innermost open list of its style whose number it follows.",
        "Nối tiếp danh sách cùng kiểu trong cùng mà số này đứng ngay sau."
      )
    case .depthOpenList:
      (
        "A label continues the innermost open list of its style.",
        "Nối tiếp danh sách cùng kiểu trong cùng đang mở."
      )
    case .depthRank:
      (
        "A style that is not open yet begins a list under the innermost block that ranks above it.",
        "Kiểu chưa mở thì bắt đầu danh sách dưới khối trong cùng có thứ bậc cao hơn."
      )
    case .depthLeadIn:
      (
        "A bullet right after a lead-in stands under it.",
        "Gạch đầu dòng ngay sau lời dẫn thì nằm dưới lời dẫn."
      )
    case .depthAfterText:
      (
        "A bullet after a paragraph under a numbered block stands under that block too.",
        "Gạch đầu dòng sau một đoạn dưới khối có số thì cũng nằm dưới khối ấy."
      )
    case .depthAlike:
      (
        "A bullet that begins like an open one stands beside it.",
        "Gạch đầu dòng mở đầu giống một gạch đang mở thì ngang hàng với nó."
      )
    case .depthReturn:
      (
        "A bullet stands under the block whose wording its list returns to.",
        "Gạch đầu dòng nằm dưới khối mà danh sách sẽ trở lại cách viết ấy."
      )
    case .depthBulletTitle:
      (
        "A bullet that titles the bullets after it stands beside the last such title.",
        "Gạch đầu dòng là tên nhóm thì ngang hàng với tên nhóm trước."
      )
    case .depthUnderBulletTitle:
      (
        "A bullet stands under the bullet that titles it.",
        "Gạch đầu dòng nằm dưới gạch là tên nhóm của nó."
      )
    case .depthText:
      (
        "Text without a label stands under the last number or letter, and beside the last bullet.",
        "Đoạn không có số nằm dưới số hoặc chữ cái cuối cùng, và ngang gạch đầu dòng cuối cùng."
      )
    case .depthQuote:
      (
        "Quoted text stands below the provision that introduces it, and nests by its own labels.",
        "Phần trích nằm dưới quy định dẫn nó, và phân cấp theo số của chính nó."
      )
    case .depthUnlabelledHeading:
      (
        "A heading in capitals without a label stands under parts and chapters only.",
        "Đề mục viết hoa không có số chỉ nằm dưới phần và chương."
      )
    // Heading or item.
    case .headingDivision:
      (
        "Parts, chapters and their sections are headings.",
        "Phần, chương và mục của chúng là đề mục."
      )
    case .headingFootnote:
      (
        "A footnote is an item.",
        "Chú thích là một mục."
      )
    case .headingArticleOverText:
      (
        "A Điều with blocks under it is a heading, unless it is a long sentence over a paragraph.",
        "Điều có khối bên dưới là đề mục, trừ khi là câu dài trên một đoạn."
      )
    case .headingArticleAlone:
      (
        "A Điều with nothing under it is a heading where it is short and no sentence.",
        "Điều không có gì bên dưới là đề mục khi ngắn và không phải câu."
      )
    case .headingCapitals:
      (
        "A label with words in capitals is a heading where it titles something.",
        "Số kèm chữ viết hoa là đề mục khi là tên của phần bên dưới."
      )
    case .headingUnlabelled:
      (
        "Words in capitals without a label are a heading.",
        "Chữ viết hoa không có số là đề mục."
      )
    case .headingNothingUnder:
      (
        "A labelled block with nothing under it is an item.",
        "Khối có số mà không có gì bên dưới là một mục."
      )
    case .headingAmount:
      (
        "A block that ends with an amount of money is an item.",
        "Khối kết thúc bằng số tiền là một mục."
      )
    case .headingShortSentence:
      (
        "A short numbered sentence over other blocks is a heading.",
        "Câu ngắn có số trên các khối khác là đề mục."
      )
    case .headingSemicolon:
      (
        "A block that ends with a semicolon is an item.",
        "Khối kết thúc bằng dấu chấm phẩy là một mục."
      )
    case .headingTitlesText:
      (
        "A clause with a colon over a table or plain text is a heading.",
        "Khoản có dấu hai chấm trên bảng hoặc đoạn thường là đề mục."
      )
    case .headingLeadIn:
      (
        "A lead-in with a colon is a heading unless it says something itself.",
        "Lời dẫn có dấu hai chấm là đề mục, trừ khi tự nó nói một điều."
      )
    case .headingOpenEnd:
      (
        "A block without closing punctuation over other blocks is a heading unless it is long.",
        "Khối không có dấu kết câu trên các khối khác là đề mục, trừ khi dài."
      )
    // Closing formula, Nơi nhận, signatures.
    case .closingOpener:
      (
        "“Trên đây” near the end opens the closing formula.",
        "“Trên đây” ở gần cuối mở lời kết."
      )
    case .closingFollows:
      (
        "What follows the opening of the closing formula belongs to it.",
        "Phần sau chỗ mở lời kết thuộc về lời kết."
      )
    case .closingPassed:
      (
        "The last paragraph says who passed the document.",
        "Đoạn cuối nói ai đã thông qua văn bản."
      )
    case .closingRequest:
      (
        "The last paragraph of a document that sets no rules makes a request.",
        "Đoạn cuối của văn bản không quy phạm nêu lời đề nghị."
      )
    case .closingRecipients:
      (
        "“Nơi nhận” opens the list of recipients.",
        "“Nơi nhận” mở danh sách nơi nhận."
      )
    case .closingRecipient:
      (
        "An entry under Nơi nhận begins with a dash, or with the first line of the list.",
        "Mỗi nơi nhận bắt đầu bằng gạch đầu dòng, hoặc ở dòng đầu danh sách."
      )
    case .closingAuthority:
      (
        "A capacity such as TM. or KT., or an office in capitals, opens a signature.",
        "Quyền hạn như TM., KT. hoặc chức vụ viết hoa mở phần chữ ký."
      )
    case .closingName:
      (
        "Two to seven capitalised words under the office are the signer's name.",
        "Hai đến bảy chữ viết hoa đầu chữ dưới chức vụ là họ tên người ký."
      )
    case .closingColumn:
      (
        "The right column beside Nơi nhận is the signature.",
        "Cột phải cạnh Nơi nhận là phần chữ ký."
      )
    case .closingForm:
      (
        "In a form, the office above the note that says how to sign is the place of a signature.",
        "Trong biểu mẫu, chức vụ đứng trên ghi chú về cách ký là chỗ ký."
      )
    case .closingPair:
      (
        "Two signatures stand side by side.",
        "Hai chữ ký đứng cạnh nhau."
      )
    // Fields of the frame.
    case .fieldNumber:
      (
        "The line of the number gives serial number, year and symbol.",
        "Dòng số, ký hiệu cho số thứ tự, năm và ký hiệu."
      )
    case .fieldDate:
      (
        "The line of the date gives the place before the comma, and day, month and year.",
        "Dòng ngày tháng cho địa danh trước dấu phẩy, rồi ngày, tháng, năm."
      )
    case .fieldSignedIssuer:
      (
        "The certificate of a digital signature names the issuing body.",
        "Chứng thư của chữ ký số ghi tên cơ quan ban hành."
      )
    case .fieldSignedDate:
      (
        "The document was issued no later than on the day on which its body signed it digitally, else the last signer.",
        "Văn bản được ban hành không muộn hơn ngày cơ quan ban hành ký số, nếu không có thì ngày ký số cuối cùng."
      )
    case .fieldKindName:
      (
        "The name of the kind says what kind of document it is.",
        "Tên loại cho biết loại văn bản."
      )
    case .fieldKindSymbol:
      (
        "The symbol of the number says what kind of document it is.",
        "Ký hiệu của số cho biết loại văn bản."
      )
    case .fieldKindLetter:
      (
        "A subject or Kính gửi without a kind's name makes it a letter.",
        "Có trích yếu “V/v” hoặc Kính gửi mà không có tên loại thì là công văn."
      )
    case .fieldSigner:
      (
        "Capacity, office and body come from the authority of a signature, the name from its name.",
        "Quyền hạn, chức vụ và cơ quan lấy từ phần thẩm quyền ký, họ tên từ dòng họ tên."
      )
    case .fieldRecipient:
      (
        "The purpose stands in brackets behind a recipient; the units that keep a copy behind “Lưu”.",
        "Mục đích gửi ở trong ngoặc sau nơi nhận; đơn vị lưu ở sau chữ “Lưu”."
      )
    case .fieldStamp:
      (
        "The names before the colons say what the lines of a stamp tell.",
        "Chữ trước dấu hai chấm cho biết mỗi dòng của dấu chữ ký số nói gì."
      )
    case .fieldAppendix:
      (
        "The heading of an appendix gives its number, title and note.",
        "Tên phụ lục cho số, tiêu đề và ghi chú."
      )
    case .fieldFootnote:
      (
        "A footnote hangs at its number in square brackets.",
        "Chú thích gắn ở số của nó trong ngoặc vuông."
      )
    case .fieldTerm:
      (
        "The text says what the short form stands for, in brackets or by words.",
        "Văn bản nói chữ viết tắt thay cho gì, trong ngoặc hoặc bằng lời."
      )
    // Appendices and further documents.
    case .appendixWord:
      (
        "A line of its own with the word of an appendix opens one after the signature.",
        "Dòng riêng có chữ gọi phụ lục mở một phụ lục sau chữ ký."
      )
    case .appendixNote:
      (
        "A title over a note that it is attached opens an appendix.",
        "Tiêu đề đứng trên ghi chú “kèm theo” mở một phụ lục."
      )
    case .appendixUntitled:
      (
        "Text after the signature without a heading is an appendix without a title.",
        "Phần sau chữ ký không có tên là phụ lục không có tiêu đề."
      )
    case .appendixOwnHeader:
      (
        "A letterhead over the heading of an attached document opens its appendix.",
        "Phần đầu văn bản đứng trên tên một văn bản kèm theo mở phụ lục ấy."
      )
    case .appendixSentence:
      (
        "The line begins with the word of an appendix but goes on as a sentence or a cell.",
        "Dòng bắt đầu bằng chữ gọi phụ lục nhưng tiếp như một câu hoặc một ô."
      )
    case .appendixBeforeSignature:
      (
        "Before the signature the heading of an appendix opens none.",
        "Trước chữ ký, tên phụ lục không mở phụ lục nào."
      )
    case .documentLetterhead:
      (
        "A letterhead of its own, filled in or signed, opens a further document.",
        "Phần đầu riêng, đã điền hoặc đã ký, mở một văn bản khác."
      )
    case .documentAttached:
      (
        "A letterhead under the heading or note of an attachment opens no further document.",
        "Phần đầu dưới tên hoặc ghi chú của tài liệu kèm theo không mở văn bản khác."
      )
    case .documentBlankForm:
      (
        "A letterhead without body, kind, number and date, or signature is a form's.",
        "Phần đầu thiếu cơ quan, loại, số và ngày, hoặc chữ ký là của một mẫu."
      )
    // Mentions of other documents.
    case .mentionNumbered:
      (
        "A kind word and a number.",
        "Tên loại và số."
      )
    case .mentionUntyped:
      (
        "A number with a symbol, without a kind word.",
        "Số có ký hiệu, không có tên loại."
      )
    case .mentionInList:
      (
        "A further number in a list has the kind of the one before it.",
        "Số tiếp theo trong danh sách cùng loại với số trước."
      )
    case .mentionStandard:
      (
        "A series of standards and a number.",
        "Tên bộ tiêu chuẩn và số."
      )
    case .mentionLaw:
      (
        "A law by its title.",
        "Luật gọi bằng tên."
      )
    case .mentionNamed:
      (
        "A noun for a document and a name that identifies it.",
        "Danh từ chỉ văn bản và tên đủ để nhận ra."
      )
    case .mentionIssuedWithoutNumber:
      (
        "What the body itself has issued, by what it is about.",
        "Văn bản chính cơ quan đã ban hành, gọi theo nội dung."
      )
    case .mentionItself:
      (
        "The enacting sentence names the act itself, which is no citation.",
        "Câu ban hành nêu tên chính văn bản này, không phải viện dẫn."
      )
    case .mentionBody:
      (
        "The words are the name of a body.",
        "Các chữ này là tên cơ quan."
      )
    case .mentionKindAlone:
      (
        "A kind word without a number or a name that identifies a document.",
        "Tên loại không có số, cũng không có tên đủ để nhận ra văn bản."
      )
    case .mentionDate:
      (
        "A date behind the mention is the cited document's.",
        "Ngày tháng sau viện dẫn là của văn bản được viện dẫn."
      )
    case .mentionIssuer:
      (
        "“của” and a body behind the mention name who issued it.",
        "“của” và tên cơ quan sau viện dẫn cho biết ai ban hành."
      )
    case .mentionShared:
      (
        "A date or body printed once after several numbers belongs to each.",
        "Ngày hoặc cơ quan in một lần sau nhiều số là của mọi số ấy."
      )
    case .mentionTitle:
      (
        "What follows the mention is the cited document's title.",
        "Phần sau viện dẫn là trích yếu của văn bản được viện dẫn."
      )
    case .mentionPinpoint:
      (
        "Units and numbers right before the mention name the part that is cited.",
        "Các đơn vị và số ngay trước viện dẫn cho biết phần được viện dẫn."
      )
    case .mentionShortName:
      (
        "Brackets behind the mention define a short name for it.",
        "Ngoặc sau viện dẫn đặt tên gọi tắt cho nó."
      )
    case .rejectedRatio:
      (
        "One number over another is no citation.",
        "Một số trên một số khác không phải viện dẫn."
      )
    case .rejectedDate:
      (
        "A date is no citation.",
        "Ngày tháng không phải viện dẫn."
      )
    case .rejectedPeriod:
      (
        "A period is no citation.",
        "Khoảng thời gian không phải viện dẫn."
      )
    case .rejectedSelf:
      (
        "The document speaks of itself.",
        "Văn bản nói về chính nó."
      )
    case .rejectedBack:
      (
        "It refers to a document that is cited before.",
        "Nhắc lại văn bản đã viện dẫn ở trên."
      )
    case .rejectedOwnNumber:
      (
        "It is the document's own number.",
        "Đây là số của chính văn bản."
      )
    case .rejectedDefinition:
      (
        "It only defines a short name.",
        "Chỉ đặt tên gọi tắt."
      )
    case .rejectedFurniture:
      (
        "It stands in page furniture.",
        "Nằm ngoài nội dung, ở phần của trang in."
      )
    case .rejectedFrame:
      (
        "It stands in the header, the recipients or the signature.",
        "Nằm ở phần đầu, nơi nhận hoặc chữ ký."
      )
    case .rejectedBlank:
      (
        "Its serial is left blank.",
        "Số thứ tự để trống."
      )
    case .rejectedUnknownSymbol:
      (
        "No kind word stands before it, and no document's number has such a symbol.",
        "Không có tên loại đứng trước, và không số văn bản nào có ký hiệu như vậy."
      )
    // References within the document and back.
    case .referenceUnit:
      (
        "“này” after a unit refers to a part of this document.",
        "“này” sau tên đơn vị chỉ một phần của văn bản này."
      )
    case .referenceThis:
      (
        "Units before “… này” refer to parts of this document.",
        "Các đơn vị trước “… này” chỉ các phần của văn bản này."
      )
    case .referenceBack:
      (
        "“trên”, “nêu trên” after a kind word refers to the document of that kind cited before.",
        "“trên”, “nêu trên” sau tên loại chỉ văn bản cùng loại đã viện dẫn."
      )
    case .referenceAppendix:
      (
        "The word of an appendix with its number, or with words that say it is attached.",
        "Chữ gọi phụ lục kèm số, hoặc kèm lời nói là đính kèm."
      )
    // What the text says of a cited document.
    case .relationBasis:
      (
        "An entry of the preamble, or a paragraph written as one, cites a legal basis.",
        "Căn cứ, hoặc đoạn viết như căn cứ, viện dẫn cơ sở pháp lý."
      )
    case .relationGoverningWords:
      (
        "The last governing words before the mention in its sentence say what the text does with it.",
        "Từ ngữ chi phối cuối cùng trước viện dẫn trong câu cho biết quan hệ."
      )
    case .relationWordsBehind:
      (
        "Words behind the mention say that it is no longer in force.",
        "Từ ngữ sau viện dẫn nói văn bản ấy hết hiệu lực."
      )
    case .relationStandsIn:
      (
        "“tại” before the mention says that something is laid down there.",
        "“tại” trước viện dẫn cho biết điều gì được quy định ở đó."
      )
    case .relationLeadIn:
      (
        "The lead-in of a list says it of the documents that its entries begin with.",
        "Lời dẫn của danh sách nói về các văn bản mở đầu mỗi mục."
      )
    case .relationBeside:
      (
        "A mention in a list has the relation of the one beside which it stands.",
        "Viện dẫn trong danh sách có quan hệ như viện dẫn bên cạnh."
      )
    case .relationIssuedWith:
      (
        "What is issued with a document is cited as that document is.",
        "Tài liệu ban hành kèm theo được viện dẫn như văn bản ấy."
      )
    case .relationInName:
      (
        "Words inside the name of a document say it of the document in that name.",
        "Từ ngữ trong tên một văn bản nói về văn bản nằm trong tên ấy."
      )
    case .relationInTitle:
      (
        "Words inside the title of a document say it of the document in that title.",
        "Từ ngữ trong trích yếu nói về văn bản nằm trong trích yếu ấy."
      )
    case .relationIssuedByOuter:
      (
        "A decision issues or approves what its title names.",
        "Quyết định ban hành hoặc phê duyệt cái mà trích yếu của nó nêu."
      )
    case .relationDraftLaw:
      (
        "A draft law is mentioned only.",
        "Dự án luật chỉ được nhắc đến."
      )
    case .relationOperation:
      (
        "A statement in the act's own provisions changes it.",
        "Một quy định trong điều khoản của chính văn bản thay đổi nó."
      )
    case .relationOwnTitle:
      (
        "The act's own title says that it changes it.",
        "Trích yếu của chính văn bản nói rằng nó thay đổi văn bản ấy."
      )
    case .relationNoOperation:
      (
        "Words of change that no provision of the act states: it is mentioned.",
        "Từ ngữ về thay đổi mà không điều khoản nào của văn bản quy định: chỉ nhắc đến."
      )
    case .relationNone:
      (
        "No words govern the mention: it is mentioned.",
        "Không có từ ngữ nào chi phối: chỉ nhắc đến."
      )
    // Which document a citation means.
    case .workNumber:
      (
        "Number, kind, year and body identify it.",
        "Số, loại, năm và cơ quan định danh văn bản."
      )
    case .workSameNumber:
      (
        "Another citation of the same number in the text says what this one lacks.",
        "Viện dẫn khác cùng số trong văn bản cho biết phần còn thiếu."
      )
    case .workLawTitle:
      (
        "The version of the law of that title on the document's date.",
        "Bản luật mang tên ấy vào ngày của văn bản."
      )
    case .workNamedBefore:
      (
        "The same name was resolved before.",
        "Cùng tên ấy đã được xác định ở trên."
      )
    case .workShortName:
      (
        "The text defines the short name.",
        "Văn bản đặt tên gọi tắt này."
      )
    case .workCongress:
      (
        "A congress by its ordinal and its body.",
        "Đại hội theo số thứ tự và tổ chức."
      )
    case .workKnownShortName:
      (
        "A short name in the table of known works.",
        "Tên gọi tắt có trong bảng văn bản đã biết."
      )
    case .workOfOuter:
      (
        "It is what the citing title's document issues or approves, with that number.",
        "Là cái mà văn bản mang trích yếu này ban hành hoặc phê duyệt, cùng số."
      )
    case .workNothingKnown:
      (
        "Nothing in the text or the tables identifies the name.",
        "Không có gì trong văn bản hoặc bảng cho biết tên này là văn bản nào."
      )

    // What the act says of its own force.
    case .forceDay:
      (
        "The act says from or to which day it is in force.",
        "Văn bản ghi ngày bắt đầu hoặc ngày hết hiệu lực của chính nó."
      )
    case .forceSigning:
      (
        "The day of signing or issue is the date of the document.",
        "Ngày ký, ngày ban hành là ngày ghi ở đầu văn bản."
      )
    case .forceAdoption:
      (
        "The day on which the act was passed is the one that its last sentence gives, else its date.",
        "Ngày thông qua là ngày ghi ở câu cuối văn bản; nếu không có thì là ngày của văn bản."
      )
    case .forceDelay:
      (
        "Days, months or years are counted on from the day that is named; that day itself does not count.",
        "Đếm số ngày, tháng hoặc năm từ ngày được nêu; không tính chính ngày đó."
      )
    case .forceRefused:
      (
        "The words name no day that the text tells.",
        "Từ văn bản không xác định được ngày cụ thể."
      )
    case .forceApplied:
      (
        "The act says from which day it is applied, beside its entry into force.",
        "Ngoài ngày có hiệu lực, văn bản ghi ngày bắt đầu áp dụng."
      )
    case .forceProvision:
      (
        "Provisions of the act have a day of their own.",
        "Một số quy định của văn bản có ngày hiệu lực riêng."
      )
    case .forceExcepted:
      (
        "Provisions are excepted, and the text gives them no day.",
        "Một số quy định được loại trừ nhưng văn bản không ghi ngày."
      )
    case .forceOtherAct:
      (
        "The act says that another one ends.",
        "Văn bản ghi một văn bản khác hết hiệu lực."
      )
    case .forceTransition:
      (
        "The provision is about matters begun before the act; it gives no day of force.",
        "Quy định chuyển tiếp cho việc phát sinh trước văn bản; không ghi ngày hiệu lực."
      )
    case .forceAdopted:
      (
        "The last sentence says when the assembly passed the act.",
        "Câu cuối văn bản ghi ngày cơ quan thông qua văn bản."
      )
    }
  }
}
