import BookModel
import Diagnostics
import ImageConversion
import LibPOSIX
import Linking
import Rendering

/// The EPUB's versions of the masters: as they are where a shop takes them, else converted.
func packImages(of rendered: RenderedBook, threads: Int, report: inout Report) -> [Resource] {
  let book = rendered.linked.book
  let jobs = zip(book.images, rendered.imagePaths).compactMap { master, path in
    path.map { (master, $0) }
  }
  let packed = mapInParallel(jobs, threads: threads, weight: { $0.0.isReady ? 1 : 1000 }) { job in
    Result { () throws(Unconvertible) in Resource(path: job.1, bytes: try convert(job.0, as: job.1, for: .shop)) }
  }
  var resources: [Resource] = []
  for (job, result) in zip(jobs, packed) {
    switch result {
    case .success(let resource): resources.append(resource)
    case .failure(let failure): report.add(failure.diagnostic(for: job.0, in: book.sources))
    }
  }
  return resources
}
