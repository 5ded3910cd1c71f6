/// A short form that the text defines. `scope` is where it holds.
struct AbbreviationJSON: JSONWritable {
  let abbreviation: Abbreviation
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("short", abbreviation.short)
      writer.member("long", abbreviation.long)
      writer.member("line", source.lines.line(at: abbreviation.range.lowerBound))
      writer.member("range", abbreviation.range)
      if let range = abbreviation.longRange { writer.member("longRange", range) }
      writer.member("block", abbreviation.block)
      writer.member("scope", abbreviation.scope)
    }
  }
}
