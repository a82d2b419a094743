import LibPOSIX

/// One run of the engine.
struct Errand: Sendable {
  let job: TypesettingJob
  /// The folder that it works in.
  let room: String
  let plan: TypesettingPlan

  func run() -> EngineRun {
    var lack: EngineRun?
    for python in plan.engine.pythons {
      let child = Child(
        program: python, arguments: ["-I", "-S", "-B", "-X", "utf8", plan.engine.child] + wishes,
        environment: surroundings, timeLimit: Double(plan.engine.timeLimit))
      guard let outcome = try? LibPOSIX.run(child) else { continue }
      let run = EngineRun(outcome)
      if run.ending != .missing { return run }
      // A wrong version says more than none.
      if lack == nil || run.remarks.contains(where: { $0.kind == .other }) { lack = run }
    }
    return lack ?? EngineRun(ending: .missing, remarks: [], lastWords: "")
  }

  private var wishes: [String] {
    ["root=\(room)/\(job.edition.root)", "output=\(room)/\(job.edition.product)"] + job.wishes(of: plan)
  }

  /// Nobody answers at that proxy: what is left where a system lets no process leave its network.
  private var surroundings: [String] {
    let nobody = "http://127.0.0.1:9"
    return [
      "HOME=\(room)", "TMPDIR=\(room)/\(EngineRoom.products)", "LC_ALL=C.UTF-8", "TZ=UTC", "RUST_BACKTRACE=0",
      "RAYON_NUM_THREADS=\(plan.threads)", "http_proxy=\(nobody)", "https_proxy=\(nobody)", "all_proxy=\(nobody)",
      "HTTP_PROXY=\(nobody)", "HTTPS_PROXY=\(nobody)", "ALL_PROXY=\(nobody)",
    ]
  }
}

extension TypesettingJob {
  /// What `zetter.py` is told, but for where things lie.
  func wishes(of plan: TypesettingPlan) -> [String] {
    [
      "input=\(TypstBook.main)", "timestamp=\(plan.modified)", "seconds=\(plan.engine.timeLimit)",
      "memory=\(plan.engine.memoryLimit)", "threads=\(plan.threads)",
    ] + edition.standards.map { "standard=\($0)" } + plan.fontFolders.map { "fonts=\($0)" }
  }
}
