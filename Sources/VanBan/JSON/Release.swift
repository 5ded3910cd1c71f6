/// The release that this is, in one place: `vanban --version` prints it, and results say it.
public enum Release {
  /// By semantic versioning. CHANGELOG.md says what each brought.
  public static let version = "0.2.0"

  /// What results name as their maker.
  public static let producer = "VanBan " + version
}
