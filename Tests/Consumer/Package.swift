// swift-tools-version: 6.2
import PackageDescription

// A package as another developer would write one: it has VanBan beside it and uses its public API alone.
let package = Package(
  name: "Consumer",
  dependencies: [.package(name: "VanBan", path: "../..")],
  targets: [
    .executableTarget(
      name: "Consumer",
      dependencies: [
        .product(name: "VanBan", package: "VanBan"),
        .product(name: "VanBanViews", package: "VanBan"),
        .product(name: "VanBanXML", package: "VanBan"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
