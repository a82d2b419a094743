import BookModel
import LibPOSIX
package import Linking

/// How to render; none of it changes what a reader sees.
package struct RenderingOptions: Sendable {
  /// Whether pages remember where each element came from.
  package let recordsOrigins: Bool
  /// Names of the style sheets below `styles/`, in cascading order.
  package let styleSheets: [String]
  package let threads: Int

  package init(recordsOrigins: Bool, styleSheets: [String], threads: Int) {
    self.recordsOrigins = recordsOrigins
    self.styleSheets = styleSheets
    self.threads = threads
  }
}

/// Stage 3: every part of the book as a page of XHTML. It cannot fail: all that could be wrong was found before.
package func renderPages(of linked: LinkedBook, options: RenderingOptions) -> RenderedBook {
  let plan = PagePlan(of: linked, options: options, layout: .package)
  let rendered = renderComponents(of: plan)
  let front = renderFrontMatter(plan: plan)
  let contents = renderContents(plan: plan)
  let pages = front + [contents] + rendered
  let images = pages.reduce(into: Set<Int>()) { $0.formUnion($1.uses.images) }
  let recordings = pages.reduce(into: Set<Int>()) { $0.formUnion($1.uses.recordings) }
  return RenderedBook(
    linked: linked, pages: pages, navigation: plan.navigation,
    imagePaths: plan.imagePaths.enumerated().map { images.contains($0.offset) ? $0.element : nil },
    recordingPaths: plan.recordingPaths.enumerated().map { recordings.contains($0.offset) ? $0.element : nil },
    showsSymbol: pages.contains(where: \.uses.symbol), cover: linked.book.metadata.cover?.image)
}

/// The pages of the parts of the book, in reading order.
func renderComponents(of plan: PagePlan) -> [Page] {
  let jobs = plan.components.flatMap { component in component.pieces.map { (component, $0) } }
  return mapInParallel(jobs, threads: plan.options.threads, weight: { $0.1.size }) { job in
    renderComponent(job.0, job.1, plan: plan)
  }
}
