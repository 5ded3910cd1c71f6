// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "VanBan",
  products: [
    .library(name: "VanBan", targets: ["VanBan"]),
    .library(name: "VanBanFormats", targets: ["VanBanFormats"]),
    .library(name: "VanBanGraph", targets: ["VanBanGraph"]),
    .library(name: "VanBanViews", targets: ["VanBanViews"]),
    .library(name: "VanBanXML", targets: ["VanBanXML"]),
    .library(name: "VanBanBatch", targets: ["VanBanBatch"]),
    .executable(name: "vanban", targets: ["VanBanCLI"]),
  ],
  traits: [
    .trait(name: "PDF", description: "Reads PDF files, through poppler."),
    .trait(name: "OCR", description: "Reads scanned pages and pictures, through tesseract and leptonica."),
    .default(enabledTraits: ["PDF", "OCR"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICUShims", dependencies: ["CICU"]),
    .target(name: "VanBan", dependencies: ["CICUShims"], swiftSettings: strict),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib",
      providers: [.apt(["libpoppler-glib-dev"]), .brew(["poppler"])]),
    .systemLibrary(
      name: "CTesseract", pkgConfig: "tesseract",
      providers: [.apt(["libtesseract-dev", "libleptonica-dev"]), .brew(["tesseract", "leptonica"])]),
    .target(name: "CProcess"),
    .target(
      name: "VanBanFormats",
      dependencies: [
        "VanBan", "VanBanFiles", "CProcess", "CLibXML2", "CLibArchive", "CMarkGFM",
        .target(name: "CPoppler", condition: .when(traits: ["PDF"])),
        .target(name: "CTesseract", condition: .when(traits: ["OCR"])),
      ],
      swiftSettings: strict),
    .target(
      name: "VanBanViews", dependencies: ["VanBan"],
      resources: [
        .embedInCode("Page/page.css"), .embedInCode("Page/page.js"), .embedInCode("Page/consolidation.css"),
        .embedInCode("Page/consolidation.js"),
      ],
      swiftSettings: strict),
    .target(name: "VanBanXML", dependencies: ["VanBan", "CLibXML2"], swiftSettings: strict),
    .target(name: "CFileSystem"),
    .target(name: "VanBanFiles", dependencies: ["CFileSystem", "VanBan"], swiftSettings: strict),
    .target(
      name: "VanBanBatch",
      dependencies: ["VanBanFiles", "VanBan", "VanBanFormats", "VanBanViews", "VanBanXML"],
      swiftSettings: strict),
    .target(name: "CExplorerAssets", exclude: ["vis-network.LICENSE-MIT"]),
    .target(
      name: "VanBanGraph",
      dependencies: [
        "VanBan", "VanBanFiles", "CExplorerAssets", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "VanBanCLI",
      dependencies: [
        "VanBan", "VanBanFiles", "VanBanFormats", "VanBanBatch", "VanBanViews", "VanBanXML", "VanBanGraph",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TestCorpus", path: "Tests/TestCorpus", swiftSettings: strict),
    // Puts annotated documents into other dresses, and says what the parser still finds in them. See Tests/Dresser.
    .target(name: "Dresser", dependencies: ["VanBan"], path: "Tests/Dresser", swiftSettings: strict),
    .executableTarget(
      name: "vanban-dress",
      dependencies: [
        "Dresser", "TestCorpus", "VanBan", "VanBanFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/DressTool", swiftSettings: strict),
    .testTarget(
      name: "DresserTests", dependencies: ["Dresser", "TestCorpus", "VanBan", "VanBanFormats"],
      swiftSettings: strict),
    // Fits the weights and thresholds of Sources/VanBan to Corpus/. See Scripts/fit.
    .executableTarget(
      name: "Fit", dependencies: ["Dresser", "TestCorpus", "VanBan", "VanBanFormats"], path: "Tests/Fit",
      swiftSettings: strict),
    .testTarget(
      name: "VanBanTests", dependencies: ["TestCorpus", "VanBan"],
      exclude: ["Document/Golden", "Fuzz/Inputs"],
      swiftSettings: strict),
    .testTarget(
      name: "VanBanFormatsTests", dependencies: ["TestCorpus", "VanBan", "VanBanFormats"], exclude: ["Tools"],
      swiftSettings: strict),
    .testTarget(
      name: "VanBanGraphTests",
      dependencies: [
        "TestCorpus", "VanBan", "VanBanGraph", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["Python"],
      swiftSettings: strict),
    .testTarget(
      name: "VanBanViewsTests", dependencies: ["TestCorpus", "VanBan", "VanBanViews"], swiftSettings: strict),
    // The targets of the fuzzers, and what they once found. See Fuzz/README.md.
    .testTarget(
      name: "VanBanFuzzTests",
      dependencies: [
        "VanBan", "VanBanBatch", "VanBanFormats", "VanBanGraph", "VanBanViews", "VanBanXML",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Fuzz",
      exclude: [
        "Package.swift", "README.md", "dictionary", "inputs", "leaks.supp", "run", "Sources/CLibFuzzer",
        "Sources/VanBanFuzz/Engine",
      ],
      sources: ["Sources/VanBanFuzz/Targets", "Tests"], swiftSettings: strict),
    .testTarget(
      name: "VanBanXMLTests", dependencies: ["TestCorpus", "VanBan", "VanBanXML"], swiftSettings: strict),
    .testTarget(
      name: "VanBanCLITests", dependencies: ["TestCorpus", "VanBan", "VanBanBatch", "VanBanFiles"],
      exclude: ["Tools"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
