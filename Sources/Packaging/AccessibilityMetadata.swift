import GeneratedText
import Linking
import Rendering

/// What the book tells readers with a disability before they buy it (EPUB Accessibility 1.1 §2.2), derived from what
/// is in it.
struct AccessibilityMetadata {
  let modes: [String]
  let sufficientModes: [String]
  let features: [String]
  let hazards: [String]
  let summary: String

  init(of rendered: RenderedBook) {
    let facts = rendered.linked.facts
    let hasImages = facts.images > 0
    let isDescribed = facts.imagesWithoutDescription == 0
    let hasPages = !rendered.navigation.pages.isEmpty
    let isVisual = hasImages || facts.videos > 0
    let isHeard = facts.videos > 0 || facts.sounds > 0
    modes = ["textual"] + (isVisual ? ["visual"] : []) + (isHeard ? ["auditory"] : [])
    // Whether a film or sound says what the text does not, nobody has told us.
    sufficientModes =
      (modes.count > 1 ? [modes.joined(separator: ",")] : []) + (isDescribed && !isHeard ? ["textual"] : [])
    var features = [
      "structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability", "ARIA",
    ]
    if hasImages && isDescribed { features.append("alternativeText") }
    if facts.formulas > 0 { features.append("MathML") }
    if hasPages { features += ["pageBreakMarkers", "pageNavigation"] }
    if rendered.linked.hasIndex { features.append("index") }
    self.features = features
    hazards = facts.animatedImages == 0 && !isHeard ? ["none"] : ["unknown"]
    summary = Self.summary(of: rendered)
  }

  private static func summary(of rendered: RenderedBook) -> String {
    let text = rendered.linked.text
    let facts = rendered.linked.facts
    var sentences = [text(.summaryText), text(.summaryNavigation)]
    if facts.images > 0 {
      sentences.append(
        text(facts.imagesWithoutDescription == 0 ? .summaryImages : .summaryImagesMissing))
    }
    if !rendered.navigation.pages.isEmpty { sentences.append(text(.summaryPages)) }
    if facts.onlineSymbols > 0 { sentences.append(text(.summaryLinks)) }
    return sentences.joined(separator: " ")
  }
}
