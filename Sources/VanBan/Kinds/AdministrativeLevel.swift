/// A level of local government, by the word before a place's name.
///
/// Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1 (two levels since 1 July 2025), 77/2015/QH13,
/// Điều 2 (three before).
public enum AdministrativeLevel: String, Sendable, CaseIterable {
  /// Tỉnh, thành phố trực thuộc trung ương.
  case province
  /// Huyện, quận, thị xã, thành phố thuộc tỉnh: until 30 June 2025.
  case district
  /// Xã, phường, thị trấn (until 30 June 2025), đặc khu.
  case commune

  /// `Thành phố` is of district level where it belongs to a province; the others have one level each. The dot
  /// of `TP.` is not part of the phrase.
  static let words: [(String, AdministrativeLevel)] = [
    ("tỉnh", .province), ("cấp tỉnh", .province), ("thành phố", .province), ("TP", .province),
    ("huyện", .district), ("cấp huyện", .district), ("quận", .district), ("thị xã", .district),
    ("TX", .district),
    ("xã", .commune), ("cấp xã", .commune), ("phường", .commune), ("thị trấn", .commune),
    ("đặc khu", .commune),
  ]

  static let table = PhraseTable(words)
}
