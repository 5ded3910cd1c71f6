// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzz",
  products: [.executable(name: "VanBanFuzz", targets: ["VanBanFuzz"])],
  dependencies: [.package(name: "VanBan", path: "..")],
  targets: [
    .executableTarget(
      name: "VanBanFuzz",
      dependencies: [.product(name: "VanBan", package: "VanBan")],
      swiftSettings: [.treatAllWarnings(as: .error), .unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
