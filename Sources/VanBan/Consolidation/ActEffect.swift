extension Document {
  /// The day from which the act is in force; nil where the text does not show it.
  var effect: PartialDate? { force?.from?.date }

  /// The day from which what `amendment` changes holds: that of the provision that states it, where it has one of its
  /// own, else that of the act. Nil where the text does not show it.
  package func effect(of amendment: Amendment) -> PartialDate? {
    let own = force?.exceptions.last { exception in
      exception.provisions.contains { $0.contains(amendment.provision) }
    }
    guard let own else { return effect }
    return own.from?.date
  }
}
