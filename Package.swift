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

/// The tests of one module, which may also use others.
func tests(of module: String, using others: [String] = []) -> Target {
  .testTarget(
    name: module + "Tests", dependencies: ([module] + others).map { .byName(name: $0) },
    swiftSettings: settings)
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
    .systemLibrary(
      name: "CLibQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(
      name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICUIndex", dependencies: ["CICU"]),
    .target(name: "CShims"),
    .target(name: "CLibVips", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CLibHunspell", linkerSettings: [.linkedLibrary("dl")]),
    module("LibXML", uses: ["CLibXML2"]),
    module("LibPOSIX", uses: ["CShims"]),
    module("LibDeflate", uses: ["CLibDeflate"]),
    module("LibZip", uses: ["CLibZip", "LibDeflate", "LibPOSIX"]),
    module("LibQREncode", uses: ["CLibQREncode"]),
    module("LibCurl", uses: ["CLibCurl"]),
    module("LibSQLite", uses: ["CLibSQLite"]),
    module("LibQPDF", uses: ["CQPDF"]),
    module("LibVips", uses: ["CLibVips"]),
    module("LibICU", uses: ["CICU", "CICUIndex"]),
    module("LibHunspell", uses: ["CLibHunspell"]),

    // Values.
    module("Diagnostics"),
    module("Explanations", uses: ["Diagnostics"]),
    module("Markup"),
    module("JSONWriting"),
    module("Reports", uses: ["Diagnostics", "Explanations", "JSONWriting", "Markup"]),
    module("ImageFormats", uses: ["Diagnostics", "LibDeflate"]),
    module("BookModel", uses: ["Diagnostics"]),
    module(
      "YAMLReading", uses: ["Diagnostics", "LibPOSIX", .product(name: "Yams", package: "Yams")]),
    module(
      "GeneratedText",
      uses: ["Diagnostics", "LibPOSIX", "YAMLReading", .product(name: "Yams", package: "Yams")]),
    module(
      "Configuration",
      uses: ["BookModel", "Diagnostics", "LibPOSIX", "YAMLReading", .product(name: "Yams", package: "Yams")]),
    module("XMLReading", uses: ["Diagnostics", "LibPOSIX", "LibXML"]),
    module("PDFReading", uses: ["LibQPDF"]),
    module("Explaining", uses: ["Diagnostics", "LibXML", "XMLReading"]),
    module("Mending", uses: ["Diagnostics", "LibPOSIX", "LibXML"]),

    // Stages.
    module(
      "Validation",
      uses: ["BookModel", "Diagnostics", "ImageFormats", "LibPOSIX", "LibXML", "XMLReading"]),
    module(
      "OnlineSymbols",
      uses: [
        "BookModel", "Diagnostics", "JSONWriting", "LibPOSIX", "LibXML", "Markup", "Validation", "XMLReading",
      ]),
    module(
      "Linking",
      uses: ["BookModel", "Diagnostics", "GeneratedText", "LibICU", "OnlineSymbols", "Validation"]),
    module(
      "Rendering",
      uses: ["BookModel", "Diagnostics", "GeneratedText", "LibPOSIX", "Linking", "Markup", "OnlineSymbols"]),
    module("ImageConversion", uses: ["BookModel", "Diagnostics", "LibPOSIX", "LibVips"]),
    module(
      "Packaging",
      uses: [
        "BookModel", "Diagnostics", "GeneratedText", "ImageConversion", "JSONWriting", "LibPOSIX", "LibZip", "Linking",
        "Markup", "Rendering",
      ]),
    module(
      "Typesetting",
      uses: [
        "BookModel", "Diagnostics", "GeneratedText", "ImageConversion", "LibPOSIX", "LibQREncode", "Linking",
        "OnlineSymbols",
      ]),
    module("Prepress", uses: ["Diagnostics", "LibDeflate", "LibPOSIX", "LibQPDF", "LibVips"]),
    module(
      "PagedMedia",
      uses: [
        "BookModel", "Diagnostics", "ImageConversion", "LibPOSIX", "LibQREncode", "Linking", "OnlineSymbols",
        "Rendering",
      ]),
    module(
      "Companion",
      uses: [
        "BookModel", "Diagnostics", "JSONWriting", "LibICU", "LibPOSIX", "LibQREncode", "LibXML", "Linking", "Markup",
        "OnlineSymbols", "Validation",
      ]),

    module("LinkChecking", uses: ["Diagnostics", "LibCurl", "LibPOSIX", "LibXML"]),
    module(
      "LinkHistory",
      uses: [
        "Diagnostics", "LibCurl", "LibPOSIX", "LibSQLite", "LinkChecking", "YAMLReading",
        .product(name: "Yams", package: "Yams"),
      ]),

    module(
      "Proofreading", uses: ["BookModel", "Diagnostics", "LibHunspell", "LibPOSIX", "LibXML", "XMLReading"]),

    module("WordChecking", uses: ["Diagnostics", "LibPOSIX", "LibXML", "LibZip", "PDFReading", "XMLReading"]),

    // The program.
    module(
      "Pipeline",
      uses: [
        "BookModel", "Companion", "Configuration", "Diagnostics", "Explaining", "GeneratedText", "ImageConversion",
        "LibCurl", "LibPOSIX", "LibQPDF",
        "LibXML", "LinkChecking", "LinkHistory", "Linking", "Mending", "OnlineSymbols", "Packaging",
        "PagedMedia", "PDFReading", "Prepress", "Proofreading", "Rendering", "Typesetting", "Validation",
        "WordChecking", "XMLReading",
      ]),
    .executableTarget(
      name: "boekbouw",
      dependencies: [
        "BookModel", "Diagnostics", "Explanations", "LibPOSIX", "LinkChecking", "LinkHistory", "Linking",
        "OnlineSymbols",
        "Pipeline", "Reports", "Typesetting", "WordChecking",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    // The tests, a target a module.
    .target(name: "LoopbackServer", path: "Tests/LoopbackServer", swiftSettings: settings),
    tests(of: "LibXML"),
    tests(of: "LibPOSIX"),
    tests(of: "LibDeflate"),
    tests(of: "LibZip", using: ["LibDeflate"]),
    tests(of: "LibQREncode", using: ["LibPOSIX"]),
    tests(of: "LibCurl", using: ["LibPOSIX", "LoopbackServer"]),
    tests(of: "LibSQLite", using: ["LibPOSIX"]),
    tests(of: "LinkChecking", using: ["Diagnostics", "LibCurl", "LibPOSIX"]),
    tests(of: "LinkHistory", using: ["Diagnostics", "LibCurl", "LibPOSIX", "LibSQLite", "LinkChecking"]),
    tests(of: "LibVips", using: ["ImageFormats", "LibDeflate"]),
    tests(of: "LibICU"),
    tests(of: "LibQPDF", using: ["LibPOSIX"]),
    tests(of: "PDFReading", using: ["LibPOSIX", "LibQPDF"]),
    tests(of: "Prepress", using: ["Diagnostics", "LibDeflate", "LibPOSIX", "LibQPDF"]),
    tests(
      of: "Typesetting",
      using: [
        "BookModel", "Diagnostics", "GeneratedText", "ImageConversion", "LibPOSIX", "Linking", "OnlineSymbols",
        "Validation", "XMLReading",
      ]),
    tests(
      of: "PagedMedia",
      using: [
        "BookModel", "Diagnostics", "GeneratedText", "ImageConversion", "LibPOSIX", "LibXML", "Linking",
        "OnlineSymbols", "Rendering", "Validation", "XMLReading",
      ]),
    tests(of: "LibHunspell"),
    tests(of: "Diagnostics"),
    tests(of: "Explanations", using: ["Diagnostics", "LibPOSIX", "Pipeline"]),
    tests(of: "Markup"),
    tests(of: "JSONWriting"),
    tests(of: "Reports", using: ["Diagnostics", "LibCurl", "LibPOSIX", "LinkChecking"]),
    tests(of: "ImageFormats", using: ["Diagnostics", "LibDeflate"]),
    tests(of: "GeneratedText", using: ["Diagnostics", "LibPOSIX"]),
    tests(of: "Configuration", using: ["Diagnostics", "LibPOSIX"]),
    tests(of: "XMLReading", using: ["Diagnostics", "LibXML"]),
    tests(of: "Explaining", using: ["Diagnostics", "LibPOSIX", "LibXML", "XMLReading"]),
    tests(
      of: "Rendering",
      using: [
        "BookModel", "Diagnostics", "GeneratedText", "LibXML", "Linking", "OnlineSymbols", "Validation", "XMLReading",
      ]),
    tests(of: "Packaging", using: ["BookModel"]),
    tests(
      of: "Companion",
      using: [
        "BookModel", "Diagnostics", "GeneratedText", "LibPOSIX", "LibQREncode", "LibXML", "Linking", "OnlineSymbols",
        "Validation", "XMLReading",
      ]),
    tests(of: "Proofreading", using: ["Diagnostics", "LibPOSIX", "LibXML", "Mending", "XMLReading"]),
    tests(of: "Mending", using: ["Diagnostics", "LibPOSIX"]),
    tests(of: "WordChecking", using: ["Diagnostics", "LibPOSIX", "LibXML", "LibZip", "PDFReading", "XMLReading"]),
    tests(
      of: "Pipeline",
      using: ["BookModel", "Diagnostics", "LibPOSIX", "LibZip", "OnlineSymbols", "Validation", "WordChecking"]),

    // The tests of the real program: it stands beside them in the build folder.
    .testTarget(
      name: "CommandTests", dependencies: ["boekbouw", "LibDeflate", "LibPOSIX", "LoopbackServer"],
      swiftSettings: settings),
  ]
)

// Fuzzing takes a build of its own, which Tests/Fuzzing/run starts; the variable says where libFuzzer lies.
if let libFuzzer = Context.environment["BOEKBOUW_FUZZING"] {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzzing/CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "BookModel", "CLibFuzzer", "Configuration", "Diagnostics", "Explaining", "GeneratedText", "ImageFormats",
        "LibCurl", "LibPOSIX", "LibQPDF", "LibXML", "LinkChecking", "Linking", "Mending", "OnlineSymbols",
        "PDFReading", "Proofreading", "Rendering", "Validation", "XMLReading",
      ],
      path: "Tests/Fuzzing/Targets", swiftSettings: settings,
      linkerSettings: [.unsafeFlags(["-Xlinker", libFuzzer]), .linkedLibrary("stdc++")]),
  ]
}
