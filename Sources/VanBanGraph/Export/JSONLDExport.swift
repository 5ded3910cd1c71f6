internal import GRDB
internal import VanBan

/// JSON-LD with terms of the ELI ontology (data.europa.eu/eli/ontology), and of `dcterms` for titles and replacement.
struct JSONLDExport {
  private let db: Database
  private let output: OutputFile

  init(_ db: Database, to output: OutputFile) {
    self.db = db
    self.output = output
  }

  /// The term of each relation. ELI lacks terms for issuing and approving: these are citations.
  static let terms = [
    "basis": "eli:based_on", "implements": "eli:implements", "amends": "eli:amends",
    "supplements": "eli:amends", "replaces": "dcterms:replaces", "repeals": "eli:repeals",
    "suspends": "eli:changes", "guides": "eli:ensures_implementation_of", "promulgates": "eli:cites",
    "approves": "eli:cites", "mentions": "eli:cites",
  ]

  /// The prefix that makes identifiers absolute URIs; it need not be on the web.
  private static let base = "urn:vanban:"

  func write() throws {
    try output.write(
      """
      {"@context":{"eli":"http://data.europa.eu/eli/ontology#","dcterms":"http://purl.org/dc/terms/",\
      "xsd":"http://www.w3.org/2001/XMLSchema#","eli:date_document":{"@type":"xsd:date"}},
      "@graph":[

      """)
    let works = try ExportRows.works(db)
    let edges = try ExportRows.relations(db)
    // Both are in the order of rows of `work`, so that one walk along each is enough.
    var edge = try edges.next()
    var isFirst = true
    while let work = try works.next() {
      var targets: [String: [String]] = [:]
      while let row = edge, try row.column("citing") == work.identifier {
        let relation: String = try row.column("relation")
        let term = Self.terms[relation] ?? "eli:cites"
        let cited: String = try row.column("cited")
        // Two relations may have one term.
        if targets[term]?.last != cited { targets[term, default: []].append(cited) }
        edge = try edges.next()
      }
      try output.write((isFirst ? "" : ",\n"))
      try output.write(Self.object(work, targets: targets))
      isFirst = false
    }
    guard edge == nil else { throw GraphError.damaged("a citation refers to a missing work") }
    try output.write("\n]}\n")
  }

  private static func object(_ work: Work, targets: [String: [String]]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("@id", address(work.identifier))
      writer.member("@type", "eli:LegalResource")
      if let kind = work.kind {
        writer.member("eli:type_document") { $0.member("@id", base + "kind/" + kind) }
      }
      writer.member("eli:id_local", work.identifier)
      writer.member("eli:number", work.number)
      if let date = work.date {
        // An xsd:date needs a day.
        if date.utf8.count == 10 {
          writer.member("eli:date_document", date)
        } else {
          writer.member("dcterms:date", date)
        }
      }
      writer.member("eli:responsibility_of", work.issuer)
      if let title = work.title {
        writer.member("dcterms:title") { writer in
          writer.member("@value", title)
          writer.member("@language", "vi")
        }
      }
      for (term, cited) in targets.sorted(by: { $0.key < $1.key }) {
        writer.name(term)
        writer.array(cited) { writer, identifier in
          writer.object { $0.member("@id", address(identifier)) }
        }
      }
    }
    return writer.bytes
  }

  /// The identifier as a URI, percent-encoded.
  private static func address(_ identifier: String) -> String {
    var result = base
    for byte in identifier.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "/"), UInt8(ascii: ":"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
