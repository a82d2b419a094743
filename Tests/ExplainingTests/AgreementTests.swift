import Diagnostics
import Explaining
import LibPOSIX
import LibXML
import Testing
import XMLReading

/// The explainer and libxml2 read the same grammar: one finds something exactly when the other says invalid.
///
/// `BOEKBOUW_SEED` chooses the mutations, `BOEKBOUW_MUTATIONS` how many there are, and `BOEKBOUW_MUTANTS` a folder to
/// keep them in, for other judges.
@Suite struct AgreementTests {
  @Test func `we find something in a mutated manuscript exactly when libxml2 does`() throws {
    let count = environment("BOEKBOUW_MUTATIONS").flatMap(Int.init) ?? 300
    let seed = environment("BOEKBOUW_SEED").flatMap(UInt64.init) ?? 1
    let batches = Array(0..<2)
    let sources = try manuscript()
    #expect(sources.count > 10)
    let tallies = mapInParallel(batches, threads: 2, weight: { _ in 1 }) { batch in
      tally(sources, count: count / batches.count, seed: seed &+ UInt64(batch) &* 1_000_003)
    }
    let invalid = tallies.reduce(0) { $0 + $1.invalid }
    let findings = tallies.reduce(0) { $0 + $1.findings }
    print("\(count) mutations: \(invalid) invalid, \(findings) diagnostics, seed \(seed)")
    for disagreement in tallies.flatMap(\.disagreements) { Issue.record("\(disagreement)") }
    #expect(invalid > count / 4)
  }

  private func manuscript() throws -> [SourceDocument] {
    try listFolder("manuscript").filter { $0.hasSuffix(".xml") }.map {
      try readXML(at: "manuscript/\($0)", shownAs: $0)
    }
  }

  private struct Tally: Sendable {
    var invalid = 0
    var findings = 0
    var disagreements: [Comment] = []
  }

  private func tally(_ sources: [SourceDocument], count: Int, seed: UInt64) -> Tally {
    var random = SeededNumbers(seed: seed)
    var tally = Tally()
    var done = 0
    while done < count {
      guard let source = sources.randomElement(using: &random),
        let mutation = Mutation.allCases.randomElement(using: &random),
        let bytes = mutation.applied(to: source, using: &random),
        let mutant = try? document(String(decoding: bytes, as: UTF8.self), named: source.file.path)
      else { continue }
      done += 1
      judge(mutant, mutation, "\(seed)-\(done)", &tally)
    }
    return tally
  }

  private func judge(_ mutant: SourceDocument, _ mutation: Mutation, _ name: String, _ tally: inout Tally) {
    let examiner = mutant.file.path == "boekonline.xml" ? Examiner.catalogue : Examiner.book
    let isValid = examiner.isValid(mutant)
    let found = examiner.explain(mutant)
    keep(mutant, name, isValid: isValid)
    if !isValid { tally.invalid += 1 }
    tally.findings += found.count
    let hasPlaces = found.allSatisfy { $0.location != nil && $0.hint != nil }
    if isValid == found.isEmpty, hasPlaces { return }
    let first = found.first.map { DiagnosticText(language: .english, colour: false).text(of: $0) } ?? "nothing"
    tally.disagreements.append("\(mutation) \(name) of \(mutant.file.path): libxml2 \(isValid), ours \(first)")
  }

  private func keep(_ mutant: SourceDocument, _ name: String, isValid: Bool) {
    guard let folder = environment("BOEKBOUW_MUTANTS") else { return }
    let kind = mutant.file.path == "boekonline.xml" ? "boekonline" : "boek"
    let path = "\(folder)/\(kind)-\(isValid ? "valid" : "invalid")-\(name).xml"
    #expect(throws: Never.self) { try replaceFile(at: path, with: mutant.file.text) }
  }
}
