/// The release of this package, in one place: `vanban --version` prints it, and results carry it.
public enum Release {
  /// The version, by semantic versioning: `0.2.0`. CHANGELOG.md lists the changes.
  public static let version = "0.2.0"

  /// The producer in results: `VanBan 0.2.0`.
  public static let producer = "VanBan " + version
}
