import Testing

@testable import VanBan

@Suite("The files of an annotation")
struct AnnotationFileTests {
  @Test("what is written is read back the same")
  func roundTrip() throws {
    let annotation = DocumentAnnotation(SamplePlan.document)
    let read = try DocumentAnnotation(
      lines: annotation.linesTSV, citations: annotation.citationsTSV, fields: annotation.fieldsTSV,
      name: "ke-hoach")
    #expect(read == annotation)
  }

  @Test("a dash in quotation marks is the label -, a bare one is no label")
  func dashes() throws {
    let lines = try DocumentAnnotation.readLines(
      "line\trole\tbegin\tdepth\tlabel\n1\titem\tB\t1\t\"-\"\n2\titem\tI\t1\t-\n", file: "a.lines.tsv")
    #expect(lines.map(\.label) == ["-", nil])
  }

  @Test("carriage returns, a byte order mark and a missing last line feed do not matter")
  func editors() throws {
    let fields = try DocumentAnnotation.readFields(
      "\u{FEFF}key\tvalue\r\nnumber\t64\r\nplace\tHà Nội", file: "a.fields.tsv")
    #expect(
      fields == [AnnotatedField(key: .number, value: "64"), AnnotatedField(key: .place, value: "Hà Nội")])
  }

  @Test("tabs and line breaks inside a value are written as spaces")
  func cells() {
    let annotation = DocumentAnnotation(fields: [AnnotatedField(key: .title, value: "Về\tviệc\n cấp ")])
    #expect(annotation.fieldsTSV == "key\tvalue\ntitle\tVề việc cấp\n")
  }

  @Test(
    "an error in the lines tells the place and what to do",
    arguments: [
      (
        "line\trole\n",
        "a.tsv:1:1: The first row must name the columns, with a tab between them: "
          + "line role begin depth label"
      ),
      (
        "line\trole\tbegin\tdepth\tlabel\n1\titem\tB\n",
        "a.tsv:2:1: The row has 3 column(s) and must have 5, with a tab between them."
      ),
      (
        "line\trole\tbegin\tdepth\tlabel\n2\titem\tB\t1\t-\n",
        "a.tsv:2:1: ‘2’ in column line is out of order: 1 is expected here."
      ),
      (
        "line\trole\tbegin\tdepth\tlabel\n1\titem\tX\t1\t-\n",
        "a.tsv:2:8: ‘X’ is not known in column begin: write one of B I -."
      ),
      (
        "line\trole\tbegin\tdepth\tlabel\n1\titem\tB\t0\t-\n",
        "a.tsv:2:10: ‘0’ in column depth is not a whole number from 1."
      ),
    ])
  func lineErrors(text: String, message: String) {
    #expect(self.message(of: { _ = try DocumentAnnotation.readLines(text, file: "a.tsv") }) == message)
  }

  @Test("an unknown role is told with those that there are")
  func unknownRole() throws {
    let text = "line\trole\tbegin\tdepth\tlabel\n1\theader.issuer+motto\tB\t-\t-\n"
    let error = try #require(throws: AnnotationError.self) {
      try DocumentAnnotation.readLines(text, file: "a.tsv")
    }
    #expect(error.column == 3)
    #expect(
      error.problem
        == .unknownValue(column: "role", value: "motto", known: BlockRole.allCases.map(\.rawValue)))
  }

  @Test(
    "an error in the citations tells the place",
    arguments: [
      ("1\t3\tluat\t-\t31/12/2020\t-\tLuật A\t-\tbasis\tthis", "a.tsv:2:12: ‘31/12/2020’ is not a date"),
      ("1\t3\tluat\t-\t-\t-\tLuật A\t-\tcites\tthis", "a.tsv:2:25: ‘cites’ is not known in column relation"),
      ("1\t3\tluat\t-\t-\t-\tLuật A\t-\tbasis\tthat", "a.tsv:2:31: ‘that’ in column from is not a whole"),
      ("2\t3\tluat\t-\t-\t-\tLuật A\t-\tbasis\tthis", "a.tsv:2:1: ‘2’ in column id is out of order"),
    ])
  func citationErrors(row: String, message: String) {
    let header = "id\tline\ttype\tnumber\tdate\tissuer\tname\tpinpoint\trelation\tfrom\n"
    let found = self.message(of: {
      _ = try DocumentAnnotation.readCitations(header + row, file: "a.tsv")
    })
    #expect(found.hasPrefix(message), "\(found)")
  }

  @Test("a key stands once and has a value")
  func fieldErrors() {
    let twice = message(of: {
      _ = try DocumentAnnotation.readFields("key\tvalue\nnumber\t1\nnumber\t2\n", file: "a.tsv")
    })
    #expect(twice == "a.tsv:3:1: ‘number’ in column key is out of order: another key is expected here.")
    let empty = message(of: { _ = try DocumentAnnotation.readFields("key\tvalue\nyear\t-\n", file: "a.tsv") })
    #expect(empty == "a.tsv:2:6: Column value is empty: write its value, or leave out the row.")
  }

  @Test("an annotation of another text is told")
  func lineCount() throws {
    let annotation = DocumentAnnotation(SamplePlan.document)
    try annotation.check(against: SamplePlan.document.source, file: "a.lines.tsv")
    let error = try #require(throws: AnnotationError.self) {
      try annotation.check(against: SourceText("một\nhai"), file: "a.lines.tsv")
    }
    #expect(
      error.description
        == "a.lines.tsv: The annotation has 22 line(s), the text 2: give the text that was annotated.")
  }

  /// What `action` throws, as the program prints it.
  private func message(of action: () throws -> Void) -> String {
    do {
      try action()
      return "no error"
    } catch {
      return "\(error)"
    }
  }
}
