/// Which document is meant, as far as the text shows.
struct WorkJSON: JSONObject {
  static let name = "Work"
  static let summary = "Which document is meant, as far as the text tells."

  enum Status: String, JSONName {
    case resolved, ambiguous, incomplete
  }

  var status = Status.incomplete
  var identifier: WorkIdentifier?
  var candidates: [CandidateJSON] = []
  var missing: [WorkIdentityPart] = []

  static let members: [JSONMember<WorkJSON>] = [
    JSONMember(
      "status", \.status,
      "`resolved`: it is the one of `identifier`; `ambiguous`: it may be one of `candidates`; `incomplete`: the text "
        + "does not say enough to tell."),
    JSONMember(
      "identifier", \.identifier, "The work, where it is known: its IRI by the Akoma Ntoso Naming Convention."
    ),
    .unlessEmpty("candidates", \.candidates, "The works that may be meant, the likeliest first."),
    .unlessEmpty("missing", \.missing, "What the text does not say."),
  ]

  init() {}

  init(_ resolution: WorkResolution) {
    switch resolution {
    case .resolved(let identifier):
      status = .resolved
      self.identifier = identifier
    case .ambiguous(let candidates):
      status = .ambiguous
      self.candidates = candidates.map { CandidateJSON($0) }
    case .incomplete(let missing):
      status = .incomplete
      self.missing = missing
    }
  }

  func resolution() throws(RestoringError) -> WorkResolution {
    switch status {
    case .resolved:
      guard let identifier else { throw RestoringError(message: "A resolved work has no identifier.") }
      return .resolved(identifier)
    case .ambiguous:
      var works: [WorkCandidate] = []
      for candidate in candidates {
        guard let identifier = candidate.identifier else {
          throw RestoringError(message: "A candidate has no identifier.")
        }
        works.append(WorkCandidate(identifier: identifier, reason: candidate.reason))
      }
      return .ambiguous(works)
    case .incomplete: return .incomplete(missing: missing)
    }
  }
}

/// A document that a citation may mean.
struct CandidateJSON: JSONObject {
  static let name = "Candidate"
  static let summary = "A document that a citation may mean."

  var identifier: WorkIdentifier?
  var reason = WorkCandidate.Reason.ownPlace

  static let members: [JSONMember<CandidateJSON>] = [
    JSONMember("identifier", \.identifier, "The work."),
    JSONMember("reason", \.reason, "Why it may be meant."),
  ]

  init() {}

  init(_ candidate: WorkCandidate) {
    identifier = candidate.identifier
    reason = candidate.reason
  }
}

/// The body that has issued a document.
struct BodyJSON: JSONObject {
  static let name = "Body"
  static let summary = "The body that has issued a document, where it is known which one it is."

  var fullName = ""
  var kind: BodyKind?
  var level: AdministrativeLevel?
  var province: String?
  var subdivision: String?
  var slug = ""

  static let members: [JSONMember<BodyJSON>] = [
    JSONMember("name", \.fullName, "Its name in full: `Ủy ban nhân dân huyện Thanh Miện`."),
    JSONMember("kind", \.kind, "What kind of body it is."),
    JSONMember("level", \.level, "The level of a local body; left out for one of the whole country."),
    JSONMember(
      "province", \.province, "The province that a local body is in, by its name at the time: `Hải Dương`."),
    JSONMember("subdivision", \.subdivision, "The ISO 3166-2 code of that province: `VN-61`."),
    JSONMember("slug", \.slug, "Its name as a part of identifiers: `ubnd-huyen-thanh-mien`."),
  ]

  init() {}

  init(_ body: IssuingBody) {
    fullName = body.name
    kind = body.kind
    level = body.level
    province = body.province
    subdivision = body.subdivision
    slug = body.slug
  }

  var body: IssuingBody {
    IssuingBody(
      name: fullName, kind: kind, level: level, province: province, subdivision: subdivision, slug: slug)
  }
}

/// The body that has issued this document, with its level.
struct IssuerJSON: JSONObject {
  static let name = "Issuer"
  static let summary = "Who has issued the document."

  var body = BodyJSON()
  var level: DocumentIssuer.Level?

  static let members: [JSONMember<IssuerJSON>] = [
    JSONMember("body", \.body, "The body."),
    JSONMember(
      "level", \.level,
      "`central` for one of the whole country, else the level of local government; left out where it is not known."
    ),
  ]

  init() {}

  init(_ issuer: DocumentIssuer) {
    body = BodyJSON(issuer.body)
    level = issuer.level
  }
}
