import CLibFuzzer
import LibPOSIX

/// Hands one parser of outside input whatever libFuzzer thinks of, without end. Run by `Tests/Fuzzing/run`.
///
/// The target comes from the environment, as all arguments are libFuzzer's, which also starts itself again with them
/// (`-minimize_crash=1`).
@main struct Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = Optional(CommandLine.unsafeArgv)
    guard let target = environment("BOEKBOUW_FUZZ_TARGET").flatMap(Target.init(rawValue:)) else {
      print("fuzz: BOEKBOUW_FUZZ_TARGET must be one of \(Target.allCases.map(\.rawValue).joined(separator: ", "))")
      exit(withStatus: 2)
    }
    // What lives as long as the program is no leak, but LeakSanitizer cannot see through Swift's enums: they keep a
    // case in the unused bits of a pointer.
    __lsan_disable()
    compileGrammars()
    __lsan_enable()
    exit(withStatus: LLVMFuzzerRunDriver(&count, &arguments, target.run))
  }
}

/// What libFuzzer calls: a C function, so that nothing can be captured.
typealias Run = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// A parser of outside input.
enum Target: String, CaseIterable {
  case manuscript, catalogue, configuration, words, images, pages, print

  var run: Run {
    switch self {
    case .manuscript: { data, size in accept { readManuscript(copy(data, size)) } }
    case .catalogue: { data, size in accept { readOnlySymbols(copy(data, size)) } }
    case .configuration: { data, size in accept { readSettings(copy(data, size)) } }
    case .words: { data, size in accept { readWords(copy(data, size)) } }
    case .images: { data, size in accept { inspect(copy(data, size)) } }
    case .pages: { data, size in accept { judgePage(copy(data, size)) } }
    case .print: { data, size in accept { readPrintedPage(copy(data, size)) } }
    }
  }
}

/// Nothing that a parser answers is a failure: only a trap, a leak, a hang is.
private func accept(_ work: () -> Void) -> CInt {
  work()
  return 0
}

private func copy(_ data: UnsafePointer<UInt8>?, _ size: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: data, count: size))
}
