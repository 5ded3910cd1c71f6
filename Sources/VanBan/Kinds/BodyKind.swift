/// The kind of body that issues documents.
public enum BodyKind: String, Sendable, CaseIterable {
  /// Tổ chức đảng.
  case party
  /// Quốc hội, Ủy ban Thường vụ Quốc hội.
  case nationalAssembly = "national-assembly"
  /// Chủ tịch nước, Hội đồng Nhà nước.
  case president
  /// Chính phủ and the councils that it followed.
  case government
  /// Thủ tướng Chính phủ.
  case primeMinister = "prime-minister"
  /// Bộ, cơ quan ngang bộ.
  case ministry
  /// Hội đồng nhân dân.
  case peoplesCouncil = "peoples-council"
  /// Ủy ban nhân dân.
  case peoplesCommittee = "peoples-committee"
  /// Tòa án nhân dân, Hội đồng Thẩm phán.
  case court
  /// Viện kiểm sát nhân dân.
  case procuracy
  /// Kiểm toán nhà nước.
  case audit
  /// Sở: a department of a province.
  case department
  /// Cục, tổng cục, chi cục and the services with offices in the provinces.
  case agency
  /// Vụ, ban, phòng, văn phòng: a part of another body.
  case unit
  /// Viện, trường, trung tâm.
  case institution
  /// Mặt trận Tổ quốc and the organisations of its members.
  case association
}

/// The particular body that has issued a document.
public struct IssuingBody: Sendable, Hashable {
  /// Its name in full: `Chính phủ`, `Ủy ban nhân dân huyện Thanh Miện`.
  public let name: String
  /// What kind of body it is; nil where its name does not show it.
  public let kind: BodyKind?
  /// The level of a local body; nil for one of the whole country.
  public let level: AdministrativeLevel?
  /// The province that a local body is in, by its name at the time: `Hải Dương`.
  public let province: String?
  /// The ISO 3166-2 code of that province: `VN-61`.
  public let subdivision: String?

  /// The name as part of an address: `ubnd-huyen-thanh-mien`.
  let slug: String
}
