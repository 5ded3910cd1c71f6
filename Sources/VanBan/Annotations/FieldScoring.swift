/// Scores the document's own data.
struct FieldScoring {
  private(set) var scores = Scores()
  private(set) var findings: [Finding] = []

  mutating func compare(_ gold: [AnnotatedField], with found: [AnnotatedField]) {
    for field in gold {
      let value = found.first { $0.key == field.key }?.value
      let isRight = value.map { AnnotationText.comparable($0) } == AnnotationText.comparable(field.value)
      scores.fields.add(isRight)
      if !isRight {
        findings.append(
          Finding(.field, subject: field.key.rawValue, expected: field.value, found: value ?? "-"))
      }
    }
    for field in found where !gold.contains(where: { $0.key == field.key }) {
      scores.extraFields += 1
      findings.append(Finding(.extraField, subject: field.key.rawValue, found: field.value))
    }
  }
}
