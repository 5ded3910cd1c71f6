import Testing

@testable import VanBan

@Suite("The published JSON")
struct DocumentJSONTests {
  let json = String(decoding: DocumentJSON(SamplePlan.document).bytes(), as: UTF8.self)

  @Test("begins with its version and the source")
  func source() {
    #expect(
      json.hasPrefix(
        #"{"schemaVersion":1,"source":{"name":"ke-hoach.txt","encoding":"UTF-8","encodingConfidence":1.0,"#
          + #""byteCount":"#))
    #expect(json.contains(#""lineCount":21,"text":"UBND HUYỆN TỨ KỲ   CỘNG HÒA"#))
    #expect(
      json.contains(
        #"},"producer":"\#(Release.producer)","kind":"ke-hoach","work":{"status":"incomplete","missing":["number"]},"issuedBy":{"body":{"name":"Ủy ban nhân dân huyện Tứ Kỳ","#
          + #""kind":"peoples-committee","level":"district","province":"Hải Dương","subdivision":"VN-61","#
          + #""slug":"ubnd-huyen-tu-ky"},"level":"district"},"header":{"issuer":"UBND HUYỆN TỨ KỲ","#
      ))
  }

  @Test("has the nodes of the body with label, depth, place and text, and their children")
  func nodes() {
    let document = SamplePlan.document
    let range = document.body[1].block.range
    #expect(
      json.contains(
        #"{"id":"sec_2","role":"heading","label":{"text":"II.","style":"roman","numbers":[2],"range":["#
          + "\(range.lowerBound),\(range.lowerBound + 3)],"
      ))
    #expect(
      json.contains(
        #"]},"depth":1,"line":12,"range":[\#(range.lowerBound),\#(range.upperBound)],"rangeUTF16":[178,190],"#
          + #""pieces":[[\#(range.lowerBound),\#(range.upperBound)]],"text":"II. NHIỆM VỤ","children":[{"#
          + #""id":"sec_2__para_1","#
      ))
    #expect(json.contains(#""text":"- Nghị quyết số 52-NQ/TW của Bộ Chính trị ban hành Đề án 06."}"#))
    #expect(json.contains(#""unit":"triệu đồng","rows":[{"kind":"header","isHeader":true,"range":["#))
    #expect(
      json.contains(#""cells":[{"text":"TT","column":0,"span":1,"pieces":[]},{"text":"Tên","column":1,"#))
  }

  @Test("has recipients, signatures, appendices, furniture and diagnostics")
  func frame() {
    #expect(json.contains(#""entries":[{"name":"Như trên","purpose":"để b/c","archiveUnits":[],"block":{"#))
    #expect(json.contains(#""signatures":[{"capacity":"KT.","office":"CHỦ TỊCH","name":"Dương Hà Hải","#))
    #expect(
      json.contains(
        #""appendices":[{"id":1,"kind":"appendix","heading":{"id":"att_1","role":"appendix","line":20,"#))
    #expect(json.contains(#""furniture":[{"id":"page-number_1","role":"page.number","line":9,"#))
    #expect(json.contains(#""diagnostics":[{"code":"blank-number","severity":"information","line":2,"#))
  }

  @Test("has the citations with their numbers in parts, and from for those of another document")
  func citations() {
    let resolution =
      #"{"id":1,"kind":"nghi-quyet","number":{"text":"52-NQ/TW","serial":"52","symbol":"NQ/TW","#
      + #""typeCode":"NQ","bodies":["TW"]},"#
      + #""issuer":"Bộ Chính trị","work":{"status":"incomplete","missing":["number"]},"relation":"basis","line":8,"#
    #expect(json.contains(resolution))
    #expect(
      json.contains(
        #"{"id":2,"kind":"de-an","name":"Đề án 06","work":{"status":"incomplete","missing":["number"]},"relation":"promulgates","from":1,"line":11,"#
      )
    )
    let alone = String(decoding: CitationJSON(SamplePlan.document).bytes(), as: UTF8.self)
    #expect(alone.hasPrefix(#"{"schemaVersion":1,"source":{"name":"ke-hoach.txt","#))
    #expect(alone.contains(#","producer":"\#(Release.producer)","citations":["# + resolution))
  }

  @Test("pretty and compact differ in white space alone")
  func layouts() {
    let pretty = String(decoding: DocumentJSON(SamplePlan.document).bytes(pretty: true), as: UTF8.self)
    #expect(pretty.contains("\n      \"label\": {\n"))
    #expect(pretty.filter { !$0.isWhitespace } == json.filter { !$0.isWhitespace })
  }
}
