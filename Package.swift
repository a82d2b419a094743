// swift-tools-version: 6.2
import PackageDescription

/// Every module of ours is compiled with the same settings: Swift 6 mode, warnings as errors.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of ours. `uses` lists the modules it may import: the arrows of the module graph.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "boekbouw",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The C boundary.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CLibDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CShims"),
    .target(name: "CLibVips", linkerSettings: [.linkedLibrary("dl")]),
    module("LibXML", uses: ["CLibXML2"]),
    module("LibPOSIX", uses: ["CShims"]),
    module("LibDeflate", uses: ["CLibDeflate"]),
    module("LibZip", uses: ["CLibZip", "LibDeflate", "LibPOSIX"]),
    module("LibVips", uses: ["CLibVips"]),
    module("LibICU", uses: ["CICU"]),

    // Values.
    module("Diagnostics"),
    module("Markup"),
    module("ImageFormats", uses: ["LibDeflate"]),
    module("BookModel", uses: ["Diagnostics"]),
    module(
      "GeneratedText", uses: ["Diagnostics", "LibPOSIX", .product(name: "Yams", package: "Yams")]),
    module("XMLReading", uses: ["Diagnostics", "LibPOSIX", "LibXML"]),
    module("Explaining", uses: ["Diagnostics", "LibXML", "XMLReading"]),

    // Stages.
    module(
      "Validation",
      uses: ["BookModel", "Diagnostics", "ImageFormats", "LibPOSIX", "LibXML", "XMLReading"]),
    module(
      "Linking",
      uses: [
        "BookModel", "Diagnostics", "GeneratedText", "LibICU", "LibXML", "Validation", "XMLReading",
      ]),
    module(
      "Rendering",
      uses: ["BookModel", "Diagnostics", "GeneratedText", "LibPOSIX", "Linking", "Markup"]),
    module(
      "Packaging",
      uses: [
        "BookModel", "Diagnostics", "GeneratedText", "LibPOSIX", "LibVips", "LibZip", "Linking",
        "Markup", "Rendering",
      ]),

    // The program.
    module(
      "Pipeline",
      uses: [
        "BookModel", "Diagnostics", "Explaining", "GeneratedText", "LibPOSIX", "LibXML", "Linking",
        "Packaging", "Rendering", "Validation", "XMLReading",
      ]),
    .executableTarget(
      name: "boekbouw",
      dependencies: [
        "Diagnostics", "LibPOSIX", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .testTarget(
      name: "PipelineTests", dependencies: ["Diagnostics", "LibPOSIX", "Pipeline"], swiftSettings: settings),
    .testTarget(
      name: "ExplainingTests", dependencies: ["Diagnostics", "Explaining", "LibPOSIX", "LibXML", "XMLReading"],
      swiftSettings: settings),
  ]
)
