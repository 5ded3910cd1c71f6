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
    .executable(name: "vanban", targets: ["VanBanCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICUShims", dependencies: ["CICU"]),
    .target(name: "VanBan", dependencies: ["CICUShims"], swiftSettings: strict),
    .executableTarget(
      name: "VanBanCLI",
      dependencies: [
        "VanBan",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "VanBanTests", dependencies: ["VanBan"], exclude: ["Fuzz/Inputs"], swiftSettings: strict),
    .testTarget(name: "VanBanCLITests", dependencies: ["VanBan"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
