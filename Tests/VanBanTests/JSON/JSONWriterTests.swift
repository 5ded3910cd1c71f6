import Testing

@testable import VanBan

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test(
    "strings are escaped where JSON requires it, and only there",
    arguments: [
      ("Điều 5", "\"Điều 5\""), ("a\"b\\c", #""a\"b\\c""#), ("một\r\n\thai", #""một\r\n\thai""#),
      ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("</script>", "\"</script>\""), ("😀", "\"😀\""),
    ])
  func strings(text: String, json: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
  }

  @Test("numbers are JSON numbers")
  func numbers() {
    var writer = JSONWriter()
    writer.array([0.5, 1, 0.93333333, -0.00001, .infinity, .nan]) { $0.number($1) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[0.5,1.0,0.9333,-0.0,null,null]")
  }

  @Test("members and elements are separated, on one line or indented")
  func layout() {
    func write(_ writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("empty", [])
        writer.member("none", object: { _ in })
        writer.member("list", ["a", "b"])
        writer.name("range")
        writer.numbers([1, 2])
        writer.member("missing", nil as String?)
        writer.member("last", true)
      }
    }
    var compact = JSONWriter()
    write(&compact)
    #expect(
      String(decoding: compact.bytes, as: UTF8.self)
        == #"{"empty":[],"none":{},"list":["a","b"],"range":[1,2],"last":true}"#)
    var pretty = JSONWriter(pretty: true)
    write(&pretty)
    #expect(
      String(decoding: pretty.bytes, as: UTF8.self) == """
        {
          "empty": [],
          "none": {},
          "list": [
            "a",
            "b"
          ],
          "range": [1, 2],
          "last": true
        }
        """)
  }
}
