/// Callbacks for the progress of reading a file.
struct ReadingWatch {
  /// A page begins; counted from 1.
  var page: (_ number: Int) -> Void = { _ in }
  /// OCR of a page begins, with its rendering.
  var scanBegins: () -> Void = {}
  /// OCR of the page is over; `gaveText` if it gave text.
  var scanEnds: (_ gaveText: Bool) -> Void = { _ in }
}
