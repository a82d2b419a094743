import Diagnostics

/// Adds what a run of the engine brought out, at the author's places.
func judge(
  _ run: EngineRun, of job: TypesettingJob, in sources: Sources, plan: TypesettingPlan, report: inout Report
) {
  let judgement = Judgement(job: job, sources: sources, plan: plan)
  for remark in run.remarks {
    switch remark.kind {
    case .error: report.add(judgement.finding(onError: remark))
    case .warning: if let finding = judgement.finding(onWarning: remark) { report.add(finding) }
    case .missing, .other, .panic: break
    }
  }
  switch run.ending {
  case .made, .refused: break
  case .missing: report.add(.missingEngine(plan.engine, other: run.remarks.first { $0.kind == .other }?.message))
  case .outOfTime: report.add(.outOfTime(seconds: plan.engine.timeLimit))
  case .outOfMemory: report.add(.outOfMemory(megabytes: plan.engine.memoryLimit >> 20))
  case .outOfRoom: report.add(.outOfRoom)
  case .interrupted: report.add(.interrupted)
  case .broken: report.add(.ownFault(run.remarks.first { $0.kind == .panic }?.message ?? run.lastWords))
  }
}

/// What remarks of the engine mean to the author.
private struct Judgement {
  let job: TypesettingJob
  let sources: Sources
  let plan: TypesettingPlan

  func finding(onError remark: EngineRemark) -> Diagnostic {
    let inTemplate = remark.places.first.flatMap { placeInHousesTemplate($0) }
    let inBook = remark.places.lazy.compactMap { placeInBook($0) }.first
    if remark.message.hasPrefix("failed to download package") || remark.message.hasPrefix("package not found") {
      return .refusedPackage(remark.message, at: inTemplate)
    }
    if remark.message.contains("could not be displayed with font") {
      let text = between("the text `\"", "\"`", in: remark.message) ?? "?"
      return .missingGlyph(text, at: inBook ?? place(of: text))
    }
    if let inTemplate { return .brokenTemplate(remark, at: inTemplate) }
    if let inBook { return .untypesettable(remark, at: inBook) }
    let place = remark.places.first.map { " (\($0.path):\($0.line):\($0.column))" } ?? ""
    return .ownFault(remark.message + place)
  }

  /// - Returns: nil for what nobody has to know.
  func finding(onWarning remark: EngineRemark) -> Diagnostic? {
    let unknownFont = "unknown font family: "
    if remark.message.hasPrefix(unknownFont) {
      let family = String(remark.message.dropFirst(unknownFont.count))
      let spelt = plan.families.first { $0.lowercased() == family } ?? family
      return .missingFont(spelt, at: remark.places.first.flatMap { placeInHousesTemplate($0) })
    }
    if remark.message.contains("was ignored") { return losing(remark) }
    // Which value did is said as well, in words for who writes templates.
    guard remark.message.contains("did not converge") else { return nil }
    let place = remark.places.first.flatMap { placeInHousesTemplate($0) }
    return place == nil && !remark.places.isEmpty ? nil : .unsettledPages(at: place)
  }

  /// The engine leaves out what may not stand where it stands, such as a paragraph in a paragraph, and makes the pages
  /// all the same.
  private func losing(_ remark: EngineRemark) -> Diagnostic {
    if let inTemplate = remark.places.lazy.compactMap({ placeInHousesTemplate($0) }).first {
      return .brokenTemplate(remark, at: inTemplate)
    }
    let place = remark.places.first.map { " (\($0.path):\($0.line):\($0.column))" } ?? ""
    return .ownFault(remark.message + place, at: remark.places.lazy.compactMap { placeInBook($0) }.first)
  }

  private func placeInBook(_ place: EngineRemark.Place) -> SourceRange? {
    guard place.path == TypstBook.main, job.typst.origins.indices.contains(place.line - 1) else { return nil }
    return job.typst.origins[place.line - 1].map { sources[$0] }
  }

  /// Where a text stands first; the engine does not always know.
  private func place(of text: String) -> SourceRange? {
    let lines = job.typst.source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return zip(lines, job.typst.origins).lazy.first { line, origin in
      origin != nil && String(decoding: line, as: UTF8.self).contains(text)
    }?.1.map { sources[$0] }
  }

  private func placeInHousesTemplate(_ place: EngineRemark.Place) -> SourceRange? {
    let template = plan.templates.files.first { "\(EngineRoom.templates)/\($0.path)" == place.path && $0.isHouses }
    return template.map { template in
      let start = template.file.offset(of: Position(line: place.line, column: place.column))
      return SourceRange(template.file, bytes: start..<start)
    }
  }
}

private func between(_ start: String, _ end: String, in text: String) -> String? {
  guard let from = text.range(of: start), let to = text.range(of: end, after: from.upperBound) else { return nil }
  return String(text[from.upperBound..<to.lowerBound])
}

extension String {
  fileprivate func range(of other: String, after start: Index? = nil) -> Range<Index>? {
    self[(start ?? startIndex)...].firstRange(of: other)
  }
}
