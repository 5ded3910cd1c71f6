// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzz",
  products: [.executable(name: "VanBanFuzz", targets: ["VanBanFuzz"])],
  dependencies: [
    .package(name: "VanBan", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // What libFuzzer gives its targets.
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "VanBanFuzz",
      dependencies: [
        "CLibFuzzer",
        .product(name: "VanBan", package: "VanBan"),
        .product(name: "VanBanBatch", package: "VanBan"),
        .product(name: "VanBanFormats", package: "VanBan"),
        .product(name: "VanBanGraph", package: "VanBan"),
        .product(name: "VanBanViews", package: "VanBan"),
        .product(name: "VanBanXML", package: "VanBan"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error), .unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6]
)
