@testable import VanBan

/// Documents with notes, and what is found in them.
enum NoteFixture {
  /// The frame of a decree around `body`; what follows the signature is `after`.
  static func decree(_ body: String, number: String = "12/2021/NĐ-CP", after: String = "") -> String {
    """
    CHÍNH PHỦ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: \(number)
    Hà Nội, ngày 05 tháng 3 năm 2021

    NGHỊ ĐỊNH
    Quy định về quản lý bến bãi

    Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;
    Chính phủ ban hành Nghị định quy định về quản lý bến bãi.

    \(body)

    Nơi nhận:
    - Các Bộ;
    - Lưu: VT.

    TM. CHÍNH PHỦ
    THỦ TƯỚNG

    Trần Văn Minh
    \(after)
    """
  }

  /// `20 in art_34`, with ` → fn_20` where the note was found.
  static func marks(_ text: String) -> [String] {
    let document = Document(parsing: text)
    return document.noteMarks.map { mark in
      let note = mark.footnote.map { " → " + document.identifiers[document.footnotes[$0].block.id] }
      return "\(mark.number) in \(document.identifiers[mark.block])" + (note ?? "")
    }
  }

  /// The notes, each with all its text.
  static func notes(_ text: String) -> [String] {
    let document = Document(parsing: text)
    func texts(_ nodes: [Node]) -> [String] {
      nodes.flatMap { [$0.block.text(in: document.source)] + texts($0.children) }
    }
    return document.footnotes.map { texts($0.body).joined(separator: " / ") }
  }

  /// The outline of the body, a line for each labelled block.
  static func labels(_ text: String) -> [String] {
    let document = Document(parsing: text)
    return document.blocks.filter { $0.depth > 0 && $0.label != nil && $0.label?.style != .footnote }
      .map { block in String(block.text(in: document.source).prefix(28)) }
  }
}
