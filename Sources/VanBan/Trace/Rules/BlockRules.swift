/// Lines joined into blocks, and their labels.
extension RuleRow {
  static let blocks: [RuleRow] = [
    // Lines joined into blocks.
    RuleRow(
      .joinFirst,
      "The first line of a stretch of text begins a block.",
      "Dòng đầu của một phần văn bản mở một khối."),
    RuleRow(
      .joinAfterTable,
      "After a table or figure a new block begins.",
      "Sau bảng hoặc hình bắt đầu khối mới."),
    RuleRow(
      .joinFormat,
      "The file's format says where paragraphs begin.",
      "Định dạng của tệp cho biết đoạn bắt đầu ở đâu."),
    RuleRow(
      .joinLabelAlone,
      "The text of a label that stands alone on its line follows on the next.",
      "Số, ký hiệu đứng một mình trên dòng thì nội dung ở dòng sau."),
    RuleRow(
      .joinAfterAddressee,
      "Kính gửi ends at a blank line before a capital, and before a căn cứ.",
      "Phần Kính gửi hết ở dòng trống trước chữ hoa, và trước một căn cứ."),
    RuleRow(
      .joinBasisOpens,
      "A line that begins as a căn cứ does opens a block where the line before may end.",
      "Dòng mở đầu như một căn cứ mở khối mới khi dòng trước có thể đã hết."),
    RuleRow(
      .joinBasis,
      "A căn cứ without punctuation at the line's end most likely goes on.",
      "Căn cứ chưa có dấu câu ở cuối dòng thì thường còn tiếp."),
    RuleRow(
      .joinBasisUnfinished,
      "A căn cứ without an end goes on in the paragraph before the next căn cứ.",
      "Căn cứ chưa kết thúc thì tiếp ở đoạn đứng trước căn cứ sau."),
    RuleRow(
      .joinEnacting,
      "The enacting words open a block.",
      "Lời ban hành mở khối mới."),
    RuleRow(
      .joinCapitals,
      "A line in capitals is a heading of its own, or goes on with the heading before.",
      "Dòng viết hoa là một đề mục riêng, hoặc tiếp đề mục trước."),
    RuleRow(
      .joinAfterCapitals,
      "After a heading in capitals a new block begins, unless the line goes on with a small letter.",
      "Sau đề mục viết hoa là khối mới, trừ khi dòng bắt đầu bằng chữ thường."),
    RuleRow(
      .joinWeighed,
      "Layout, punctuation and words on both sides of the line break, added up.",
      "Cộng các dấu hiệu về trình bày, dấu câu và từ ngữ ở hai bên chỗ xuống dòng."),
    RuleRow(
      .joinRows,
      "The lines of a table or figure are one block.",
      "Các dòng của một bảng hoặc hình là một khối."),
    RuleRow(
      .joinMotto,
      "Quốc hiệu and Tiêu ngữ are one block over several lines.",
      "Quốc hiệu và Tiêu ngữ là một khối trên nhiều dòng."),
    RuleRow(
      .joinBodyName,
      "A body's name goes on over lines until it is complete and another begins.",
      "Tên cơ quan kéo qua nhiều dòng cho đến khi đủ và tên khác bắt đầu."),
    RuleRow(
      .joinBrokenField,
      "A number, a date or “Nơi nhận” is broken over two lines.",
      "Số, ngày tháng hoặc chữ “Nơi nhận” bị ngắt thành hai dòng."),
    RuleRow(
      .joinTitle,
      "Trích yếu goes on up to the next part of the frame or a change of layout.",
      "Trích yếu kéo dài đến phần tiếp theo hoặc chỗ đổi cách trình bày."),
    RuleRow(
      .joinRecipient,
      "A line without a dash goes on with the recipient before it.",
      "Dòng không có gạch đầu dòng thì tiếp nơi nhận trước đó."),
    RuleRow(
      .joinSigner,
      "A signature's office goes on in capitals, and a name that has one word only on the next line.",
      "Chức vụ người ký tiếp bằng chữ hoa; họ tên mới có một chữ thì tiếp ở dòng sau."),
    RuleRow(
      .joinAppendixHeading,
      "The heading of an appendix goes on up to the end of its title or note.",
      "Tên phụ lục kéo dài đến hết tiêu đề hoặc ghi chú của nó."),

    // Labels.
    RuleRow(
      .labelWeighed,
      "What looks like a label, weighed by layout, punctuation before it and its own style.",
      "Cân nhắc theo trình bày, dấu câu phía trước và kiểu của chính nó."),
    RuleRow(
      .labelFirst,
      "A label at the head of a stretch of text needs no weighing.",
      "Số, ký hiệu ở đầu một phần văn bản thì không cần cân nhắc."),
    RuleRow(
      .labelQuoted,
      "A label at the head of quoted text.",
      "Số, ký hiệu ở đầu phần trích."),
    RuleRow(
      .labelBroken,
      "A label that is broken after its word goes on in the next line.",
      "Số, ký hiệu bị ngắt sau chữ đầu thì tiếp ở dòng sau."),
    RuleRow(
      .labelLongList,
      "A number above 999 is a label only where it continues a list that has come so far.",
      "Số trên 999 chỉ là số thứ tự khi nối tiếp một danh sách đã dài đến đó."),
  ]
}
