/// Hears how far the reading of a file has come.
struct ReadingWatch {
  /// Page so and so, from 1, begins.
  var page: (_ number: Int) -> Void = { _ in }
  /// A page is made a picture and read by OCR.
  var scanBegins: () -> Void = {}
  /// That is over. `gaveText` tells whether text came of it.
  var scanEnds: (_ gaveText: Bool) -> Void = { _ in }
}
