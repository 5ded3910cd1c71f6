import Testing

@testable import VanBan

@Suite("Citations as rows")
struct CitationRowTests {
  @Test("a value a column, empty where there is none")
  func rows() {
    let document = SamplePlan.document
    let csv = document.citations.map { CitationRow($0, of: document, file: "a.txt").csv }
    let columns = "file,id,line,type,number,date,issuer,name,pinpoint,relation,from,work"
    #expect(CitationRow.csvHeader == columns + "\n")
    #expect(
      csv == [
        "a.txt,1,8,nghi-quyet,52-NQ/TW,,Bộ Chính trị,,,basis,this,\n",
        "a.txt,2,11,de-an,,,,Đề án 06,,promulgates,1,\n",
      ])
  }

  @Test("commas, quotation marks and line breaks are quoted")
  func quoting() {
    let document = SamplePlan.document
    let row = CitationRow(document.citations[0], of: document, file: "a \"b\", c\n.txt")
    #expect(row.csv.hasPrefix("\"a \"\"b\"\", c\n.txt\",1,8,"))
  }
}
