extension Consolidation {
  /// What each note says, in the order of ``entries``: by which provision of which act the text was changed, and from
  /// when it holds, in the words of official consolidated texts.
  public var notes: [String] { entries.map { note(of: $0) } }

  /// The note of an amendment, carried out or not.
  func note(of entry: Entry) -> String {
    let amendment = entry.amendment
    let document = amendingActs[entry.act]
    var text = Self.subject(amendment) + " " + Self.verb(amendment.operation) + " theo quy định tại "
    if !amendment.provision.steps.isEmpty { text += amendment.provision.description + " " }
    text += Self.name(of: document)
    if let effect = entry.effect { text += ", có hiệu lực kể từ \(Self.dated(effect))" }
    return text + "."
  }

  /// `Khoản này`, `Tên Điều này`, `Cụm từ “…”`
  private static func subject(_ amendment: Amendment) -> String {
    if amendment.operation.isOfPhrases, let phrase = amendment.phrase { return "Cụm từ “\(phrase)”" }
    guard let step = amendment.target.last else {
      return amendment.scope == .title ? "Tên văn bản này" : "Văn bản này"
    }
    let unit = step.unit.name
    switch amendment.scope {
    case .title: return "Tên \(unit) này"
    case .opening: return "Đoạn mở đầu của \(unit) này"
    default: return unit.prefix(1).uppercased() + unit.dropFirst() + " này"
    }
  }

  private static func verb(_ operation: Amendment.Operation) -> String {
    switch operation {
    case .amend: "được sửa đổi, bổ sung"
    case .add, .addPhrase: "được bổ sung"
    case .replace, .replacePhrase: "được thay thế"
    case .repeal, .deletePhrase: "được bãi bỏ"
    case .suspend: "được ngưng hiệu lực"
    case .extend: "được kéo dài thời hạn áp dụng"
    case .correct: "được đính chính"
    }
  }

  /// `Thông tư số 10/2024/TT-BLĐTBXH ngày 25 tháng 10 năm 2024`
  static func name(of document: Document) -> String {
    var name = document.kind?.name ?? "văn bản"
    name = name.prefix(1).uppercased() + name.dropFirst()
    if let number = document.header.number { name += " số \(number)" }
    if let date = document.header.date { name += " \(dated(date))" }
    return name
  }

  /// The acts whose changes were worked in, with what they are about and from when they hold, as official consolidated
  /// texts list them below the title.
  public var sources: [String] {
    let used = Set((entries + refused).map(\.act))
    return amendingActs.enumerated().filter { used.contains($0.offset) }.map { _, document in
      var text = Self.name(of: document)
      if let title = document.title.text.map({ TextFolding.whiteSpace($0) }), let first = title.first {
        // A title in capitals stays as it is.
        let isCapital = title.dropFirst().first { $0.isLetter }.map { $0.isUppercase } ?? false
        text += " " + (isCapital ? String(first) : first.lowercased()) + title.dropFirst()
      }
      if let effect = document.effect { text += ", có hiệu lực kể từ \(Self.dated(effect))" }
      return text
    }
  }

  /// The act as notes name it: `Thông tư số 07/2023/TT-BTC ngày 02 tháng 3 năm 2023`.
  package var baseName: String {
    base.header.number == nil ? "Văn bản số \(work ?? "")" : Self.name(of: base)
  }

  /// What the list of ``sources`` follows.
  package var sourcesHead: String {
    var text = baseName
    if let effect = base.effect { text += ", có hiệu lực kể từ \(Self.dated(effect))" }
    return text + ", được sửa đổi, bổ sung bởi:"
  }

  /// The day of the text, and that it is none of an authority (Pháp lệnh 01/2012/UBTVQH13, Điều 5).
  package var standing: String {
    let day = day.map { Self.dated($0) } ?? "sau tất cả các lần sửa đổi dưới đây"
    return "Lời văn \(day), do máy hợp nhất; không phải văn bản hợp nhất đã được xác thực."
  }

  /// The statement of an amendment in its act, with the new text, a paragraph each.
  package func statement(of entry: Entry) -> [String] {
    let document = amendingActs[entry.act]
    let blocks = [entry.amendment.block] + entry.amendment.text.filter { $0 != entry.amendment.block }
    return blocks.map { TextFolding.whiteSpace(document.blocks[$0].text(in: document.source)) }
  }

  /// `ngày 25 tháng 10 năm 2024`; `tháng 10 năm 2024` where the day is not known.
  private static func dated(_ date: PartialDate) -> String {
    (date.day == nil ? "" : "ngày ") + written(date)
  }

  /// `25 tháng 10 năm 2024`
  static func written(_ date: PartialDate) -> String {
    let month = date.month.map { $0 < 3 ? $0.twoDigits : "\($0)" }
    return [date.day?.twoDigits, month.map { "tháng \($0)" }, "năm \(date.year)"]
      .compactMap { $0 }.joined(separator: " ")
  }
}

extension Consolidation.Reason {
  /// A name for programs: `no-provision`.
  public var code: String {
    switch self {
    case .statement(let refusal): refusal.rawValue
    case .noProvision: "no-provision"
    case .ambiguous: "ambiguous"
    case .noException: "no-exception"
    case .actNotAtHand: "act-not-at-hand"
    case .present: "present"
    case .repealed: "repealed"
    case .noPhrase: "no-phrase"
    case .labels: "labels"
    case .levels: "levels"
    case .unnamed: "unnamed"
    case .noPlace: "no-place"
    case .inside: "inside"
    case .attachment: "attachment"
    case .noAttachment: "no-attachment"
    case .wholeAct: "whole-act"
    case .unsupported: "unsupported"
    case .noDate: "no-date"
    case .statementChanged: "statement-changed"
    }
  }

  /// In Vietnamese, as the consolidated text prints it.
  public var explanation: String {
    switch self {
    case .statement(.noAct): "không nêu văn bản được sửa đổi"
    case .statement(.noArticle): "không nêu điều được sửa đổi"
    case .statement(.noText): "không có nội dung mới"
    case .statement(.labels), .labels: "nội dung mới không có số, ký hiệu của quy định được nêu"
    case .statement(.unclear): "không rõ nội dung được sửa đổi"
    case .levels:
      "nội dung mới của điều có điểm mà không có khoản; đã ghi thành khoản theo thứ tự, cần đối chiếu"
    case .unnamed: "nội dung mới có quy định không được nêu trong câu sửa đổi"
    case .noProvision: "văn bản không có quy định này"
    case .ambiguous: "văn bản có nhiều quy định cùng số"
    case .noException: "văn bản không có quy định được trừ ra"
    case .actNotAtHand: "quy định này đã được văn bản khác sửa đổi mà văn bản đó chưa có ở đây"
    case .present: "quy định được bổ sung đã có"
    case .repealed: "quy định đã được bãi bỏ"
    case .noPhrase: "không tìm thấy cụm từ"
    case .noPlace: "không rõ vị trí của quy định được bổ sung"
    case .inside: "sửa đổi một phần của quy định mà không có số, ký hiệu riêng"
    case .attachment: "sửa đổi phụ lục, mẫu biểu"
    case .noAttachment: "sửa đổi phụ lục, mẫu biểu không có trong văn bản gốc ở đây"
    case .wholeAct: "tác động đến toàn bộ văn bản"
    case .unsupported: "không làm thay đổi lời văn, hoặc chưa đủ dữ kiện"
    case .noDate: "không rõ ngày có hiệu lực"
    case .statementChanged:
      "quy định sửa đổi này đã bị văn bản khác bãi bỏ, hoặc sửa đổi mà chưa thực hiện được"
    }
  }
}
