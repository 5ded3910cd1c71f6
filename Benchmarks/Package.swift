// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "VanBan", path: "..")],
  targets: [
    .executableTarget(
      name: "VanBanBenchmarks",
      dependencies: [.product(name: "VanBan", package: "VanBan")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
