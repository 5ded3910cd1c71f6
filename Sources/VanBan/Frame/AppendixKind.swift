/// What sort of appendix one is, by the word of its heading.
public enum AppendixKind: String, Sendable, CaseIterable {
  /// `PHỤ LỤC`
  case appendix
  /// `Mẫu số 01`, `BIỂU MẪU`
  case form
  /// `Phụ biểu 1`, `Biểu số 2`
  case list
  /// A document that this one issues and is printed with: QUY CHẾ …, (Ban hành kèm theo Quyết định số …).
  case attachment
  /// Text after the signature without a heading.
  case untitled
  /// Another document that follows in the same file, with a letterhead of its own: it is not part of this one.
  case document
}
