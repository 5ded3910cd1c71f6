/// A digital signature of a file.
struct DigitalSignatureJSON: JSONObject {
  static let name = "DigitalSignature"
  static let summary =
    "A digital signature of the file: who signed it and when, by the certificate, and what the check of it found."

  var signer: String?
  var organisation: String?
  var unit: String?
  var email: String?
  var authority: String?
  var time: String?
  var seconds: Int?
  var validity = DigitalSignature.Validity.unchecked
  var trust = DigitalSignature.Trust.unchecked
  var coversWholeFile: Bool?
  var page: Int?
  var box: BoxJSON?

  static let members: [JSONMember<DigitalSignatureJSON>] = [
    JSONMember("signer", \.signer, "Whom the certificate names: `Ủy ban nhân dân tỉnh Quảng Ngãi`."),
    JSONMember("organisation", \.organisation, "The organisation that the certificate names (O)."),
    JSONMember("unit", \.unit, "The unit of the organisation (OU)."),
    JSONMember("email", \.email, "The signer's address."),
    JSONMember("authority", \.authority, "The authority that issued the certificate."),
    .derived(
      "time", \.time,
      "When it was signed by the clock of the signer's computer, in UTC: `2025-01-07T03:09:57Z`."
    ),
    JSONMember("seconds", \.seconds, "The same, in seconds since 1 January 1970, 0:00 UTC."),
    JSONMember(
      "validity", \.validity,
      "What the check of the signature found: `valid`; `changed`, where signed bytes were changed; `invalid`; "
        + "`unreadable`; `unchecked`, as in Word files."),
    JSONMember(
      "trust", \.trust,
      "What the check of the certificate found, without a network, by the authorities that the computer knows."
    ),
    JSONMember(
      "coversWholeFile", \.coversWholeFile,
      "Whether it signs the whole file as it is: false where something was added behind it, such as a further "
        + "signature; left out where that is unknown."),
    JSONMember("page", \.page, "The page on which its stamp stands, from 1.", schema: .atLeast(1)),
    JSONMember("box", \.box, "Where the stamp stands on that page; left out where it shows none."),
  ]

  init() {}

  init(_ signature: DigitalSignature) {
    signer = signature.signer
    organisation = signature.organisation
    unit = signature.unit
    email = signature.email
    authority = signature.authority
    time = signature.time
    seconds = signature.seconds
    validity = signature.validity
    trust = signature.trust
    coversWholeFile = signature.coversWholeFile
    page = signature.stamp?.page
    box = signature.stamp.map { BoxJSON($0) }
  }

  var signature: DigitalSignature {
    DigitalSignature(
      signer: signer, organisation: organisation, unit: unit, email: email, authority: authority,
      seconds: seconds, validity: validity, trust: trust, coversWholeFile: coversWholeFile,
      stamp: page.flatMap { page in box.map { $0.box(onPage: page) } })
  }
}

/// A box on a page, `[left, top, right, bottom]`.
struct BoxJSON: JSONValue {
  static let schema = JSONSchema.tuple(.number, count: 4)

  private var edges: [Double] = [0, 0, 0, 0]

  init(_ box: PageBox) { edges = [box.left, box.top, box.right, box.bottom] }

  init(from reader: inout JSONReader) throws(DocumentJSONError) {
    edges = try [Double](from: &reader)
    guard edges.count == 4 else {
      throw reader.error("A box is four numbers, [left, top, right, bottom].")
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.array(edges) { $0.length($1) }
  }

  /// The box on 1-based `page`.
  func box(onPage page: Int) -> PageBox {
    PageBox(page: page, left: edges[0], top: edges[1], right: edges[2], bottom: edges[3])
  }
}

extension DigitalSignature.Validity: JSONName {}
extension DigitalSignature.Trust: JSONName {}
