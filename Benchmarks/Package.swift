// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "VanBan", path: "..")],
  targets: [
    .systemLibrary(name: "CICUWordBreak", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CWordBreak", dependencies: ["CICUWordBreak"]),
    .executableTarget(
      name: "VanBanBenchmarks",
      dependencies: [
        "CWordBreak", .product(name: "VanBan", package: "VanBan"),
        .product(name: "VanBanViews", package: "VanBan"), .product(name: "VanBanXML", package: "VanBan"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "GraphBenchmarks", dependencies: [.product(name: "VanBanGraph", package: "VanBan")],
      swiftSettings: [.treatAllWarnings(as: .error)]),
  ],
  swiftLanguageModes: [.v6]
)
