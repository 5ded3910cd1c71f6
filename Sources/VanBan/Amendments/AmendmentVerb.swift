/// Verbs with which acts change acts (Nghị định 78/2025/NĐ-CP, Điều 66, Phụ lục I; wordings of 4,288 statements of
/// 193 acts).
enum AmendmentVerb {
  private static let rows: [(String, Amendment.Operation)] =
    single + GoverningWords.amending.map { ($0, .amend) }

  private static let single: [(String, Amendment.Operation)] = [
    ("sửa đổi", .amend), ("sửa", .amend), ("sửa đổi , thay thế", .amend), ("phê duyệt điều chỉnh", .amend),
    ("cập nhật", .amend), ("quy định lại", .amend), ("viết lại", .amend), ("điều chỉnh", .amend),
    ("thay đổi", .replace),
    ("bổ sung", .add), ("thêm", .add),
    ("thay thế", .replace), ("thay", .replace),
    ("bãi bỏ", .repeal), ("hủy bỏ", .repeal), ("bỏ", .repeal), ("huỷ bỏ", .repeal),
    ("thay thế , bãi bỏ", .repeal), ("bãi bỏ , thay thế", .repeal),
    ("ngưng hiệu lực", .suspend), ("ngừng hiệu lực", .suspend), ("tạm ngưng hiệu lực", .suspend),
    ("tạm ngừng hiệu lực", .suspend), ("ngưng hiệu lực thi hành", .suspend),
    ("đình chỉ thi hành", .suspend), ("đình chỉ việc thi hành", .suspend),
    ("kéo dài thời hạn áp dụng", .extend), ("kéo dài thời gian áp dụng", .extend),
    ("gia hạn hiệu lực", .extend), ("tiếp tục kéo dài thời hạn áp dụng", .extend),
    ("đính chính", .correct), ("chỉnh sửa", .correct), ("sửa lại", .correct),
  ]

  /// Verbs of many other things than acts: `Điều chỉnh mức giá thuê theo Quyết định số 3`, `Thay đổi người đại diện`.
  static let everyday = PhraseTable<Void>(everydayVerbs.map { ($0, ()) })

  private static let everydayVerbs: [String] =
    ["điều chỉnh", "phê duyệt điều chỉnh", "thay đổi", "cập nhật"]
    + GoverningWords.amending.filter { $0.contains("điều chỉnh") || $0.contains("cập nhật") }

  /// Verbs that give provisions other numbers: `Chuyển khoản 2 Điều 7 thành khoản 3 Điều 7`.
  static let renumbering = PhraseTable<Void>(renumberings.map { ($0, ()) })

  private static let renumberings = ["chuyển", "đánh số lại", "đánh lại số", "đổi số"]

  /// Each with what it does to a provision; to words it is the same operation on phrases.
  static let table = PhraseTable<Amendment.Operation>(rows + renumberings.map { ($0, .amend) })

  /// The same behind the provision that is changed: `Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:`.
  static let passive = PhraseTable<Amendment.Operation>(
    rows.flatMap { [("được " + $0.0, $0.1), ("bị " + $0.0, $0.1)] }
      + [
        ("quy định lại", .amend), ("hết hiệu lực", .repeal), ("chấm dứt hiệu lực", .repeal),
        ("được đổi", .replace),
      ])

  /// Verbs that end an act, behind it: `… hết hiệu lực`. They are never what another act has done before.
  static let ending = PhraseTable<Void>([("hết hiệu lực", ()), ("chấm dứt hiệu lực", ())])

  /// Behind these what is spoken of has been done before, by another act: `đã được sửa đổi, bổ sung bởi …`.
  static let past = PhraseTable<Void>([("đã được", ()), ("đã bị", ()), ("đã sửa đổi", ())])
}
