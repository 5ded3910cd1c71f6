public import Foundation

/// The documents that tests read: those of the package, `Corpus/` and `seeds/`, and, where a larger collection stands
/// beside the package (`../shared`), what it has besides.
///
/// With `VANBAN_BARE` in the environment nothing outside the package is seen, as in a checkout of its own.
public enum Corpus {
  /// The package's own folder.
  public static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  public static let folder = package.appending(path: "Corpus")

  /// The larger collection beside the package; nil where there is none or it is not to be seen.
  public static let beside: URL? = {
    guard ProcessInfo.processInfo.environment["VANBAN_BARE"] == nil else { return nil }
    let folder = package.deletingLastPathComponent().appending(path: "shared")
    // Any other folder may be named so.
    let corpus = folder.appending(path: "corpus").path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: corpus) ? folder : nil
  }()

  /// The XML Schema of Akoma Ntoso beside the package, which holds no copy of it; nil where there is none.
  public static let akomaNtosoSchema: String? = {
    guard let path = beside?.appending(path: "schemas/akomantoso30.xsd").path(percentEncoded: false) else {
      return nil
    }
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// Why a test that needs it is skipped.
  public static let noAkomaNtosoSchema =
    "the Akoma Ntoso schema is not beside the package (../shared/schemas)"

  /// A folder of documents of one form.
  public enum Collection: String, CaseIterable, Sendable {
    /// Plain texts: plans, and other kinds.
    case plans, mixed
    /// Pages of the national legal database, each with the ministry's marks of its provisions beside it.
    case vbpl
    /// Word files.
    case docx
    /// Issues of the official gazette in PDF.
    case gazette
    /// Scans of a provincial committee, signed by hand and digitally.
    case scans

    public var ending: String {
      switch self {
      case .plans, .mixed: ".txt"
      case .vbpl: ".html"
      case .docx: ".docx"
      case .gazette, .scans: ".pdf"
      }
    }

    /// How many there are in the package, and with the larger collection. A test holds the folders to it, so that no
    /// loop over them shrinks unseen.
    public var count: (package: Int, all: Int) {
      switch self {
      case .plans: (10, 10)
      case .mixed: (66, 66)
      case .vbpl: (55, 110)
      case .docx: (30, 41)
      case .gazette: (8, 22)
      case .scans: (5, 10)
      }
    }
  }

  /// The files of a collection in the package, and those of that name beside it, by name.
  public static func files(_ collection: Collection) -> [URL] {
    var files = files(in: folder.appending(path: collection.rawValue), ending: collection.ending)
    if let beside {
      let known = Set(files.map(\.lastPathComponent))
      files += self.files(
        in: beside.appending(path: "corpus/" + collection.rawValue), ending: collection.ending
      )
      .filter { !known.contains($0.lastPathComponent) }
    }
    return files.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The files of `folder` whose names end with `ending`, by name; none where there is no such folder.
  public static func files(in folder: URL, ending: String) -> [URL] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { folder.appending(path: $0) }
  }

  /// The five sample documents.
  public static let seeds = files(in: package.appending(path: "seeds"), ending: ".txt")
}
