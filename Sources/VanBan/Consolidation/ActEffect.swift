extension Document {
  /// The day from which what it changes holds; nil where the text does not show it.
  var effect: PartialDate? { header.date }
}
